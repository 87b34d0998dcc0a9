import { once } from '../memo';
import { commonAsks } from './commonAsks';
import { contradict, heavyWeight, overlapOf } from './overlap';
import type { AskedClause } from './questionText';
import type { Unit } from './units';

/** One of the questions of `commonAsks` that a question puts. */
export interface CommonlyAsked {
  readonly name: number;
  /** What it says beyond that. */
  readonly rest: readonly Unit[];
  /** Words beyond that in no unit: "who", "how often". */
  readonly open: readonly string[];
}

export interface CommonReading {
  readonly asks: readonly CommonlyAsked[];
  /** What kind of whole it is about: a team, a company, an industry. */
  readonly scope: string | undefined;
  /** Where it is about, in a word: "kitchen", "office". */
  readonly places: readonly string[];
  /** Months from the start, where it says so: "first 90 days". */
  readonly months: number | undefined;
}

/** Words without meaning of their own: left out before cues are looked for. */
const grammar = new Set(
  'a an the this that these those your my our their its his her me i you we us they them it he she of in on at for to with from by about as into onto and or so also just actually currently now today here there what how which is are am be been being do does will would can could should might may must has have had any some if then than whether please exactly really very quite more typically generally given'.split(
    ' ',
  ),
);

/** Words that say little in such a question: cues may name them, but nobody need repeat them. */
const light = new Set(
  'work works working people person someone somebody everyone everybody anyone team company firm organisation organization business employer place role job position post department unit ward group crew squad kitchen school hospital office staff thing things part aspect kind sort type make makes get gets take takes go goes come comes look looks like feel see say tell think find want need expect expected usual usually normal normally general biggest main most tend know day involve involved one all folks guys lot colleagues employees members us get bit moment right new tend happen happens use give way terms overall clear clearly within good fully properly certain charity shop practice agency bank trust plant factory hotel restaurant clinic store studio lab laboratory workshop newsroom warehouse depot site branch museum library university college nursery start-up startup'.split(
    ' ',
  ),
);

/** Places that stand for whatever one works in; with two of them on the two sides, there are two. */
const places = new Set(
  'kitchen school hospital office shop agency bank plant factory hotel restaurant clinic studio lab laboratory workshop newsroom warehouse depot branch museum library university college nursery ward practice charity store'.split(
    ' ',
  ),
);

const scopes: readonly (readonly [name: string, words: RegExp])[] = [
  ['industry', /\b(?:industry|sector|market)\b/],
  ['company', /\b(?:company|firm|organi[sz]ation|business|employer|charity|trust|bank|agency)\b/],
  ['team', /\b(?:team|department|unit|ward|group|crew|squad|division|brigade)\b/],
];

interface Part {
  readonly pattern: RegExp;
  /** Whether it is looked for in the text with its grammar words. */
  readonly full: boolean;
}

interface Rule {
  readonly alternatives: readonly (readonly Part[])[];
  readonly also: RegExp | undefined;
}

