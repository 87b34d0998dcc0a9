/** Types into the notes of one prep among many, one character at a time, as far as the findings. */
import { judgedAt, manyPreps } from '../corpus/corpus';
import { Random } from '../corpus/random';
import { markdown } from '../../src/core/markdown';
import { PrepIndex } from '../../src/core/prepIndex';
import { problemsOf } from '../../src/core/problems';
import { evaluatePrep } from '../../src/core/readiness';
import { median } from '../support/median';
import { workDone } from '../support/clock';
import { runTask } from '../support/task';

export interface KeystrokeResult {
  /** The medians of all keystrokes, in milliseconds. */
  readonly all: number;
  readonly parse: number;
  readonly refresh: number;
  readonly evaluate: number;
  /** Of the slowest kind of note. */
  readonly slowest: { readonly note: string; readonly time: number };
  /** Counted for each keystroke: the most of any. */
  readonly notesParsed: number;
  readonly prepsEvaluated: number;
}

/** Counts how often blocks of markdown are read: once for each note that is parsed. */
function countParses(): () => number {
  let count = 0;
  const parse = markdown.block.parse.bind(markdown.block);
  markdown.block.parse = (...args) => {
    count++;
    parse(...args);
  };
  return () => {
    const before = count;
    count = 0;
    return before;
  };
}

/** The text with one character more, somewhere in a line that somebody wrote. */
function typed(text: string, random: Random): string {
  const lines = [...text.matchAll(/^(?:- |[A-Z“]).{20,}$/gm)];
  const line = lines[random.between(0, lines.length - 1)];
  const at = line ? line.index + random.between(5, line[0].length) : text.length;
  return `${text.slice(0, at)}x${text.slice(at)}`;
}

await runTask(({ notes, rounds }: { notes: number; rounds: number }): KeystrokeResult => {
  const random = new Random(7);
  const index = new PrepIndex();
  for (const [path, text] of manyPreps(notes)) index.put({ path, text });
  index.refresh();
  for (const prep of index.preps) evaluatePrep(prep, { now: judgedAt });
  const folder = index.preps[index.preps.length >> 1]?.folder ?? '';
  const paths = index.paths().filter((path) => path.startsWith(`${folder}/`));
  const parsed = countParses();

  const times = { parse: [] as number[], refresh: [] as number[], evaluate: [] as number[], all: [] as number[] };
  const byNote = new Map<string, number[]>();
  let notesParsed = 0;
  let prepsEvaluated = 0;
  const warmUps = Math.ceil(rounds / 3);
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const path of paths) {
      const text = typed(index.note(path)?.text ?? '', random);
      parsed();
      const started = workDone();
      index.put({ path, text });
      const put = workDone();
      const { changed } = index.refresh();
      const refreshed = workDone();
      for (const prep of changed) problemsOf(evaluatePrep(prep, { now: judgedAt }), judgedAt);
      const ended = workDone();
      if (round < warmUps) continue;
      times.parse.push(put - started);
      times.refresh.push(refreshed - put);
      times.evaluate.push(ended - refreshed);
      times.all.push(ended - started);
      notesParsed = Math.max(notesParsed, parsed());
      prepsEvaluated = Math.max(prepsEvaluated, changed.length);
      const note = path.slice(folder.length + 1).replace(/^stories\/.*/, 'a story');
      byNote.set(note, [...(byNote.get(note) ?? []), ended - started]);
    }
  }
  const [slowest = { note: '', time: NaN }] = [...byNote]
    .map(([note, own]) => ({ note, time: median(own) }))
    .sort((a, b) => b.time - a.time);
  return {
    all: median(times.all),
    parse: median(times.parse),
    refresh: median(times.refresh),
    evaluate: median(times.evaluate),
    slowest,
    notesParsed,
    prepsEvaluated,
  };
});
