import MarkdownIt, { type MarkdownIt as Reader, type StateBlock, type StateInline, type Token } from 'markdown-it';

/** The schemes a link may have; anything else is shown as text. */
const allowedLink = /^(?:https?:|mailto:|#|(?![a-z][a-z0-9+.-]*:|[\\/]{2}))/i;

/**
 * A link is kept when its scheme is web, mail or none. It is judged as a browser would read it: with entities and
 * percent signs decoded and the control characters gone that browsers ignore inside a scheme.
 */
export function isAllowedLink(link: string): boolean {
  let decoded = link;
  try {
    decoded = decodeURIComponent(link);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return false;
  }
  const bare = (text: string): string =>
    text.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/g, '');
  return allowedLink.test(bare(link)) && allowedLink.test(bare(decoded));
}

/**
 * The one markdown reader of the product: raw HTML stays text, comments and pictures are dropped, links pass the
 * allow-list.
 */
export const markdown = createReader();

function createReader(): Reader {
  const reader = new MarkdownIt({ html: false, linkify: false, typographer: false });
  reader.validateLink = isAllowedLink;
  reader.block.ruler.before('fence', 'comment', commentBlock, { alt: ['paragraph', 'reference', 'blockquote'] });
  reader.inline.ruler.before('autolink', 'comment', inlineComment);
  // A picture would be a request: what stands in for it is read instead.
  reader.renderer.rules.image = (tokens, index) => reader.utils.escapeHtml(tokens[index]?.content ?? '');
  return reader;
}

/** An HTML comment at the start of a line, as CommonMark has it: it ends with the line that holds `-->`. */
function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const indent = state.sCount[startLine] ?? 0;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (indent - state.blkIndent >= 4 || !state.src.startsWith('<!--', start)) return false;
  const close = state.src.indexOf('-->', start + 4);
  let line = startLine;
  while (line < endLine && (state.eMarks[line] ?? 0) < close) line++;
  const lineEnd = state.eMarks[line] ?? state.src.length;
  const isTextBehind = close >= 0 && close < lineEnd && state.src.slice(close + 3, lineEnd).trim() !== '';
  // Text behind the comment makes the line a paragraph, whose inline rule drops the comment.
  if (isTextBehind && line === startLine) return false;
  if (silent) return true;
  if (isTextBehind && line < endLine) {
    // CommonMark would drop it with the comment, yet somebody wrote it to be read: the line goes on behind the comment.
    state.bMarks[line] = close + 3;
    state.tShift[line] = state.src.slice(close + 3, lineEnd).search(/\S/);
    state.sCount[line] = state.blkIndent;
    state.line = line;
  } else {
    state.line = close < 0 ? endLine : Math.min(line + 1, endLine);
  }
  return true;
}

function inlineComment(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('<!--', state.pos)) return false;
  const close = state.src.indexOf('-->', state.pos + 4);
  if (close < 0) return false;
  if (!silent) state.pending += ' ';
  state.pos = close + 3;
  return true;
}

/** Code spans and escapes first, for a comment inside them is text. */
const commentsInText = /(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?\1(?!`)|\\[\s\S]|<!--[\s\S]*?-->/g;

/** A paragraph's markdown with its comments replaced by as many blanks, so that offsets stay. */
export function withoutComments(content: string): string {
  if (!content.includes('<!--')) return content;
  return content.replace(commentsInText, (match) => (match.startsWith('<!--') ? match.replace(/[^\n]/g, ' ') : match));
}

/** The same with its code spans gone as well: what is left may hold links. */
export function withoutCode(content: string): string {
  if (!/`|<!--/.test(content)) return content;
  return content.replace(commentsInText, (match) => (match.startsWith('\\') ? match : match.replace(/[^\r\n]/g, ' ')));
}

/** The lines of a text that hold prose, headings, items, cells of tables: each block from its first line to behind its last. */
export function proseLines(text: string): readonly (readonly [start: number, end: number])[] {
  const tokens: Token[] = [];
  markdown.block.parse(text.replace(/\r\n?/g, '\n'), markdown, {}, tokens);
  return tokens.flatMap(({ type, map }) => (map && (type === 'inline' || type === 'tr_open') ? [map] : []));
}

/** What a person reads of a piece of inline markdown: no marks, no link targets, one blank for a line break. */
export function plainText(inline: string): string {
  const text = /[*_[`<&\\~]/.test(inline) ? textOf(markdown.parseInline(inline, {})[0]?.children ?? []) : inline;
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      return token.children ? textOf(token.children) : token.content;
    })
    .join('');
}
