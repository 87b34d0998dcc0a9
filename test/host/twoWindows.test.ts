import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { setTaskDone } from '../../src/core/edits';
import type { Rehearsal } from '../../src/core/rehearsal/log';
import { NoteNotChanged } from '../../src/host/noteEditor';
import { RehearsalLogFile } from '../../src/host/rehearsalLog';
import { closeEditors } from './support/folders';
import { MemoryDesk } from './support/memoryDesk';
import { MemoryFiles } from './support/memoryFiles';
import { User } from './support/user';

describe('Two windows on one prep', () => {
  let user: User;
  let files: MemoryFiles;
  let desks: readonly [MemoryDesk, MemoryDesk];
  beforeEach(() => {
    user = new User();
    files = new MemoryFiles();
    desks = [new MemoryDesk(files), new MemoryDesk(files)];
  });
  afterEach(async () => {
    for (const desk of desks) desk.dispose();
    files.dispose();
    user.leave();
    await closeEditors();
  });

  const leftOver = (): readonly string[] => Object.keys(files.texts).filter((path) => path.endsWith('.tmp'));

  it('that both make it at once make one whole prep, and leave nothing else behind', async () => {
    await Promise.all(desks.map((desk) => desk.makePrep()));
    const alone = new MemoryFiles();
    const desk = new MemoryDesk(alone);
    await desk.makePrep();
    assert.deepEqual(files.texts, alone.texts);
    desk.dispose();
    alone.dispose();
  });

  it('that both export at once leave one whole page', async () => {
    await desks[0].makePrep();
    for (const desk of desks) await desk.read();
    await Promise.allSettled(desks.map((desk) => desk.exportTo('briefing.html')));
    assert.match(files.texts['/acme-planner/briefing.html'] ?? '', /^<!doctype html>[^]*<\/html>\s*$/i);
    assert.deepEqual(leftOver(), []);
  });

  it('that both rehearse at once keep the answers of both, and each reads them all', async () => {
    await desks[0].makePrep();
    const begun = Date.UTC(2026, 10, 28, 18);
    const logs = desks.map(({ prep }) => new RehearsalLogFile(prep, begun));
    for (let seconds = 1; seconds <= 4; seconds++) {
      const answer: Rehearsal = { at: begun, card: 'cut', seconds, rating: 'good' };
      await Promise.all(
        logs.map((log) => {
          log.add(answer);
          return log.save();
        }),
      );
    }
    for (const desk of desks) assert.equal((await desk.read())?.prep.rehearsals.length, 8);
    assert.deepEqual(leftOver(), []);
  });

  it('that change one note: what the other wrote stays, and this edit is there as well or refused', async () => {
    const text = '---\ntype: prep\ncompany: Acme\n---\n\n- [ ] call Jo\n- [ ] call Kim\n';
    files.put('acme-planner/prep.md', text);
    const note = files.uri('acme-planner/prep.md');
    const document = await workspace.openTextDocument(note);
    files.put('acme-planner/prep.md', text.replace('[ ] call Jo', '[x] call Jo'));
    const edit = desks[0].editor.edit(note, (now) => setTaskDone(now, -1, 'call Kim', true));
    const outcome = await edit.then(() => undefined, (error: unknown) => error); // prettier-ignore
    const now = files.texts[note.path] ?? '';
    assert.match(now, /\[x\] call Jo/);
    if (outcome === undefined) assert.match(now, /\[x\] call Kim/);
    else {
      assert.ok(outcome instanceof NoteNotChanged);
      assert.match(document.getText(), /\[ \] call Kim/, 'what was refused is not left in the editor');
    }
  });
});
