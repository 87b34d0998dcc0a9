import { offersChoice, readClause, wantsMore } from './asking';
import { sentencesOf, type Sentence } from './clauses';
import { isEnglish } from './english';
import type { Asking } from './requests';
import { isAskedStatement } from './statements';

/** What a sentence asks: its first clause that asks decides, unless a later one wants more. */
function readSentence(sentence: Sentence): Asking {
  const { clauses, asks } = sentence;
  let heading: Asking = 'none';
  for (const [index, clause] of clauses.entries()) {
    const asking = readClause(clause, asks, index < clauses.length - 1);
    if (asking === 'none') continue;
    // A tag after a statement is no clause of its own: isAskedStatement reads it.
    heading = asking;
    if (asking === 'closed') {
      const rest = clauses.slice(index);
      if (wantsMore(rest)) heading = 'open';
      else if (offersChoice(rest)) heading = 'choice';
    }
    break;
  }
  return heading === 'none' && isAskedStatement(sentence) ? 'closed' : heading;
}

/**
 * Whether a question can be answered by yes or no. The question is what the text asks in the end: a courtesy, a
 * statement or a yes/no question before an open one does not make it closed, and neither does a list of answers to
 * choose from. False for text that does not ask, and for text that is not English.
 */
export function isClosedQuestion(text: string): boolean {
  if (!isEnglish(text)) return false;
  const asked = sentencesOf(text)
    .map(readSentence)
    .filter((asking) => asking !== 'none');
  return asked.length > 0 && asked.every((asking) => asking === 'closed');
}
