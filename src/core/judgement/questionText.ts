import { readClause } from './asking';
import { sentencesOf, type Clause } from './clauses';
import type { Asking } from './requests';

/** A question without what leads up to it. */
export interface QuestionText {
  /** The clauses that ask, each from the word that asks on. */
  readonly asks: readonly AskedClause[];
  /** What was said before: "You mentioned …", "Since I would be remote …". */
  readonly context: readonly AskedClause[];
  /** Whether it asks about what would be under a condition: "If the funding fell through, …". */
  readonly hypothetical: boolean;
}

export interface AskedClause {
  /** Lower case, contractions spelled out. */
  readonly words: readonly string[];
  readonly written: readonly string[];
  readonly asking: Asking;
}

const questionWord = /^(?:what|who|why|how|which|whose|whom|when|where)$/;
const preposition = /^(?:at|in|to|from|under|by|for|on|with|about|of|through|over|since|until|within|during)$/;

/** "Could you tell me about", "I'd like to know", "walk me through": what says no more than that somebody asks. */
const request =
  /^(?:(?:so|and|but|also|well|please|just|then|okay|ok|really|still|now|finally|lastly) )*(?:(?:(?:can|could|would|will|might|may) (?:you|i|we) |would you mind |do you mind |mind |(?:i|we) (?:would|do|am|was|have been|will)? ?(?:also |just |really |very )?(?:be )?(?:like|love|want|hope|keen|eager|hoping|interested|curious|wondering|need|wonder)? ?(?:to |in |about |if you could )?)(?:please |maybe |perhaps |possibly |also |just |briefly |quickly )*(?:tell|describe|explain|share|walk|talk|give|show|elaborate|expand|outline|ask|hear|hearing|clarify|say|know|learn|understand|speak|see|telling|explaining|sharing|describing|find out|help me understand|get a sense of|take|summarise|summarize)|tell|walk|talk|describe|explain|share|give|(?:just )?curious|(?:just )?wondering|any idea|do you (?:happen to )?know|i (?:am|was) (?:just |also |really |very )?(?:curious|wondering|interested)|i wonder)(?: me| us| with me| with us| your thoughts)?(?: a bit| a little| some| something| more| through| about| on| into| of| to| in| how you feel| an idea| an overview| a sense)*\b ?/;

/** Conditions that only suppose that the candidate gets the job, or are mere courtesy. */
const idleCondition =
  /\b(?:if|suppos\w+|imagin\w+|assuming|should|were) (?:i|we|you|it|all|that|this|things|everything|so|possible|any|not|someone)\b.*\b(?:offer|join\w*|hire\w*|start\w*|get|got|took|take|accept\w*|lucky|came|come|mind|ask|chosen|successful|goes? well|work\w* out|may|allowed|role|job|position|selected|could|magic|wand|able|had to|were me|on board|onboard)\b|\bif (?:so|any|possible|at all|you could|you can|i may|you do not mind|not)\b/;
const condition =
  /^(?:(?:so|and|but|well|also|then) )*(?:if|suppose|supposing|imagine|assuming|say|unless|had|should|were|in case)\b/;

function startOf(clause: Clause, asking: Asking): number {
  const { words } = clause;
  const text = words.join(' ');
  const stripped = request.exec(text);
  if (stripped !== null && stripped[0].trim() !== '' && asking !== 'none') {
    let at = stripped[0].trim().split(' ').length;
    const next = words.findIndex(
      (word, index) => index >= at - 1 && (questionWord.test(word) || word === 'whether' || word === 'if'),
    );
    // "… give me a feel for how you …"
    if (next >= 0 && next - at < 6) at = next;
    return Math.min(at, words.length - 1);
  }
  const first = words.findIndex((word) => questionWord.test(word));
  if (first > 0 && first <= 7 && asking === 'open') return preposition.test(words[first - 1] ?? '') ? first - 1 : first;
  return 0;
}

function cut(clause: Clause, from: number, asking: Asking): AskedClause {
  return { words: clause.words.slice(from), written: clause.written.slice(from), asking };
}

/** Finds what a text asks; a text that asks nothing is taken as a topic to ask about. */
export function readQuestionText(text: string): QuestionText {
  const asks: AskedClause[] = [];
  const context: AskedClause[] = [];
  let hypothetical = false;
  for (const { clauses, asks: marked } of sentencesOf(text)) {
    let found = false;
    for (const [index, clause] of clauses.entries()) {
      const said = clause.words.join(' ');
      const idle = idleCondition.test(said);
      if (
        condition.test(said) &&
        !/^(?:should|had|were) (?:i|we) expect/.test(said) &&
        (clauses.length > 1 || !marked) &&
        index < clauses.length - 1
      ) {
        if (!idle) {
          hypothetical = true;
          context.push(cut(clause, 0, 'none'));
        }
        continue;
      }
      const asking = found ? 'none' : readClause(clause, marked, index < clauses.length - 1);
      if (found) {
        const own = readClause(clause, marked, false);
        const start = own === 'none' ? 0 : startOf(clause, own);
        if (
          !/^(?:right|correct|if .*|please|thanks|you know|do you think|would you say|is it|is there|are they)$/.test(
            said,
          )
        )
          asks.push(cut(clause, start, own));
        else if (condition.test(said) && !idle) hypothetical = true;
        continue;
      }
      if (asking === 'none') {
        context.push(cut(clause, 0, asking));
        continue;
      }
      found = true;
      asks.push(cut(clause, startOf(clause, asking), asking));
      const inner = / if (?:the|there|they|your|one|a|nobody|somebody|no|another|you) .*$/.exec(said);
      if (inner !== null && !idleCondition.test(inner[0]) && asking === 'open') hypothetical = true;
    }
  }
  // A yes/no question before an open one is a courtesy or leads up to it.
  const open = asks.findIndex(({ asking }) => asking === 'open');
  if (open > 0) context.push(...asks.splice(0, open));
  if (asks.length === 0) return { asks: context, context: [], hypothetical: false };
  return { asks, context, hypothetical };
}
