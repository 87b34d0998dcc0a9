import { prepositions, questionWords, skipLeadIns } from './askingWords';
import type { Sentence } from './clauses';

const tag =
  /^(?:right|correct|yes|yeah|no|ok|okay|eh|huh|true|am i right|is that right|is that correct|is that so|is that fair|is not that so|or am i wrong|or not|or no|if i am not mistaken|(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|may|might) (?:not )?(?:it|you|they|there|we|he|she|i|that|this|those|these)(?: not)?)$/;

const subjectPronoun =
  /^(?:i|you|we|they|he|she|it|there|that|this|these|those|nobody|everyone|everybody|someone|people|no one|the|your|our|my|a|an|their|not|all)\b/;
const finite =
  /\b(?:is|are|was|were|am|will|would|has|have|had|does|do|did|can|could|should|must|may|might|got|gets|went|goes|needs|wants|means|comes|takes|works|stays|reports|decides|runs|pays|owns|changed|moved|started|stopped|left|lost|won)\b/;

/** "The team is remote, right?", "I'd have my own caseload from day one?": said as a fact, asked as a question. */
export function isAskedStatement(sentence: Sentence): boolean {
  const last = sentence.clauses.at(-1);
  if (last === undefined) return false;
  if (sentence.clauses.length > 1 && tag.test(last.words.join(' '))) return sentence.asks || last.words.length > 1;
  if (!sentence.asks) return false;
  const whole = sentence.clauses.flatMap(({ words }) => words);
  // "… is it" at the end of what was typed without a comma.
  if (
    /\b(?:right|correct|is it|is not it|are not they|are not you|do not you)$/.test(whole.join(' ')) &&
    whole.length > 3
  )
    return true;
  // A question word at the end asks in place: "And you measure that how?"
  const ending = whole.slice(-3);
  if (ending.some((word) => questionWords.has(word) && word !== 'whatever')) return false;
  if (
    ending.length === 3 &&
    whole.some(
      (word, index) => questionWords.has(word) && prepositions.has(whole[index - 1] ?? '') && index > whole.length - 5,
    )
  )
    return false;
  const words = whole.slice(skipLeadIns(whole));
  const text = words.join(' ');
  return (
    subjectPronoun.test(text) &&
    (/^(?:i|you|we|they|he|she|it|there|nobody|everyone|no one|not)\b/.test(text)
      ? words.length > 2
      : finite.test(words.slice(2).join(' ')))
  );
}
