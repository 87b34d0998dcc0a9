import { remembered } from '../memo';
import { wordsOf } from './words';

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Function words of English that are no common words of the languages below: not `is`, `was`, `will`, `team`. */
const english = listed(
  'the and to are were what how who why where which when whose you your our they their this that these those with from have ' +
    'does did would could should can been be it its not but if by about there here my than then into been some any ' +
    "because while whether out up how much many more most other only just also very being doing i'm i'd i've you're " +
    "you've what's how's who's it's that's there's don't doesn't isn't aren't didn't tell us whats hows for of shall must get make work people new year",
);

/** Function words of English that other languages have, too: half a sign each. */
const shared = listed(
  'is was will do did had a i in on of as at an am he me we so or no like team role company first last',
);

/** Function words of other languages that are no common English words; each list begins with its language. */
const foreign = listed(
  [
    // German
    'der das den dem des ein eine einen einem einer eines und oder nicht ist sind wie wer wo warum wann welche welcher welches welchen ' +
      'sie ihr ihre ihrem ihren ihnen ich wir mit für auf zu von bei nach gibt haben hat wird werden kann können im zum zur es auch ' +
      'noch schon dass wenn uns unser unsere was für aus sich seit über unter wurde wurden müssen soll sollen würden würde hier mehr worden lassen mir dich euch eure euer',
    // French
    'le la les du une et est sont que qui quoi quel quelle quels quelles comment pourquoi où quand combien vous votre vos nous notre ' +
      'nos je il elle ils ce cette ces dans pour par avec sur au aux pas ne plus avez êtes avoir être sera seront chez entre ' +
      'depuis y-a-t-il fait sa ses leur leurs mon ma mes moi peut peuvent dois doit',
    // Spanish
    'el los las un una es son qué cómo cuál cuáles quién quiénes cuándo dónde cuánto cuántos cuánta hay por para con su sus ' +
      'usted ustedes del al se lo en está están tiene tienen como cual cuales quien cuando donde cuanto puede pueden sería han muy más ' +
      'este esta estos nuestro entre sobre desde hasta qué',
    // Italian
    'gli è sono che chi quale quali quando dove quanto quanti perché di da del della dei delle nel nella alla si non ' +
      "c'è ci siete avete vostro vostra vostri cosa cos'è dell'azienda all'anno degli dal dalla questo questa uno nei nelle sul sulla ha hanno viene vengono lei",
    // Portuguese
    'os um uma é são quem qual quais onde da dos das na nas ao em não há você vocês seu sua seus suas tem têm com isso essa esse pela pelo foi ' +
      'mais também até nesta neste equipe empresa',
    // Dutch
    'de het een zijn wat wie hoe waarom waar wanneer welke jullie uw je wij ik voor op te van naar niet er heeft hebben wordt worden ' +
      'kunnen aan dat jij u bij ook nog al om mijn binnen zou dit deze hun',
    // Polish
    'jest są czy jak kto gdzie kiedy dlaczego jaki jaka jakie które który która się nie od dla po państwo państwa ile w z na jakiej jakich być oraz przez pan pani kogo czego komu kim ta ten tego tej tym są mają macie będzie będę też tylko wasza wasz nasz',
    // Swedish, Danish, Norwegian
    'och är det att som hur vad vem varför vilka hvad hvordan hvem hvorfor hvor hvilke og på med av ikke inte har ni jer til hva når när er af mig',
    // Finnish, Czech, Turkish, Hungarian, Romanian, Indonesian
    'miten mikä mitä kuka onko ja ovat kuinka jsou kdo proč kde kdy nasıl neden kim için ve bir mi mı var hogyan miért ki van hogy cum cine este sunt ' +
      'și care în bagaimana apa siapa mengapa yang dan di apakah',
  ]
    .join(' ')
    .concat(" l' d' qu'"),
);

const letters = /\p{L}/gu;
const latin = /\p{Script=Latin}/gu;

/** French and Italian elisions: `l'équipe`, `qu'est`, `dell'azienda`. */
const elision = /^(?:[ldjcnsm]|qu|dell|all|nell|sull|un|dall)'\p{L}{2}/u;

/** A word with a letter English does without. */
function hasForeignLetter(word: string): boolean {
  return (
    /^\p{Ll}/u.test(word) &&
    /[^\x00-\x7F’]/u.test(word) &&
    !/^(caf|résum|clich|naïv|coöp|fianc|façad|exposé)/.test(word)
  );
}

const isAscii = /^[\0-\x7f]*$/;

/** One word in another script is a name; one letter in five is a sentence. */
function isInLatin(text: string): boolean {
  const all = text.match(letters)?.length ?? 0;
  const inLatin = text.match(latin)?.length ?? 0;
  return all > 0 && inLatin >= all * 0.8;
}

/**
 * Whether a text is English. A short text counts as English unless something speaks for another language; a text that is
 * mostly in another script, or without letters, never does.
 */
export const isEnglish = remembered((text: string): boolean => {
  if (isAscii.test(text) ? !/[a-z]/i.test(text) : !isInLatin(text)) return false;
  let here = 0;
  let elsewhere = 0;
  if (/[¿¡]/.test(text)) elsewhere += 2;
  for (const { text: written, lower, start } of wordsOf(text)) {
    // In the middle of a sentence a capital is a name: `Al`, `Van der Berg`.
    if (start > 0 && /^\p{Lu}/u.test(written)) continue;
    if (english.has(lower)) here++;
    else if (shared.has(lower)) here += 0.5;
    else if (foreign.has(lower) || elision.test(lower) || hasForeignLetter(written)) elsewhere++;
  }
  return elsewhere === 0 || here > elsewhere * 1.5;
}, 2000);
