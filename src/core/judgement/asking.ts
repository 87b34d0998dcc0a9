import type { Clause, Sentence } from './clauses';

/**
 * How a clause begins, as far as asking goes: `open` wants more than yes or no, `closed` does not, `choice` names the
 * answers to choose from, `none` does not ask.
 */
export type Asking = 'open' | 'closed' | 'choice' | 'none';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const questionWords = list('what who why how which whose whom when where whatever whichever');
const auxiliaries = list(
  'is are am was were do does did have has had can could will would shall should may might must ought',
);
const prepositions = list('at in to from under by for on with about of through over into against until since during within after before around between across');
const subjects = list(
  'i you we he she it they there this that these those the a an my your our their his her its anyone anybody someone somebody ' +
    'everyone everybody people any all each every either both most many some no nobody',
);
/** Words a question may begin with that change nothing. */
const leadIns = list(
  'so and but also well ok okay or then now finally lastly first firstly second secondly third next honestly actually hey hi hello ' +
    'um uh er right anyway plus oh yeah thanks besides generally overall currently basically frankly just like please sorry ' +
    'today ideally historically typically usually roughly broadly again',
);
const leadPhrases: readonly string[] = [
  'by the way', 'btw', 'just out of curiosity', 'out of curiosity', 'just out of interest', 'out of interest', 'one more thing', 'quick one',
  'quick question', 'one last thing', 'last one', 'one last question', 'last question', 'my last question', 'one more question', 'just curious', 'on that note',
  'in your view', 'in your opinion', 'in your experience', 'from your perspective', 'from your point of view', 'if you do not mind', 'if i may', 'if i may ask',
  'to be honest', 'as far as you know', 'these days', 'right now', 'at the moment', 'for you', 'for me', 'in general', 'in practice', 'day to day', 'on average',
  'follow up', 'a follow up', 'silly question', 'stupid question', 'dumb question', 'random question', 'for what it is worth', 'thank you', 'of course', 'i see', 'got it', 'good to know', 'speaking of which',
];

/** Verbs with which one asks somebody to talk: "could you …", "can I …". */
const requests = list(
  'tell describe explain share walk talk give help show elaborate expand outline ask hear clarify shed paint name list remind run take ' +
    'speak learn get find understand pick summarise summarize illustrate sketch break detail unpack comment say know see go touch dig discuss cover think recall remember point',
);
const conditionals = list('had should were');
const introducers = list('when where whenever wherever while if since as although though given after before once because unless whereas whatever however considering assuming seeing');

/** The first position after words and phrases that only lead in. */
function skipLeadIns(words: readonly string[]): number {
  let at = 0;
  for (;;) {
    const rest = words.slice(at).join(' ');
    const phrase = leadPhrases.find((lead) => rest.startsWith(`${lead} `) || rest === lead);
    if (phrase !== undefined) at += phrase.split(' ').length;
    else if (leadIns.has(words[at] ?? '')) at++;
    else return at;
  }
}

/** What a sentence that passes on a question wants: "… if" and "… whether" yes or no, everything else more. */
function passedOn(words: readonly string[]): Asking {
  for (const [index, word] of words.entries()) {
    if (questionWords.has(word)) return 'open';
    if (word === 'whether') return 'closed';
    if (word === 'if') {
      // "I was wondering if you could tell me how …" asks how.
      const rest = words.slice(index + 1);
      const inner = /^(?:you|i|we) (?:can|could|would|might|may|will) (.*)$/.exec(rest.join(' '));
      const verb = inner?.[1]?.split(' ').find((part) => !['please', 'maybe', 'perhaps', 'possibly', 'also', 'just'].includes(part));
      return verb !== undefined && requests.has(verb) && verb !== 'get' ? passedOn(inner?.[1]?.split(' ') ?? []) : 'closed';
    }
  }
  return 'open';
}

