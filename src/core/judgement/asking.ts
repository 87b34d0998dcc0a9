import { auxiliaries, list, prepositions, questionWords, skipLeadIns, subjects } from './askingWords';
import type { Clause } from './clauses';
import { passedOn, readRequest, wish, type Asking } from './requests';

const conditionals = list('had should were');
const introducers = list(
  'when where whenever wherever while if since as although though given after before once because unless whereas whatever however considering assuming seeing',
);

/** Beginnings of a yes/no question that lost its verb: "Any plans to expand?". */
const elliptic = list(
  'any no still ever already yet anything anyone anybody happy sure ready glad worth possible allowed always open able keen ' +
    'comfortable satisfied pleased aware proud tired worried excited going planning looking considering expecting been seen heard tried had used ' +
    'got think reckon want need mind care hiring growing thinking enough',
);
/** "Any advice?" is not asked for a yes. */
const openAny =
  /^any (?:other |more |particular )?(?:advice|tips?|thoughts|ideas|suggestions|recommendations|examples|feedback|pointers|words)\b/;

const prepositionalQuestion =
  /^\w+ (?:what|which|whom|whose|how)(?: (?!you\b|i\b|we\b|they\b|he\b|she\b|it\b)\w+){0,3} (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|might|may|must)\b/;

function isTypoOf(word: string, next: string): boolean {
  return (
    /^(?:dose|deos|doe|dos|od|wil|wll|woudl|wuold|woud|wold|coud|cold|culd|shoud|shold|shuld|cna|hsa|hav|ahve|haev|arre|aer|si|wsa|iz|ar|ahs|odes|wiill|wouldd|coudl)$/.test(
      word,
    ) && subjects.has(next)
  );
}

/** What a clause asks, judged by how it begins; `asks` tells whether its sentence ends with a question mark. */
export function readClause(clause: Clause, asks: boolean, followed: boolean): Asking {
  const words = clause.words.slice(skipLeadIns(clause.words));
  const [first = '', second = '', third = ''] = words;
  const text = words.join(' ');
  if (first === '') return 'none';
  if (wish.test(text)) {
    // "Tell me honestly: would you …?"
    if (
      followed &&
      words.length < 5 &&
      !words.some((word) => questionWords.has(word) || word === 'about' || word === 'whether')
    )
      return 'none';
    const asked = passedOn(words.slice(1));
    // "Let me know", "I hope you are well" without anything passed on.
    return asked === 'closed' || words.some((word) => questionWords.has(word)) || asks || !/^(?:i|we)\b/.test(first)
      ? asked
      : /\b(?:know|hear|learn|understand|curious|interested|ask)\b/.test(text)
        ? 'open'
        : 'none';
  }
  const request = readRequest(words);
  if (request !== undefined) return request;
  if (questionWords.has(first)) {
    if (first === 'what' && second === 'a') return 'none';
    if (
      introducers.has(first) &&
      !auxiliaries.has(second) &&
      second !== '' &&
      second !== 'exactly' &&
      second !== 'else' &&
      followed
    )
      return 'none';
    // "What you said …": a statement, unless the sentence asks.
    if (!asks && followed && subjects.has(second) && !['how', 'who', 'which', 'whose'].includes(first)) return 'none';
    return 'open';
  }
  if (prepositions.has(first) && /^(?:what|which|whom|whose|how)$/.test(second)) {
    // "From what you have seen, …", "After what happened, …": the question comes after.
    return followed && !prepositionalQuestion.test(text) ? 'none' : 'open';
  }
  if (prepositions.has(first) && /^(?:what|which|whom|whose)$/.test(third) && first !== 'since') return 'open';
  if (auxiliaries.has(first) || isTypoOf(first, second)) {
    if (conditionals.has(first) && followed && !['not'].includes(second)) return 'none';
    if (!asks) {
      if (
        /^(?:do|have) (?:not|ask|mention|bring|remember|try|check|say|a|an|my|some|them|it|this|that|use|keep|make)\b/.test(
          text,
        )
      )
        return 'none';
      if (
        /^(?:may|might|must|will|can|need|should|could|would|shall|have|had)$/.test(first) &&
        !subjects.has(second) &&
        second !== 'not'
      )
        return 'none';
      if (second === '') return 'none';
    } else if (/^do not (?:forget|ask|mention|bring)\b/.test(text)) return 'none';
    return 'closed';
  }
  if ((asks || (first === 'any' && words.length < 8)) && elliptic.has(first) && clause.mark !== ',')
    return openAny.test(text) || (first === 'no' && words.length < 2) ? 'open' : 'closed';
  return 'none';
}

/** A later clause that wants more: "…, and if so how?". */
const followUp =
  /^(?:and |or |so |then |but )*(?:(?:if|when|where|assuming) (?:so|yes|not|it does|it is|there is|there are|they do|they are|you do|you are|that is|any|it did|they did|it has|they have)\b|(?:in |on |at |to |for |by |with |from |of |under )?(?:what|why|how|who|which|where|when|whose)\b)/;
const joinedFollowUp =
  /\band (?:if so|if yes|if not|(?:how|what|why|who|where|when|which)(?: \w+)? (?:is|are|do|does|did|was|were|will|would|can|could|has|have|should))\b/;

/** Whether an answer to one of the clauses has to say more than yes or no, though the first begins like a yes/no question. */
export function wantsMore(clauses: readonly Clause[]): boolean {
  return clauses.some(({ words }, index) => {
    const text = words.join(' ');
    if (index > 0 && followUp.test(text) && !/^(?:which|who|where|when) (?:is|was|i|you|we|the)\b/.test(text))
      return true;
    return joinedFollowUp.test(text);
  });
}

const emptyChoice =
  /\bor (?:not|no|so|anything|something|whatever|similar|more|less|two|the like|other|otherwise|never|what|is it not|are you not|do you not)\b/;

/** Whether the answers are named in the question: "Is it A or B?". */
export function offersChoice(clauses: readonly Clause[]): boolean {
  const text = clauses.map(({ words }) => words.join(' ')).join(' , ');
  if (!/\bor\b/.test(text)) return false;
  const rest = text.replace(new RegExp(emptyChoice, 'g'), ' ');
  if (!/\bor\b/.test(rest)) return false;
  if (/^(?:\w+ ){0,2}(?:is|are|was|were|will|has|have|had) (?:not )?there\b/.test(text))
    return /, or (?:is|are|was|were|will|has|have|do|does)\b/.test(rest) || /\beither\b/.test(rest);
  // "Have there ever been strikes or lock-outs?", "Is there any budget for books or courses?" name no answers.
  return (
    !/\b(?:any|ever|anyone|anybody|anything)\b.*\bor\b/.test(rest) ||
    /\beither\b|\bor (?:is|are|do|does|did|will|would|was|were|has|have|can|should)\b/.test(rest)
  );
}
