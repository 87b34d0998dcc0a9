/** A token of JSON, with the white space before it: a mark, a string, or another value. Linear on every text. */
const token =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * Where a text stops being JSON: the offset of the first token that does not fit, or its length when it ends too early.
 * Undefined when it is JSON. The engines' own messages name a place only sometimes, and each in its own way.
 */
export function jsonProblem(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    const start = behindBlanks(text, at);
    if (start === text.length) return expected === 'nothing' ? undefined : start;
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match || expected === 'nothing') return start;
    const next = afterToken(expected, match[1], match[2] !== undefined, open);
    if (next === undefined) return start;
    expected = next;
    at = token.lastIndex;
  }
}

function behindBlanks(text: string, at: number): number {
  let end = at;
  while (/[ \t\r\n]/.test(text[end] ?? '')) end++;
  return end;
}

/** What may come behind a token; undefined when the token itself does not fit. */
function afterToken(
  expected: Expected,
  mark: string | undefined,
  isString: boolean,
  open: string[],
): Expected | undefined {
  const behindValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');
  const isValue = expected === 'value' || expected === 'value or end';
  const isKey = expected === 'key' || expected === 'key or end';
  if (mark === undefined) {
    if (isKey) return isString ? 'colon' : undefined;
    return isValue ? behindValue() : undefined;
  }
  if (mark === '{' || mark === '[') {
    if (!isValue) return undefined;
    open.push(mark);
    return mark === '{' ? 'key or end' : 'value or end';
  }
  if (mark === ':') return expected === 'colon' ? 'value' : undefined;
  const isIn = open.at(-1);
  if (mark === ',') {
    if (expected !== 'comma or end') return undefined;
    return isIn === '{' ? 'key' : 'value';
  }
  const isEnd = expected === 'comma or end' || expected === (isIn === '{' ? 'key or end' : 'value or end');
  if (!isEnd || isIn !== (mark === '}' ? '{' : '[')) return undefined;
  open.pop();
  return behindValue();
}
