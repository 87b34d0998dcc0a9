import { once } from '../memo';
import { namedFactors, timeUnits, cardinals, currencies, fractions, magnitudes, periods } from './figureWords';
import { singular } from './nouns';
import { changeVerbs } from './changeWords';
import * as outcomes from './outcomeWords';
import type { Token } from './tokens';
import { synonyms } from './synonyms';
import { isStopWord, rootOf, stemOf } from './words';

/** Words that say nothing about what a figure measures, beside those of change, time and number. */
const generic = new Set(
  (
    'about above after again all almost alone also altogether and approximately around average before below best better biggest brilliant case ' +
    'course day during each early end entire even ever every exactly fact figure finally first full good great happy have highest home huge just ' +
    'last later least like little lot made main make many maximum mean minimum month more most much nearly new next nice now number ' +
    'off once one only open other out over overall own part people per period place proud really relieved result roughly same say see since ' +
    'single so some start still sure thing think time today together total twice under until up use used useful very ' +
    'way week well whole whose wide within without work worst would year yearly approx circa far long short quick time ' +
    'got get gave give given went gone had has having being been led lead ran run managed manage handled handle responsible built build ' +
    'created create designed design implemented wrote write helped help introduced introduce worked need needed take took taken ' +
    'achieved achieve reached reach hit ended settled stood stand amounted amount came reported report roughly estimate ' +
    'i we me us my our you they them it its he she his her ours fewer less faster quicker cheaper shorter slower longer higher lower ' +
    'half double triple fall rise drop increase decrease reduction growth improvement uplift cut gain decline saving launch launched ' +
    'term season spring summer autumn winter january february march april may june july august september october november december'
  ).split(' '),
);

/** Quantities that people name in several ways: the name of the first stands for all. */
const sameQuantity: ReadonlyMap<string, string> = new Map(
  [
    'cost spend spending bill expense expenditure fee price overhead',
    'revenue turnover sale income',
    'error mistake defect bug fault',
    'customer client',
    'employee staff person colleague worker',
    'wait waiting queue',
    'duration length',
    'turnaround cycle',
    'absence absenteeism sickness',
    'retention attrition churn',
    'satisfaction csat',
    'signup sign-up registration',
    'throughput output production',
    'rating score evaluation grade',
    'follower subscriber fan',
    'accident incident injury',
    'attendee visitor participant guest',
    'profit margin',
    'return refund',
    'reject scrap',
    'visit traffic footfall',
    'store shop',
    'article piece',
    'flat apartment',
  ].flatMap((line) => {
    const [first = '', ...rest] = line.split(' ');
    return [first, ...rest].map((word): [string, string] => [word, first]);
  }),
);

/** The stems of the words of some tokens that say what is spoken of. */
export function topicsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const word = singular(token.lower.replace(/'s$/, ''));
    if (word.length < 2 || isNoTopic(token.lower) || isNoTopic(word)) continue;
    topics.add(topicOf(word));
  }
  return topics;
}

/** The stem a word stands for among the topics. */
export function topicOf(word: string): string {
  const noun = singular(word);
  return rootOf(stemOf(sameQuantity.get(noun) ?? noun));
}

/** As {@link topicsOf}, with the words that rarely tell quantities apart: "lead time", "build time". */
export function looseTopicsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const { kind, lower } of tokens) {
    const word = singular(lower.replace(/'s$/, ''));
    if (
      kind !== 'word' ||
      isStopWord(lower) ||
      word.length < 2 ||
      cardinals.has(word) ||
      magnitudes.has(word) ||
      currencies.has(word)
    )
      continue;
    if (namedFactors.has(word) || fractions.has(word) || outcomes.strongVerbs.has(word)) continue;
    if (timeUnits.has(word) && !/^(?:day|night)$/.test(word)) continue;
    if (
      changeVerbs.has(word) ||
      /^(?:before|after|about|over|under|around|roughly|nearly|almost|previously|average|total|rise|fall|drop|first|last|whole|once|twice|time|only|just|used|finally|still)$/.test(
        word,
      )
    )
      continue;
    topics.add(topicOf(word));
  }
  return topics;
}

function isNoTopic(word: string): boolean {
  return (
    isStopWord(word) ||
    generic.has(word) ||
    timeUnits.has(word) ||
    cardinals.has(word) ||
    currencies.has(word) ||
    fractions.has(word) ||
    magnitudes.has(word) ||
    periods.has(word) ||
    namedFactors.has(word) ||
    changeVerbs.has(word) ||
    outcomes.strongVerbs.has(word) ||
    isMereVerb(word)
  );
}

/** Verbs of outcomes are no topics, but nouns spelled alike are: "lead", "return". */
function isMereVerb(word: string): boolean {
  return outcomes.weakVerbs.has(word) && !outcomes.measured.has(word);
}

/** The measured things some tokens name, in one word for each quantity. */
export function quantitiesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, lower } of tokens) {
    const word = singular(lower);
    if (
      kind === 'word' &&
      outcomes.measured.has(word) &&
      !/^(?:time|rate|use|number|amount|lead|hour|minute|day|result|share|performance|level|total|fall|stay|contract|funding|grant|pass|tip|view|hit)$/.test(
        word,
      )
    ) {
      found.add(sameQuantity.get(word) ?? word);
    }
  }
  return found;
}

/** How many of the members two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count++;
  return count;
}

/** For each root, the groups of synonyms it is in. Phrases are left out: what is counted is one word. */
const synonymGroups = once((): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>();
  for (const [index, line] of synonyms.trim().split('\n').entries()) {
    for (const word of line.split(', ')) {
      if (word.includes(' ')) continue;
      const root = rootOf(stemOf(word));
      const known = groups.get(root);
      if (known) known.push(index);
      else groups.set(root, [index]);
    }
  }
  return groups;
});

/** Whether two nouns, in the singular, name the same thing. */
export function isSameThing(a: string, b: string): boolean {
  if (a === b || (sameQuantity.get(a) ?? a) === (sameQuantity.get(b) ?? b)) return true;
  const one = rootOf(stemOf(a));
  const other = rootOf(stemOf(b));
  if (one === other) return true;
  const groups = synonymGroups().get(one) ?? [];
  return (
    synonymGroups()
      .get(other)
      ?.some((group) => groups.includes(group)) === true
  );
}
