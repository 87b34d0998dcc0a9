import { list, questionWords } from './askingWords';

/**
 * How a clause begins, as far as asking goes: `open` wants more than yes or no, `closed` does not, `choice` names the
 * answers to choose from, `none` does not ask.
 */
export type Asking = 'open' | 'closed' | 'choice' | 'none';

/** Verbs with which one asks somebody to talk: "could you …", "can I …". */
const requests = list(
  'tell describe explain share walk talk give help show elaborate expand outline ask hear clarify shed paint name list remind run take ' +
    'speak learn get find understand pick summarise summarize illustrate sketch break detail unpack comment say know see go touch dig discuss cover think recall remember point',
);

/** What a sentence that passes on a question wants: "… if" and "… whether" yes or no, everything else more. */
export function passedOn(words: readonly string[]): Asking {
  for (const [index, word] of words.entries()) {
    if (questionWords.has(word)) return 'open';
    if (word === 'whether') return 'closed';
    if (word === 'if') {
      // "I was wondering if you could tell me how …" asks how.
      const rest = words.slice(index + 1);
      const inner = /^(?:you|i|we) (?:can|could|would|might|may|will) (.*)$/.exec(rest.join(' '));
      const verb = inner?.[1]
        ?.split(' ')
        .find((part) => !['please', 'maybe', 'perhaps', 'possibly', 'also', 'just'].includes(part));
      return verb !== undefined && requests.has(verb) && verb !== 'get'
        ? passedOn(inner?.[1]?.split(' ') ?? [])
        : 'closed';
    }
  }
  return 'open';
}

/** Statements that ask: "I'd like to know how …", "tell me about …", "curious whether …". */
export const wish =
  /^(?:(?:i|we) (?:am |was |have been |would |do )?(?:also |just |really |very |still |always |so )*(?:be |am )?(?:(?:like|love|want|hope|keen|eager|hoping|interested|need|trying|glad) (?:to |if |in )?(?:know|hear|learn|understand|ask|see|find|get|be|hearing|knowing|learning|understanding|you)|curious|wonder|wondering|interested|wondered|intrigued|(?:can not|could not) (?:find|tell|work))|(?:just |always |i am )?(?:curious|wondering|interested to|keen to|would love to|would like to|love to|like to know)|(?:please |do )?(?:tell me|tell us|walk me|walk us|talk me|talk us|talk to me|talk about|describe|explain|share|give me|help me|show me|paint|take me|run me|let me (?:know|ask)|say more|name|list|remind me|pick)|(?:my|the|one|a) (?:\w+ )?(?:question|thing)(?: \w+){0,6} (?:is|was|would be))\b/;

/** "Can you tell me …", "May I ask …", "Do you know when …": the question is what follows. */
export function readRequest(words: readonly string[]): Asking | undefined {
  const text = words.join(' ');
  const courtesy =
    /^(?:(?:would|do) you (?:mind|care to|be (?:able|willing|happy|open|comfortable) to)|(?:can|could|would|will|might|may) (?:you|i|we|someone|anyone|anybody|somebody)|would it be (?:possible|ok|okay|fine|all right|alright) (?:to|if|for)|are you able to|is it (?:possible|ok|okay|fine|all right|alright) (?:to|if i|for you to)|mind|do you (?:happen to )?(?:know|have any idea|have (?:a|any) sense|recall|remember)|any idea|have you (?:got )?any idea)\b ?/.exec(
      text,
    );
  if (courtesy === null) return undefined;
  const lead = courtesy[0].trim();
  let rest = text
    .slice(courtesy[0].length)
    .split(' ')
    .filter((word) => word !== '');
  while (
    [
      'please',
      'maybe',
      'perhaps',
      'possibly',
      'also',
      'just',
      'kindly',
      'briefly',
      'quickly',
      'possible',
      'me',
      'my',
      'if',
      'i',
      'you',
      'to',
      'or',
      'happen',
    ].includes(rest[0] ?? '') &&
    rest.length > 1
  ) {
    if (rest[0] === 'if' && /know|remember|recall|idea|sense/.test(lead)) return 'closed';
    rest = rest.slice(1);
  }
  const verb = (rest[0] ?? '')
    .replace(
      /^(tell|explain|describ|shar|walk|talk|giv|help|show|elaborat|expand|outlin|ask|clarify|nam|list|say|tak)ing$/,
      '$1',
    )
    .replace(/^(describ|shar|giv|elaborat|outlin|nam|tak)$/, '$1e');
  if (/know|remember|recall|idea|sense/.test(lead)) {
    // "Do you know Dana?" is answered by yes; "Do you know how …" is not what it asks.
    const first = rest.findIndex((word) => questionWords.has(word) || word === 'whether' || word === 'if');
    if (first < 0)
      return /remember|recall/.test(lead) &&
        /^(?:a|the|an|any|one) (?:\w+ )?(?:time|case|moment|example|situation|instance)/.test(rest.join(' '))
        ? 'open'
        : undefined;
    return first <= 2 ? passedOn(rest.slice(first)) : undefined;
  }
  if (!requests.has(verb)) return undefined;
  const said = rest.slice(1);
  const complement = said.findIndex((word) => questionWords.has(word) || word === 'whether' || word === 'if');
  const object = (said[0] ?? '') === 'me' || (said[0] ?? '') === 'us';
  // "Would you describe it as fair?", "Would you say that …", "Can I get a mentor?", "Can you see it growing?"
  if (['describe', 'name', 'say'].includes(verb) && !object && said.includes('as')) return undefined;
  if (verb === 'say' && complement !== 0 && !['more', 'something', 'a'].includes(said[0] ?? '')) return undefined;
  if (
    [
      'get',
      'see',
      'take',
      'run',
      'find',
      'go',
      'know',
      'help',
      'think',
      'cover',
      'pick',
      'break',
      'show',
      'learn',
      'point',
      'recall',
      'remember',
      'touch',
      'understand',
      'comment',
    ].includes(verb) &&
    !object
  ) {
    const phrase = said.join(' ');
    if (
      /^(?:a (?:sense|feel|feeling|picture|better|clearer|bit more)|an (?:idea|example|understanding|overview)|some (?:idea|insight|sense)|out|into|over|down|back|through|more|of (?:a|an|any|one)|(?:a|the|one) (?:\w+ )?(?:time|case|moment|example|situation|instance))\b/.test(
        phrase,
      )
    ) {
      return complement >= 0 ? passedOn(said.slice(complement)) : 'open';
    }
    return complement >= 0 && complement <= 2 ? passedOn(said.slice(complement)) : undefined;
  }
  return passedOn(said);
}
