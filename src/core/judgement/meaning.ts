import { leadingAspect, type Aspect } from './aspects';
import { readCommonAsks, type CommonReading } from './commonAsk';
import { isEnglish } from './english';
import { readQuestionText } from './questionText';
import { unitsOf, type Unit } from './units';
import { intentsOf, type Intent } from './usualQuestions';
import { stemOf } from './words';

/** What a question asks, read once and compared often. */
export interface QuestionMeaning {
  readonly units: readonly Unit[];
  /** Those of them that say what it is about. */
  readonly telling: readonly Unit[];
  /** The weight of all units, and of those that say next to nothing. */
  readonly weight: number;
  readonly emptyWeight: number;
  readonly aspects: readonly Aspect[];
  readonly intents: readonly Intent[];
  /** The usual questions it puts, by cues. */
  readonly usual: CommonReading;
  readonly tense: 'past' | 'present' | 'future';
  readonly negated: boolean;
  readonly hypothetical: boolean;
  /** Who does and to whom, when both candidate and company occur. */
  readonly direction: 'from-me' | 'to-me' | undefined;
  /** Who is asked about, when it is one of the two. */
  readonly subject: 'i' | 'you' | undefined;
  /** Numbers of all that its telling units may be matched by, to see quickly what two questions cannot have in common. */
  readonly keys: ReadonlySet<number>;
  /** The stems in order, for questions that are nearly the same word for word. */
  readonly wording: readonly string[];
}

function tenseOf(words: readonly string[]): QuestionMeaning['tense'] {
  const text = words.slice(0, 12).join(' ');
  const first =
    /\b(did|was|were|had|will|is|are|do|does|has|have|would|can|could|should|made|prompted|led|caused|went|happened)\b(?: (going to))?/.exec(
      text,
    );
  if (first === null) return 'present';
  if (/^(?:did|was|were|had|made|prompted|led|caused|went|happened)$/.test(first[1] ?? '')) return 'past';
  return first[1] === 'will' || first[2] !== undefined ? 'future' : 'present';
}

function directionOf(words: readonly string[]): QuestionMeaning['direction'] {
  const text = words.join(' ');
  const subject = /\b(?:do|does|did|can|could|will|would|should|may|might) (you|i)\b(.*)$/.exec(text);
  if (subject === null) return undefined;
  if (subject[1] === 'you' && /\b(?:me|my)\b/.test(subject[2] ?? '')) return 'to-me';
  if (subject[1] === 'i' && /\b(?:you|your)\b/.test(subject[2] ?? '')) return 'from-me';
  return undefined;
}

function subjectOf(words: readonly string[]): QuestionMeaning['subject'] {
  const subject = /\b(?:do|does|did|can|could|will|would|should|may|might|am|are|was|were|have|had) (you|i)\b/.exec(
    words.join(' '),
  );
  // "Who would report to me?" is not about what I do.
  if (subject === null) return words.includes('me') ? 'you' : undefined;
  return subject[1] === 'i' ? 'i' : 'you';
}

const empty: QuestionMeaning = {
  units: [],
  telling: [],
  weight: 0,
  emptyWeight: 0,
  aspects: [],
  intents: [],
  usual: { asks: [], scope: undefined, places: [], months: undefined },
  tense: 'present',
  negated: false,
  hypothetical: false,
  direction: undefined,
  subject: undefined,
  wording: [],
  keys: new Set(),
};

const weightOf = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);
const heavy = (units: readonly Unit[]): number =>
  units.reduce((sum, { weight, kind }) => (kind === 'generic' ? sum : sum + weight), 0);

/** Reads what a question asks. Text that is not English asks nothing. */
export function readQuestion(text: string): QuestionMeaning {
  if (!isEnglish(text)) return empty;
  const { asks, context, hypothetical } = readQuestionText(text);
  const aspects: Aspect[] = [];
  const units: Unit[] = [];
  for (const ask of asks) {
    const own: Aspect[] = [leadingAspect(ask)];
    const found = unitsOf(ask, own);
    if (ask.asking !== 'none' || asks.length === 1 || aspects.length === 0) aspects.push(...own);
    for (const unit of found)
      if (!units.some(({ stem, kind }) => stem === unit.stem && kind === unit.kind)) units.push(unit);
  }
  const words = asks.flatMap((ask) => ask.words);
  // "What is behind that?", "What do they do better?": the subject was named before.
  const refersBack =
    /\b(?:they|them|he|she|it)\b|\b(?:this|that|these|those)(?: (?:is|was|are|were|for|to|in|on|so|then|now|go|went|work|change|happen)\b|$)/.test(
      words.join(' '),
    );
  const needsContext = heavy(units) < 0.6 || (refersBack && heavy(units) < 1.6) || hypothetical;
  if (needsContext) {
    for (const clause of context) {
      for (const unit of unitsOf(clause, ['topic']))
        if (!units.some(({ stem }) => stem === unit.stem)) units.push(unit);
    }
  }
  // A very long text is no question; its beginning is judged.
  const kept = units.slice(0, 24);
  const telling = kept.filter(({ kind }) => kind !== 'generic');
  return {
    units: kept,
    telling,
    weight: weightOf(kept),
    emptyWeight: weightOf(kept) - weightOf(telling),
    aspects,
    intents: intentsOf(asks, kept, aspects),
    usual: readCommonAsks(needsContext ? context.concat(asks) : asks, kept),
    tense: tenseOf(words),
    negated: words.some((word) => /^(?:not|never|without|no)$/.test(word)),
    hypothetical,
    direction: directionOf(words),
    subject: subjectOf(words),
    wording: words.map(stemOf),
    keys: new Set(telling.flatMap(({ keys }) => keys)),
  };
}
