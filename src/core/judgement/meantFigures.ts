import { looksPlural } from './nouns';
import type { TokenFigure } from './figure';
import { type Quantity } from './figureUnits';
import { isEvent } from './noneFigures';
import { isHyphen, type Numeral } from './numerals';
import { groups } from './people';
import type { Token } from './tokens';

function word(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Whether a number counts something here: "one" and bare number words mostly do not. */
export function isMeant(
  tokens: readonly Token[],
  numeral: Numeral,
  quantity: Quantity,
  last: TokenFigure | undefined,
): boolean {
  const before = word(tokens, quantity.from - 1);
  const after = word(tokens, quantity.to);
  const { kind } = quantity;
  if (numeral.form === 'fraction') return kind !== 'share' || isShareMeant(tokens, numeral, before, after);
  if (numeral.form === 'one') {
    if (
      kind === 'share' ||
      kind === 'percent' ||
      kind === 'money' ||
      kind === 'points' ||
      kind === 'factor' ||
      kind === 'score'
    )
      return true;
    if (kind === 'time')
      return (
        !/^(?:that|this|the|every|any|no)$/.test(before) &&
        (word(tokens, numeral.to) !== 'day' || /^(?:in|within|to|than|under|by|about|of|just|only)$/.test(before))
      );
    if (/^(?:was|had|have|with)$/.test(before) && isEvent(quantity.unit)) return true;
    if (/^(?:only|just|but|to|than)$/.test(before))
      return (
        !/^(?:of|thing|another|side|point|who|that|person|by|side|place|where|in|on|more)$/.test(after) ||
        (before === 'to' && linked(tokens, quantity.from).startsWith('from'))
      );
    return false;
  }
  if (numeral.form === 'loose')
    return (
      after === 'of' ||
      /^(?:in|the|by)$/.test(before) ||
      looksPlural(tokens[numeral.to]) ||
      numeral.to - numeral.from > 1
    );
  if (numeral.form === 'digits' || kind !== 'count' || numeral.scaled) return true;
  if (
    (/^(?:us|we|you|them|they)$/.test(before) && quantity.unit === undefined) ||
    (/^(?:the|these|those|both)$/.test(before) && quantity.unit === undefined)
  )
    return false;
  if (quantity.unit !== undefined || after === 'of') return true;
  // "12 forms before and seven after"
  if (last !== undefined && /^(?:before|after|now)$/.test(after) && quantity.from - last.to < 10) return true;
  if (before === 'of' && groups.has(word(tokens, quantity.from - 2))) return true;
  // "used to need six hours, was done in three"
  if (before === 'in' && last?.kind === 'time' && quantity.from - last.to < 10) return true;
  return /^(?:to|from|by|than|were|was|reached|only|just|now|all|hit|got|signed|hired|closed|sold|won|down|under|below|over|about|->|→)$/.test(
    before,
  );
}

/** The word "from", when it stands a few words before a "to". */
function linked(tokens: readonly Token[], index: number): string {
  for (let at = index - 2; at >= Math.max(0, index - 8); at--) if (word(tokens, at) === 'from') return 'from';
  return '';
}

/** "by a third", "half of": not "a third person", "deals a quarter", "the second half". */
function isShareMeant(tokens: readonly Token[], numeral: Numeral, before: string, after: string): boolean {
  const last = word(tokens, numeral.to - 1);
  const ordinal = /^(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(last);
  if (tokens[numeral.from]?.kind === 'number') return !/^[-/]$/.test(after);
  if (/^(?:thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)$/.test(last)) {
    return (
      last !== 'quarters' ||
      !/^(?:for|last|past|consecutive|next|first|in|over|within|the)$/.test(before) ||
      after === 'of'
    );
  }
  const measured =
    /^(?:by|than|nearly|almost|about|over|roughly|around|under|to|only|just|up|down|of|some|least|another|approximately|fell|rose|dropped|grew|shrank|cut|climbed|lost)$/;
  const compared = /^(?:of|less|more|fewer|off|\p{L}{2,}er|reduction|increase|drop|cut|rise|uplift|saving|as)$/u;
  if (last === 'half') {
    if (/^(?:first|second|other|better|latter|last|this|next|top|bottom|each|my|your|her|his)$/.test(before))
      return false;
    if (isHyphen(tokens[numeral.to]) && tokens[numeral.to]?.spaced === false) return false;
    if (/^(?:year|day|term|time|an|hour|marathon|price)$/.test(after)) return /^(?:price|time)$/.test(after);
    return (
      measured.test(before) ||
      compared.test(after) ||
      /^(?:in|the|our|my|all|his|her|their|a)$/.test(before === 'in' ? 'in' : after) ||
      (looksPlural(tokens[numeral.to]) && before !== 'a')
    );
  }
  if (!ordinal) return true;
  if (
    isHyphen(tokens[numeral.to]) ||
    /^(?:party|person|time|attempt|option|year|one|way|country|place|language)$/.test(after)
  )
    return false;
  if (last === 'quarter' && /^(?:within|in|per|each|every|for|after|during)$/.test(before)) return false;
  return measured.test(before) || compared.test(after);
}
