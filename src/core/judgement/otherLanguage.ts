import { isEnglish } from './english';

/** Words of English notes that no other language shares; telegraphic claims have few function words. */
const plainlyEnglish: ReadonlySet<string> = new Set(
  (
    'them told said asked were had she my our after before year years month months week weeks by days which led ran grew cut saved built ' +
    'managed reduced increased improved raised hired trained launched delivered won wrote taught ' +
    'fell rose dropped went took made got costs sales time people customers doubled halved tripled new faster quicker lower higher target figure growth rate errors waiting cost churn returns loss zero customer clients users weekly monthly daily fewer less more than below hours staff'
  ).split(' '),
);

/** A line of up to so many words is English by one such word, a longer one by one in so many. */
const shortLine = 12;

/** Whether a text has words and they are no English ones: judgements that need English say nothing about it. */
export function isOtherLanguage(text: string): boolean {
  if (!/\p{L}/u.test(text) || isEnglish(text)) return false;
  if (/[^\p{Script=Latin}\P{L}]{3}/u.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const found = words.filter((word) => plainlyEnglish.has(word)).length;
  return found * shortLine < words.length;
}
