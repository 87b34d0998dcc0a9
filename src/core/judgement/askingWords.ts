/** A set of words written as one string. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that ask for more than yes or no. */
export const questionWords = list('what who why how which whose whom when where whatever whichever');
/** Verbs that stand before their subject in a question. */
export const auxiliaries = list(
  'is are am was were do does did have has had can could will would shall should may might must ought',
);
/** Prepositions that may stand before a question word. */
export const prepositions = list(
  'at in to from under by for on with about of through over into against until since during within after before around between across',
);
/** Words that show that what they follow is a verb before its subject. */
export const subjects = list(
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
  'by the way',
  'btw',
  'just out of curiosity',
  'out of curiosity',
  'just out of interest',
  'out of interest',
  'one more thing',
  'quick one',
  'quick question',
  'one last thing',
  'last one',
  'one last question',
  'last question',
  'my last question',
  'one more question',
  'just curious',
  'on that note',
  'in your view',
  'in your opinion',
  'in your experience',
  'from your perspective',
  'from your point of view',
  'if you do not mind',
  'if i may',
  'if i may ask',
  'to be honest',
  'as far as you know',
  'these days',
  'right now',
  'at the moment',
  'for you',
  'for me',
  'in general',
  'in practice',
  'day to day',
  'on average',
  'follow up',
  'a follow up',
  'silly question',
  'stupid question',
  'dumb question',
  'random question',
  'for what it is worth',
  'thank you',
  'of course',
  'i see',
  'got it',
  'good to know',
  'speaking of which',
];

/** The first position after words and phrases that only lead in. */
export function skipLeadIns(words: readonly string[]): number {
  let at = 0;
  for (;;) {
    const rest = words.slice(at).join(' ');
    const phrase = leadPhrases.find((lead) => rest.startsWith(`${lead} `) || rest === lead);
    if (phrase !== undefined) at += phrase.split(' ').length;
    else if (leadIns.has(words[at] ?? '')) at++;
    else return at;
  }
}
