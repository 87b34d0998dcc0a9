import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { commands, TabInputWebview, Uri, ViewColumn, window, workspace, type QuickPickItem, type Tab } from 'vscode';
import type { App } from '../../src/host/app';
import { notePath } from '../../src/host/convert';
import { CoverageSession } from '../../src/host/coverageSession';
import { NoteEditor } from '../../src/host/noteEditor';
import { PrepStore } from '../../src/host/prepStore';
import type { CoverageReference, CoverageUpdate } from '../../src/protocol/coverage';
import { closeEditors, filesIn, newFolder, read, until, write } from './support/folders';
import { silent } from './support/silent';

const prepText =
  '---\r\ntype: prep\r\ncompany: Acme\r\ncompetencies: [Leadership]\r\n---\r\n\r\n## Panel\r\n\r\n- Dana Li\r\n- Tom\r\n  - story: night\r\n';
const cultureText = '---\ntype: tip\ntip: culture\n---\n\n## Values\n- Be kind # x\n  - source: site\n';
const storyText =
  '\uFEFF---\ntype: story\nid: night # mine\n---\n\n# The night\n\n## Situation\nLate.\n\n## Task\nTo act.\n\n## Action\nI acted.\n\n## Result\nThree days.\n';

/** A session over notes of its own, with what its page was sent. */
class Desk {
  readonly sent: CoverageUpdate[] = [];
  /** How often its page was given the keyboard. */
  focused = 0;
  readonly store = new PrepStore(() => 0, silent);
  readonly session: CoverageSession;

  private constructor(readonly folder: Uri) {
    const app = { log: silent, store: this.store, editor: new NoteEditor() } as unknown as App;
    this.session = new CoverageSession(app, notePath(folder), {
      viewColumn: ViewColumn.Two,
      post: (update) => void this.sent.push(update),
      focus: () => {
        this.focused++;
      },
    });
  }

  static async open(): Promise<Desk> {
    const folder = await newFolder();
    await write(Uri.joinPath(folder, '6.md'), cultureText);
    await write(Uri.joinPath(folder, 'stories', 'night.md'), storyText);
    await write(Uri.joinPath(folder, 'prep.md'), prepText);
    const desk = new Desk(folder);
    await desk.store.ready();
    await desk.session.receive({ type: 'ready' });
    return desk;
  }

  uri(...names: string[]): Uri {
    return Uri.joinPath(this.folder, ...names);
  }

  get story(): string {
    return notePath(this.uri('stories', 'night.md'));
  }

  get html(): string {
    return this.sent.filter((update) => update.type === 'show').at(-1)?.html ?? '';
  }

  get said(): string | undefined {
    return this.sent.filter((update) => update.type === 'say').at(-1)?.text;
  }

  /** The line of that text, as the page names it. */
  of(text: string): CoverageReference {
    const [, kind, line] =
      new RegExp(`data-kind="(\\w+)" data-line="(\\d+)" data-text="${text}"`).exec(this.html) ?? [];
    assert.ok(kind && line, `no line ${text} in ${this.html}`);
    return { kind: kind as CoverageReference['kind'], line: Number(line), text };
  }
}

const coverageTabs = (): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('secondRound.coverage'));

