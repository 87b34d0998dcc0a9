/** A text for a quick pick, where what looks like an icon is text. */
export function quickPickLabel(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
