import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { coverageOf, type Coverage, type CoverageKind, type CoverageLine } from '../../src/core/coverage';
import { linkStory } from '../../src/core/linkStory';
import { noteAt, type Prep } from '../../src/core/prep';
import type { Story } from '../../src/core/story';
import { applyEdits } from '../../src/core/text';
import { prepText, tipText } from './support/checks';
import { prepOf, storyText, type Files } from './support/preps';
import { searched } from './support/fuzz';

const files: Files = {
  'acme/prep.md': prepText('- Dana Li\n  - part: peer\n- Tom\n', 'competencies: [Leadership]\n'),
  'acme/6.md': tipText('culture', '## Values\n- Be kind\n  - source: site\n'),
  'acme/stories/night.md': storyText('The night'),
};

function lineOf({ lines }: Coverage, kind: CoverageKind, text: string): CoverageLine {
  const line = lines.find((one) => one.kind === kind && one.text === text);
  assert.ok(line, `no line ${text}`);
  return line;
}

function storyNamed({ stories }: Prep, title: string): Story {
  const story = stories.find((one) => one.title === title);
  assert.ok(story, `no story ${title}`);
  return story;
}

/** The files after a story was linked to a line; the problem where it is refused. */
function linked(of: Files, kind: CoverageKind, text: string, title = 'The night'): Files | string {
  const prep = prepOf(of);
  const { path, edit } = linkStory(prep, lineOf(coverageOf(prep), kind, text), storyNamed(prep, title));
  const note = noteAt(prep, path);
  assert.ok(note);
  const result = edit(note);
  if ('problem' in result) return result.problem;
  return { ...of, [path]: applyEdits(of[path] ?? '', result.edits) };
}

/** Links twice: the second time nothing changes, and the line says that the story is told for it. */
function assertLinked(of: Files, kind: CoverageKind, text: string, path: string, expected: string): void {
  const after = linked(of, kind, text);
  assert.ok(typeof after === 'object', 'it is refused');
  assert.equal(after[path], expected);
  assert.deepEqual(linked(after, kind, text), after);
  const prep = prepOf(after);
  const index = prep.stories.indexOf(storyNamed(prep, 'The night'));
  assert.equal(lineOf(coverageOf(prep), kind, text).cells[index]?.state, 'told');
}

describe('linking a story to a competency', () => {
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['', 'competencies: [Leadership]\n'],
    ['competencies:\n', 'competencies: [Leadership]\n'],
    ['competencies: [] # none\n', 'competencies: [Leadership] # none\n'],
    ['competencies: [conflict]\n', 'competencies: [conflict, Leadership]\n'],
    ['competencies: conflict\n', 'competencies: conflict, Leadership\n'],
    ["competencies: 'conflict'\n", "competencies: 'conflict, Leadership'\n"],
    [
      'competencies:\n  - conflict # mine\nother: 1\n',
      'competencies:\n  - conflict\n  - Leadership # mine\nother: 1\n',
    ],
    ['competencies: [leadership ]\n', 'competencies: [leadership ]\n'],
  ];
  for (const [before, after] of rows) {
    for (const ending of ['\n', '\r\n']) {
      it(`writes its name into the story: ${JSON.stringify(before.replace(/\n/g, ending))}`, () => {
        const path = 'acme/stories/night.md';
        const text = (keys: string): string => storyText('The night', keys).replace(/\n/g, ending);
        assertLinked({ ...files, [path]: text(before) }, 'competency', 'Leadership', path, text(after));
      });
    }
  }

  it('quotes a name that a list would take for two, and begins a front matter where there is none', () => {
    const path = 'acme/stories/night.md';
    const wanted = { 'acme/prep.md': prepText('', 'competencies: ["care, and craft"]\n') };
    const after = storyText('The night', 'competencies: ["care, and craft"]\n');
    assertLinked({ ...files, ...wanted }, 'competency', 'care, and craft', path, after);
    const bare = storyText('The night').replace(/^---[^]*?---\n\n/, '');
    assertLinked(
      { ...files, [path]: bare },
      'competency',
      'Leadership',
      path,
      `---\ncompetencies: Leadership\n---\n\n${bare}`,
    );
  });

  for (const [keys, problem] of [
    ['competencies: {a: b}\n', 'no-list'],
    ['competencies: null\n', 'no-list'],
    ['competencies: [conflict\n', 'broken-front-matter'],
  ] as const) {
    it(`is refused where it would not be read: ${JSON.stringify(keys)}`, () => {
      const text = storyText('The night', keys);
      assert.equal(linked({ ...files, 'acme/stories/night.md': text }, 'competency', 'Leadership'), problem);
    });
  }
});

