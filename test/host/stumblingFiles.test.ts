import assert from 'node:assert/strict';
import { FileSystemError } from 'vscode';
import { setTaskDone } from '../../src/core/edits';
import { readLog, type Rehearsal } from '../../src/core/rehearsal/log';
import { CommandProblem } from '../../src/host/commands/command';
import { NoteNotChanged } from '../../src/host/noteEditor';
import { NotLogged, RehearsalLogFile } from '../../src/host/rehearsalLog';
import { closeEditors } from './support/folders';
import { MemoryDesk } from './support/memoryDesk';
import { MemoryFiles } from './support/memoryFiles';
import { User } from './support/user';

const cause = 'the network stumbled';
/** What the user is told of: everything else that is thrown is a bug. */
const expected = [CommandProblem, NoteNotChanged, NotLogged, FileSystemError];
/** A thing that fails one time in ten and makes forty calls works one time in seventy. */
const mostTries = 1000;

/** Fails one call in ten, the same ones for the same seed. */
function stumble(files: MemoryFiles, seed: number): void {
  let state = seed;
  files.before = () => {
    // A linear congruential generator; the constants are those of Numerical Recipes.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    if (state / 2 ** 32 < 0.1) throw FileSystemError.Unavailable(cause);
  };
}

/** Does something again until it works, as a patient user does, and looks at what is said each time it does not. */
async function untilDone<T>(what: string, work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      assert.ok(expected.some((kind) => error instanceof kind), `${what}: ${String(error)}`); // prettier-ignore
      // VS Code takes a file that it cannot look at for one that is not there.
      const told = `${what}: ${String(error)}`;
      assert.match(told, /the network stumbled|could not be read|could not be saved|nonexistent/, told);
      assert.ok(tried < mostTries, `${what} never works`);
    }
  }
}

/** The web worker's; Node's extension host has none. */
const worker = globalThis as unknown as Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>;

describe('A file system that fails one call in ten', () => {
  const unhandled: unknown[] = [];
  const note = (event: unknown): void => void unhandled.push(event);
  let user: User;
  beforeEach(() => {
    user = new User();
    unhandled.length = 0;
    if (worker.addEventListener) worker.addEventListener('unhandledrejection', note);
    else process.on('unhandledRejection', note);
  });
  afterEach(async () => {
    if (worker.removeEventListener) worker.removeEventListener('unhandledrejection', note);
    else process.off('unhandledRejection', note);
    user.leave();
    await closeEditors();
  });

  for (const seed of [1, 2, 5]) {
    it(`loses nothing, and each failure is said, with the seed ${String(seed)}`, async () => {
      const files = new MemoryFiles();
      stumble(files, seed);
      const desk = new MemoryDesk(files);
      await untilDone('a prep', () => desk.makePrep());
      const prepNote = files.uri('acme-planner/prep.md');
      const tasks = [...(files.texts[prepNote.path] ?? '').matchAll(/^- \[ \] (.*)$/gm)].map(([, task = '']) => task);
      assert.ok(tasks.length > 2);
      for (const task of tasks) {
        await untilDone('a tick', () => desk.editor.edit(prepNote, (now) => setTaskDone(now, -1, task, true)));
        assert.ok(files.texts[prepNote.path]?.includes(`- [x] ${task}\n`), `${task} is on disk when it is ticked`);
      }
      await untilDone('an export', () => desk.exportTo('briefing.html'));
      const log = new RehearsalLogFile(desk.prep, 0);
      for (let seconds = 1; seconds <= 5; seconds++) {
        const answer: Rehearsal = { at: seconds * 1000, card: 'cut', seconds, rating: 'good' };
        log.add(answer);
        await log.save().catch((error: unknown) => assert.ok(error instanceof NotLogged));
      }
      await untilDone('a log', () => log.save());
      desk.dispose();

      files.before = () => undefined;
      const next = new MemoryDesk(files);
      const readiness = await next.read();
      assert.deepEqual(readiness?.findings, []);
      assert.deepEqual([readiness.prep.notes.length, readiness.prep.rehearsals.length], [10, 5]);
      assert.deepEqual([...(files.texts[prepNote.path] ?? '').matchAll(/^- \[x\]/gm)].length, tasks.length);
      assert.match(files.texts['/acme-planner/briefing.html'] ?? '', /<\/html>\s*$/);
      const logs = Object.entries(files.texts).filter(([path]) => path.endsWith('.jsonl'));
      assert.deepEqual(logs.map(([, text]) => readLog(text).broken), [0]); // prettier-ignore
      next.dispose();
      files.dispose();
      assert.deepEqual(unhandled, []);
    });
  }

  it('never makes a note vanish that was read before', async () => {
    const files = new MemoryFiles();
    const desk = new MemoryDesk(files);
    await desk.makePrep();
    assert.equal((await desk.read())?.prep.notes.length, 10);
    files.before = ({ operation }) => {
      if (operation === 'readFile') throw FileSystemError.Unavailable(cause);
    };
    assert.equal((await desk.read())?.prep.notes.length, 10);
    assert.equal(await desk.store.rescanFolder(desk.prep), false);
    desk.dispose();
    files.dispose();
  });

  it('lists a note that it never could read, with the reason, until it can', async () => {
    const files = new MemoryFiles();
    files.put('acme-planner/prep.md', '---\ntype: prep\ncompany: Acme\n---\n');
    files.put('acme-planner/money.md', '---\ntype: tip\ntip: salary\n---\n');
    files.before = ({ operation, path }) => {
      if (operation === 'readFile' && path.endsWith('money.md')) throw FileSystemError.Unavailable(cause);
    };
    const desk = new MemoryDesk(files);
    const told = async (): Promise<readonly (readonly [string, string])[]> =>
      ((await desk.read())?.findings ?? []).map(({ place, message }) => [place.path.slice(-8), message.template]);
    assert.deepEqual((await told()).map(([path]) => path), ['money.md']); // prettier-ignore
    assert.match((await told())[0]?.[1] ?? '', /^This file could not be read\./);
    files.before = () => undefined;
    assert.deepEqual(await told(), []);
    desk.dispose();
    files.dispose();
  });

  it('gives a tip no second note because the first could not be read', async () => {
    const files = new MemoryFiles();
    files.put('acme-planner/prep.md', '---\ntype: prep\ncompany: Acme\n---\n');
    files.put('acme-planner/money.md', '---\ntype: tip\ntip: salary\n---\n');
    files.before = ({ operation }) => {
      if (operation === 'readFile') throw FileSystemError.Unavailable(cause);
    };
    const before = files.texts;
    const desk = new MemoryDesk(files);
    await assert.rejects(desk.makePrep(), /could not be written: Some of the notes that are there could not be read/);
    assert.deepEqual(files.texts, before);
    desk.dispose();
    files.dispose();
  });
});
