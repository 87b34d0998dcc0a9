import { readOutline } from '../../../src/core/outline';
import { LineMap } from '../../../src/core/text';

/** What the writer of a part says, read as the product does: no markup, comments, quotations or link targets. */
export function statementsOf(markdown: string): string {
  const text = `## Action\n\n${markdown}\n`;
  const { sections } = readOutline(text, new LineMap(text), 0);
  return sections.flatMap(({ statements }) => statements.map((statement) => statement.text)).join('\n');
}
