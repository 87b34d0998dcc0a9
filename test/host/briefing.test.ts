import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { commands, TabInputWebview, Uri, ViewColumn, window, workspace, type Tab } from 'vscode';
import type { App } from '../../src/host/app';
import { BriefingSession } from '../../src/host/briefingSession';
import { notePath } from '../../src/host/convert';
import { NoteEditor } from '../../src/host/noteEditor';
import { PrepStore } from '../../src/host/prepStore';
import type { BriefingUpdate } from '../../src/protocol';
import { closeEditors, newFolder, read, until, write } from './support/folders';
import { silent } from './support/silent';

const now = Date.UTC(2026, 10, 20, 12);
const prepText = `---
type: prep
company: Acme
---

## Panel

- Dana Li
  - hook: the [talk](stories/talk.md)

## Logistics

- [ ] Buy *tickets*
- [x] Pack
`;

/** A session over notes of its own, with what its page was sent. */
class TestSession {
  readonly sent: BriefingUpdate[] = [];
  readonly store = new PrepStore(() => now, silent);
  readonly session: BriefingSession;

  constructor(readonly folder: Uri) {
    const { store } = this;
    // The session asks nothing of the context that VS Code gives to an extension.
    const app = { log: silent, store, editor: new NoteEditor() } as unknown as App;
    this.session = new BriefingSession(app, notePath(folder), {
      viewColumn: ViewColumn.Two,
      post: (update) => this.sent.push(update),
    });
  }

  static async open(): Promise<TestSession> {
    const folder = await newFolder();
    await write(Uri.joinPath(folder, 'prep.md'), prepText);
    await write(Uri.joinPath(folder, 'stories', 'talk.md'), '---\ntype: story\n---\n\n# Talk\n');
    const test = new TestSession(folder);
    await test.store.ready();
    return test;
  }

  get note(): Uri {
    return Uri.joinPath(this.folder, 'prep.md');
  }

  get html(): string {
    const contents = this.sent.filter((update) => update.type === 'content');
    return contents.at(-1)?.html ?? '';
  }

  /** The line that says this, as the page would name it. */
  line(text: string): { path: string; line: number; text: string } {
    const match = new RegExp(`data-path="([^"]+)" data-line="(\\d+)" data-text="${text}"`).exec(this.html);
    assert.ok(match, `no line "${text}" in ${this.html}`);
    return { path: match[1] ?? '', line: Number(match[2]), text };
  }
}

const briefingTabs = (): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('secondRound.briefing'));

