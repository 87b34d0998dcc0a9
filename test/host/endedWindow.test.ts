import assert from 'node:assert/strict';
import { setStatus } from '../../src/core/edits';
import { readLog, type Rehearsal } from '../../src/core/rehearsal/log';
import { NoteEditor } from '../../src/host/noteEditor';
import { adoptLogs, RehearsalLogFile } from '../../src/host/rehearsalLog';
import { closeEditors } from './support/folders';
import { EndedWindow } from './support/endedWindow';
import { MemoryDesk } from './support/memoryDesk';
import { MemoryFiles } from './support/memoryFiles';
import { User } from './support/user';

const start = Date.UTC(2026, 10, 28, 18);
const folder = '/acme-planner';

/** Files by what others take them for: those under a temporary name are nobody's. */
function named(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([path]) => !path.endsWith('.tmp')));
}

/** New Prep goes on with what was begun after each so many calls: trying it after all of them takes long and shows no more. */
const goesOnEvery = 25;

/** What stands there when the work was not ended, and after how many calls of the file system. */
async function whole(
  before: Readonly<Record<string, string>>,
  work: (files: MemoryFiles) => Promise<unknown>,
): Promise<{ readonly texts: Record<string, string>; readonly calls: number }> {
  const files = new MemoryFiles();
  for (const [name, text] of Object.entries(before)) files.put(name, text);
  await work(files);
  const result = { texts: files.texts, calls: files.calls.length };
  files.dispose();
  return result;
}

/** Ends the window after each call in turn, and looks at the files as the next window finds them. */
async function endAfterEach(
  calls: number,
  before: Readonly<Record<string, string>>,
  work: (files: MemoryFiles) => Promise<unknown>,
  check: (found: MemoryFiles, after: string, call: number) => Promise<void> | void,
  { isTorn = true } = {},
): Promise<void> {
  for (let call = 0; call < calls; call++) {
    const window = new EndedWindow(call, isTorn);
    for (const [name, text] of Object.entries(before)) window.files.put(name, text);
    window.begin();
    const ended = work(window.files);
    ended.catch(() => undefined);
    await Promise.race([window.ended, ended]);
    const found = window.reopened();
    await check(found, `ended after ${String(call)} calls of ${String(calls)}`, call);
    found.dispose();
    window.dispose();
  }
}

