/**
 * A text for a notification, which would otherwise make links of `[text](command:…)`, also where it quotes a note, a
 * file's name or an error.
 */
export function unlinked(text: string): string {
  return text.replaceAll('](', '] (');
}