/** Statements that ask: "I'd like to know how …", "tell me about …", "curious whether …". */
const wish =
  /^(?:(?:i|we) (?:am |was |have been |would |do )?(?:also |just |really |very |still |always |so )*(?:be |am )?(?:(?:like|love|want|hope|keen|eager|hoping|interested|need|trying|glad) (?:to |if |in )?(?:know|hear|learn|understand|ask|see|find|get|be|hearing|knowing|learning|understanding|you)|curious|wonder|wondering|interested|wondered|intrigued|(?:can not|could not) (?:find|tell|work))|(?:just |always |i am )?(?:curious|wondering|interested to|keen to|would love to|would like to|love to|like to know)|(?:please |do )?(?:tell me|tell us|walk me|walk us|talk me|talk us|talk to me|talk about|describe|explain|share|give me|help me|show me|paint|take me|run me|let me (?:know|ask)|say more|name|list|remind me|pick)|(?:my|the|one|a) (?:\w+ )?(?:question|thing)(?: \w+){0,6} (?:is|was|would be))\b/;

/** Beginnings of a yes/no question that lost its verb: "Any plans to expand?". */
const elliptic = list(
  'any no still ever already yet anything anyone anybody happy sure ready glad worth possible allowed always open able keen ' +
    'comfortable satisfied pleased aware proud tired worried excited going planning looking considering expecting been seen heard tried had used ' +
    'think reckon want need mind care hiring growing thinking enough',
);
/** "Any advice?" is not asked for a yes. */
const openAny = /^any (?:other |more |particular )?(?:advice|tips?|thoughts|ideas|suggestions|recommendations|examples|feedback|pointers|words)\b/;

const prepositionalQuestion =
  /^\w+ (?:what|which|whom|whose|how)(?: (?!you\b|i\b|we\b|they\b|he\b|she\b|it\b)\w+){0,3} (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|might|may|must)\b/;

function isTypoOf(word: string, next: string): boolean {
  return /^(?:dose|deos|doe|dos|od|wil|wll|woudl|wuold|woud|wold|coud|cold|culd|shoud|shold|shuld|cna|hsa|hav|ahve|haev|arre|aer|si|wsa|iz|ar|ahs|odes|wiill|wouldd|coudl)$/.test(word) && subjects.has(next);
}

/** "Can you tell me …", "May I ask …", "Do you know when …": the question is what follows. */
function readRequest(words: readonly string[]): Asking | undefined {
  const text = words.join(' ');
  const courtesy =
    /^(?:(?:would|do) you (?:mind|care to|be (?:able|willing|happy|open|comfortable) to)|(?:can|could|would|will|might|may) (?:you|i|we|someone|anyone|anybody|somebody)|would it be (?:possible|ok|okay|fine|all right|alright) (?:to|if|for)|are you able to|is it (?:possible|ok|okay|fine|all right|alright) (?:to|if i|for you to)|mind|do you (?:happen to )?(?:know|have any idea|have (?:a|any) sense|recall|remember)|any idea|have you (?:got )?any idea)\b ?/.exec(text);
  if (courtesy === null) return undefined;
  const lead = courtesy[0].trim();
  let rest = text.slice(courtesy[0].length).split(' ').filter((word) => word !== '');
  while (['please', 'maybe', 'perhaps', 'possibly', 'also', 'just', 'kindly', 'briefly', 'quickly', 'possible', 'me', 'my', 'if', 'i', 'you', 'to', 'or', 'happen'].includes(rest[0] ?? '') && rest.length > 1) {
    if (rest[0] === 'if' && /know|remember|recall|idea|sense/.test(lead)) return 'closed';
    rest = rest.slice(1);
  }
  const verb = (rest[0] ?? '').replace(/^(tell|explain|describ|shar|walk|talk|giv|help|show|elaborat|expand|outlin|ask|clarify|nam|list|say|tak)ing$/, '$1').replace(/^(describ|shar|giv|elaborat|outlin|nam|tak)$/, '$1e');
  if (/know|remember|recall|idea|sense/.test(lead)) {
    // "Do you know Dana?" is answered by yes; "Do you know how …" is not what it asks.
    const first = rest.findIndex((word) => questionWords.has(word) || word === 'whether' || word === 'if');
    if (first < 0) return /remember|recall/.test(lead) && /^(?:a|the|an|any|one) (?:\w+ )?(?:time|case|moment|example|situation|instance)/.test(rest.join(' ')) ? 'open' : undefined;
    return first <= 2 ? passedOn(rest.slice(first)) : undefined;
  }
  if (!requests.has(verb)) return undefined;
  const said = rest.slice(1);
  const complement = said.findIndex((word) => questionWords.has(word) || word === 'whether' || word === 'if');
  const object = (said[0] ?? '') === 'me' || (said[0] ?? '') === 'us';
  // "Would you describe it as fair?", "Would you say that …", "Can I get a mentor?", "Can you see it growing?"
  if (['describe', 'name', 'say'].includes(verb) && !object && said.includes('as')) return undefined;
  if (verb === 'say' && complement !== 0 && !['more', 'something', 'a'].includes(said[0] ?? '')) return undefined;
  if (['get', 'see', 'take', 'run', 'find', 'go', 'know', 'help', 'think', 'cover', 'pick', 'break', 'show', 'learn', 'point', 'recall', 'remember', 'touch', 'understand', 'comment'].includes(verb) && !object) {
    const phrase = said.join(' ');
    if (/^(?:a (?:sense|feel|feeling|picture|better|clearer|bit more)|an (?:idea|example|understanding|overview)|some (?:idea|insight|sense)|out|into|over|down|back|through|more|of (?:a|an|any|one)|(?:a|the|one) (?:\w+ )?(?:time|case|moment|example|situation|instance))\b/.test(phrase)) {
      return complement >= 0 ? passedOn(said.slice(complement)) : 'open';
    }
    return complement >= 0 && complement <= 2 ? passedOn(said.slice(complement)) : undefined;
  }
  return passedOn(said);
}

