/** A piece of plain text: a word, a number in digits, or one mark. White space is no token. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. Offsets are UTF-16 units, half-open. */
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the start of the text, is before it. */
  readonly spaced: boolean;
}

/**
 * Currency codes and signs that people glue to digits come first ("CHF60k", "US$5"), then words ("we'd", "B2B"),
 * then digits with their separators ("1,200.50", "35'000", "14:30", "1/3", "2022-09-30"). A blank groups thousands
 * only where three digits follow ("1 500"). Every alternative consumes what it tests, so reading is linear.
 */
const pieces =
  /(?:EUR|USD|GBP|CHF|AUD|CAD|NZD|JPY|SEK|NOK|DKK|PLN|INR|ZAR|SGD|Rs)(?=\d)|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d\p{L}])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,:/'’·]\d+)*|->|=>|\.{2,}|\S/gu;

/** Splits plain text into tokens. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const match of text.matchAll(pieces)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    const kind = /^\p{L}/u.test(piece) ? 'word' : /^\d/.test(piece) ? 'number' : 'mark';
    tokens.push({
      kind,
      text: piece,
      lower: piece.toLowerCase().replaceAll('’', "'"),
      start,
      end,
      spaced: start !== before,
    });
    before = end;
  }
  return tokens;
}

const nothing: Token = { kind: 'mark', text: '', lower: '', start: 0, end: 0, spaced: true };

/** The token at an index; one without text outside of them. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? nothing;
}

/** Whether a sentence ends with this token: the next one starts anew. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  if (!/^(?:[.!?…•;]|\.{2,})$/.test(token.text)) return false;
  // "e.g.", "5 p.m.", "approx." and initials are not followed by a new sentence.
  const next = tokens[index + 1];
  if (!next || token.text !== '.') return true;
  if (!next.spaced) return false;
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || !before.spaced) return true;
  return (
    !/^(?:approx|ca|e\.g|i\.e|vs|mr|mrs|ms|dr|prof|st|no|nr|fig|incl|excl|avg|max|min|[a-z])$/.test(before.lower) ||
    (/^[A-Z]/.test(next.text) && /^(?:max|min|no)$/.test(before.lower))
  );
}
