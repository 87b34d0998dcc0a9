import assert from 'node:assert/strict';
import { buildBriefing } from '../../src/core/briefing/build';
import { briefingHtml } from '../../src/core/briefing/html';
import { setTaskDone } from '../../src/core/edits';
import { applyEdits } from '../../src/core/text';
import { cardsOf } from '../../src/core/rehearsal/cards';
import { prepText, tipText } from './support/checks';
import { indexOf, noon, prepOf, readinessOf, type Files } from './support/preps';

const subjects = ['planning', 'hiring', 'budgets', 'releases', 'customers', 'training', 'outages', 'suppliers'];
const subject = (index: number): string => `${subjects[index % subjects.length] ?? ''} in region ${String(index)}`;

/** A prep whose longest notes have so many lines in all. */
function prepOfLines(lines: number): Files {
  const entries = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('');
  return {
    'acme/prep.md': `${prepText('- Dana Li\n  - part: peer\n')}\n## Logistics\n\n${entries(lines / 2, (index) => `- [ ] task ${String(index)}\n`)}`,
    'acme/2-company-research.md': tipText('research', `## Findings\n${entries(lines / 4, (index) => `- They changed ${subject(index)}\n  - source: report ${String(index)}\n`)}`),
    'acme/3-behavioral-questions.md': tipText('behavioral', `## Questions to expect\n${entries(lines / 4, (index) => `- Tell me about ${subject(index)}\n`)}`),
    'acme/5-resume.md': tipText('resume', `## Claims\n${entries(lines / 4, (index) => `- Led ${subject(index)}\n  - my part: all\n`)}`),
  }; // prettier-ignore
}

/** Milliseconds that reading, judging and the briefing take. */
function timeOf(files: Files): number {
  const started = performance.now();
  briefingHtml(buildBriefing(readinessOf(files)));
  return performance.now() - started;
}

/**
 * How many times as long it takes as other notes do. Both are read one right after the other, up to five times, so that
 * whatever else runs on the machine slows them alike.
 */
function leastRatio(files: Files, others: Files, enough: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 5 && least >= enough; attempt++) {
    const base = timeOf(others);
    least = Math.min(least, timeOf(files) / base);
  }
  return least;
}

describe('Notes of ten thousand lines', () => {
  const lines = 10_000;
  const files = prepOfLines(lines);

  it('are read to the last one', () => {
    const prep = prepOf(files);
    assert.equal(prep.note.tasks.length, lines / 2);
    const count = (tip: string, section: string): number | undefined =>
      prep.tips.get(tip)?.sections.get(section)?.entries.length;
    assert.deepEqual(
      [count('research', 'findings'), count('behavioral', 'expected'), count('resume', 'claims')],
      [lines / 4, lines / 4, lines / 4],
    );
    assert.equal(cardsOf(prep).filter(({ kind }) => kind === 'expected').length, lines / 4);
  });

  it('are judged to the last one', () => {
    const found = readinessOf(files, noon).findings.filter(({ check }) => check === 'research/findings');
    assert.equal(found.length, lines / 4);
  });

  it('take no more than three times as long as half of them: what is read twice over takes four', () => {
    const ratio = leastRatio(files, prepOfLines(lines / 2), 3);
    assert.ok(ratio < 3, `${ratio.toFixed(1)} times as long`);
  }).timeout(60_000);

  it('are changed at one place, and only that note is read again', () => {
    const index = indexOf(files);
    const { note } = prepOf(files);
    const result = setTaskDone(note, -1, 'task 4999', true);
    assert.ok('edits' in result);
    const text = applyEdits(note.text, result.edits);
    assert.equal(text.length, note.text.length);
    const others = index.preps[0]?.notes.filter(({ path }) => path !== note.path);
    index.put({ path: note.path, text });
    const [changed] = index.refresh().changed;
    assert.ok(changed);
    assert.equal(changed.note.tasks.at(-1)?.checkbox?.checked, true);
    for (const other of others ?? []) assert.ok(changed.notes.includes(other), other.path);
  });
});
