import assert from 'node:assert/strict';
import fc from 'fast-check';
import { setKeys, setStatus, setTaskDone, statusWhenUnticked, type EditResult } from '../../src/core/edits';
import { parseNote, type Note } from '../../src/core/note';
import { applyEdits } from '../../src/core/text';
import { scaffoldTip } from '../../src/core/scaffold';
import { definitions, tips } from '../../src/core/tips/index';
import { anyLines, anyText } from './support/arbitraries';
import { brokenFrontMatter } from './support/brokenFrontMatter';
import { searched } from './support/fuzz';

function tipNote(text: string, path = 'acme/8-salary.md'): Note {
  const note = parseNote({ path, text }, definitions);
  assert.ok(note, 'is a note');
  return note;
}

function edited(text: string, result: EditResult): string {
  return 'edits' in result ? applyEdits(text, result.edits) : `refused: ${result.problem}`;
}

const head = '---\ntype: tip\ntip: salary\n';

describe('setStatus', () => {
  // Before, and after the status is set to done.
  const rows: readonly (readonly [string, string])[] = [
    [`${head}status: todo\n---\n`, `${head}status: done\n---\n`],
    [`${head}status: todo # as of Monday\n---\n`, `${head}status: done # as of Monday\n---\n`],
    [`${head}status:\n---\n`, `${head}status: done\n---\n`],
    [`${head}status: \n---\n`, `${head}status: done\n---\n`],
    [`${head}status :\n---\n`, `${head}status : done\n---\n`],
    [`${head}status: # choose one\n---\n`, `${head}status: done # choose one\n---\n`],
    [`${head}status:   # choose one\n---\n`, `${head}status: done  # choose one\n---\n`],
    [`${head}status: "todo"\n---\n`, `${head}status: done\n---\n`],
    [`${head}status: 'done'\n---\n`, `${head}status: 'done'\n---\n`],
    [`${head}status: |\n  todo\nmine: x\n---\n`, `${head}status: done\nmine: x\n---\n`],
    [`${head}status:\n  - todo\nmine: x\n---\n`, `${head}status:\n  done\nmine: x\n---\n`],
    [`${head}status: {a: b}\n---\n`, `${head}status: done\n---\n`],
    [`${head}---\n`, `${head}status: done\n---\n`],
    [`${head}---`, `${head}status: done\n---`],
    [`${head}---\n---\ntext\n`, `${head}status: done\n---\n---\ntext\n`],
    [`${head}# last\n---\n`, `${head}# last\nstatus: done\n---\n`],
    [
      '\uFEFF---\r\ntype: tip\r\ntip: salary\r\n---\r\nx',
      '\uFEFF---\r\ntype: tip\r\ntip: salary\r\nstatus: done\r\n---\r\nx',
    ],
    ['--- \ntype: tip\nstatus: todo\n---\n', '--- \ntype: tip\nstatus: done\n---\n'],
    ['---\n{type: tip, status: todo}\n---\n', '---\n{type: tip, status: done}\n---\n'],
    ['---\n{type: tip}\n---\n', 'refused: broken-front-matter'],
    [`${head}? status\n---\n`, 'refused: broken-front-matter'],
    [`${head}...\n---\n`, 'refused: broken-front-matter'],
  ];
  for (const [before, after] of rows) {
    it(`makes ${JSON.stringify(after)} of ${JSON.stringify(before)}`, () => {
      assert.equal(edited(before, setStatus(tipNote(before), 'done')), after);
    });
  }

  it('writes status and reason together', () => {
    const text = `${head}---\nbody\n`;
    const after = edited(text, setStatus(tipNote(text), 'skipped', 'recruiter: "none", they said'));
    assert.equal(after, `${head}status: skipped\nreason: 'recruiter: "none", they said'\n---\nbody\n`);
  });

  it('refuses to write where the front matter is broken', () => {
    const broken = ['x: "\n', 'tip: again\n', '\tx: 1\n', 'x: [\n', 'x: y: z\n'];
    for (const line of broken) {
      const text = `${head}${line}---\n- [ ] task\n`;
      const note = tipNote(text);
      assert.deepEqual(setStatus(note, 'done'), { problem: 'broken-front-matter' }, line);
      const offset = text.indexOf('[ ]') + 1;
      assert.deepEqual(setTaskDone(note, offset, 'task', true), { problem: 'broken-front-matter' }, line);
    }
  });

  for (const [name, broken] of brokenFrontMatter) {
    it(`changes no byte below ${name}`, () => {
      const text = `${broken}\n- [ ] task\n`;
      const note = tipNote(text);
      const offset = text.indexOf('[ ]') + 1;
      for (const result of [
        setStatus(note, 'done'),
        setKeys(note, { a: 'b' }),
        setTaskDone(note, offset, 'task', true),
      ])
        assert.equal(edited(text, result), 'refused: broken-front-matter');
    });
  }

  it('gives the same text when it is set twice, and leaves every byte of the body', () => {
    const property = fc.property(
      anyText,
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', 'status:', 'status: todo', 'status: todo # c', 'status: "doing"', 'status: # c'),
      fc.boolean(),
      (body, ending, line, isMarked) => {
        const lines = [
          '---',
          'type: tip',
          'mine: {a: [b]} # kept',
          ...(line === '' ? [] : [line]),
          'tip:   salary',
          '---',
          '',
        ];
        const text = (isMarked ? '\uFEFF' : '') + lines.join(ending) + body;
        const once = edited(text, setStatus(tipNote(text), 'done'));
        assert.equal(edited(once, setStatus(tipNote(once), 'done')), once);
        assert.ok(once.endsWith(`${ending}---${ending}${body}`));
        const rest = (whole: string): string => whole.replace(/^status:.*\r?\n/m, '');
        assert.equal(rest(once), rest(text));
        assert.match(once, /^status: done\b/m);
      },
    );
    fc.assert(property, searched({ seed: 4, numRuns: 200 }));
  });
});

