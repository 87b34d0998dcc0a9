import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { commands, TabInputWebview, Uri, window, workspace, WorkspaceEdit, type Tab } from 'vscode';
import { logLine, readLog, type Rehearsal } from '../../src/core/rehearsal/log';
import type { App } from '../../src/host/app';
import { notePath } from '../../src/host/convert';
import { NoteEditor } from '../../src/host/noteEditor';
import { PrepStore } from '../../src/host/prepStore';
import { adoptLogs, NotLogged, RehearsalLogFile } from '../../src/host/rehearsalLog';
import { readState } from '../../src/host/rehearsalMessages';
import { RehearsalSession } from '../../src/host/rehearsalSession';
import type { SittingWish } from '../../src/core/rehearsal/sitting';
import type { RehearsalAction, RehearsalUpdate } from '../../src/protocol/rehearsal';
import { closeEditors, filesIn, newFolder, read, until, write } from './support/folders';
import { MemoryFiles } from './support/memoryFiles';
import { silent } from './support/silent';

const start = Date.UTC(2026, 10, 28, 18);
const prepText = '---\ntype: prep\ncompany: Acme\ninterview: 2026-12-03T14:00\ntimezone: Europe/London\n---\n';
const storyText = (title: string): string =>
  `---\ntype: story\n---\n\n# ${title}\n\n## Situation\nIt was late.\n\n## Task\nI had to act.\n\n## Action\nI acted.\n\n## Result\nIt took three days.\n`;

type Shown = RehearsalUpdate & { readonly type: 'show' };

/** A session over notes of its own, with a clock that stands still, and what its page was sent. */
class Desk {
  now = start;
  readonly sent: RehearsalUpdate[] = [];
  readonly store = new PrepStore(() => this.now, silent);
  readonly #app: App;
  session: RehearsalSession;

  private constructor(public folder: Uri) {
    this.#app = {
      log: silent,
      store: this.store,
      editor: new NoteEditor(),
      settings: { rehearsal: { minutes: 2, sound: false } },
    } as unknown as App;
    this.session = this.another();
  }

  static async open(stories: readonly string[] = ['Cut', 'Move']): Promise<Desk> {
    const folder = await newFolder();
    await write(Uri.joinPath(folder, 'prep.md'), prepText);
    for (const title of stories) {
      await write(Uri.joinPath(folder, 'stories', `${title.toLowerCase()}.md`), storyText(title));
    }
    const desk = new Desk(folder);
    await desk.store.ready();
    await desk.session.receive({ type: 'ready' });
    return desk;
  }

  /** A session of another window, or of this one after a reload when it gets what the page kept. */
  another(wish: SittingWish = {}, state?: unknown): RehearsalSession {
    const page = { post: (update: RehearsalUpdate) => void this.sent.push(update) };
    return new RehearsalSession(this.#app, notePath(this.folder), page, wish, readState(state)?.kept);
  }

  get page(): Shown {
    const shown = this.sent.filter((update) => update.type === 'show').at(-1);
    assert.ok(shown);
    return shown;
  }

  get heading(): string {
    return /<h1[^>]*>(.*?)<\/h1>/.exec(this.page.html)?.[1] ?? '';
  }

  get said(): string | undefined {
    return this.sent.filter((update) => update.type === 'say').at(-1)?.text;
  }

  async act(...actions: readonly RehearsalAction[]): Promise<void> {
    for (const action of actions) await this.session.receive({ type: 'act', action });
  }

  /** Answers the question before us. */
  async answer(rating: Rehearsal['rating'], seconds = 90, note = '', toStory = false): Promise<void> {
    await this.act('start');
    this.now += seconds * 1000;
    await this.act('stop');
    await this.session.receive({ type: 'grade', rating, note, toStory });
  }

  async logs(): Promise<Record<string, readonly Rehearsal[]>> {
    const files = await filesIn(this.folder);
    const logs = Object.entries(files).filter(([path]) => path.startsWith('rehearsals/'));
    return Object.fromEntries(
      logs.map(([path, text]) => {
        const { rehearsals, broken } = readLog(text);
        assert.equal(broken, 0);
        return [path, rehearsals];
      }),
    );
  }
}

const rehearsalTabs = (): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('secondRound.rehearsal'));