/** Cues that name a grammar word, as "on call" does, are looked for in the whole text, too. */
function partOf(text: string): Part {
  const full = /(?:^|[(|])=/.test(text) || (text.match(/[a-z]+(?!\*)\b/g) ?? []).some((word) => grammar.has(word));
  const source = text
    .replace(/(^|[(|])=/g, '$1')
    .trim()
    .replace(/(?<=[a-z])\*/g, '\\w*');
  return { pattern: new RegExp(full ? `\\b(?:${source})` : `\\b(?:${source})(?= |$)`), full };
}

/** The table as patterns. */
const rules = once((): readonly Rule[] =>
  Object.values(commonAsks).map(({ cues, also }) => ({
    alternatives: cues
      .split(/ ?\/ /)
      .filter((cue) => cue.trim() !== '')
      .map((cue) => cue.split(' + ').map(partOf)),
    also: also === undefined ? undefined : new RegExp(`^(?:${also})$`),
  })),
);

/** Those put by "when", "how", "how much" and "why" alike; of others, "how often" or "who" asks for something else. */
const anyAspect = new Set(
  [
    'success',
    'why-open',
    'next-steps',
    'hours',
    'flexible',
    'edge',
    'challenge',
    'autonomy',
    'team-shape',
    'conflict',
    'recognition',
    'social',
    'progression',
    'turnover',
    'remote',
    'enjoy',
  ].map((name) => Object.keys(commonAsks).indexOf(name)),
);

/** No question is longer; what is, is no usual one. */
const longest = 200;

const wordsIn = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

const lengths: Readonly<Record<string, number>> = { day: 1 / 30, week: 1 / 4, month: 1, quarter: 3, year: 12 };
const counts: Readonly<Record<string, number>> = {
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  six: 6,
  twelve: 12,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  hundred: 100,
};

function monthsIn(text: string): number | undefined {
  const match =
    /\b(?:first|initial|after|end of|within|next|coming|in|over|last|past)(?: (?:the|a|my|your|couple of))?(?: (\w+))?(?: \w+)? (day|week|month|quarter|year)s?\b/.exec(
      text,
    );
  if (match === null) return undefined;
  const digits = Number(match[1]);
  const count = digits > 0 ? digits : (counts[match[1] ?? ''] ?? 1);
  return count * (lengths[match[2] ?? ''] ?? 1);
}

/** What each part finds; undefined as soon as one finds nothing, for most cues end with their first. */
function allFound(parts: readonly Part[], text: string, reduced: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const { pattern, full } of parts) {
    const match = pattern.exec(full ? text : reduced);
    if (match === null) return undefined;
    found.push(match[0]);
  }
  return found;
}

/** Reads which of the usual questions a text puts, and what it says besides. */
export function readCommonAsks(clauses: readonly AskedClause[], units: readonly Unit[]): CommonReading {
  const text = clauses
    .map(({ words }) => words.join(' '))
    .join(' ')
    .replaceAll('-', ' ')
    .toLowerCase();
  const nothing: CommonReading = { asks: [], scope: undefined, places: [], months: undefined };
  if (text.length > longest) return nothing;
  const all = wordsIn(text);
  const content = all.filter((word) => !grammar.has(word));
  const reduced = content.join(' ');
  const asks: CommonlyAsked[] = [];
  for (const [name, { alternatives, also }] of rules().entries()) {
    let covered: Set<string> | undefined;
    for (const parts of alternatives) {
      const found = allFound(parts, text, reduced);
      if (found === undefined) continue;
      covered ??= new Set();
      for (const match of found) for (const word of wordsIn(match)) covered.add(word);
    }
    if (covered === undefined) continue;
    const said = covered;
    const left = content.filter((word) => !said.has(word) && !light.has(word) && also?.test(word) !== true);
    const leftover = new Set(left);
    const rest = units.filter(({ words, kind }) => kind !== 'generic' && words.some((word) => leftover.has(word)));
    const held = new Set(rest.flatMap(({ words }) => words));
    asks.push({ name, rest, open: left.filter((word) => !held.has(word)).sort() });
  }
  return {
    asks,
    scope: scopes.find(([, words]) => words.test(text))?.[0],
    places: content.filter((word) => places.has(word)),
    months: monthsIn(text),
  };
}

/** Whether two questions put the same usual question and nothing that differs besides. */
export function asksTheSameUsual(a: CommonReading, b: CommonReading, agreement: number): boolean {
  if (a.scope !== undefined && b.scope !== undefined && a.scope !== b.scope) return false;
  if (a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.includes(place))) return false;
  if (a.months !== undefined && b.months !== undefined) {
    const ratio = a.months / b.months;
    if (ratio > 2.1 || ratio < 0.47) return false;
  }
  return a.asks.some((mine) =>
    b.asks.some((other) => {
      if (mine.name !== other.name || (agreement < 0.56 && !anyAspect.has(mine.name))) return false;
      if (mine.open.join() !== other.open.join()) return false;
      const overlap = overlapOf(mine.rest, other.rest);
      if (contradict(overlap) || overlap.related > 0) return false;
      return (
        heavyWeight(overlap.onlyA) + heavyWeight(overlap.onlyB) === 0 &&
        [...overlap.onlyA, ...overlap.onlyB].every(({ kind }) => kind === 'scope')
      );
    }),
  );
}

const saysNoMore = ({ rest, open }: CommonlyAsked): boolean => rest.length === 0 && open.length === 0;

/** Whether each puts a usual question and nothing besides, and not the same one. */
export function asksAnotherUsual(a: CommonReading, b: CommonReading): boolean {
  if (!a.asks.some(saysNoMore) || !b.asks.some(saysNoMore)) return false;
  return !a.asks.some(({ name }) => b.asks.some((other) => other.name === name));
}
