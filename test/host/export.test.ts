import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { commands, UIKind, Uri, window, workspace } from 'vscode';
import { buildBriefing } from '../../src/core/briefing/build';
import { briefingMarkdown } from '../../src/core/briefing/markdown';
import type { PageBudget } from '../../src/core/briefing/options';
import { addToCalendar } from '../../src/host/commands/addToCalendar';
import type { CommandApp } from '../../src/host/commands/command';
import { copyBriefing } from '../../src/host/commands/copyBriefing';
import { exportBriefing } from '../../src/host/commands/exportBriefing';
import { PrepStore } from '../../src/host/prepStore';
import { Settings } from '../../src/host/settings';
import { closeEditors, filesIn, newFolder, read, until, write } from './support/folders';
import { MemoryFiles } from './support/memoryFiles';
import { silent } from './support/silent';
import { User } from './support/user';

const prepText = `---
type: prep
company: Acme
role: Staff Engineer
interview: 2026-12-03T14:00
timezone: Europe/London
location: "Room 4, https://example.com/join?a=1"
---

## Panel

- Dana Li
  - title: VP Engineering
  - part: senior leader
  - hook: the talk on boring software
- Sam O'Brien
  - part: peer
`;

const salaryText = `---
type: tip
tip: salary
currency: GBP
walk_away: 91000
target: 98000
anchor: 105000
---

## What I will say

- For this scope I had 98,000 in mind, and never less than 91k.
`;

const questionsText = `---
type: tip
tip: questions
---

## Questions to ask

- How will you know in six months that this hire worked out?
  - for: Dana Li
- What did the team try before it asked for this role?
  - for: Sam O'Brien
${Array.from({ length: 150 }, (_, index) => `- What was lesson number ${String(index)} of the move to the new platform?`).join('\n')}
`;

const behavioralText = `---
type: tip
tip: behavioral
---

## Questions to expect

- Tell me about a decision you would take differently today.
`;

/** The days before the interview of these notes. */
const now = Date.UTC(2026, 10, 28, 12);

/** One prep, and the app its commands work with. */
class Desk {
  readonly store = new PrepStore(() => now, silent);
  readonly settings = new Settings(silent);
  readonly user = new User();

  private constructor(readonly folder: Uri) {}

  static async open(): Promise<Desk> {
    const folder = await newFolder();
    await write(Uri.joinPath(folder, 'prep.md'), prepText);
    await write(Uri.joinPath(folder, '3-behavioral-questions.md'), behavioralText);
    await write(Uri.joinPath(folder, '4-questions-to-ask.md'), questionsText);
    await write(Uri.joinPath(folder, '8-salary.md'), salaryText);
    const desk = new Desk(folder);
    await desk.store.rescanFolder(folder);
    return desk;
  }

  close(): void {
    this.user.leave();
    this.settings.dispose();
    this.store.dispose();
  }

  get app(): CommandApp {
    // The commands ask for neither the tree nor the panels, nor for what VS Code gives to an extension.
    return { log: silent, store: this.store, settings: this.settings, briefings: {} } as unknown as CommandApp;
  }

  file(name: string): Uri {
    return Uri.joinPath(this.folder, name);
  }

  export(argument: object = {}): Promise<Uri | undefined> {
    return exportBriefing.run(this.app, { prep: this.folder, ...argument }) as Promise<Uri | undefined>;
  }

  /** What an export with these arguments says. */
  async exported(argument: object): Promise<string> {
    const uri = await this.export({ to: 'out.tmp', ...argument });
    assert.ok(uri);
    return read(uri);
  }

  /** What the core makes of the prep as markdown. */
  markdown(pages: PageBudget): string {
    const readiness = this.store.prepOf(this.folder);
    assert.ok(readiness);
    return briefingMarkdown(buildBriefing(readiness, { pages }));
  }
}

