import type { TokenFigure } from './figure';
import { secondsOf } from './figureUnits';
import { cardinals, periods } from './figureWords';
import { tokenAt, type Token } from './tokens';

/** "daily", "once a week", "every night": how often, as seconds from one time to the next. */
export function frequenciesOf(text: string, tokens: readonly Token[]): readonly TokenFigure[] {
  const found: TokenFigure[] = [];
  const add = (from: number, to: number, value: number): void => {
    const start = tokenAt(tokens, from).start;
    const end = tokenAt(tokens, to - 1).end;
    const exact = {
      low: value,
      high: value,
      bound: 'exact',
      unit: undefined,
      per: undefined,
      pointsOnly: false,
    } as const;
    found.push({ start, end, text: text.slice(start, end), kind: 'frequency', value, from, to, ...exact });
  };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind !== 'word' || before?.kind === 'number') continue;
    const named = periods.get(token.lower);
    if (named !== undefined && !/^(?:annual|nightly|pa)$/.test(token.lower) && !countsBefore(tokens, index))
      add(index, index + 1, named);
    const next = tokens[index + 1]?.lower ?? '';
    const after = tokens[index + 2]?.lower ?? '';
    const times = token.lower === 'once' ? 1 : token.lower === 'twice' ? 2 : undefined;
    const seconds = secondsOf(after);
    if (times !== undefined && /^(?:an?|per|every|each)$/.test(next) && seconds !== undefined)
      add(index, index + 3, seconds / times);
    const every = secondsOf(next);
    if (
      token.lower === 'every' &&
      every !== undefined &&
      !/^(?:once|twice)$/.test(before?.lower ?? '') &&
      !countsBefore(tokens, index)
    )
      add(index, index + 2, every);
    const number = cardinals.get(next) ?? (/^\d$/.test(next) ? Number(next) : undefined);
    if (token.lower === 'every' && number !== undefined && seconds !== undefined)
      add(index, index + 3, seconds * number);
  }
  return found;
}

/** "6k monthly", "30 hours a week": the period of a figure, not how often something happens. */
function countsBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) {
    const token = tokens[at];
    if (token?.kind === 'number' || /^[€£$%]$/.test(token?.text ?? '')) return true;
  }
  return tokens[index + 1]?.kind === 'number' || /^[€£$]$/.test(tokens[index + 1]?.text ?? '');
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "came third", "ranked 2nd": an ordinal is a figure only as a rank. */
export function ranksOf(text: string, tokens: readonly Token[]): readonly TokenFigure[] {
  return tokens.flatMap((token, from) => {
    const suffixed =
      token.kind === 'number' &&
      tokens[from + 1]?.spaced === false &&
      /^(?:st|nd|rd|th)$/.test(tokens[from + 1]?.lower ?? '');
    const value = suffixed ? Number(token.text) : ordinals.indexOf(token.lower) + 1;
    const after = tokens[from + (suffixed ? 2 : 1)]?.lower ?? '';
    const stands =
      /^(?:was|were|am|is|are|be)$/.test(tokens[from - 1]?.lower ?? '') && /^(?:in|of|on|out|nationally)$/.test(after);
    const leads = from === 0 && /^(?:in|of|out)$/.test(tokens[suffixed ? 2 : 1]?.lower ?? '');
    if (
      !(value > 0) ||
      (!leads &&
        !stands &&
        !/^(?:ranked|came|finished|placed|ended|ranks|rank|coming|finishing)$/.test(
          tokens[from - 1]?.lower === 'up' || tokens[from - 1]?.lower === 'in'
            ? (tokens[from - 2]?.lower ?? '')
            : (tokens[from - 1]?.lower ?? ''),
        ))
    )
      return [];
    const to = from + (suffixed ? 2 : 1);
    const end = tokenAt(tokens, to - 1).end;
    const exact = {
      low: value,
      high: value,
      bound: 'exact',
      unit: undefined,
      per: undefined,
      pointsOnly: false,
    } as const;
    return [
      { start: token.start, end, text: text.slice(token.start, end), kind: 'rank', value, from, to, ...exact } as const,
    ];
  });
}
