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
  const date = new Date().toISOString().slice(0, 10);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GiB of memory, Node ${node}, ${process.platform}, ${date}.`;
}

/** Puts the tables into the page, between its marks. */
export async function writePage(measured: readonly (readonly [Measure, readonly Row[]])[]): Promise<void> {
  const text = readFileSync(page, 'utf8');
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start)
    throw new Error('docs/performance.md has lost the marks around what is written into it');
  const tables = measured.map(([{ title }, rows]) => `### ${title}\n\n${markdownTable(rows)}`);
  const written = [text.slice(0, start) + begin, machine(), ...tables, text.slice(stop)].join('\n\n');
  writeFileSync(
    page,
    await format(written, { ...(readJson(inRoot('.prettierrc.json')) as object), parser: 'markdown' }),
  );
}
