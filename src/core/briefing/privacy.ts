import type { FrontMatterEntry } from '../frontMatterEntry';
import { readFigures } from '../judgement/figures';
import { message, type Message, type Say } from '../message';
import { textValue } from '../note';
import type { Prep } from '../prep';
import { privateFigures, type BriefingItem, type PrivateFigure } from './item';

/** Below this a number is as likely a count of something as it is pay, unless a currency stands beside it. */
const certainlyPay = 10_000;

/** A number as people write sums: "98,000", "98 000", "98.5k". */
const sum =
  /(\p{Sc}\s?|\b[A-Z]{3}\s)?(?<![\d.,])(\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+|\d+(?:[.,]\d{1,2})?)(\s?k\b)?(?![\d]|[.,]\d)/giu;

/** What the salary note says under the key of that figure. */
function entryOf(prep: Prep, name: string): FrontMatterEntry | undefined {
  return prep.tips.get('salary')?.frontMatter.entries.get(name.replace('-', '_'));
}

/** Figures of the salary note by name, those that are not numbers left out. */
function figuresOf<T extends string>(prep: Prep, names: readonly T[]): ReadonlyMap<T, number> {
  return new Map(
    names.flatMap((name) => {
      const amount = amountOf(textValue(entryOf(prep, name)) ?? '');
      return amount === undefined ? [] : [[name, amount] as const];
    }),
  );
}

function amountOf(text: string): number | undefined {
  sum.lastIndex = 0;
  const match = sum.exec(text);
  return match ? valueOf(match[2] ?? '', match[3] !== undefined) : undefined;
}

function valueOf(digits: string, inThousands: boolean): number {
  // "91.357k" is no grouped number: what stands before the k are thousands and their fraction.
  const isGrouped = /[ ,.'’\u00a0\u202f]\d{3}/.test(digits) && !(inThousands && /^\d+[.,]\d+$/.test(digits));
  const plain = isGrouped ? digits.replace(/\D/g, '') : digits.replace(',', '.');
  return Number(plain) * (inThousands ? 1000 : 1);
}

/** The private figures that the notes hold and nobody asked for. */
export function withheldFigures(prep: Prep, include: ReadonlySet<PrivateFigure>): readonly PrivateFigure[] {
  return privateFigures.filter((name) => !include.has(name) && entryOf(prep, name)?.value !== undefined);
}

/**
 * A function that puts the name of a private figure where a text states its amount: figures stay out of the briefing
 * until they are asked for, also where they stand in a line to say.
 */
export function figureMask(prep: Prep, include: ReadonlySet<PrivateFigure>, say: Say): (text: string) => string {
  const words: Readonly<Record<PrivateFigure, Message>> = {
    target: message('target'),
    'walk-away': message('walk-away'),
  };
  const hidden = [...figuresOf(prep, privateFigures)].filter(([name]) => !include.has(name));
  return maskOf(hidden.map(([name, amount]) => [say(words[name]), amount]));
}

/** A function that puts their names where a text states amounts. */
function maskOf(hidden: readonly (readonly [name: string, amount: number])[]): (text: string) => string {
  if (hidden.length === 0) return (text) => text;
  return (text) =>
    text.replace(sum, (whole, currency: string | undefined, digits: string, thousands: string | undefined) => {
      const value = valueOf(digits, thousands !== undefined);
      if (value < certainlyPay && currency === undefined) return whole;
      const [name] = hidden.find(([, amount]) => amount === value) ?? [];
      return name === undefined ? whole : `${currency ?? ''}(${name})`;
    });
}

/** Every figure of the salary note that is one's own. */
const ownFigures = [...privateFigures, 'anchor', 'stated'] as const;

/**
 * A stricter mask, for what leaves the machine: no figure of the salary note passes, in whatever words it is written
 * ("ninety-eight thousand", as an end of a range).
 */
export function salaryMask(prep: Prep): (text: string) => string {
  const figures = [...figuresOf(prep, ownFigures)];
  const mask = maskOf(figures);
  const masked = (text: string): string => {
    const stated = readFigures(text).flatMap(({ start, end, value, low, high, kind }) => {
      const found = figures.find(([, amount]) => [value, low, high].includes(amount));
      return found && (kind === 'money' || found[1] >= certainlyPay) ? [{ start, end, name: found[0] }] : [];
    });
    const parts = stated.map(({ start, name }, at) => `${text.slice(stated[at - 1]?.end ?? 0, start)}(${name})`);
    return mask(parts.join('') + text.slice(stated.at(-1)?.end ?? 0));
  };
  return figures.length === 0 ? (text) => text : (text) => text.split('\n').map(masked).join('\n');
}

/** The items with every text masked. */
export function maskedItems(items: readonly BriefingItem[], mask: (text: string) => string): readonly BriefingItem[] {
  return items.map((item) => ({
    ...item,
    markdown: mask(item.markdown),
    ...(item.items ? { items: maskedItems(item.items, mask) } : {}),
  }));
}

/** The items that other eyes may see. */
export function publicItems(items: readonly BriefingItem[]): readonly BriefingItem[] {
  return items
    .filter(({ isPrivate }) => isPrivate !== true)
    .map((item) => (item.items ? { ...item, items: publicItems(item.items) } : item));
}