/** What a clause asks, judged by how it begins; `asks` tells whether its sentence ends with a question mark. */
export function readClause(clause: Clause, asks: boolean, followed: boolean): Asking {
  const words = clause.words.slice(skipLeadIns(clause.words));
  const [first = '', second = '', third = ''] = words;
  const text = words.join(' ');
  if (first === '') return 'none';
  if (wish.test(text)) {
    // "Tell me honestly: would you …?"
    if (followed && words.length < 5 && !words.some((word) => questionWords.has(word) || word === 'about' || word === 'whether')) return 'none';
    const asked = passedOn(words.slice(1));
    // "Let me know", "I hope you are well" without anything passed on.
    return asked === 'closed' || words.some((word) => questionWords.has(word)) || asks || !/^(?:i|we)\b/.test(first) ? asked : /\b(?:know|hear|learn|understand|curious|interested|ask)\b/.test(text) ? 'open' : 'none';
  }
  const request = readRequest(words);
  if (request !== undefined) return request;
  if (questionWords.has(first)) {
    if (first === 'what' && second === 'a') return 'none';
    if (introducers.has(first) && !auxiliaries.has(second) && second !== '' && second !== 'exactly' && second !== 'else' && followed) return 'none';
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
      if (/^(?:do|have) (?:not|ask|mention|bring|remember|try|check|say|a|an|my|some|them|it|this|that|use|keep|make)\b/.test(text)) return 'none';
      if (/^(?:may|might|must|will|can|need|should|could|would|shall|have|had)$/.test(first) && !subjects.has(second) && second !== 'not') return 'none';
      if (second === '') return 'none';
    } else if (/^do not (?:forget|ask|mention|bring)\b/.test(text)) return 'none';
    return 'closed';
  }
  if (asks && elliptic.has(first) && clause.mark !== ',') return openAny.test(text) || (first === 'no' && words.length < 2) ? 'open' : 'closed';
  return 'none';
}

const tag =
  /^(?:right|correct|yes|yeah|no|ok|okay|eh|huh|true|am i right|is that right|is that correct|is that so|is that fair|is not that so|or am i wrong|or not|or no|if i am not mistaken|(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|may|might) (?:not )?(?:it|you|they|there|we|he|she|i|that|this|those|these)(?: not)?)$/;

