import { amount, ratioRow, type Row } from '../support/rows';
import { indexed, notesFolder } from '../support/indexed';
import type { Bench, Measure } from '../support/measure';
import { median } from '../support/median';
import { installPeers } from '../support/peers';
import { task } from '../support/tasks';

const peers = [
  { task: 'languageService', name: 'vscode-markdown-languageservice: symbols and diagnostics' },
  { task: 'mddb', name: 'mddb: its files read and parsed, nothing stored' },
] as const;

async function rowsOf(bench: Bench, notes: number): Promise<Row[]> {
  const { index, evaluate, start, parts, floor } = await indexed(bench, notes);
  const name = `full index and evaluation, ${notes} notes`;
  const rows = [
    ratioRow(
      { name, value: index },
      { name: 'its fastest parts: gray-matter with js-yaml, block tokens of markdown-it', value: parts },
      { unit: 'ms', most: 1.3, remark: `${amount(evaluate, 'ms')} of it for the checks` },
    ),
    ratioRow(
      { name: `${name}, files read`, value: start },
      { name: 'reading them, a minimal scan', value: floor },
      { unit: 'ms' },
    ),
  ];
  const packages = await bench.once('peers', installPeers);
  for (const peer of packages === undefined ? [] : peers) {
    const times: number[] = [];
    for (let round = 0; round < (bench.isQuick || notes > 1000 ? 1 : 3); round++) {
      times.push((await task(peer.task, { folder: notesFolder(bench, notes), packages })) as number);
    }
    rows.push(
      ratioRow(
        { name: `${name}, files read`, value: start },
        { name: peer.name, value: median(times) },
        { unit: 'ms' },
      ),
    );
  }
  return rows;
}

export const fullIndex: Measure = {
  name: 'index',
  title: 'Full index and evaluation',
  run: async (bench) => [...(await rowsOf(bench, 1000)), ...(bench.isQuick ? [] : await rowsOf(bench, 10_000))],
};
