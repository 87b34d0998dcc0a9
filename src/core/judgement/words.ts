/** A word of a text: letters and digits with apostrophes inside; a hyphen separates. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** UTF-16 offsets into the text, `start` included, `end` not. */
  readonly start: number;
  readonly end: number;
}

const wordPattern = /\d+(?:[.,:]\d+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** The words of a text, in order; numbers count as words, punctuation does not. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: written, index }) => ({
    text: written,
    lower: written.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + written.length,
  }));
}

/** What people write for two words, spelled out. Keys without apostrophes are how people type in a hurry. */
const contractions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "won't": 'will not',
    "can't": 'can not',
    cannot: 'can not',
    "shan't": 'shall not',
    "ain't": 'is not',
    wont: 'will not',
    cant: 'can not',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    havent: 'have not',
    hasnt: 'has not',
    wouldnt: 'would not',
    couldnt: 'could not',
    shouldnt: 'should not',
    im: 'i am',
    ive: 'i have',
    youre: 'you are',
    youve: 'you have',
    theres: 'there is',
    thats: 'that is',
    whats: 'what is',
    wheres: 'where is',
    whos: 'who is',
    hows: 'how is',
    whens: 'when is',
    "why'd": 'why did',
    "how'd": 'how did',
    "where'd": 'where did',
    "what'd": 'what did',
    "when'd": 'when did',
    "let's": 'let us',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    "d'you": 'do you',
    "d'ya": 'do you',
    dya: 'do you',
    ya: 'you',
    u: 'you',
    ur: 'your',
    "y'all": 'you all',
    yall: 'you all',
    kinda: 'kind of',
    sorta: 'sort of',
    lotta: 'lot of',
    whatre: 'what are',
    gimme: 'give me',
    lemme: 'let me',
    "'em": 'them',
    tho: 'though',
    cos: 'because',
    cuz: 'because',
    coz: 'because',
    "o'clock": 'hour',
    innit: 'is it',
    dunno: 'do not know',
    wassup: 'what is up',
    howre: 'how are',
    y: 'why',
  }),
);

const endings: readonly (readonly [suffix: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
];

/** Words whose "'s" is "is" and not a possessive. */
const beforeIs = new Set([
  'what',
  'who',
  'how',
  'where',
  'when',
  'why',
  'that',
  'there',
  'here',
  'it',
  'he',
  'she',
  'this',
  'everything',
]);

/** A word in lower case as the words it stands for: `what's` is `what is`, `team's` is `team`. */
export function spellOut(lower: string): readonly string[] {
  const known = contractions.get(lower);
  if (known !== undefined) return known.split(' ');
  if (!lower.includes("'")) return [lower];
  for (const [suffix, word] of endings) {
    if (lower.endsWith(suffix)) return [lower.slice(0, -suffix.length), word];
  }
  if (lower.endsWith("'s")) {
    const base = lower.slice(0, -2);
    return beforeIs.has(base) ? [base, 'is'] : [base];
  }
  return [lower.replaceAll("'", '')];
}

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'went go,gone go,goes go,did do,done do,had have,has have,was be,were be,is be,are be,am be,been be,being be,' +
    'made make,took take,taken take,gave give,given give,got get,gotten get,came come,saw see,seen see,knew know,known know,' +
    'thought think,told tell,said say,felt feel,found find,left leave,left leave,lost lose,losing lose,kept keep,held hold,' +
    'led lead,ran run,met meet,paid pay,sold sell,bought buy,brought bring,built build,spent spend,sent send,won win,' +
    'grew grow,grown grow,chose choose,chosen choose,wrote write,written write,spoke speak,spoken speak,broke break,' +
    'broken break,drove drive,driven drive,fell fall,fallen fall,rose rise,risen rise,taught teach,learnt learn,meant mean,' +
    'understood understand,began begin,begun begin,became become,wore wear,stood stand,set set,put put,cut cut,hit hit,' +
    'let let,quit quit,shut shut,fought fight,caught catch,sat sit,slept sleep,dealt deal,drew draw,drawn draw,gone go,' +
    'showed show,shown show,hidden hide,heard hear,read read,ate eat,forgot forget,forgotten forget,struck strike,' +
    'sought seek,shook shake,woke wake,blew blow,blown blow,threw throw,thrown throw,people person,men man,women woman,' +
    'children child,kids child,staff staff,criteria criterion,data datum,bonuses bonus,business business,businesses business,' +
    'process process,analyses analysis,crises crisis,lives life,dying die,lying lie,tying tie,better good,best good,' +
    'worse bad,worst bad,news news,having have,going go,doing do,does does,used use,using use,uses use,caring care,' +
    'cared care,cares care,sharing share,shared share,shares share,biggest big,bigger big,hiring hire,hired hire,hires hire,' +
    'firing fire,fired fire,lower low,lowest low,higher high,highest high,earlier early,earliest early,later late,' +
    'hardest hard,harder hard,toughest tough,tougher tough,newest new,newer new,trickiest tricky,trickier tricky,' +
    'busiest busy,busier busy,happiest happy,happier happy,easiest easy,easier easy,largest large,larger large,' +
    'greatest great,greater great,proudest proud,weakest weak,weaker weak,strongest strong,stronger strong,' +
    'smallest small,smaller small,faster fast,fastest fast,longest long,longer long,scariest scary,messiest messy,' +
    'slowest slow,slower slow,quickest quick,quicker quick,steepest steep,favourite favorite,fiercest fierce'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const vowel = /[aeiouy]/;

/** British spellings as American ones; consistent rather than correct: `promise` becomes `promize` everywhere. */
const maybeBritish = /our|is(?:e|i|a)|ys(?:e|i)|re(?:s)?$|mm|ogu|nce$|ctis|enrol|fulfil|instal|skil/;

function americanize(word: string): string {
  if (!maybeBritish.test(word)) return word;
  return word
    .replace(/^(behavi|fav|col|lab|hon|neighb|flav|hum|endeav|rum|harb|rig|vig|val)our/, '$1or')
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/^(cent|theat|met|lit|fib)re(s?)$/, '$1er$2')
    .replace(/^(program)me/, '$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/^(licen|defen|offen|preten)ce/, '$1se')
    .replace(/^practise/, 'practice')
    .replace(/^(enrol|fulfil|instal|skil)(ment|ful)/, '$1l$2');
}

/** Undoes what an ending did to its stem: `running`, `hired`, `travelled`. */
function mendStem(stem: string): string {
  const last = stem.at(-1) ?? '';
  if (stem.length > 3 && last === stem.at(-2) && !/[aeiousfz]/.test(last) && (last !== 'l' || stem.length > 5)) {
    return stem.slice(0, -1);
  }
  if (stem.length <= 3 && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)) return `${stem}e`;
  return stem;
}

