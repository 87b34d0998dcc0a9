import type { Figure, TokenFigure } from './figure';
import { singular } from './nouns';
import { timeUnits } from './figureWords';
import type { Token } from './tokens';

/** Measures that are one dimension, and how many of its base unit they are. */
const bases: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['gram', ['mass', 0.001]],
  ['kilogram', ['mass', 1]],
  ['tonne', ['mass', 1000]],
  ['pound', ['mass', 0.4536]],
  ['millimetre', ['length', 0.001]],
  ['centimetre', ['length', 0.01]],
  ['metre', ['length', 1]],
  ['foot', ['length', 0.3048]],
  ['kilometre', ['length', 1000]],
  ['mile', ['length', 1609]],
  ['kilobyte', ['data', 1e-3]],
  ['megabyte', ['data', 1]],
  ['gigabyte', ['data', 1e3]],
  ['terabyte', ['data', 1e6]],
]);

/** Two tonnes and 800 kg can be compared. */
export function inBaseMeasure(figure: TokenFigure): TokenFigure {
  const base = figure.kind === 'measure' ? bases.get(figure.unit ?? '') : undefined;
  if (!base) return figure;
  const [unit, factor] = base;
  return { ...figure, unit, value: figure.value * factor, low: figure.low * factor, high: figure.high * factor };
}

/** "from 8 minutes to 3", "62 to 40 days": a bare number has the unit of the one it is told with. */
export function withBorrowedUnits(
  tokens: readonly Token[],
  figures: readonly TokenFigure[],
  previous: Figure | undefined,
): readonly TokenFigure[] {
  return figures.map((figure, index) => {
    const partner = figures[index + 1] ?? figures[index - 1];
    if (
      figure.per === undefined &&
      partner?.per !== undefined &&
      partner.kind === figure.kind &&
      partner.unit === figure.unit
    )
      return { ...figure, per: partner.per };
    if (figure.kind !== 'count' || (figure.value === 0 && figure.unit !== undefined)) return figure;
    const before = figures[index - 1] ?? (figures.length === 1 ? previous : undefined);
    const isBare = figure.unit === undefined || /^(?:before|after|in|now|when|by)$/.test(figure.unit);
    // "rework hours from 120 to 40"
    const named = [2, 4]
      .map((step) => timeUnits.get(tokens[figure.from - step]?.lower ?? ''))
      .find((seconds) => seconds !== undefined);
    const joined =
      tokens[figure.from - 1]?.lower === 'from' ||
      (tokens[figure.from - 1]?.lower === 'to' &&
        (tokens[figure.from - 3]?.lower === 'from' ||
          (timeUnits.has(tokens[figure.from - 2]?.lower ?? '') &&
            tokens[figure.from - 3]?.kind === 'word' &&
            !/^(?:an?|per|each|every)$/.test(tokens[figure.from - 3]?.lower ?? '') &&
            index === 0)));
    if (named !== undefined && joined && figure.unit === undefined && figures[index + 1]?.kind !== 'time') {
      return {
        ...figure,
        kind: 'time',
        value: figure.value * named,
        low: figure.low * named,
        high: figure.high * named,
      };
    }
    const verb = tokens[figure.from - 1]?.lower ?? '';
    const subject = tokens[figure.from - 2];
    if (figure.unit === undefined || figure.unit === 'mostly')
      if (/^(?:were|numbered)$/.test(verb) && subject?.kind === 'word' && subject.lower.endsWith('s'))
        return { ...figure, unit: singular(subject.lower) };
    if (!isBare || tokens[figure.to]?.lower === 'per') return figure;
    const after = figures[index + 1];
    const lender = after && after.from - figure.to <= 2 ? after : before;
    if (!lender || lender.kind === 'frequency' || (lender.kind === 'count' && lender.unit === undefined)) return figure;
    if (!/^(?:time|money|percent|measure|count|points|score)$/.test(lender.kind)) return figure;
    const word = /([\p{L}%]+)[^\p{L}%]*$/u.exec(lender.text)?.[1]?.toLowerCase() ?? '';
    const scale = lender.kind === 'time' ? (timeUnits.get(word) ?? 1) : lender.kind === 'percent' ? 0.01 : 1;
    const { kind, unit } = lender;
    const per = figure.per ?? lender.per;
    return {
      ...figure,
      per,
      kind,
      unit,
      value: figure.value * scale,
      low: figure.low * scale,
      high: figure.high * scale,
    };
  });
}