// What is done to files is the same in the web worker: once is enough for what takes this long.
if (!('WorkerGlobalScope' in globalThis)) {
  describe('A window that is ended in the middle', () => {
    let user: User;
    beforeEach(() => (user = new User()));
    afterEach(async () => {
      user.leave();
      await closeEditors();
    });

    const makePrep = async (files: MemoryFiles): Promise<void> => {
      const desk = new MemoryDesk(files);
      await desk.makePrep().finally(() => desk.dispose());
    };

    it('of making a prep leaves none or a whole one, and New Prep goes on with it', async () => {
      const { texts, calls } = await whole({}, makePrep);
      await endAfterEach(calls, {}, makePrep, async (found, after, call) => {
        for (const [path, text] of Object.entries(named(found.texts)))
          assert.equal(text, texts[path], `${path}, ${after}`);
        if (Object.hasOwn(found.texts, `${folder}/prep.md`)) assert.deepEqual(named(found.texts), texts, after);
        if (call % goesOnEvery !== 0) return;
        await makePrep(found);
        assert.deepEqual(named(found.texts), texts, after);
        await closeEditors();
      });
    });

    it('of adding what a prep lacks changes no note that is there', async () => {
      const scaffolded = Object.entries((await whole({}, makePrep)).texts).filter(([path]) => !/\/[18]-/.test(path));
      const own = {
        ...Object.fromEntries(scaffolded.map(([path, text]) => [path.slice(1), `${text}\nMy own words.\n`])),
        'acme-planner/money.md': '---\ntype: tip\ntip: salary\n---\n\n## Beyond base\n\n- a day at home\n',
      };
      const { texts, calls } = await whole(own, makePrep);
      assert.deepEqual(Object.keys(texts).filter((path) => path.includes('salary')), []); // prettier-ignore
      await endAfterEach(calls, own, makePrep, (found, after) => {
        for (const [path, text] of Object.entries(named(found.texts)))
          assert.equal(text, texts[path], `${path}, ${after}`);
        for (const [name, text] of Object.entries(own)) assert.equal(found.texts[`/${name}`], text, after);
      });
    });

    it('of an edit leaves the note as it was or as it was to be', async () => {
      const own = {
        'acme-planner/money.md': '---\ntype: tip\ntip: salary\nstatus: todo # mine\n---\n\n## Beyond base\n',
      };
      const edit = (files: MemoryFiles): Promise<void> =>
        new NoteEditor().edit(files.uri('acme-planner/money.md'), (note) => setStatus(note, 'done'));
      const { texts, calls } = await whole(own, edit);
      const before = own['acme-planner/money.md'];
      const allowed = [before, before.replace('todo', 'done')];
      assert.equal(texts[`${folder}/money.md`], allowed[1]);
      // A note is saved by VS Code, in one write: what becomes of half a write is between it and the file system.
      await endAfterEach(
        calls,
        own,
        edit,
        (found, after) => {
          assert.deepEqual(Object.keys(found.texts), [`${folder}/money.md`], after);
          assert.ok(allowed.includes(found.texts[`${folder}/money.md`] ?? ''), after);
        },
        { isTorn: false },
      );
    });

    it('of an export leaves the old file or the new one, and every note', async () => {
      const prep = (await whole({}, makePrep)).texts;
      const own = Object.fromEntries(Object.entries(prep).map(([path, text]) => [path.slice(1), text]));
      const before = { ...own, 'acme-planner/briefing.html': 'the old one' };
      const exported = async (files: MemoryFiles): Promise<void> => {
        const desk = new MemoryDesk(files);
        await desk.exportTo('briefing.html').finally(() => desk.dispose());
      };
      const { texts, calls } = await whole(before, exported);
      const file = `${folder}/briefing.html`;
      const page = texts[file] ?? '';
      await endAfterEach(calls, before, exported, (found, after) => {
        const { [file]: written, ...notes } = named(found.texts);
        assert.deepEqual(notes, prep, after);
        // VS Code deletes what it renames over: between the two, the new page stands whole beside.
        const beside = Object.entries(found.texts).filter(([path]) => path.endsWith('.tmp'));
        if (written === undefined)
          assert.deepEqual(beside.map(([, text]) => text), [page], after); // prettier-ignore
        else assert.ok(written === 'the old one' || written === page, after);
      });
    });

    it('of a rehearsal keeps every answer that was logged', async () => {
      const answer = (seconds: number): Rehearsal => ({ at: start + seconds, card: 'cut', seconds, rating: 'good' });
      let logged: number[] = [];
      const rehearse = async (files: MemoryFiles): Promise<void> => {
        const log = new RehearsalLogFile(files.uri('acme-planner'), start);
        logged = [];
        for (const seconds of [1, 2, 3]) {
          log.add(answer(seconds));
          await log.save();
          logged.push(seconds);
        }
      };
      const { calls } = await whole({}, rehearse);
      await endAfterEach(calls, {}, rehearse, async (found, after) => {
        const kept = [...logged];
        await adoptLogs(found.uri('acme-planner'), start);
        const logs = Object.entries(found.texts).filter(([path]) => path.endsWith('.jsonl'));
        const read = logs.map(([, text]) => readLog(text));
        assert.ok(read.every(({ broken }) => broken === 0), after); // prettier-ignore
        const seconds = read.flatMap(({ rehearsals }) => rehearsals.map((one) => one.seconds));
        assert.deepEqual(seconds.slice(0, kept.length), kept, after);
      });
    });
  });
}