describe('The session of a rehearsal', () => {
  let desk: Desk;
  const errors: string[] = [];
  const { showErrorMessage } = window;
  before(() => {
    const note = (text: string): Promise<undefined> => {
      errors.push(text);
      return Promise.resolve(undefined);
    };
    Object.defineProperty(window, 'showErrorMessage', { value: note, configurable: true, writable: true });
  });
  after(() =>
    Object.defineProperty(window, 'showErrorMessage', { value: showErrorMessage, configurable: true, writable: true }),
  );
  beforeEach(async () => {
    errors.length = 0;
    desk = await Desk.open();
  });
  afterEach(async () => {
    desk.store.dispose();
    await closeEditors();
  });

  it('writes each answer at once into one file, and the prep knows of it', async () => {
    await desk.answer('good', 95);
    const [[path, first] = ['', []], ...others] = Object.entries(await desk.logs());
    assert.match(path, /^rehearsals\/2026-11-28T18-00-00-[0-9a-f]{8}\.jsonl$/);
    assert.deepEqual(others, []);
    assert.deepEqual(first.map(({ card, seconds, rating, at }) => [card, seconds, rating, at]), [['cut', 95, 'good', start + 95_000]]); // prettier-ignore
    await desk.answer('hard', 40, ' Figure\nfirst ');
    const [[second, both] = ['', []]] = Object.entries(await desk.logs());
    assert.equal(second, path);
    assert.deepEqual(both.map(({ card, note }) => [card, note]), [['cut', undefined], ['move', 'Figure first']]); // prettier-ignore
    assert.equal(desk.session.readiness?.prep.rehearsals.length, 2);
    assert.match(desk.page.html, /Session over/);
  });

  it('keeps the answers of two windows at once, each in a file of its own', async () => {
    const [one, other] = [desk.session, desk.another()];
    for (const session of [one, other]) {
      desk.session = session;
      await session.receive({ type: 'ready' });
      await desk.act('start', 'stop');
    }
    const grade = { type: 'grade', rating: 'good', note: '', toStory: false };
    await Promise.all([one.receive(grade), other.receive(grade)]);
    const logs = Object.values(await desk.logs());
    assert.deepEqual(logs.map(({ length }) => length), [1, 1]); // prettier-ignore
  });

  it('adds a note to the follow-ups of the story when asked to, and undo takes it back', async () => {
    const story = Uri.joinPath(desk.folder, 'stories', 'cut.md');
    await desk.answer('good', 90, 'Figure first', true);
    assert.equal(await read(story), `${storyText('Cut')}\n## Follow-ups\n\n- Figure first\n`);
    assert.equal(desk.said, "Added to the story's Follow-ups.");
    await desk.answer('good', 90, 'Not this one', false);
    assert.equal(await read(Uri.joinPath(desk.folder, 'stories', 'move.md')), storyText('Move'));
    await window.showTextDocument(story);
    await commands.executeCommand('undo');
    assert.equal((await workspace.openTextDocument(story)).getText(), storyText('Cut'));
    assert.equal(Object.values(await desk.logs())[0]?.[0]?.note, 'Figure first');
  });

  it('logs the answer even when the story cannot be changed, and says why', async () => {
    const story = Uri.joinPath(desk.folder, 'stories', 'cut.md');
    await desk.act('start', 'stop');
    await write(story, storyText('Cut').replace('type: story', 'type: story\ntags: ['));
    await desk.session.receive({ type: 'grade', rating: 'good', note: 'Figure first', toStory: true });
    assert.match(errors.join(), /front matter of cut\.md cannot be read/);
    assert.equal(Object.values(await desk.logs())[0]?.length, 1);
  });

  it('goes on after a reload where it was, with the clock running, and rewrites no log', async () => {
    await desk.answer('good', 60, 'Slower');
    const asked = desk.heading;
    await desk.act('start', 'reveal');
    const state = JSON.parse(JSON.stringify({ folder: notePath(desk.folder), session: desk.page.session })) as unknown;
    assert.doesNotMatch(JSON.stringify(state), /Slower/);
    desk.now += 45_000;
    desk.session = desk.another({}, state);
    await desk.session.receive({ type: 'ready' });
    assert.deepEqual([desk.heading, desk.page.clock?.isRunning, desk.page.clock?.elapsed], [asked, true, 45_000]);
    await desk.act('stop');
    await desk.session.receive({ type: 'grade', rating: 'easy', note: '', toStory: false });
    const logs = Object.values(await desk.logs());
    assert.deepEqual(logs.map((one) => one.map(({ seconds }) => seconds)).sort(), [[45], [60]]); // prettier-ignore
    assert.match(desk.page.html, /2 answers, 1:45 spoken/);
  });

  for (const state of [undefined, 1, {}, { folder: 'x', session: 1 }, { folder: 'x', session: { session: { phase: 'telling' }, unwritten: 0 } }]) {
    it(`begins anew when what was kept says nothing: ${JSON.stringify(state)}`, () => {
      assert.equal(readState(state)?.kept, undefined);
    });
  } // prettier-ignore

  it('offers to discard what ran on while the machine slept', async () => {
    await desk.act('start');
    desk.now += 9 * 3_600_000;
    await desk.act('stop');
    assert.match(desk.page.html, /Nobody talks for so long.*data-action="discard"/);
    await desk.act('discard');
    assert.equal(desk.page.clock?.elapsed, 0);
    assert.deepEqual(await desk.logs(), {});
  });

  it('says what to write first when there is nothing to ask, and asks as soon as it is written', async () => {
    desk.store.dispose();
    desk = await Desk.open([]);
    assert.match(desk.page.html, /Nothing to rehearse yet.*data-action="newStory"/);
    await write(Uri.joinPath(desk.folder, 'stories', 'new.md'), storyText('New'));
    await desk.store.rescanFolder(desk.folder);
    desk.session.update();
    assert.match(desk.page.html, /data-action="start"/);
  });

  it('opens the story of the question, at its title', async () => {
    await desk.act('openNote');
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.uri.path, `${desk.folder.path}/stories/cut.md`);
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '# Cut');
  });

  it('sends who is an hour before the interview to the briefing, but asks who insists', async () => {
    desk.now = Date.UTC(2026, 11, 3, 13, 30);
    desk.session = desk.another();
    await desk.session.receive({ type: 'ready' });
    assert.match(desk.page.html, /Enough rehearsed/);
    await desk.act('more');
    assert.match(desk.page.html, /data-action="start"/);
  });

  for (const [name, front] of [
    ['past', 'interview: 2026-11-01T14:00'],
    ['without a date', 'role: Engineer'],
  ] as const) {
    it(`asks and sums up when the interview is ${name}`, async () => {
      await write(Uri.joinPath(desk.folder, 'prep.md'), prepText.replace('interview: 2026-12-03T14:00', front));
      await desk.store.rescanFolder(desk.folder);
      await desk.session.receive({ type: 'ready' });
      await desk.answer('good');
      await desk.act('end');
      assert.match(desk.page.html, /Recall in a week/);
    });
  }

  it('goes on in the folder that the prep was moved to, and leaves nothing in the old one', async () => {
    await desk.answer('good');
    const before = Object.keys(await desk.logs());
    const [from, to] = [desk.folder, Uri.joinPath(await newFolder(), 'moved')];
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    assert.ok(await workspace.applyEdit(edit));
    desk.folder = to;
    desk.session.move(notePath(to));
    await until(desk.store.onDidChange, () => desk.session.readiness !== undefined);
    desk.session.update();
    assert.equal(desk.page.folder, notePath(to));
    assert.match(desk.heading, /Move/);
    await desk.answer('hard');
    const [[path, answers] = ['', []], ...others] = Object.entries(await desk.logs());
    assert.deepEqual([[path], others, answers.map(({ card }) => card)], [before, [], ['cut', 'move']]);
    await assert.rejects(Promise.resolve(workspace.fs.stat(from)));
  });

  it('says so when the prep has gone, and returns with it', async () => {
    await desk.act('start');
    await workspace.fs.delete(desk.folder, { recursive: true });
    await until(desk.store.onDidChange, () => desk.session.readiness === undefined);
    desk.session.update();
    assert.match(desk.page.html, /No notes, no questions/);
  });

  it('neither fails nor writes whatever it is sent while nothing was answered', async () => {
    const before = await filesIn(desk.folder);
    const requestLike = fc.record({
      type: fc.constantFrom('ready', 'grade', 'act', 'other'),
      action: fc.oneof(fc.constantFrom('pause', 'reveal', 'goOn', 'retry', 'more', 'start', 'discard'), fc.jsonValue()),
      rating: fc.oneof(fc.constantFrom('again', 'good'), fc.jsonValue()),
      note: fc.oneof(fc.string(), fc.jsonValue()),
      toStory: fc.oneof(fc.boolean(), fc.jsonValue()),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.anything(), requestLike), (message) =>
        desk.session.receive(message),
      ),
      { numRuns: 200, seed: 20261128 },
    );
    assert.deepEqual(await filesIn(desk.folder), before);
    assert.deepEqual(errors, []);
  });
});

