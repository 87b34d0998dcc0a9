import type { Token } from './tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** What a roman "I" numbers. */
const numbered = set(`
  type part class grade level phase volume vol title schedule category cat stage tier division group section chapter book
  act scene appendix annex article war table figure fig exhibit series mark mk module unit course band factor form lot
  plan item step zone region district round episode season model version sector cohort apollo saturn quarter semester
  associate engineer analyst technician specialist manager consultant developer scientist officer year trial basel
  solvency lomé stalin photosystem interferon topoisomerase complex angiotensin cytochrome troponin bipolar diabetes
  camp corps army panzer superfund wave study experiment aim quadrant`);

/** Popes, kings, queens and emperors who have a first. */
const regnal = set(`
  elizabeth henry charles james george william mary edward richard francis peter nicholas alexander napoleon leopold philip
  frederick wilhelm friedrich franz louis paul john pius leo gregory benedict innocent catherine anne otto constantine
  justinian theodosius selim suleiman mehmed murad ahmed osman mahmud abbas darius xerxes cyrus artaxerxes ramses ramesses
  seti psamtik ptolemy antiochus seleucus stephen ivan vasily boris albert baudouin carol ferdinand isabella joanna alfonso
  juan pedro manuel sancho afonso maximilian rudolf joseph karl gustav christian haakon olav umberto vittorio emanuele
  victoria david malcolm robert kamehameha pomare haile menelik radama`);

/** School subjects that are taught in parts. */
const subjects = set(`
  spanish french german italian latin greek japanese mandarin chinese arabic russian portuguese english algebra calculus
  physics chemistry biology geometry statistics economics accounting composition anatomy psychology literature history
  mathematics maths math programming thermodynamics mechanics analysis finance contracts torts biochemistry pharmacology
  marketing band choir orchestra drama ceramics welding`);

/** Behind a subject, these show that no clause begins with the "I". */
const notVerbs = set(`
  over for to in at and or with from on by class classes course courses exam exams student students teacher section
  homework test paper credit through online during as the a is was were has lab syllabus`);

/** Whether the "I" at a token is a roman numeral: "Type I", "Elizabeth I", "Spanish I for beginners". */
export function isRomanNumeral(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.text !== 'I' || before?.kind !== 'word' || !token.spaced) return false;
  const next = tokens[index + 1];
  const capital = /^\p{Lu}/u.test(before.text);
  if (numbered.has(before.lower)) {
    // "the part I played", "the plan I wrote": small letters and a verb behind are a clause of its own.
    return capital || !startsClause(next);
  }
  if (!capital) return false;
  if (regnal.has(before.lower)) {
    const article = tokens[index - 2]?.lower ?? '';
    return (
      !/^(?:and|with|to|when|as|mr|mrs|ms|dr|after|once|before|while|but)$/.test(article) ||
      /^(?:'s|’s)/.test(next?.text ?? '')
    );
  }
  if (subjects.has(before.lower)) return next?.kind !== 'word' || notVerbs.has(next.lower);
  return false;
}

/** Whether a word goes on as after the pronoun: a verb, an adverb. */
function startsClause(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false;
  return (
    /(?:ed|ly)$/.test(next.lower) ||
    /^(?:am|was|have|had|do|did|can|could|will|would|should|might|may|must|wrote|made|led|ran|took|gave|built|got|kept|held|put|found|chose|drew|want|like|need|never|always|then|also|still|just|think|thought|knew|know|felt|saw|said|told|went|came|left|brought|set|taught|sold|won|met|own|owned|play)$/.test(
      next.lower,
    )
  );
}
