import assert from 'node:assert/strict';
import { matrixOf } from '../../src/cli/matrix';
import { coverageOf, type CoverageKind } from '../../src/core/coverage';
import type { Place } from '../../src/core/note';
import { prepText, tipText } from './support/checks';
import { checkOf, noon, prepOf, readinessOf, storyText, type Files } from './support/preps';

const files: Files = {
  'acme/prep.md': prepText(
    '- Dana Li\n  - part: peer\n  - story: night\n- Tom\n  - part: peer\n',
    'competencies: [Leadership, influence, Failure]\n',
  ),
  'acme/6.md': tipText('culture', '## Values\n- Say it aloud\n  - story: night, draft\n- Be kind\n  - story: draft\n'),
  'acme/stories/draft.md':
    '---\ntype: story\ncompetencies: [influence]\n---\n\n# A draft\n\n## Situation\nIt was early.\n',
  'acme/stories/night.md': storyText('The night', 'competencies: [leadership, conflict]\n'),
};

/** The lines of one kind: name, a letter for the state of each story (told, begun, none), and whether it is a gap. */
function linesOf(kind: CoverageKind, of: Files): readonly (readonly [string, string, boolean])[] {
  return coverageOf(prepOf(of))
    .lines.filter((line) => line.kind === kind)
    .map(({ name, cells, isGap }) => [name, cells.map(({ state: [letter] }) => letter).join(''), isGap]);
}

describe('coverageOf', () => {
  it('has a line for each competency once, failure and conflict with them', () => {
    assert.deepEqual(linesOf('competency', files), [
      ['Leadership', 'nt', false],
      ['influence', 'bn', true],
      ['failure', 'nn', true],
      ['conflict', 'nt', false],
    ]);
  });

  it('has a line for each value and each person, by the stories they name', () => {
    assert.deepEqual(linesOf('value', files), [
      ['Say it aloud', 'bt', false],
      ['Be kind', 'bn', true],
    ]);
    assert.deepEqual(linesOf('person', files), [
      ['Dana Li', 'nt', false],
      ['Tom', 'nn', true],
    ]);
  });

  it('leaves out the values of a tip that is skipped', () => {
    const skipped = { ...files, 'acme/6.md': tipText('culture', '## Values\n- Be kind\n', 'status: skipped\n') };
    assert.deepEqual(linesOf('value', skipped), []);
  });

  it('has gaps only without stories', () => {
    const { stories, lines } = coverageOf(prepOf({ 'acme/prep.md': prepText('- Tom\n') }));
    assert.deepEqual(stories, []);
    assert.deepEqual(
      lines.map(({ name, isGap }) => [name, isGap]),
      [
        ['failure', true],
        ['conflict', true],
        ['Tom', true],
      ],
    );
  });

  it('says where each line is asked for, and where a story is named for it', () => {
    const slice = (place: Place | undefined): string =>
      place ? `${place.path}: ${(files[place.path] ?? '').slice(place.range.start, place.range.end)}` : '';
    const { lines } = coverageOf(prepOf(files));
    assert.deepEqual(
      lines.map(({ place, cells }) => [slice(place), ...cells.map((cell) => slice(cell.place))]),
      [
        ['acme/prep.md: Leadership', '', 'acme/stories/night.md: leadership'],
        ['acme/prep.md: influence', 'acme/stories/draft.md: influence', ''],
        ['acme/prep.md: Failure', '', ''],
        ['acme/prep.md: ', '', 'acme/stories/night.md: conflict'],
        ['acme/6.md: Say it aloud', 'acme/6.md: draft', 'acme/6.md: night'],
        ['acme/6.md: Be kind', 'acme/6.md: draft', ''],
        ['acme/prep.md: Dana Li', '', 'acme/prep.md: night'],
        ['acme/prep.md: Tom', '', ''],
      ],
    );
  });

  it('agrees with the check about which competencies lack a story', () => {
    const gaps = linesOf('competency', files).flatMap(([name, , isGap]) => (isGap ? [name] : []));
    assert.deepEqual(checkOf(readinessOf(files, noon), 'stories/coverage').missing, gaps);
  });
});

describe('the matrix as text', () => {
  it('stands in straight columns and says gaps in words', () => {
    assert.deepEqual(matrixOf([readinessOf(files)]).split('\n'), [
      'Acme: 4 of 8 have a story',
      '  1  A draft',
      '  2  The night',
      '  ✓ told  ○ begun  · not for this',
      '  1 2  Competencies',
      '  · ✓  Leadership',
      '  ○ ·  influence: story not complete',
      '  · ·  failure: no story',
      '  · ✓  conflict',
      '  1 2  Values',
      '  ○ ✓  Say it aloud',
      '  ○ ·  Be kind: story not complete',
      '  1 2  People',
      '  · ✓  Dana Li',
      '  · ·  Tom: no story',
      '',
    ]);
  });

  it('keeps its columns with more than nine stories', () => {
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [
        `acme/stories/s${at}.md`,
        storyText(`S${at}`, 'competencies: [conflict]\n'),
      ]),
    );
    const lines = matrixOf([readinessOf({ 'acme/prep.md': prepText(''), ...many })]).split('\n');
    const columns = lines.filter((line) => /Competencies|failure|conflict/.test(line));
    assert.equal(new Set(columns.map((line) => line.search(/[a-z]{3}/i))).size, 1, lines.join('\n'));
  });

  it('needs no story to be read', () => {
    const text = matrixOf([readinessOf({ 'acme/prep.md': prepText('') })]);
    assert.match(text, /^Acme: 0 of 2 have a story$/m);
    assert.match(text, /^Competencies\n\s+failure: no story$/m);
  });
});