describe('Export', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open();
  });
  afterEach(async () => {
    desk.close();
    await closeEditors();
  });

  describe('of the briefing into a file', () => {
    it('asks nothing when it is told where, and takes the format from the name', async () => {
      const html = await desk.export({ to: desk.file('a.html') });
      const markdown = await desk.export({ to: 'b.md' });
      const address = await desk.export({ to: desk.file('c.html').toString() });
      assert.deepEqual([html?.path, markdown?.path, address?.path], ['a.html', 'b.md', 'c.html'].map((name) => desk.file(name).path)); // prettier-ignore
      assert.match(await read(desk.file('a.html')), /^<!DOCTYPE html>[\s\S]*<h1>Acme: Staff Engineer<\/h1>/);
      assert.equal(await read(desk.file('b.md')), desk.markdown('everything'));
      assert.equal(await read(desk.file('c.html')), await read(desk.file('a.html')));
      assert.deepEqual([desk.user.choices, desk.user.dialogs], [[], []]);
    });

    it('writes the format it is told, whatever the name', async () => {
      assert.match(await desk.exported({ format: 'html' }), /^<!DOCTYPE html>/);
      assert.match(await desk.exported({ format: 'md' }), /^# Acme: Staff Engineer\n/);
    });

    const budgets = [
      ['one', 'one'],
      [1, 'one'],
      ['1', 'one'],
      ['two', 'two'],
      [2, 'two'],
      ['2', 'two'],
      ['everything', 'everything'],
      ['all', 'everything'],
    ] as const;
    for (const [pages, budget] of budgets) {
      it(`keeps to the pages ${JSON.stringify(pages)}`, async () => {
        assert.equal(await desk.exported({ format: 'md', pages }), desk.markdown(budget));
      });
    }

    it('keeps to the pages of the setting when it is told none', async () => {
      const settings = workspace.getConfiguration('secondRound');
      const set = async (pages: string | undefined, read: PageBudget): Promise<void> => {
        const done = until(desk.settings.onDidChange, () => desk.settings.briefingPages === read);
        await settings.update('briefing.pages', pages, true);
        await done;
      };
      try {
        await set('one', 'one');
        assert.equal(await desk.exported({ format: 'md' }), desk.markdown('one'));
        assert.notEqual(desk.markdown('one'), desk.markdown('everything'));
        await set('eleven', 'everything');
        assert.equal(await desk.exported({ format: 'md' }), desk.markdown('everything'));
        await set('two', 'two');
      } finally {
        await set(undefined, 'everything');
      }
    });

    it('makes the sheet of an interviewer, also by a first name, and the card', async () => {
      const sheet = await desk.exported({ format: 'md', interviewer: 'dana' });
      assert.match(sheet, /^# Dana Li\n/);
      assert.match(sheet, /How will you know/);
      assert.doesNotMatch(sheet, /What did the team try/);
      assert.match(await desk.exported({ format: 'md', card: true }), /^## Who is in the room$/m);
    });

    it('holds private figures only when they are asked for by name', async () => {
      const holds = async (argument: object): Promise<readonly boolean[]> => {
        const text = await desk.exported(argument);
        return [/98[,.]?000|98k/i.test(text), /91[,.]?000|91k/i.test(text)];
      };
      for (const format of ['html', 'md']) {
        assert.deepEqual(await holds({ format }), [false, false]);
        assert.deepEqual(await holds({ format, include: [] }), [false, false]);
        assert.deepEqual(await holds({ format, include: 'target' }), [true, false]);
        assert.deepEqual(await holds({ format, include: ['walk-away'] }), [false, true]);
        assert.deepEqual(await holds({ format, include: ['target', 'walk-away'] }), [true, true]);
      }
    });

    it('says by name what it left out, and never the figure', async () => {
      await desk.export({ to: 'a.md' });
      await desk.export({ to: 'a.md', include: 'target' });
      await desk.export({ to: 'a.md', include: 'walk-away' });
      await desk.export({ to: 'a.md', include: ['target', 'walk-away'] });
      await desk.export({ to: 'a.md', pages: 1, include: ['target', 'walk-away'] });
      const texts = desk.user.messages.map(({ text }) => text);
      assert.deepEqual(texts.slice(0, 4), [
        'a.md is written. Left out: target and walk-away figures.',
        'a.md is written. Left out: walk-away figure.',
        'a.md is written. Left out: target figure.',
        'a.md is written.',
      ]);
      assert.match(texts[4] ?? '', /^a\.md is written\. Left out for lack of room, .*Questions/);
      assert.doesNotMatch(texts.join(), /9[18][,.]?000|9[18]k/i);
    });

    const refused: readonly (readonly [string, object, RegExp])[] = [
      ['a format there is not', { format: 'pdf' }, /format/],
      ['a length there is not', { pages: 3 }, /pages/],
      ['a figure there is not', { include: ['anchor'] }, /include/],
      ['somebody who is not on the panel', { interviewer: 'Kim' }, /Kim. There are: Dana Li, Sam O'Brien\.$/],
      ['a sheet that is a card', { interviewer: 'Dana Li', card: true }, /not both/],
    ];
    for (const [title, argument, problem] of refused) {
      it(`refuses ${title}`, async () => {
        await assert.rejects(async () => desk.export({ to: 'a.html', ...argument }), problem);
        assert.equal((await filesIn(desk.folder))['a.html'], undefined);
      });
    }

    it('is the page that the command line writes', async function () {
      if ('WorkerGlobalScope' in globalThis) this.skip();
      const { execFileSync } = await import('node:child_process');
      const { existsSync } = await import('node:fs');
      const cli = `${__dirname}/../../../dist/cli.js`;
      if (!existsSync(cli)) this.skip();
      const rows: readonly (readonly [object, readonly string[]])[] = [
        [{}, []],
        [{ pages: 1 }, ['--pages', 'one']],
        [{ interviewer: 'Dana Li', include: 'target' }, ['--interviewer', 'Dana Li', '--include', 'target']],
        [{ card: true }, ['--card']],
      ];
      for (const [argument, options] of rows) {
        const args = [cli, 'briefing', desk.folder.path, '--format', 'html', '--now', new Date(now).toISOString()];
        const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
        const page = execFileSync(process.execPath, [...args, ...options], { encoding: 'utf8', env });
        assert.equal(await desk.exported({ format: 'html', ...argument }), page);
      }
    });

    it('is done by the command itself, which returns before its message is answered', async () => {
      const to = desk.file('briefing.html');
      const uri = await commands.executeCommand<Uri>('secondRound.exportBriefing', { prep: desk.folder, to });
      assert.equal(uri.toString(), to.toString());
      assert.match(await read(to), /Dana Li/);
    });

    it('is not taken for a note', async () => {
      const before = desk.store.prepOf(desk.folder)?.prep.notes.length;
      await desk.export({ to: 'briefing.md' });
      await desk.export({ to: 'stories/briefing.md' });
      await desk.store.rescanFolder(desk.folder);
      assert.equal(desk.store.prepOf(desk.folder)?.prep.notes.length, before);
      await desk.export({ to: 'briefing.md', card: true });
      assert.match(await read(desk.file('briefing.md')), /Who is in the room/);
    });
  });

  describe('onto a file', () => {
    it('replaces an older export and leaves nothing else behind', async () => {
      const before = Object.keys(await filesIn(desk.folder));
      await desk.export({ to: 'briefing.html', pages: 1 });
      await desk.export({ to: 'briefing.html' });
      assert.deepEqual(Object.keys(await filesIn(desk.folder)).sort(), [...before, 'briefing.html'].sort());
      assert.equal(await read(desk.file('briefing.html')), await desk.exported({ format: 'html' }));
    });

    it('never replaces a note, known or not, nor a log, nor a folder', async () => {
      const elsewhere = await newFolder();
      await write(Uri.joinPath(elsewhere, 'plan.md'), '---\ntype: tip\ntip: resume\n---\n');
      await write(desk.file('rehearsals/a.jsonl'), '{}\n');
      await write(desk.file('more/kept.txt'), 'kept');
      const before = { ...(await filesIn(desk.folder)), ...(await filesIn(elsewhere)) };
      const targets = ['8-salary.md', 'prep.md', 'rehearsals/a.jsonl', 'more', Uri.joinPath(elsewhere, 'plan.md')];
      for (const to of targets) {
        for (const format of ['html', 'md']) {
          await assert.rejects(desk.export({ to, format }), /stays as it is|is a folder/, String(to));
        }
      }
      assert.deepEqual({ ...(await filesIn(desk.folder)), ...(await filesIn(elsewhere)) }, before);
    });

    it('writes nothing that its name would make a note', async () => {
      const before = await filesIn(desk.folder);
      for (const to of ['5-resume.md', 'next/prep.md']) {
        await assert.rejects(desk.export({ to }), /would be taken for a note/);
      }
      assert.deepEqual(await filesIn(desk.folder), before);
    });

    it('says why when the place is read-only, in one sentence', async () => {
      const files = new MemoryFiles({ isReadonly: true });
      await assert.rejects(desk.export({ to: files.uri('a.html') }), {
        message: 'a.html lies in a folder that cannot be written.',
      });
      files.dispose();
    });

    for (const step of ['writeFile', 'rename'] as const) {
      it(`says why when ${step} fails, and keeps what stood there and nothing else`, async () => {
        const files = new MemoryFiles();
        await desk.export({ to: files.uri('a.html'), card: true });
        const before = files.texts;
        files.broken.set(step, 'the disk is full');
        await assert.rejects(desk.export({ to: files.uri('a.html') }), /^Error: a\.html could not .* the disk is full/);
        assert.deepEqual(files.texts, before);
        assert.deepEqual(Object.keys(before), ['/a.html']);
        files.dispose();
      });
    }

    it('says what is left over when it cannot even be deleted', async () => {
      const files = new MemoryFiles();
      files.broken.set('rename', 'gone').set('delete', 'gone');
      await assert.rejects(desk.export({ to: files.uri('a.html') }), /a\.html\.\w+\.tmp is left over/);
      files.dispose();
    });
  });

  describe('with questions', () => {
    const back = { key: 'back' } as const;
    const escape = { key: 'escape' } as const;

    it('asks what, how long, as what, and where', async () => {
      const { user } = desk;
      user.picks.push('One sheet for Sam', 'One page', 'Markdown');
      user.saves = desk.file('mine.md');
      await desk.export();
      assert.match(await read(desk.file('mine.md')), /^# Sam O'Brien\n/);
      assert.deepEqual(user.choices, [
        ['The whole briefing', 'One sheet for Dana Li', "One sheet for Sam O'Brien", 'A minute before'],
        ['One page', 'Two pages', 'Everything'],
        ['HTML page', 'Markdown'],
      ]);
      assert.equal(user.dialogs[0]?.defaultUri?.path, desk.file('briefing-sam-obrien.md').path);
      assert.deepEqual(user.dialogs[0].filters, { Markdown: ['md'] });
    });

    it('asks for no length of the card', async () => {
      const { user } = desk;
      user.picks.push('A minute', 'HTML');
      user.saves = desk.file('card.html');
      await desk.export();
      assert.equal(user.choices.length, 2);
      assert.equal(user.dialogs[0]?.defaultUri?.path, desk.file('briefing-card.html').path);
      assert.match(await read(desk.file('card.html')), /Who is in the room/);
    });

    it('asks nothing that it was told', async () => {
      const { user } = desk;
      user.saves = desk.file('a.html');
      user.picks.push('HTML');
      await desk.export({ interviewer: 'Dana Li', pages: 1 });
      await desk.export({ card: false, pages: 'all', format: 'html' });
      assert.deepEqual(user.choices, [['HTML page', 'Markdown']]);
      assert.deepEqual(
        user.dialogs.map(({ defaultUri }) => defaultUri?.path),
        [desk.file('briefing-dana-li.html').path, desk.file('briefing.html').path],
      );
    });

    it('goes back to the question before', async () => {
      const { user } = desk;
      user.picks.push('One sheet for Dana', back, 'The whole', 'Everything', 'Markdown');
      user.saves = desk.file('a.md');
      await desk.export();
      assert.equal(await read(desk.file('a.md')), desk.markdown('everything'));
    });

    it('leaves nothing behind when the user leaves, wherever', async () => {
      const { user } = desk;
      const before = await filesIn(desk.folder);
      const answers = ['The whole', 'Everything', 'HTML'];
      for (let step = 0; step < answers.length; step++) {
        user.picks.push(...answers.slice(0, step), escape);
        assert.equal(await desk.export(), undefined);
      }
      user.picks.push(...answers);
      assert.equal(await desk.export(), undefined);
      assert.equal(user.dialogs.length, 1);
      assert.deepEqual(user.messages, []);
      assert.deepEqual(await filesIn(desk.folder), before);
    });
  });

  describe('offers to open', () => {
    const desktop = { uiKind: UIKind.Desktop, remoteName: undefined };

    it('a page in the explorer where no browser can see it', async () => {
      desk.user.sitsAt({ uiKind: UIKind.Web, remoteName: 'test' });
      await desk.export({ to: 'a.html' });
      assert.deepEqual(desk.user.messages[0]?.buttons, ['Show in Explorer']);
    });

    it('a page in the browser of the desktop', async () => {
      const { user } = desk;
      user.sitsAt(desktop);
      user.presses = 'Open in Browser';
      await desk.export({ to: 'a.html' });
      const isLocal = desk.folder.scheme === 'file';
      assert.deepEqual(user.messages[0]?.buttons, [isLocal ? 'Open in Browser' : 'Show in Explorer']);
      assert.deepEqual(user.opened, isLocal ? [desk.file('a.html').toString()] : []);
    });

    it('nothing where the file lies outside the workspace and out of reach', async () => {
      const files = new MemoryFiles();
      desk.user.sitsAt(desktop);
      await desk.export({ to: files.uri('a.html') });
      assert.deepEqual(desk.user.messages[0]?.buttons, []);
      files.dispose();
    });

    it('markdown in an editor', async () => {
      desk.user.presses = 'Open';
      await desk.export({ to: 'a.md' });
      await until(window.onDidChangeActiveTextEditor, () => window.activeTextEditor !== undefined);
      assert.equal(window.activeTextEditor?.document.uri.path, desk.file('a.md').path);
    });

    it('no link that a name would make', async () => {
      await desk.export({ to: Uri.joinPath(desk.folder, '[a](command:workbench.action.quit) b.html') });
      assert.doesNotMatch(desk.user.messages[0]?.text ?? '', /\]\(/);
    });
  });

  describe('to the clipboard', () => {
    const copy = (argument: object = {}): Promise<unknown> =>
      copyBriefing.run(desk.app, { prep: desk.folder, ...argument });

    it('is the markdown, and the status bar says what stayed out', async () => {
      await copy();
      assert.equal(desk.user.clipboard, desk.markdown('everything'));
      assert.doesNotMatch(desk.user.clipboard, /9[18][,.]?000|9[18]k/i);
      assert.deepEqual(desk.user.statuses, ['Briefing copied as markdown. Left out: target and walk-away figures.']);
      assert.deepEqual(desk.user.messages, []);
    });

    it('takes the same arguments', async () => {
      await copy({ pages: 1 });
      assert.equal(desk.user.clipboard, desk.markdown('one'));
      await copy({ interviewer: "Sam O'Brien" });
      assert.match(desk.user.clipboard, /^# Sam O'Brien\n/);
      await copy({ include: ['target'] });
      assert.match(desk.user.clipboard, /98[,.]?000/);
      assert.match(desk.user.statuses.at(-1) ?? '', /Left out: walk-away figure\.$/);
    });
  });

  describe('to a calendar', () => {
    const add = (argument: object = {}): Promise<Uri | undefined> =>
      addToCalendar.run(desk.app, { prep: desk.folder, ...argument }) as Promise<Uri | undefined>;
    const eventsIn = async (uri: Uri | undefined): Promise<readonly ICAL.Event[]> => {
      assert.ok(uri);
      const calendar = new ICAL.Component(ICAL.parse(await read(uri)) as unknown[]);
      return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    };

    it('holds the interview with its place and link, and the rehearsals before it', async () => {
      const [interview, ...others] = await eventsIn(await add({ to: 'interview.ics' }));
      assert.ok(interview);
      assert.equal(interview.summary, 'Interview: Acme, Staff Engineer');
      assert.equal(interview.startDate.toJSDate().toISOString(), '2026-12-03T14:00:00.000Z');
      assert.equal(interview.location, 'Room 4, https://example.com/join?a=1');
      assert.equal(interview.component.getFirstPropertyValue('url'), 'https://example.com/join?a=1');
      assert.ok(others.some(({ summary }) => summary.startsWith('Rehearse: Acme')));
      for (const { startDate } of others) {
        const start = startDate.toJSDate().getTime();
        assert.ok(start >= now && start < interview.startDate.toJSDate().getTime());
      }
      assert.doesNotMatch(await read(desk.file('interview.ics')), /9[18][,.]?000|9[18]k/i);
      assert.match(desk.user.messages[0]?.text ?? '', /^interview\.ics is written\. It holds the interview and /);
    });

    it('asks where, and leaves nothing behind on escape', async () => {
      const before = await filesIn(desk.folder);
      assert.equal(await add(), undefined);
      assert.equal(desk.user.dialogs[0]?.defaultUri?.path, desk.file('interview.ics').path);
      assert.deepEqual(await filesIn(desk.folder), before);
      desk.user.saves = desk.file('mine.ics');
      assert.equal((await add())?.path, desk.file('mine.ics').path);
    });

    it('never replaces a note', async () => {
      await assert.rejects(add({ to: 'prep.md' }), /stays as it is/);
      assert.equal(await read(desk.file('prep.md')), prepText);
    });

    const dates = [
      ['', /^When is the interview with Acme\? Add date and time/],
      ['interview: 2026-11-27T14:00', /^The interview with Acme is past/],
    ] as const;
    for (const [line, message] of dates) {
      it(`wants a date first, where there is ${line === '' ? 'none' : 'a past one'}`, async () => {
        await write(desk.file('prep.md'), prepText.replace(/^interview: .*$/m, line || 'format: video'));
        desk.user.presses = 'Open prep.md';
        assert.equal(await add({ to: 'interview.ics' }), undefined);
        assert.match(desk.user.messages[0]?.text ?? '', message);
        assert.equal((await filesIn(desk.folder))['interview.ics'], undefined);
        await until(window.onDidChangeActiveTextEditor, () => window.activeTextEditor !== undefined);
        assert.equal(window.activeTextEditor?.document.uri.path, desk.file('prep.md').path);
      });
    }
  });
});
