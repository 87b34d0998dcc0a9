/** What stands where a tab stop was: its number, and the text it shows until it is filled in. */
type Fill = (stop: number, shown: string) => string;

/**
 * The text a snippet becomes in the editor. Of a choice the first is shown; by default tab stops are left as they
 * are. Line breaks take the document's ending and the white space the line begins with, as VS Code does it.
 */
export function expandSnippet(
  snippet: string,
  {
    fill = (_, shown) => shown,
    lineEnding = '\n',
    indent = '',
  }: Partial<{ fill: Fill; lineEnding: string; indent: string }> = {},
): string {
  const stop = /\\([$}\\])|\$(\d+)|\$\{(\d+)(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^|\\])*)\|)?\}/g;
  return snippet
    .replace(stop, (_, escaped?: string, bare?: string, number?: string, shown?: string, choices?: string) => {
      if (escaped !== undefined) return escaped;
      const first = /^(?:\\.|[^,\\])*/.exec(choices ?? '')?.[0] ?? '';
      return fill(Number(bare ?? number), (shown ?? first).replace(/\\([$}\\|,])/g, '$1'));
    })
    .replace(/\n/g, lineEnding + indent);
}