const subjectPronoun = /^(?:i|you|we|they|he|she|it|there|that|this|these|those|nobody|everyone|everybody|someone|people|no one|the|your|our|my|a|an|their|not|all)\b/;
const finite = /\b(?:is|are|was|were|am|will|would|has|have|had|does|do|did|can|could|should|must|may|might|got|gets|went|goes|needs|wants|means|comes|takes|works|stays|reports|decides|runs|pays|owns|changed|moved|started|stopped|left|lost|won)\b/;

/** "The team is remote, right?", "I'd have my own caseload from day one?": said as a fact, asked as a question. */
export function isAskedStatement(sentence: Sentence): boolean {
  const last = sentence.clauses.at(-1);
  if (last === undefined) return false;
  if (sentence.clauses.length > 1 && tag.test(last.words.join(' '))) return sentence.asks || last.words.length > 1;
  if (!sentence.asks) return false;
  const whole = sentence.clauses.flatMap(({ words }) => words);
  // "… is it" at the end of what was typed without a comma.
  if (/\b(?:right|correct|is it|is not it|are not they|are not you|do not you)$/.test(whole.join(' ')) && whole.length > 3) return true;
  // A question word at the end asks in place: "And you measure that how?"
  const ending = whole.slice(-3);
  if (ending.some((word) => questionWords.has(word) && word !== 'whatever')) return false;
  if (ending.length === 3 && whole.some((word, index) => questionWords.has(word) && prepositions.has(whole[index - 1] ?? '') && index > whole.length - 5)) return false;
  const words = whole.slice(skipLeadIns(whole));
  const text = words.join(' ');
  return subjectPronoun.test(text) && (/^(?:i|you|we|they|he|she|it|there|nobody|everyone|no one|not)\b/.test(text) ? words.length > 2 : finite.test(words.slice(2).join(' ')));
}

/** A later clause that wants more: "…, and if so how?". */
const followUp =
  /^(?:and |or |so |then |but )*(?:(?:if|when|where|assuming) (?:so|yes|not|it does|it is|there is|there are|they do|they are|you do|you are|that is|any|it did|they did|it has|they have)\b|(?:in |on |at |to |for |by |with |from |of |under )?(?:what|why|how|who|which|where|when|whose)\b)/;
const joinedFollowUp = /\band (?:if so|if yes|if not|(?:how|what|why|who|where|when|which)(?: \w+)? (?:is|are|do|does|did|was|were|will|would|can|could|has|have|should))\b/;

/** Whether an answer to one of the clauses has to say more than yes or no, though the first begins like a yes/no question. */
export function wantsMore(clauses: readonly Clause[]): boolean {
  return clauses.some(({ words }, index) => {
    const text = words.join(' ');
    if (index > 0 && followUp.test(text) && !/^(?:which|who|where|when) (?:is|was|i|you|we|the)\b/.test(text)) return true;
    return joinedFollowUp.test(text);
  });
}

const emptyChoice = /\bor (?:not|no|so|anything|something|whatever|similar|more|less|two|the like|other|otherwise|never|what|is it not|are you not|do you not)\b/;

/** Whether the answers are named in the question: "Is it A or B?". */
export function offersChoice(clauses: readonly Clause[]): boolean {
  const text = clauses.map(({ words }) => words.join(' ')).join(' , ');
  if (!/\bor\b/.test(text)) return false;
  const rest = text.replace(new RegExp(emptyChoice, 'g'), ' ');
  if (!/\bor\b/.test(rest)) return false;
  if (/^(?:\w+ ){0,2}(?:is|are|was|were|will|has|have|had) (?:not )?there\b/.test(text)) return /, or (?:is|are|was|were|will|has|have|do|does)\b/.test(rest) || /\beither\b/.test(rest);
  // "Have there ever been strikes or lock-outs?", "Is there any budget for books or courses?" name no answers.
  return !/\b(?:any|ever|anyone|anybody|anything)\b.*\bor\b/.test(rest) || /\beither\b|\bor (?:is|are|do|does|did|will|would|was|were|has|have|can|should)\b/.test(rest);
}