describe('The log of a rehearsal', () => {
  const files = new MemoryFiles();
  after(() => files.dispose());
  beforeEach(() => {
    files.files.clear();
    files.broken.clear();
  });
  const prep = files.uri('acme');
  const answer = (seconds: number): Rehearsal => ({ at: start + seconds, card: 'cut', seconds, rating: 'good' });
  const lengths = (): readonly number[][] =>
    Object.entries(files.texts)
      .filter(([path]) => path.endsWith('.jsonl'))
      .map(([, text]) => readLog(text).rehearsals.map(({ seconds }) => seconds));

  it('keeps an answer that could not be written, and writes it with the next', async () => {
    const log = new RehearsalLogFile(prep, start);
    log.add(answer(1));
    await log.save();
    files.broken.set('writeFile', 'disk full');
    log.add(answer(2));
    await assert.rejects(log.save(), (error) => error instanceof NotLogged && error.message.includes('disk full'));
    assert.deepEqual([log.unwritten, lengths()], [1, [[1]]]);
    files.broken.clear();
    log.add(answer(3));
    await log.save();
    assert.deepEqual([log.unwritten, lengths(), files.files.size], [0, [[1, 2, 3]], 1]);
  });

  it('leaves nothing behind when its first answer could not get its name', async () => {
    files.broken.set('rename', 'no');
    const log = new RehearsalLogFile(prep, start);
    log.add(answer(1));
    await assert.rejects(log.save(), NotLogged);
    assert.deepEqual([log.unwritten, files.files.size], [1, 0]);
  });

  it('loses no line when VS Code has deleted the old file and cannot rename the new one', async () => {
    const log = new RehearsalLogFile(prep, start);
    log.add(answer(1));
    await log.save();
    files.broken.set('rename', 'no');
    log.add(answer(2));
    await log.save();
    assert.deepEqual([log.unwritten, lengths(), files.files.size], [0, [[1, 2]], 1]);
  });

  it('touches no file but its own', async () => {
    const other = '/acme/rehearsals/2026-11-27T18-00-00-a1b2c3.jsonl';
    files.files.set(other, new TextEncoder().encode('{"cut'));
    const log = new RehearsalLogFile(prep, start);
    for (const seconds of [1, 2]) {
      log.add(answer(seconds));
      await log.save();
    }
    assert.equal(files.texts[other], '{"cut');
    assert.equal(files.files.size, 2);
  });

  it('writes what comes while it writes, in order', async () => {
    const log = new RehearsalLogFile(prep, start);
    const saves = [1, 2, 3, 4, 5].map((seconds) => {
      log.add(answer(seconds));
      return log.save();
    });
    await Promise.all(saves);
    assert.deepEqual(lengths(), [[1, 2, 3, 4, 5]]);
  });

  it('gets its name when its window was ended before it could give it, but nothing is replaced', async () => {
    const folder = await newFolder();
    const name = (end: string): Uri => Uri.joinPath(folder, 'rehearsals', end);
    const line = logLine(answer(1));
    await write(name('a.jsonl.0123abcd.tmp'), line);
    await write(name('b.jsonl.0123abcd.tmp'), 'b');
    await write(name('b.jsonl'), 'old');
    await write(name('c.jsonl.tmp'), 'c');
    await write(name('d.jsonl.0123abcd.tmp'), line.slice(0, 20));
    await adoptLogs(folder, Date.now());
    assert.deepEqual(Object.keys(await filesIn(folder)).filter((path) => path.endsWith('a.jsonl')), []); // prettier-ignore
    await adoptLogs(folder, Date.now() + 3_600_000);
    assert.deepEqual(await filesIn(folder), {
      'rehearsals/a.jsonl': line,
      'rehearsals/b.jsonl': 'old',
      'rehearsals/b.jsonl.0123abcd.tmp': 'b',
      'rehearsals/c.jsonl.tmp': 'c',
      'rehearsals/d.jsonl.0123abcd.tmp': line.slice(0, 20),
    });
  });
});

