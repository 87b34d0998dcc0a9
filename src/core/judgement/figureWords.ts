/** The words that figures are made of. Data only; the readers are in numerals.ts and figures.ts. */

/** Cardinal numbers below a hundred. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index): [string, number] => [word, (index + 2) * 10]),
      [['fourty', 40]],
    ),
);

/** Multipliers that follow a number. "k", "m" and their like are only read next to digits. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['grand', 1e3],
]);

/** Short multipliers written behind digits: "20k", "€2.4m", "3 bn". */
export const shortMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['mrd', 1e9],
  ['tn', 1e12],
  ['cr', 1e7],
  ['tsd', 1e3],
]);

/** Plural magnitudes are a figure by themselves: "hundreds of hours". */
export const loosePlurals: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
]);

/** Denominators of fractions in words. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Currencies by sign, code and name. The value is the unit of the figure. */
export const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EUR: '€ eur euro euros',
    GBP: '£ gbp pound pounds sterling quid',
    USD: '$ usd us$ dollar dollars buck bucks',
    CHF: 'chf franc francs franken sfr',
    JPY: '¥ jpy yen',
    INR: '₹ inr rs rupee rupees',
    SEK: 'sek krona kronor',
    NOK: 'nok kroner krone',
    DKK: 'dkk',
    PLN: 'pln zł zl zloty zlotys złoty',
    AUD: 'aud',
    CAD: 'cad',
    NZD: 'nzd',
    SGD: 'sgd',
    ZAR: 'zar rand',
    CZK: 'czk koruna',
    HUF: 'huf forint',
    BRL: 'brl reais',
    KRW: '₩ krw',
    TRY: '₺ try',
    ILS: '₪ ils shekels',
    NGN: '₦ ngn naira',
    UAH: '₴ uah hryvnia',
    RUB: '₽ rub roubles rubles',
  }).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
);

const second = 1;
const minute = 60;
const hour = 3600;
const day = 24 * hour;
const year = 365 * day;

/** Units of time in seconds, by their names and their short forms. A month is a twelfth of a year. */
export const timeUnits: ReadonlyMap<string, number> = new Map(
  (
    [
      [second / 1000, 'ms msec millisecond milliseconds millis'],
      [second / 1e6, 'microsecond microseconds µs'],
      [second, 's sec secs second seconds'],
      [minute, 'min mins minute minutes'],
      [hour, 'h hr hrs hour hours'],
      [day, 'd day days'],
      [7 * day, 'w wk wks week weeks workweek workweeks'],
      [14 * day, 'fortnight fortnights'],
      [year / 12, 'mo mos mth mths month months'],
      [year / 4, 'quarter quarters'],
      [year, 'yr yrs year years'],
      [10 * year, 'decade decades'],
      [day, 'night nights workday workdays evening evenings'],
    ] as [number, string][]
  ).flatMap(([seconds, words]) => words.split(' ').map((word): [string, number] => [word, seconds])),
);

/** Periods something is counted by: "a month", "weekly". In seconds, as for the units. */
export const periods: ReadonlyMap<string, number> = new Map([
  ['hourly', hour],
  ['daily', day],
  ['nightly', day],
  ['weekly', 7 * day],
  ['fortnightly', 14 * day],
  ['biweekly', 14 * day],
  ['monthly', year / 12],
  ['bimonthly', year / 6],
  ['quarterly', year / 4],
  ['yearly', year],
  ['annually', year],
  ['annual', year],
  ['pa', year],
]);

/** Units of measure by a name of their own; other nouns are units by being what is counted. */
export const measures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gram: 'g gram grams gramme grammes',
    kilogram: 'kg kgs kilo kilos kilogram kilograms',
    tonne: 't ton tons tonne tonnes',
    pound: 'lb lbs',
    millimetre: 'mm millimetre millimetres millimeter millimeters',
    centimetre: 'cm',
    metre: 'metre metres meter meters',
    kilometre: 'km kms kilometre kilometres kilometer kilometers',
    mile: 'mile miles mi',
    foot: 'ft foot feet',
    litre: 'l litre litres liter liters',
    megabyte: 'mb megabyte megabytes',
    gigabyte: 'gb gig gigs gigabyte gigabytes',
    terabyte: 'tb terabyte terabytes',
    kilobyte: 'kb kilobyte kilobytes',
    kilowatt: 'kw kwh mwh gwh mw watt watts',
    degree: '° degree degrees celsius fahrenheit',
    hectare: 'ha hectare hectares acre acres',
    request: 'rps qps tps rpm',
    page: 'pp pages page',
    word: 'wpm',
    decibel: 'db decibel decibels',
  }).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
);

/** Changes that name their own factor, verbs and adjectives: the figure is what the quantity is multiplied by. */
export const namedFactors: ReadonlyMap<string, number> = new Map(
  (
    [
      [1 / 2, 'halve halved halves halving'],
      [2, 'double doubled doubles doubling twofold'],
      [3, 'triple tripled triples tripling treble trebled trebles trebling threefold'],
      [4, 'quadruple quadrupled quadruples quadrupling fourfold'],
      [5, 'quintuple quintupled quintuples quintupling fivefold'],
      [6, 'sixfold'],
      [7, 'sevenfold'],
      [8, 'eightfold'],
      [10, 'tenfold'],
      [100, 'hundredfold'],
    ] as [number, string][]
  ).flatMap(([factor, words]) => words.split(' ').map((word): [string, number] => [word, factor])),
);
