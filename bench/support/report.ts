import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format } from 'prettier';
import { inRoot, readJson } from '../../scripts/lib/paths.mjs';
import type { Measure } from './measure';
import type { Row } from './rows';
import { markdownTable } from './table';

const page = inRoot('docs', 'performance.md');
const begin = '<!-- Written by `npm run bench` from here -->';
const end = '<!-- to here -->';

/** What the figures were measured on; nothing that says whose machine it is. */
export function machine(): string {
  const [first] = cpus();
  const node = (readJson(inRoot('node_modules', 'node', 'package.json')) as { version: string }).version;
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GiB of memory, Node ${node}, ${process.platform}`;
}

/**
 * Puts tables into the page, between its marks, in the order of the list. The tables of other measures stay, unless they
 * were measured on another machine.
 */
export async function writePage(
  list: readonly Measure[],
  measured: ReadonlyMap<Measure, readonly Row[]>,
  today: string,
): Promise<void> {
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf(begin) + begin.length;
  const stop = text.indexOf(end);
  if (start < begin.length || stop < start)
    throw new Error(`${page} has lost the marks around what is written into it`);
  const [head = '', ...sections] = text.slice(start, stop).split(/^(?=### )/m);
  const kept = head.includes(machine()) ? sections : [];
  const written = list.flatMap((measure) => {
    const heading = `### ${measure.title}\n`;
    const rows = measured.get(measure);
    return rows ? `${heading}\n${markdownTable(rows)}` : (kept.find((section) => section.startsWith(heading)) ?? []);
  });
  const parts = [text.slice(0, start), `${machine()}, ${today}.`, ...written, text.slice(stop)];
  const style = readJson(inRoot('.prettierrc.json')) as object;
  writeFileSync(page, await format(parts.join('\n\n'), { ...style, parser: 'markdown' }));
}
