import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  commands,
  Disposable,
  extensions,
  TabInputWebview,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Tab,
} from 'vscode';
import type { App } from '../../src/host/app';
import type { CommandApp } from '../../src/host/commands/command';
import { previewBriefing } from '../../src/host/commands/previewBriefing';
import { BriefingPanel } from '../../src/host/briefingPanel';
import { BriefingSession, type ChosenBriefing } from '../../src/host/briefingSession';
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
  readonly ran: [string, ChosenBriefing][] = [];
  readonly store = new PrepStore(() => now, silent);
  readonly session: BriefingSession;

  constructor(readonly folder: Uri) {
    const { store } = this;
    // The session asks nothing of the context that VS Code gives to an extension.
    const settings = { briefingPages: 'everything' };
    const app = { log: silent, settings, store, editor: new NoteEditor() } as unknown as App;
    this.session = new BriefingSession(app, notePath(folder), {
      viewColumn: ViewColumn.Two,
      post: (update) => this.sent.push(update),
      run: (command, chosen) => {
        this.ran.push([command, chosen]);
        return Promise.resolve();
      },
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

  /** What the page shows now. */
  get content(): BriefingUpdate & { type: 'content' } {
    const content = this.sent.filter((update) => update.type === 'content').at(-1);
    assert.ok(content);
    return content;
  }

  get html(): string {
    return this.content.html;
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

  it('shows what is chosen, says so, and lets the page show nothing else', async () => {
    const choice = { ...test.content.choice, view: { kind: 'sheet' as const, person: 'Dana Li' } };
    await test.session.receive({ type: 'choose', choice });
    assert.match(test.html, /<h1>Dana Li<\/h1>/);
    assert.deepEqual(test.content.choice, choice);
    assert.deepEqual(test.sent.at(-1), { type: 'say', text: 'Now showing: Dana Li' });
    await test.session.receive({ type: 'choose', choice: { ...choice, view: { kind: 'sheet', person: 'Nobody' } } });
    assert.deepEqual(test.content.choice.view, { kind: 'page' });
    await test.session.receive({ type: 'choose', choice: { ...choice, view: { kind: 'card' } } });
    assert.match(test.html, /class="briefing card"/);
  });

  it('stays with a person who is renamed, and shows the whole again when they have gone', async () => {
    const names = (): string[] => test.session.readiness?.prep.panel.map(({ name }) => name) ?? [];
    test.session.choose({ view: { kind: 'sheet', person: 'Dana Li' } });
    await write(test.note, prepText.replace('Dana Li', 'Dana Oak'));
    await until(test.store.onDidChange, () => names().join() === 'Dana Oak');
    test.session.update();
    assert.deepEqual(test.content.choice.view, { kind: 'sheet', person: 'Dana Oak' });
    assert.deepEqual(test.content.people, ['Dana Oak']);
    await write(test.note, prepText.replace('- Dana Li', '- Sam Elm\n- Kim Ash'));
    await until(test.store.onDidChange, () => names().length === 2);
    test.session.update();
    assert.deepEqual(test.content.choice.view, { kind: 'page' });
    assert.deepEqual(test.content.people, ['Sam Elm', 'Kim Ash']);
  });

  it('hides private lines, and shows private figures only when asked for', async () => {
    const salary = '---\ntype: tip\ntip: salary\ncurrency: GBP\ntarget: 98000\nwalk_away: 91000\n---\n';
    await write(Uri.joinPath(test.folder, 'salary.md'), salary);
    await write(test.note, prepText.replace('  - hook', '  - lens: calm under fire\n  - hook'));
    // Two files may be read one after the other.
    await until(test.store.onDidChange, () => {
      const { prep } = test.session.readiness ?? {};
      return prep?.tips.has('salary') === true && prep.panel[0]?.lens !== undefined;
    });
    test.session.update();
    assert.match(test.html, /calm under fire/);
    assert.doesNotMatch(test.html, /98,?000|91,?000/);
    test.session.choose({ include: ['target'] });
    assert.match(test.html, /98,?000/);
    assert.doesNotMatch(test.html, /91,?000/);
    await test.session.receive({ type: 'choose', choice: { ...test.content.choice, isShared: true } });
    assert.doesNotMatch(test.html, /98,?000|calm under fire/);
    await test.session.receive({ type: 'run', command: 'exportBriefing' });
    assert.deepEqual(test.ran.at(-1)?.[1].include, []);
  });

  it('marks the line of the cursor, the nearest one at or above it, and only when asked to', async () => {
    const path = notePath(test.note);
    const marks = (): BriefingUpdate[] => test.sent.filter(({ type }) => type === 'mark');
    const line = prepText.split('\n').indexOf('- Dana Li');
    test.session.moveCursor({ path, line }, true);
    assert.deepEqual(marks(), []);
    await test.session.receive({ type: 'choose', choice: { ...test.content.choice, follows: true } });
    const dana = { path, line, text: 'Dana Li' };
    assert.deepEqual(marks(), [{ type: 'mark', line: dana, reveal: true }]);
    const tickets = prepText.split('\n').indexOf('- [ ] Buy *tickets*');
    test.session.moveCursor({ path, line: tickets - 1 }, true);
    assert.deepEqual(marks().at(-1), { type: 'mark', line: { path, line: line + 1, text: 'the talk' }, reveal: true });
    test.session.moveCursor({ path, line: tickets }, true);
    const box = { path, line: tickets, text: 'Buy tickets' };
    assert.deepEqual(marks().at(-1), { type: 'mark', line: box, reveal: true });
    const count = marks().length;
    test.session.update();
    assert.equal(marks().length, count, 'a change of the notes is no reason to scroll');
    test.session.moveCursor({ path: `${path}x`, line: 0 }, true);
    assert.deepEqual(marks().at(-1), { type: 'mark', line: null, reveal: true });
  });

  it('runs the commands of its buttons with what is chosen, and no others', async () => {
    test.session.choose({ view: { kind: 'sheet', person: 'Dana Li' }, pages: 'one', include: ['walk-away'] });
    await test.session.receive({ type: 'run', command: 'copyBriefing' });
    const [[command, { prep, ...chosen }] = ['', { prep: Uri.file('/') }]] = test.ran;
    assert.equal(command, 'copyBriefing');
    assert.equal(prep.toString(), test.folder.toString());
    assert.deepEqual(chosen, {
      pages: 'one',
      include: ['walk-away'],
      interviewer: 'Dana Li',
      card: false,
      hidePrivate: false,
    });
    for (const other of ['newPrep', 'workbench.action.quit', '../exportBriefing', '', null, ['copyBriefing']]) {
      await test.session.receive({ type: 'run', command: other });
    }
    assert.equal(test.ran.length, 1);
  });

  it('neither fails nor writes whatever it is sent', async () => {
    const { path } = test.line('Dana Li');
    const requestLike = fc.record({
      type: fc.constantFrom('ready', 'setTaskDone', 'choose', 'run', 'other'),
      command: fc.jsonValue(),
      choice: fc.record({
        view: fc.oneof(
          fc.record({ kind: fc.constantFrom('page', 'card', 'sheet'), person: fc.oneof(fc.string(), fc.jsonValue()) }),
          fc.jsonValue(),
        ),
        pages: fc.oneof(fc.constantFrom('one', 'two', 'everything'), fc.jsonValue()),
        isShared: fc.oneof(fc.boolean(), fc.jsonValue()),
        follows: fc.oneof(fc.boolean(), fc.jsonValue()),
        include: fc.oneof(fc.constant([]), fc.jsonValue()),
      }),
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
    assert.deepEqual(test.ran, []);
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

  it('shows what its arguments name, and refuses who is not on the panel', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText);
    await commands.executeCommand('secondRound.refresh');
    for (const argument of [{ interviewer: 'Dana Li' }, { card: true, pages: 'one', include: ['target'] }]) {
      const shown = await commands.executeCommand<Uri>('secondRound.previewBriefing', { prep, ...argument });
      assert.equal(shown.toString(), prep.toString());
    }
    for (const argument of [{ interviewer: 'Nobody' }, { pages: 'five' }, { include: ['anchor'] }]) {
      assert.equal(await commands.executeCommand('secondRound.previewBriefing', { prep, ...argument }), undefined);
    }
  });

  it('hides what is private from the start when its arguments say so', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText);
    const store = new PrepStore(() => now, silent);
    const shown: unknown[] = [];
    const briefings = { show: (_: unknown, choice: unknown) => shown.push(choice) };
    await previewBriefing.run({ store, briefings } as unknown as CommandApp, { prep, hidePrivate: true });
    store.dispose();
    assert.deepEqual(shown, [{ isShared: true }]);
  });

  it('is the briefing that commands mean while it is in front, among others', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText.replace('Acme', 'Fronted'));
    const other = Uri.joinPath(await newFolder(), 'prep.md');
    await write(other, prepText);
    await commands.executeCommand('secondRound.refresh');
    await window.showTextDocument(other);
    await commands.executeCommand('secondRound.previewBriefing', { prep });
    await until(window.tabGroups.onDidChangeTabs, () => briefingTabs().length === 1);
    const isInFront = (): boolean => briefingTabs().some((tab) => tab === window.tabGroups.activeTabGroup.activeTab);
    await commands.executeCommand('workbench.action.focusNextGroup');
    await until(window.tabGroups.onDidChangeTabGroups, isInFront);
    assert.equal(String(await commands.executeCommand('secondRound.copyBriefing')), prep.toString());
  });

  it('lets go of everything when it is closed, fifty times over', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText);
    const store = new PrepStore(() => now, silent);
    await store.ready();
    let listeners = 0;
    const counted = Object.create(store, {
      isReady: { get: () => store.isReady },
      preps: { get: () => store.preps },
      onDidChange: {
        value: (listener: () => void) => {
          const registered = store.onDidChange(listener);
          listeners++;
          return new Disposable(() => {
            listeners--;
            registered.dispose();
          });
        },
      },
    }) as PrepStore;
    const extensionUri = extensions.getExtension('second-round.second-round')?.extensionUri;
    const settings = { briefingPages: 'everything' };
    const app = { log: silent, settings, store: counted, editor: new NoteEditor(), context: { extensionUri } };
    for (let cycle = 0; cycle < 50; cycle++) {
      const panel = window.createWebviewPanel('secondRound.test', 'Test', ViewColumn.Beside);
      const briefing = new BriefingPanel(app as unknown as App, panel, notePath(prep), undefined);
      assert.equal(listeners, 1);
      briefing.dispose();
      assert.equal(listeners, 0);
      assert.throws(() => panel.webview);
    }
    store.dispose();
  });
});