describe('linking a story to a value or a person', () => {
  const link = '[The night](stories/night.md)';
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['- Be kind\n', `- Be kind\n  - story: ${link}\n`],
    ['* Be kind\n  * source: site\n', `* Be kind\n  * source: site\n  * story: ${link}\n`],
    ['- Be kind\n  - story:\n  - test: why\n', `- Be kind\n  - story: ${link}\n  - test: why\n`],
    ['- Be kind\n  - Story: day\n  - test: why\n', `- Be kind\n  - Story: day, ${link}\n  - test: why\n`],
    [
      '- Be kind\n  - **story:** [Day](stories/day.md),  \n',
      `- Be kind\n  - **story:** [Day](stories/day.md), ${link}  \n`,
    ],
    [
      '- Be kind\n  - story:\n    - day\n    - other\n',
      `- Be kind\n  - story:\n    - day\n    - other\n    - ${link}\n`,
    ],
    ['- Be kind\n  - story: day\n\n- Be bold\n', `- Be kind\n  - story: day, ${link}\n\n- Be bold\n`],
    ['- Be kind\n  - story: night\n', '- Be kind\n  - story: night\n'],
  ];
  for (const [before, after] of rows) {
    for (const ending of ['\n', '\r\n']) {
      it(`names it where the entry names its stories: ${JSON.stringify(before.replace(/\n/g, ending))}`, () => {
        const path = 'acme/6.md';
        const text = (list: string): string => tipText('culture', `## Values\n\n${list}`).replace(/\n/g, ending);
        const more = { 'acme/stories/day.md': storyText('Day'), [path]: text(before) };
        assertLinked({ ...files, ...more }, 'value', 'Be kind', path, text(after));
      });
    }
  }

  it('names it in the panel for a person', () => {
    const path = 'acme/prep.md';
    assertLinked(files, 'person', 'Tom', path, (files[path] ?? '').replace('- Tom\n', `- Tom\n  - story: ${link}\n`));
  });

  it('finds the entry where it stands now, the nearest of those that say the same', () => {
    const body = '## Values\n- Be kind\n- Be bold\n- Be kind\n';
    const prep = prepOf({ ...files, 'acme/6.md': tipText('culture', body) });
    const last = coverageOf(prep)
      .lines.filter(({ text }) => text === 'Be kind')
      .at(-1);
    assert.ok(last);
    const now = prepOf({ ...files, 'acme/6.md': tipText('culture', body.replace('Be bold', 'Be bold and brave')) });
    const note = noteAt(now, 'acme/6.md');
    assert.ok(note);
    const result = linkStory(prep, last, storyNamed(prep, 'The night')).edit(note);
    assert.ok('edits' in result);
    assert.equal(applyEdits(note.text, result.edits), `${note.text.trimEnd()}\n  - story: ${link}\n`);
    const gone = noteAt(prepOf({ ...files, 'acme/6.md': tipText('culture', '## Values\n- Other\n') }), 'acme/6.md');
    assert.ok(gone);
    assert.deepEqual(linkStory(prep, last, storyNamed(prep, 'The night')).edit(gone), { problem: 'note-changed' });
  });

  it('is refused where a comment would swallow it', () => {
    const text = tipText('culture', '## Values\n- Be kind\n  <!-- never closed\n');
    assert.equal(linked({ ...files, 'acme/6.md': text }, 'value', 'Be kind'), 'no-place');
  });
});

describe('Linking stories, whatever the notes hold,', () => {
  const word = fc.constantFrom(
    'Be kind',
    'a, b',
    '**Bold**: x',
    'x <!-- y -->',
    '[l](stories/day.md)',
    '`c`',
    'ü: [',
    '1. a',
  );
  const value = fc.constantFrom(
    '',
    'day',
    'night,',
    '`day`',
    '[Day](stories/day.md)',
    '<!-- c -->',
    'day\\',
    '[',
    'a\n    - day',
  );
  const entry = fc.record({ text: word, story: fc.option(value), indent: fc.constantFrom('  ', '    ', '\t') });
  const notes = fc.record({
    entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
    tail: fc.constantFrom('', '\n', '\nText.\n', '<!--', '```\n'),
  });

  it('adds one link or nothing, and a second time nothing', () => {
    fc.assert(
      fc.property(notes, fc.boolean(), ({ entries, tail }, isCrlf) => {
        const list = entries.map(
          ({ text, story, indent }) => `- ${text}\n${story === null ? '' : `${indent}- story: ${story}\n`}`,
        );
        const text = tipText('culture', `## Values\n${list.join('')}${tail}`);
        const of: Files = {
          ...files,
          'acme/stories/day.md': storyText('Day'),
          'acme/6.md': isCrlf ? text.replace(/\n/g, '\r\n') : text,
        };
        for (const line of coverageOf(prepOf(of)).lines.filter(({ kind }) => kind === 'value')) {
          const after = linked(of, 'value', line.text);
          if (typeof after === 'string') continue;
          assert.deepEqual(linked(after, 'value', line.text), after);
          const [was = '', is = ''] = [of['acme/6.md'], after['acme/6.md']];
          let [start, end] = [0, 0];
          while (start < was.length && was[start] === is[start]) start++;
          while (end < was.length - start && was.at(-1 - end) === is.at(-1 - end)) end++;
          assert.equal(start + end, was.length, 'only an insertion');
        }
      }),
      searched({ seed: 22, numRuns: 300 }),
    );
  });
});