describe('setKeys', () => {
  it('begins one front matter for several keys where there is none', () => {
    const rows = [
      ['# Acme\n', '---\ncompany: Acme\nrole: Lead\n---\n\n# Acme\n'],
      ['\uFEFF# Acme\r\n', '\uFEFF---\r\ncompany: Acme\r\nrole: Lead\r\n---\r\n\r\n# Acme\r\n'],
      ['', '---\ncompany: Acme\nrole: Lead\n---\n\n'],
    ] as const;
    for (const [before, after] of rows) {
      assert.equal(edited(before, setKeys(tipNote(before, 'acme/prep.md'), { company: 'Acme', role: 'Lead' })), after);
    }
  });

  it('writes any text so that it reads back', () => {
    const property = fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (value) => {
      const text = `${head}reason: old # kept\nlast: 1\n---\n`;
      const after = edited(text, setKeys(tipNote(text), { reason: value }));
      const read = tipNote(after).frontMatter.entries.get('reason')?.value;
      assert.equal(read === undefined ? '' : String(read), value);
      assert.ok(after.endsWith(' # kept\nlast: 1\n---\n'));
    });
    fc.assert(
      property,
      searched({ seed: 5, numRuns: 200, examples: [['- '], ['#'], ['a: b'], ['"'], ['null'], ['007']] }),
    );
  });

  it('changes nothing when nothing is to be set', () => {
    for (const text of ['# x', `${head}---\n`])
      assert.deepEqual(setKeys(tipNote(text, 'a/prep.md'), {}), { edits: [] });
  });
});

describe('setTaskDone', () => {
  it('gives identical bytes when a task is ticked and unticked again', () => {
    const property = fc.property(anyLines, fc.constantFrom('\n', '\r\n', '\r'), fc.nat(), (lines, ending, pick) => {
      const text = [
        `\uFEFF---\ntype: tip\ntip: salary\n---`,
        ...lines,
        '',
        '- [ ] one',
        '  - [x] two',
        '1. [X] three',
      ].join(ending);
      const note = parseNote({ path: 'a/prep.md', text }, definitions);
      const task = note?.tasks[pick % Math.max(1, note.tasks.length)];
      if (!note || !task?.checkbox || note.frontMatter.problems.length > 0) return;
      const { range, checked } = task.checkbox;
      const flipped = edited(text, setTaskDone(note, range.start, task.text, !checked));
      assert.equal(flipped.length, text.length);
      const again = edited(flipped, setTaskDone(tipNote(flipped, 'a/prep.md'), range.start, task.text, checked));
      assert.equal(again.toLowerCase(), text.toLowerCase());
      if (text[range.start] !== 'X') assert.equal(again, text);
      const changed = [...text].filter((character, index) => character !== [...flipped][index]).length;
      assert.equal(changed, 1);
    });
    fc.assert(property, searched({ seed: 6, numRuns: 300 }));
  });

  const text = '# A\n\n- [ ] one\n- [x] two\n- [ ] same\n- [ ] same\n';
  const at = (task: string): number => text.indexOf(task) - 3;
  const rows: readonly (readonly [string, number, string, boolean, string])[] = [
    ['ticks a task', at(' one') + 1, 'one', true, text.replace('[ ] one', '[x] one')],
    ['unticks a task', at(' two') + 1, 'two', false, text.replace('[x] two', '[ ] two')],
    ['leaves a ticked task ticked', at(' two') + 1, 'two', true, text],
    ['finds a task that has moved by its text', 3, 'one', true, text.replace('[ ] one', '[x] one')],
    ['does not guess among tasks of the same text', 3, 'same', true, 'refused: note-changed'],
    ['refuses a task that is gone', at(' one') + 1, 'other', true, 'refused: note-changed'],
  ];
  for (const [name, offset, shown, done, after] of rows) {
    it(name, () => assert.equal(edited(text, setTaskDone(tipNote(text, 'a/prep.md'), offset, shown, done)), after));
  }
});

describe('statusWhenUnticked', () => {
  for (const tip of tips) {
    it(`is todo for a fresh note of ${tip.id}`, () => {
      assert.equal(statusWhenUnticked(tipNote(scaffoldTip(tip).text)), 'todo');
    });
  }
  const rows = [
    ['an entry', `${head}---\n## Market\n- 100k\n`, 'doing'],
    ['prose', `${head}---\n## What I will say\nYour range first.\n`, 'doing'],
    ['text in a section nobody knows', `${head}---\n## Thoughts\n- mine\n`, 'todo'],
    ['a placeholder', `${head}---\n## Market\n-\n  - source:\n`, 'todo'],
    ['a prompt', `${head}---\n## Market\n<!-- - 100k -->\n`, 'todo'],
  ] as const;
  for (const [name, text, status] of rows) {
    it(`is ${status} for a note with ${name}`, () => assert.equal(statusWhenUnticked(tipNote(text)), status));
  }
});