/**
 * The stem of a word in lower case: its inflection taken off, British and American spellings made one. A stem is only
 * good for comparing with another stem; it need not be a word.
 */
export function stemOf(lower: string): string {
  const known = irregular.get(lower);
  if (known !== undefined) return stemRegular(known);
  return stemRegular(americanize(lower));
}

function stemRegular(word: string): string {
  let stem = word;
  if (stem.length > 3) {
    if (/[^aeiou]ies$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
    else if (/(ss|sh|ch|x|zz)es$/.test(stem)) stem = stem.slice(0, -2);
    else if (/[^su]s$/.test(stem) && !/[^s]is$/.test(stem)) stem = stem.slice(0, -1);
  }
  if (/[^aeiou]ied$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('ing') && stem.length > 5 && vowel.test(stem.slice(0, -3))) stem = mendStem(stem.slice(0, -3));
  else if (stem.endsWith('ed') && !stem.endsWith('eed') && stem.length > 4 && vowel.test(stem.slice(0, -2))) {
    stem = mendStem(stem.slice(0, -2));
  }
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  // `cookie` and `cookies`, `company` and `companies`.
  return stem.length > 4 && stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

const derivations =
  /(?:izations?|ations?|itions?|ions?|ments?|ness|ships?|ances?|ences?|ancy|ency|ity|ities|ally|als?|ives?|ables?|ibles?|ers?|ors?|ists?|ful|ous|ic|ical|ates?|at|iz|ures?|y|e)$/;

/** What related words share: `approve` and `approval`, `supervise` and `supervision`. Rougher than a stem. */
export function rootOf(stem: string): string {
  let root = stem;
  for (let round = 0; round < 2; round++) {
    const shorter = root.replace(derivations, '');
    if (shorter.length < 4 || shorter === root) break;
    root = shorter;
  }
  return root;
}

const stopWords = new Set(
  (
    'a an the this that these those it its itself there he she him her his hers they them their theirs one ones ' +
    'and or but so because if then than as of to in on at by for from with about into onto over under up down out off ' +
    'through during between among within without upon per via toward towards across along around against ' +
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves ' +
    'be am is are was were been being do does did done doing have has had having can could will would shall should ' +
    'may might must ought not no nor only just also too very really quite rather pretty so such some any all both each ' +
    'every either neither own same other another else more most much many lot lots few little less least ' +
    'what which who whom whose when where why how whether while although though since until unless ' +
    'please well ok okay oh hey hi hello thanks thank actually basically generally usually normally typically ' +
    'currently honestly exactly particularly especially specifically simply even ever still yet already again now ' +
    'get got go went gone come came make made take took give gave put let say said know think see seem ' +
    'thing things stuff way ways kind sort type bit etc'
  ).split(' '),
);

/** Whether a word in lower case carries grammar rather than meaning. */
export function isStopWord(lower: string): boolean {
  return stopWords.has(lower);
}
