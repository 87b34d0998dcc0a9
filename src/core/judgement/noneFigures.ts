import { looksPlural, nounAfter, singular } from './nouns';
import type { Token } from './tokens';

/** "None of something", read as the figure zero. Tokens from `from` to `to`, half-open. */
export interface None {
  readonly unit: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** Nouns that "no" before them counts: things that happen and are counted, mostly unwelcome. */
const events = new Set(
  (
    'accident incident injury complaint outage resignation error bug defect downtime crash breach loss waste churn overtime ' +
    'casualty death fatality fall infection mistake delay failure fault breakdown absence dropout return refund chargeback ' +
    'rollback regression escalation leaver departure redundancy layoff cancellation no-show appeal fine penalty lawsuit ' +
    'dispute strike sickness reoffence relapse readmission finding objection nonconformity deviation alarm alert page ' +
    'vacancy backlog queue arrear overdraft debt shortfall spill leak recall reject rework reclamation ticket hotfix ' +
    'violation theft shrinkage write-off vulnerability exception interruption disruption stoppage correction amendment ' +
    'employee customer client patient pupil student guest order appointment shift deadline payment delivery lesson train ' +
    'bounce mishap collision near-miss grievance exclusion suspension detention omission'
  ).split(' '),
);

/** Whether the noun is one of things that happen, and are counted even when there is one. */
export function isEvent(noun: string | undefined): boolean {
  return noun !== undefined && events.has(noun);
}

/** Nouns that "no" before them says nothing countable of. */
const vague = new Set(
  (
    'doubt idea end question longer matter wonder way surprise regret hesitation excuse one means fuss drama time stone word reason ' +
    'choice chance hard feeling sense room hurry harm shame need trace sign clue difference good use point string stranger ' +
    'secret rush shortcut guarantee limit bound expert bed offence barrier other such more less better worse less different ' +
    'mean easy small big great real particular thanks friend enemy'
  ).split(' '),
);

const leavers =
  /^(?:left|leaves|leave|quit|quits|resigned|resigns|complained|complains|waits?|waited|failed|fails|died|dropped|missed|misses|called|walked|objected|asked|appealed|unsubscribed|cancel+ed|churned|withdrew|got|was|had|has|needed|needs|lost|is|were|have|fell|returned|noticed|dissented|voted|escalated|escaped|disagreed)$/;

/** Behind "nobody was" or "nobody had", only what is counted. */
const suffered =
  /^(?:hurt|injured|harmed|killed|fired|dismissed|late|absent|sacked|infected|lost|laid|off|sick|ill|to|made|let|turned|left|stranded|evicted|redundant|readmitted|missing|denied|excluded|expelled|overcharged|arrested)$/;

/** The "none" that begins at a token: "no complaints", "not a single outage", "nobody left", "none at all". */
export function noneAt(tokens: readonly Token[], from: number): None | undefined {
  const word = tokens[from]?.lower ?? '';
  if (word === 'no' || word === 'zero' || word === '0') return noEvents(tokens, from, word !== 'no');
  if (word === 'not' || word.endsWith("n't") || word === 'without' || word === 'never') return notOne(tokens, from);
  if (word === 'nobody' || word === 'none') return nobody(tokens, from, from + 1);
  if (word === 'nil') return { unit: undefined, from, to: from + 1 };
  return undefined;
}

function noEvents(tokens: readonly Token[], from: number, isZero: boolean): None | undefined {
  if (tokens[from + 1]?.lower === 'one') return isZero ? undefined : nobody(tokens, from, from + 2);
  const next = tokens[from + 1];
  if (isZero && next?.kind !== 'word') return { unit: undefined, from, to: from + 1 };
  if (next?.kind !== 'word') return undefined;
  if (!isZero && vague.has(singular(next.lower))) return undefined;
  const unit = nounAfter(tokens, from + 1);
  if (isZero) return { unit, from, to: from + 1 };
  if (unit === undefined) return undefined;
  for (let at = from + 1; at < from + 5; at++) {
    const token = tokens[at];
    if (token?.text === '-' && !token.spaced) continue;
    if (token?.kind !== 'word' || vague.has(singular(token.lower))) break;
    if (events.has(singular(token.lower)) || looksPlural(token))
      return { unit: singular(token.lower), from, to: at + 1 };
  }
  return undefined;
}

/** "not one", "not a single", "haven't had a single", "without a single", "never missed a". */
function notOne(tokens: readonly Token[], from: number): None | undefined {
  const isWithout = tokens[from]?.lower === 'without';
  for (let at = from + 1; at < from + 6; at++) {
    const word = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind !== 'word') break;
    if (word === 'single') return { unit: nounAfter(tokens, at + 1), from, to: at + 1 };
    if (word === 'one' && at === from + 1) {
      const next = at + (tokens[at + 1]?.lower === 'of' ? 2 : 1);
      return tokens[next]?.kind === 'word' && !/^(?:to|for|who|that|thing|bit|day)$/.test(tokens[next].lower)
        ? { unit: nounAfter(tokens, next), from, to: at + 1 }
        : undefined;
    }
    const noun = singular(word);
    if (isWithout && events.has(noun) && at <= from + 3) return { unit: noun, from, to: at + 1 };
    if (
      tokens[from]?.lower === 'never' &&
      at === from + 1 &&
      /^(?:miss|missed|lost|dropped|exceeded|late)$/.test(word)
    ) {
      return /^(?:an?|the|one|our|another)$/.test(tokens[at + 1]?.lower ?? '')
        ? { unit: nounAfter(tokens, at + 2), from, to: at + 1 }
        : undefined;
    }
    if (word === 'any' && events.has(singular(tokens[at + 1]?.lower ?? '')))
      return { unit: singular(tokens[at + 1]?.lower ?? ''), from, to: at + 2 };
  }
  return undefined;
}

/** "nobody left", "no one on the crew quit", "none of them failed", "none at all". */
function nobody(tokens: readonly Token[], from: number, at: number): None | undefined {
  const isNone = tokens[from]?.lower === 'none';
  if (
    isNone &&
    (tokens[at]?.kind !== 'word' || /^(?:at|so|since|after|in|this|last|the|for)$/.test(tokens[at].lower)) &&
    !(tokens[at]?.lower === 'the')
  )
    return { unit: undefined, from, to: at };
  const limit = at + 6;
  for (let index = at; index < limit; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    if (!leavers.test(token.lower)) continue;
    if (/^(?:was|had|has|is|were|have|got)$/.test(token.lower)) {
      const next = tokens[index + 1]?.lower ?? '';
      return suffered.test(next) ||
        (next === 'been' && suffered.test(tokens[index + 2]?.lower ?? '')) ||
        /^(?:left|quit|resigned|complained|failed|died|missed)$/.test(next)
        ? { unit: 'person', from, to: index + 1 }
        : undefined;
    }
    if (/^(?:asked|got|noticed|called|needed|needs)$/.test(token.lower)) return undefined;
    return { unit: 'person', from, to: index + 1 };
  }
  return undefined;
}
