import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNote, textValue, type Note, type NoteSource } from '../../src/core/note';
import { readPrep } from '../../src/core/prep';
import { absentOptionalTips, scaffoldPrep, scaffoldTip, type PrepDetails } from '../../src/core/scaffold';
import { scaffoldStory } from '../../src/core/scaffoldStory';
import { readStory, storyShapes, type StoryShape } from '../../src/core/story';
import { definitions, tips } from '../../src/core/tips/index';
import { anyName, oddNames } from './support/oddNames';
import { searched } from './support/fuzz';

const nothing = { paths: new Set<string>(), notes: [] };

function noteOf({ path, text }: NoteSource): Note {
  const note = parseNote({ path: `acme/${path}`, text }, definitions);
  assert.ok(note, path);
  return note;
}

function prepNote(details: PrepDetails): Note {
  const [file] = scaffoldPrep(details, nothing);
  assert.ok(file);
  return noteOf(file);
}

/** A name as it can stand on one line. */
const oneLine = (name: string): string => name.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

describe('optional notes', () => {
  it('are offered until they are there, under whatever name', () => {
    const notes = scaffoldPrep({ company: 'Acme' }, nothing).map(noteOf);
    const [tip, ...others] = absentOptionalTips(notes);
    assert.ok(tip);
    assert.equal(tip.id, 'first-90-days');
    const note = noteOf({ ...scaffoldTip(tip), path: 'plan.md' });
    assert.deepEqual(absentOptionalTips([...notes, note]), others);
  });

  it('are written so that they read without a problem, every heading known', () => {
    for (const tip of absentOptionalTips([])) {
      const note = noteOf(scaffoldTip(tip));
      assert.deepEqual([note.tip, note.frontMatter.problems], [tip.id, []]);
      assert.equal([...note.text.matchAll(/^## /gm)].length, note.sections.size);
    }
  });
});

describe('scaffoldPrep', () => {
  it('makes prep.md and a note for every tip that is not optional', () => {
    const paths = scaffoldPrep({ company: 'Acme' }, nothing).map(({ path }) => path);
    assert.deepEqual(paths, [
      'prep.md',
      ...tips.filter(({ optional = false }) => !optional).map(({ fileName }) => fileName),
    ]);
  });

  it('makes nothing that is there, under whatever name', () => {
    const files = scaffoldPrep({ company: 'Acme' }, nothing);
    const notes = files.map(noteOf);
    const paths = new Set(files.map(({ path }) => path));
    assert.deepEqual(scaffoldPrep({ company: 'Other' }, { paths, notes }), []);
    assert.deepEqual(scaffoldPrep({ company: 'Other' }, { paths: new Set(['prep.md']), notes }), []);
    assert.deepEqual(
      scaffoldPrep({ company: 'Other' }, { paths, notes: [] }),
      [],
      'a path that is taken is left alone, whatever it holds',
    );
    const without = notes.filter(({ tip }) => tip !== 'salary');
    const left = scaffoldPrep({ company: 'Other' }, { paths: new Set(['prep.md']), notes: without });
    assert.deepEqual(
      left.map(({ path }) => path),
      ['8-salary.md'],
    );
  });

  it('writes every note so that it reads without a problem, every heading known', () => {
    for (const file of scaffoldPrep({ company: 'Acme', role: 'Lead' }, nothing)) {
      const note = noteOf(file);
      assert.deepEqual(note.frontMatter.problems, []);
      assert.equal([...file.text.matchAll(/^## /gm)].length, note.sections.size, file.path);
      assert.doesNotMatch(file.text, /\r|\0|\t/);
    }
  });

  const check = (name: string): void => {
    const written = oneLine(name);
    const people = [{ name, title: name, part: 'peer' }, { name: 'Dana Li' }];
    const note = prepNote({ company: name, role: name, location: name, panel: people });
    assert.deepEqual(note.frontMatter.problems, []);
    const value = (key: string): string => textValue(note.frontMatter.entries.get(key)) ?? '';
    assert.deepEqual([value('company'), value('role'), value('location')], [written, written, written]);
    assert.equal(note.tasks.length, 4);
    assert.deepEqual([...note.sections.keys()], ['panel', 'logistics']);
    const { panel } = readPrep(note, [note], []);
    const read = panel.map((person) => [person.name, person.title ?? '', person.part]);
    const expected = [
      [written, written, 'peer'],
      ['Dana Li', '', undefined],
    ];
    assert.deepEqual(read, written === '' ? expected.slice(1) : expected);
    if (written !== '') assert.equal(note.title, `${written}: ${written}`);
  };
  for (const name of oddNames) it(`reads back ${JSON.stringify(name.slice(0, 20))} as it was given`, () => check(name));
  it('reads back any name as it was given', () => {
    const wellFormed = anyName.filter((name) => name.length < 400 && !/[\ud800-\udfff]/u.test(name));
    fc.assert(fc.property(wellFormed, check), searched({ seed: 14, numRuns: 300 }));
  });

  it('writes the details it is given, and leaves the others empty', () => {
    const { frontMatter } = prepNote({
      company: 'Acme',
      interview: '2026-12-03T14:00',
      timezone: 'Europe/London',
      format: 'video',
    });
    const values = ['role', 'interview', 'timezone', 'format', 'location', 'round'].map((key) =>
      textValue(frontMatter.entries.get(key)),
    );
    assert.deepEqual(values, [undefined, '2026-12-03T14:00', 'Europe/London', 'video', undefined, '2']);
  });
});

describe('scaffoldStory', () => {
  it('gives a story an id of its own that survives a rename', () => {
    const file = scaffoldStory({ title: 'One calendar', competencies: ['conflict', 'a, b', '[x]'] }, () => false);
    assert.equal(file.path, 'stories/one-calendar.md');
    const story = readStory(noteOf({ ...file, path: 'stories/renamed.md' }));
    assert.deepEqual([story.id, story.title, story.headline], ['one-calendar', 'One calendar', undefined]);
    assert.deepEqual(story.competencies, ['conflict', 'a, b', '[x]']);
  });

  it('takes another name when the first is taken', () => {
    const file = scaffoldStory({ title: 'A' }, (path) => path === 'stories/a.md');
    assert.deepEqual([file.path, readStory(noteOf(file)).id], ['stories/a-2.md', 'a-2']);
  });

  it('writes the headings of each shape, in their order, and nothing that counts', () => {
    for (const [shape, sections] of Object.entries(storyShapes)) {
      const note = noteOf(scaffoldStory({ title: 'A', shape: shape as StoryShape }, () => false));
      assert.deepEqual([...note.sections.keys()], [...sections]);
      assert.deepEqual(
        [...note.sections.values()].flatMap(({ statements }) => statements),
        [],
      );
    }
  });

  it('reads back any title as it was given', () => {
    const check = (title: string): void => {
      const file = scaffoldStory({ title, competencies: ['first', title] }, () => false);
      const competencies = readStory(noteOf(file)).competencies;
      assert.deepEqual(competencies, oneLine(title) === '' ? ['first'] : ['first', oneLine(title)]);
      assert.match(file.path, /^stories\/[^/\\]+\.md$/);
      const note = noteOf(file);
      assert.equal(note.title, oneLine(title));
      assert.deepEqual(note.frontMatter.problems, []);
    };
    for (const name of oddNames) check(name);
  });
});