describe('The session of the coverage', () => {
  let desk: Desk;
  /** The beginning of the label that is picked; nothing is picked without. */
  let pick: string | undefined;
  let labels: string[];
  const errors: string[] = [];
  const replaced = ['showQuickPick', 'showErrorMessage', 'showInputBox'] as const;
  const originals = replaced.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
  before(() => {
    const replace = (name: (typeof replaced)[number], value: unknown): void => {
      Object.defineProperty(window, name, { value, configurable: true, writable: true });
    };
    replace('showQuickPick', (items: readonly QuickPickItem[]) => {
      labels = items.map(({ label }) => label).filter((label) => label !== '');
      return Promise.resolve(items.find(({ label }) => pick !== undefined && label.startsWith(pick)));
    });
    replace('showInputBox', () => Promise.resolve('A new day'));
    replace('showErrorMessage', (text: string) => {
      errors.push(text);
      return Promise.resolve(undefined);
    });
  });
  after(() => {
    for (const [name, descriptor] of originals) if (descriptor) Object.defineProperty(window, name, descriptor);
  });
  beforeEach(async () => {
    [pick, labels, errors.length] = [undefined, [], 0];
    desk = await Desk.open();
  });
  afterEach(async () => {
    desk.store.dispose();
    await closeEditors();
  });

  it('sends the table when the page is ready, and again only when it differs', async () => {
    assert.match(desk.html, /<caption>1 of 6 have a story that can be told<\/caption>/);
    desk.session.update();
    assert.equal(desk.sent.length, 1);
    await write(desk.uri('prep.md'), prepText.replace('Dana Li', 'Dana Oak'));
    await until(desk.store.onDidChange, () => desk.session.readiness?.prep.panel[0]?.name === 'Dana Oak');
    desk.session.update();
    assert.equal(desk.sent.length, 2);
    assert.match(desk.html, /Dana Oak/);
  });

  const places: readonly (readonly [
    asked: string,
    story: boolean,
    of: string | undefined,
    file: string,
    text: string,
  ])[] = [
    ['a cell', true, 'Tom', 'prep.md', 'night'],
    ['a story', true, undefined, 'stories/night.md', 'The night'],
    ['a line', false, 'Be kind # x', '6.md', 'Be kind # x'],
    ['a competency', false, 'Leadership', 'prep.md', 'Leadership'],
  ];
  for (const [asked, isOfStory, text, file, expected] of places) {
    it(`opens the note of ${asked} there, beside the page`, async () => {
      const of = text === undefined ? undefined : desk.of(text);
      await desk.session.receive({ type: 'open', ...(isOfStory ? { story: desk.story } : {}), of });
      const editor = window.activeTextEditor;
      assert.equal(editor?.document.uri.path, `${desk.folder.path}/${file}`);
      const { document, selection } = editor;
      const offset = document.offsetAt(selection.active);
      assert.equal(document.getText().slice(offset, offset + expected.length), expected);
      assert.notEqual(editor.viewColumn, ViewColumn.Two);
    });
  }

  const links: readonly (readonly [line: string, file: string, before: string, after: string])[] = [
    ['Leadership', 'stories/night.md', 'id: night # mine\n', 'id: night # mine\ncompetencies: [Leadership]\n'],
    ['Be kind # x', '6.md', 'site\n', 'site\n  - story: [The night](stories/night.md)\n'],
    ['Dana Li', 'prep.md', 'Dana Li\r\n', 'Dana Li\r\n  - story: [The night](stories/night.md)\r\n'],
  ];
  for (const [line, file, before, after] of links) {
    it(`links a story to ${line}, says so, gives the keyboard back, and undo restores every byte`, async () => {
      pick = 'Link "The night"';
      const uri = desk.uri(...file.split('/'));
      const was = await read(uri);
      await desk.session.receive({ type: 'offer', story: desk.story, of: desk.of(line) });
      assert.deepEqual(labels, ['Link "The night"', 'Write a story for this']);
      assert.equal(await read(uri), was.replace(before, after));
      assert.equal(desk.said, `"The night" is linked to ${line}.`);
      assert.match(desk.html, new RegExp(`The night: told for ${line}`));
      await desk.session.receive({ type: 'offer', story: desk.story, of: desk.of(line) });
      assert.deepEqual(labels, ['Write a story for this']);
      assert.equal(desk.focused, 1, 'and not when nothing was chosen');
      await window.showTextDocument(uri);
      await commands.executeCommand('undo');
      const document = await workspace.openTextDocument(uri);
      await document.save();
      assert.equal(await read(uri), was);
      assert.deepEqual(errors, []);
    });
  }

  it('keeps what is not saved, and leaves the note unsaved', async () => {
    pick = 'Link';
    const { document } = await window.showTextDocument(desk.uri('6.md'));
    await window.activeTextEditor?.edit((edit) =>
      edit.insert(document.positionAt(document.getText().length), '- Be bold\n'),
    );
    await desk.session.receive({ type: 'offer', of: desk.of('Be kind # x') });
    assert.equal(await read(desk.uri('6.md')), cultureText);
    assert.equal(document.getText(), `${cultureText}  - story: [The night](stories/night.md)\n- Be bold\n`);
    assert.ok(document.isDirty);
  });

  for (const [line, shows] of [
    ['Leadership', /^competencies: \[Leadership\]$/m],
    ['Dana Li', /^competencies: \[\]$/m],
  ] as const) {
    it(`writes a story for ${line}`, async () => {
      pick = 'Write';
      await desk.session.receive({ type: 'offer', of: desk.of(line) });
      assert.match(await read(desk.uri('stories', 'a-new-day.md')), shows);
      desk.store.settle();
      desk.session.update();
      assert.match(desk.html, new RegExp(`A new day: begun, for ${line}`));
      assert.equal(desk.focused, 0, 'the new story has the keyboard');
      assert.deepEqual(errors, []);
    });
  }

  it('says why when a note must not be written', async () => {
    pick = 'Link';
    await write(desk.uri('stories', 'night.md'), storyText.replace('id: night', 'tags: ['));
    await desk.store.rescanFolder(desk.folder);
    desk.session.update();
    await desk.session.receive({ type: 'offer', of: desk.of('Leadership') });
    assert.match(errors.join(), /front matter of night\.md cannot be read/);
  });

  it('neither fails nor writes whatever it is sent', async () => {
    const before = await filesIn(desk.folder);
    const of = fc.record({
      kind: fc.oneof(fc.constantFrom('competency', 'value', 'person'), fc.jsonValue()),
      line: fc.oneof(fc.nat(), fc.double(), fc.jsonValue()),
      text: fc.oneof(fc.constantFrom('leadership', 'Be kind', ''), fc.jsonValue()),
    });
    const requestLike = fc.record({
      type: fc.constantFrom('ready', 'open', 'offer', 'other'),
      story: fc.oneof(
        fc.constantFrom('', 'file:///etc/passwd', `${notePath(desk.folder)}/../x.md`, notePath(desk.uri('6.md'))),
        fc.jsonValue(),
      ),
      of: fc.oneof(of, fc.jsonValue()),
    });
    pick = 'Link';
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.anything(), requestLike), (message) =>
        desk.session.receive(message),
      ),
      { numRuns: 300 },
    );
    assert.deepEqual(await filesIn(desk.folder), before);
    assert.deepEqual(errors, []);
    assert.equal(window.activeTextEditor, undefined);
  });

  it('says so when the prep has gone, and returns with it', async () => {
    await workspace.fs.delete(desk.folder, { recursive: true });
    await until(desk.store.onDidChange, () => desk.session.readiness === undefined);
    desk.session.update();
    assert.match(desk.html, /No notes, no stories/);
    await write(desk.uri('prep.md'), prepText);
    await until(desk.store.onDidChange, () => desk.session.readiness !== undefined);
    desk.session.update();
    assert.match(desk.html, /Dana Li/);
  });
});

describe('Show Story Coverage', () => {
  afterEach(closeEditors);

  it('opens one panel for each prep, named after the company, and is the prep that commands mean', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText.replace('Acme', 'Covered'));
    await write(Uri.joinPath(await newFolder(), 'prep.md'), prepText);
    await commands.executeCommand('secondRound.refresh');
    const show = async (): Promise<string> =>
      String(await commands.executeCommand('secondRound.showCoverage', { prep }));
    assert.deepEqual([await show(), await show()], [prep.toString(), prep.toString()]);
    await until(window.tabGroups.onDidChangeTabs, () => coverageTabs().some(({ isActive }) => isActive));
    assert.deepEqual(
      coverageTabs().map(({ label }) => label),
      ['Coverage: Covered'],
    );
    assert.equal(String(await commands.executeCommand('secondRound.copyBriefing')), prep.toString());
  });

  it('says so when there is no such prep', async () => {
    assert.equal(await commands.executeCommand('secondRound.showCoverage', { prep: await newFolder() }), undefined);
  });
});