describe('Rehearse', () => {
  afterEach(closeEditors);

  it('opens one panel for each prep, named after the company, in front', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText.replace('Acme', 'Rehearsed'));
    await write(Uri.joinPath(prep, 'stories', 'cut.md'), storyText('Cut'));
    await commands.executeCommand('secondRound.rehearse', { prep });
    await until(window.tabGroups.onDidChangeTabs, () => rehearsalTabs().length > 0);
    await commands.executeCommand('secondRound.rehearse', { prep, minutes: 5, cards: ['cut'] });
    assert.deepEqual(rehearsalTabs().map(({ label, isActive }) => [label, isActive]), [['Rehearsal: Rehearsed', true]]); // prettier-ignore
  });

  it('opens nothing for cards that do not exist', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText);
    assert.equal(await commands.executeCommand('secondRound.rehearse', { prep, cards: ['no'] }), undefined);
    assert.equal(rehearsalTabs().length, 0);
  });

  it('leaves nothing behind when it is opened and closed again and again', async () => {
    const prep = await newFolder();
    await write(Uri.joinPath(prep, 'prep.md'), prepText);
    await write(Uri.joinPath(prep, 'stories', 'cut.md'), storyText('Cut'));
    const before = await filesIn(prep);
    for (let cycle = 0; cycle < 10; cycle++) {
      await commands.executeCommand('secondRound.rehearse', { prep });
      await until(window.tabGroups.onDidChangeTabs, () => rehearsalTabs().length === 1);
      await window.tabGroups.close(rehearsalTabs());
      assert.equal(rehearsalTabs().length, 0);
    }
    assert.deepEqual(await filesIn(prep), before);
  });
});