describe('The session of a briefing', () => {
  let test: TestSession;
  beforeEach(async () => {
    test = await TestSession.open();
    await test.session.receive({ type: 'ready' });
  });
  afterEach(async () => {
    test.store.dispose();
    await closeEditors();
  });

  it('sends the briefing when the page is ready, and again only when it differs', async () => {
    assert.match(test.html, /<h1>Acme<\/h1>[\s\S]*Dana Li/);
    test.session.update();
    assert.equal(test.sent.length, 1);
    await write(test.note, prepText.replace('Dana Li', 'Dana Oak'));
    await until(test.store.onDidChange, () => test.session.readiness?.prep.panel[0]?.name === 'Dana Oak');
    test.session.update();
    assert.equal(test.sent.length, 2);
    assert.match(test.html, /Dana Oak/);
  });

  it('opens the note of a line there, beside the page', async () => {
    await test.session.receive({ type: 'openNote', ...test.line('Dana Li') });
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.uri.path, test.note.path);
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '- Dana Li');
    assert.notEqual(editor.viewColumn, ViewColumn.Two);
  });

  it('finds a line that has moved since the page was made', async () => {
    const line = test.line('Dana Li');
    await write(test.note, prepText.replace('## Panel\n', '## Panel\n\n- Sam Oak\n- Kim Elm\n'));
    await until(test.store.onDidChange, () => test.session.readiness?.prep.panel.length === 3);
    await test.session.receive({ type: 'openNote', ...line });
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.lineAt(editor.selection.active.line).text, '- Dana Li');
  });

  it('opens the note that a link in a note leads to', async () => {
    const [, path = ''] = /<button type="button" class="note-link" data-path="([^"]+)"/.exec(test.html) ?? [];
    await test.session.receive({ type: 'openNote', path, line: 0, text: '' });
    assert.equal(window.activeTextEditor?.document.uri.path, `${test.folder.path}/stories/talk.md`);
  });

  it('ticks a task in its note and says so', async () => {
    await test.session.receive({ type: 'setTaskDone', ...test.line('Buy tickets'), done: true });
    assert.equal(await read(test.note), prepText.replace('[ ] Buy', '[x] Buy'));
    assert.match(test.html, /aria-label="Buy tickets" checked/);
    assert.deepEqual(
      test.sent.filter(({ type }) => type === 'say'),
      [{ type: 'say', text: 'Done: Buy tickets' }],
    );
  });

  it('sends the box back when the task is not there any more', async () => {
    const line = test.line('Pack');
    await write(test.note, prepText.replace('Pack', 'Pack light'));
    const count = test.sent.length;
    await test.session.receive({ type: 'setTaskDone', ...line, done: false });
    assert.match(await read(test.note), /^- \[x\] Pack light$/m);
    assert.ok(test.sent.slice(count).some(({ type }) => type === 'content'));
    assert.ok(!test.sent.some(({ type }) => type === 'say'));
  });

  it('refuses files that are no notes of its prep', async () => {
    const other = await TestSession.open();
    const outside = Uri.joinPath(other.folder, 'prep.md');
    for (const path of [notePath(outside), `${notePath(test.folder)}/../x.md`, 'file:///etc/passwd', '']) {
      await test.session.receive({ type: 'openNote', path, line: 0, text: '' });
      await test.session.receive({ type: 'setTaskDone', path, line: 11, text: 'Buy tickets', done: true });
    }
    other.store.dispose();
    assert.equal(window.activeTextEditor, undefined);
    assert.equal(await read(outside), prepText);
  });

  it('neither fails nor writes whatever it is sent', async () => {
    const { path } = test.line('Dana Li');
    const requestLike = fc.record({
      type: fc.constantFrom('ready', 'setTaskDone', 'other'),
      path: fc.oneof(fc.constant(path), fc.string(), fc.jsonValue()),
      line: fc.oneof(fc.integer(), fc.double(), fc.jsonValue()),
      text: fc.oneof(fc.string(), fc.jsonValue()),
      done: fc.oneof(fc.constant('true'), fc.jsonValue()),
    });
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      requestLike.filter(({ text }) => text !== 'Pack'),
    );
    await fc.assert(
      fc.asyncProperty(anything, (message) => test.session.receive(message)),
      { numRuns: 200 },
    );
    assert.equal(await read(test.note), prepText);
  });

  it('says so when the prep has gone, and returns with it', async () => {
    await workspace.fs.delete(test.folder, { recursive: true });
    await until(test.store.onDidChange, () => test.session.readiness === undefined);
    test.session.update();
    assert.match(test.html, /No notes, no briefing/);
    await write(test.note, prepText);
    await until(test.store.onDidChange, () => test.session.readiness !== undefined);
    test.session.update();
    assert.match(test.html, /Dana Li/);
  });
});

describe('Preview Briefing', () => {
  afterEach(closeEditors);

  it('opens one panel for each prep, named after the company, and leaves the keyboard where it was', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText.replace('Acme', 'Previewed'));
    await commands.executeCommand('secondRound.refresh');
    await window.showTextDocument(Uri.joinPath(prep, 'prep.md'));
    await commands.executeCommand('secondRound.previewBriefing', { prep });
    await commands.executeCommand('secondRound.previewBriefing', { prep });
    await until(window.tabGroups.onDidChangeTabs, () => briefingTabs().length > 0);
    assert.deepEqual(
      briefingTabs().map(({ label }) => label),
      ['Briefing: Previewed'],
    );
    assert.ok(window.activeTextEditor?.document.uri.path.endsWith('prep.md'));
  });

  it('leaves nothing behind when it is opened and closed again and again', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText);
    await commands.executeCommand('secondRound.refresh');
    for (let cycle = 0; cycle < 10; cycle++) {
      await commands.executeCommand('secondRound.previewBriefing', { prep });
      await until(window.tabGroups.onDidChangeTabs, () => briefingTabs().length === 1);
      await window.tabGroups.close(briefingTabs());
      assert.equal(briefingTabs().length, 0);
    }
  });
});
