import assert from 'node:assert/strict';
import { CancellationError, CancellationTokenSource, window, type ProgressOptions } from 'vscode';
import { PrepIndex } from '../../src/core/prepIndex';
import { LongWork } from '../../src/host/longWork';
import { NoteFiles } from '../../src/host/noteFiles';
import { PrepStore } from '../../src/host/prepStore';
import { closeEditors } from './support/folders';
import { MemoryDesk } from './support/memoryDesk';
import { MemoryFiles, type Call } from './support/memoryFiles';
import { silent } from './support/silent';
import { User } from './support/user';

/** Lets the calls of one kind wait until the gate is opened, and tells when the first has come. */
class Gate {
  readonly #open: () => void;
  readonly #come: () => void;
  readonly came: Promise<void>;

  constructor(files: MemoryFiles, operation: Call['operation']) {
    let open = (): void => undefined;
    let come = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    this.came = new Promise<void>((resolve) => (come = resolve));
    this.#open = open;
    this.#come = come;
    files.before = (call) => {
      if (call.operation !== operation) return;
      this.#come();
      return opened;
    };
  }

  open(): void {
    this.#open();
  }
}

describe('Work that takes long', () => {
  let files: MemoryFiles;
  beforeEach(() => (files = new MemoryFiles()));
  afterEach(() => files.dispose());

  it('shows in the sidebar as long as it goes on, and gives back what it found', async () => {
    const shown: ProgressOptions[] = [];
    const { withProgress } = window;
    let ended = Promise.resolve();
    window.withProgress = (options: ProgressOptions, task) => {
      shown.push(options);
      ended = (task as unknown as () => Promise<void>)();
      return ended as never;
    };
    const work = new LongWork(0);
    const found = await work.run('Reading notes', () => Promise.resolve(42));
    window.withProgress = withProgress;
    await ended;
    work.dispose();
    assert.equal(found, 42);
    assert.deepEqual(shown, [{ location: { viewId: 'secondRound.prep' }, title: 'Reading notes' }]);
  });

  it('of reading two thousand notes stops within one batch, and says that it read a part', async () => {
    files.put('prep/prep.md', '---\ntype: prep\ncompany: Acme\n---\n');
    for (let number = 0; number < 2000; number++)
      files.put(`prep/stories/${String(number)}.md`, '---\ntype: story\n---\n');
    const index = new PrepIndex();
    const notes = new NoteFiles(index, () => undefined, silent);
    const gate = new Gate(files, 'readFile');
    const work = new LongWork(0);
    const reading = work.run('Reading notes', (token) => notes.scanFolder(files.uri('prep'), token));
    await gate.came;
    work.stop();
    gate.open();
    assert.equal(await reading, false);
    const read = files.callsOf('readFile');
    assert.ok(read > 0 && read <= 64, `${String(read)} were read`);
    assert.equal(index.paths().length, read);
    notes.dispose();
    work.dispose();
  });

  it('of the first reading, stopped, lets the sidebar show what was read, and say that it is a part', async () => {
    const store = new PrepStore(() => 0, silent);
    const source = new CancellationTokenSource();
    source.cancel();
    await store.ready(source.token);
    assert.deepEqual([store.isReady, store.isWhole], [true, false]);
    await store.rescan();
    assert.equal(store.isWhole, true);
    store.dispose();
  });

  it('of making a prep, stopped, leaves nothing behind', async () => {
    const user = new User();
    const desk = new MemoryDesk(files);
    const gate = new Gate(files, 'writeFile');
    const making = desk.makePrep();
    await gate.came;
    desk.work.stop();
    gate.open();
    await assert.rejects(making, CancellationError);
    assert.deepEqual(files.texts, {});
    assert.deepEqual(await files.readDirectory(files.uri('')), []);
    await desk.makePrep();
    assert.equal((await desk.read())?.prep.notes.length, 10);
    desk.dispose();
    user.leave();
    await closeEditors();
  });

  it('of adding what a prep lacks, stopped, leaves the prep as it was', async () => {
    const user = new User();
    files.put('acme-planner/8-salary.md', 'my own words');
    const before = files.texts;
    const desk = new MemoryDesk(files);
    const gate = new Gate(files, 'rename');
    const making = desk.makePrep();
    await gate.came;
    desk.work.stop();
    gate.open();
    await assert.rejects(making, CancellationError);
    assert.deepEqual(files.texts, before);
    desk.dispose();
    user.leave();
  });
});
