/**
 * The text with everything inside quotation marks replaced by blanks, so that offsets stay: what is quoted, somebody
 * else says, or the writer at another time. An opening mark without its closing one in the same paragraph quotes nothing.
 */
export function withoutQuotations(text: string): string {
  const paragraphs = text.split(/(\r?\n(?:[ \t]*\r?\n)+)/);
  return paragraphs.map(blankQuoted).join('');
}

/** What closes each opening mark. A German quotation opens below and closes with the English opening mark. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'",
  '「': '」',
  '`': '`',
};

function blankQuoted(paragraph: string): string {
  let blanked = '';
  let kept = 0;
  // How far each mark has been looked for in vain: no place is searched twice for the same mark.
  const searched = new Map<string, number>();
  for (let at = 0; at < paragraph.length; at++) {
    const mark = paragraph[at] ?? '';
    const closers = closing[mark];
    if (closers === undefined || !opens(paragraph, at, mark)) continue;
    const limit = Math.min(paragraph.length, at + longestQuotation);
    const end = closingAt(paragraph, Math.max(at + 1, searched.get(mark) ?? 0), limit, closers);
    if (end < 0) {
      searched.set(mark, limit);
      continue;
    }
    blanked += paragraph.slice(kept, at) + ' '.repeat(end + 1 - at);
    kept = end + 1;
    at = end;
  }
  return blanked + paragraph.slice(kept);
}

/** An apostrophe is a quotation mark only at the start of a word. */
function opens(paragraph: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== '‘' && mark !== '»') return true;
  const before = paragraph[at - 1] ?? ' ';
  if (!/[\s([{—–:,"“-]/.test(before) || !/[\p{L}\p{N}]/u.test(paragraph[at + 1] ?? '')) return false;
  // "'em", "'til", "'90s": a letter is left out.
  return !/^(?:em|til|till|tis|twas|cause|bout|n|\d\d)\b/i.test(paragraph.slice(at + 1, at + 7));
}

/** The longest quotation that is looked for, in UTF-16 units: more than any speech, little enough to stay linear. */
const longestQuotation = 2000;

function closingAt(paragraph: string, from: number, limit: number, closers: string): number {
  for (let at = from; at < limit; at++) {
    const mark = paragraph[at] ?? '';
    if (!closers.includes(mark)) continue;
    // Inside single marks an apostrophe has a letter on both sides.
    if ((mark === "'" || mark === '’') && /\p{L}/u.test(paragraph[at + 1] ?? '')) continue;
    return at;
  }
  return -1;
}
