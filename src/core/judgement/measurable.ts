import { holdsFigure, namesChangeIn } from './namedChange';
import { isOtherLanguage } from './otherLanguage';
import { tokensOf } from './tokens';

/**
 * Whether a Result holds something measurable: a figure, or a change that is named. A text in another language than
 * English counts as measurable: its words for figures and changes are not known, so nothing is held against it.
 */
export function isMeasurable(text: string): boolean {
  const tokens = tokensOf(text);
  return holdsFigure(text, tokens) || namesChangeIn(text, tokens) || isOtherLanguage(text);
}
