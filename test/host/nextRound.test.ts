import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { PrepIndex } from '../../src/core/prepIndex';
import { evaluatePrep } from '../../src/core/readiness';
import { CommandProblem, type CommandApp } from '../../src/host/commands/command';
import { nextRound } from '../../src/host/commands/nextRound';
import { notePath } from '../../src/host/convert';
import { LongWork } from '../../src/host/longWork';
import { closeEditors, filesIn, newFolder, read, write } from './support/folders';
import { MemoryFiles } from './support/memoryFiles';
import { User } from './support/user';

const run = (argument: object): Thenable<Uri | undefined> =>
  commands.executeCommand<Uri | undefined>('secondRound.nextRound', argument);

async function newPrep(parent: Uri, company = 'Acme'): Promise<Uri> {
  const panel = [{ name: 'Dana Li', part: 'peer' }];
  const details = { parent, company, interview: '2026-11-03T14:00', panel };
  const prep = await commands.executeCommand<Uri | undefined>('secondRound.newPrep', details);
  assert.ok(prep);
  return prep;
}

describe('Start the Next Round', () => {
  let user: User;
  beforeEach(() => (user = new User()));
  afterEach(async () => {
    user.leave();
    await closeEditors();
  });

  it('makes a prep beside the old one, which keeps every byte, and opens it', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    await write(Uri.joinPath(prep, '.gitignore'), '*\n');
    const closing = Uri.joinPath(prep, '9-opening-and-closing.md');
    await write(closing, `${await read(closing)}\n## Debrief\n\n- Tell me about a failure\n  - answer: rough\n`);
    const before = await filesIn(prep);
    const next = await run({ prep });
    assert.equal(next?.path, `${parent.path}/acme-round-3`);
    assert.deepEqual(await filesIn(prep), before);
    const after = await filesIn(next);
    assert.deepEqual(Object.keys(after).sort(), Object.keys(before).sort());
    assert.equal(after['.gitignore'], '*\n');
    assert.match(after['prep.md'] ?? '', /^round: 3\ninterview:\n/m);
    assert.match(
      after['1-first-interview.md'] ?? '',
      /^date: 2026-11-03\nwith: Dana Li\n[^]*^- Tell me about a failure\n {2}- answer: rough\n {2}- round 2$/m,
    );
    assert.equal(window.activeTextEditor?.document.uri.path, `${next.path}/prep.md`);
    assert.match(user.messages.at(-1)?.text ?? '', /^Round 3 is in acme-round-3\./);
  });

  it('opens a round that was started, with nothing changed', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    const next = await run({ prep });
    assert.ok(next);
    await write(Uri.joinPath(next, '8-salary.md'), 'my own words');
    const before = await filesIn(parent);
    assert.equal((await run({ prep }))?.path, next.path);
    assert.deepEqual(await filesIn(parent), before);
    assert.equal(user.messages.at(-1)?.text, 'The next round is there already, in acme-round-3.');
  });

  it('is one round when it is started twice at once', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    const [one, other] = await Promise.all([run({ prep }), run({ prep })]);
    assert.equal(one?.path, `${parent.path}/acme-round-3`);
    assert.equal(other?.path, one.path);
    const folders = await workspace.fs.readDirectory(parent);
    assert.deepEqual(folders.map(([name]) => name).sort(), ['acme', 'acme-round-3']);
    assert.equal(Object.keys(await filesIn(one)).length, 10);
  });

  it('takes another name where something else has that one', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    await write(Uri.joinPath(parent, 'acme-round-3', 'mine.txt'), 'mine');
    const next = await run({ prep });
    assert.equal(next?.path, `${parent.path}/acme-round-3-2`);
    assert.equal((await run({ prep }))?.path, next.path);
    assert.deepEqual(await filesIn(Uri.joinPath(parent, 'acme-round-3')), { 'mine.txt': 'mine' });
  });

  it('stays inside the parent whatever the company is called', async () => {
    const parent = await newFolder();
    for (const company of ['"a"/\\b', '🦊', '\u202Egnp', 'x'.repeat(300)]) {
      const next = await run({ prep: await newPrep(parent, company) });
      assert.ok(next, company);
      assert.match(next.path.slice(parent.path.length), /^\/[^/\\]+-round-3$/);
      await workspace.fs.stat(Uri.joinPath(next, 'prep.md'));
    }
  });

  /** A prep in memory, and the app that knows it alone. */
  function inMemory(options?: { readonly isReadonly: boolean }): { memory: MemoryFiles; note: Uri; app: CommandApp } {
    const memory = new MemoryFiles(options);
    const note = memory.uri('old/prep.md');
    const text = '---\ntype: prep\ncompany: Acme\n---\n';
    memory.files.set(note.path, new TextEncoder().encode(text));
    const index = new PrepIndex();
    index.put({ path: notePath(note), text });
    index.refresh();
    const [prep] = index.preps;
    assert.ok(prep);
    const readiness = evaluatePrep(prep, { now: 0 });
    const done = (): Promise<void> => Promise.resolve();
    const store = {
      ready: done,
      settle: () => undefined,
      rescanFolder: done,
      preps: [readiness],
      prepOf: () => readiness,
    };
    return {
      memory,
      note,
      app: { store, work: new LongWork(), briefings: { activeFolder: undefined } } as unknown as CommandApp,
    };
  }

  /** The next round is refused for this reason, and every file is as it was. */
  async function assertRefused({ memory, note, app }: ReturnType<typeof inMemory>, reason: RegExp): Promise<void> {
    const before = memory.texts;
    await assert.rejects(nextRound.run(app, { prep: note }), (error) => {
      assert.ok(error instanceof CommandProblem);
      assert.match(error.message, reason);
      return true;
    });
    assert.deepEqual(memory.texts, before);
    memory.dispose();
  }

  it('says that nothing can be written where that is known from the start', () =>
    assertRefused(inMemory({ isReadonly: true }), /^old-round-3 lies in a folder that cannot be written\.$/));

  for (const fails of ['writeFile', 'rename'] as const) {
    it(`says why, and leaves nothing behind, when ${fails} fails`, async () => {
      const there = inMemory();
      there.memory.broken.set(fails, 'the disk is full');
      await assertRefused(there, /^The next round could not be written: .*the disk is full/);
    });
  }
});
