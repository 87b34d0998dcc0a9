import assert from 'node:assert/strict';
import { definitionsAt, definitionsOf, mentionsAt, referencesTo } from '../../src/core/connections';
import { linksIn, placeOfText } from '../../src/core/inlineLinks';
import { mentionsIn } from '../../src/core/mentions';
import { usesOf } from '../../src/core/storyUses';
import { connected, marked, namedIn, rowOf } from './support/connections';
import { prepText, tipText } from './support/checks';
import { assertLinear } from './support/linear';
import { indexOf, prepOf, storyText, type Files } from './support/preps';

/** Where one gets to from `¦`. */
function leads(files: Files): readonly string[] {
  const { files: plain, path, offset } = marked(files);
  return definitionsAt(prepOf(plain, 'acme'), path, offset)?.to.map(rowOf) ?? [];
}

const boat = 'stories/boat.md:6 title The slow boat';
const fire = 'stories/fire.md:5 title Fire in the hold';
const dana = 'prep.md:9 entry Dana Li';

describe('What notes name', () => {
  const rows = mentionsIn(prepOf(connected)).map(rowOf);

  it('is found in fields, entries, front matter and links, with its exact place', () => {
    assert.deepEqual(rows, [
      '1.md:4 name Dana Li',
      '1.md:4 first-name Tom',
      '1.md:10 story-title The slow boat',
      '2.md:7 first-name Dana',
      '3.md:8 id boat',
      '3.md:8 id fire',
      '4.md:8 first-name Dana',
      '4.md:8 name Tom Reyes',
      '4.md:10 everyone everyone',
      '4.md:10 everyone everyone',
      '4.md:10 everyone everyone',
      '5.md:6 link [The slow boat](stories/boat.md)',
      '5.md:6 link [that one](stories/boat.md#task)',
      '5.md:11 story-title The slow boat',
      '6.md:8 link [The *slow* boat](stories/boat.md)',
      '9.md:7 name Dana Li',
      '9.md:10 first-name Tom',
      '9.md:11 name Anna Ann',
      'prep.md:9 entry Dana Li',
      'prep.md:11 link [The slow boat](stories/boat.md)',
      'prep.md:12 entry Tom Reyes',
      'prep.md:14 entry Anna Ann',
      'prep.md:15 id fire',
      'stories/boat.md:3 key boat',
      boat,
      fire,
    ]);
  });

  const forms: readonly (readonly [name: string, field: string, expected: readonly string[]])[] = [
    ['names below each other', 'for:\n    - Dana Li\n    - **Tom**', ['name Dana Li', 'first-name Tom']],
    ['names in a second paragraph', 'for: Dana Li\n\n    Tom, and\n    Anna', ['name Dana Li', 'first-name Tom']],
    ['names in paragraphs below a bare key', 'for:\n\n    **Dana**\n\n    Tom', ['first-name Dana', 'first-name Tom']],
    [
      'names in a table',
      'for: Tom\n\n    | Dana | Dana Li |\n    |-|-|',
      ['first-name Tom', 'first-name Dana', 'name Dana Li'],
    ],
    ['names in one pair of marks', 'for: **Dana Li, Tom Reyes**', ['name Dana Li', 'name Tom Reyes']],
    ['a name over two lines', 'for: Dana\n    Li, Tom', ['name Dana\n    Li', 'first-name Tom']],
    ['a name that begins another', 'for: Anna, Ann, Anna Ann', ['first-name Anna', 'name Anna Ann']],
    ['no name that a longer word holds', 'for: Danaher, Tommy', []],
    ['nothing in comments', 'for: <!-- Dana Li --> Tom', ['first-name Tom']],
    ['an escaped name', 'for: Dana\\ Li, T\\om', []],
    ['names with other blanks and case', 'for: dana  li;TOM', ['name dana  li', 'first-name TOM']],
  ];
  for (const [name, field, expected] of forms) {
    for (const ending of ['\n', '\r\n']) {
      it(`are read: ${name}, lines ending in ${JSON.stringify(ending)}`, () => {
        const text = tipText('questions', `## Questions to ask\n- How?\n  - ${field}\n`).replace(/\n/g, ending);
        const found = mentionsIn(prepOf({ ...connected, 'acme/4.md': text }));
        const own = found.filter(({ note }) => note.path === 'acme/4.md').map(rowOf);
        const rest = own.map((row) => row.replace(/^\S+ /, '').replace(/\r\n/g, '\n'));
        assert.deepEqual(rest, expected);
      });
    }
  }

  it('lists of the front matter are read item by item', () => {
    for (const written of ['[Dana Li, "Tom"]', '\n  - Dana Li\n  - Tom', '"Dana Li, Tom"']) {
      const files = { ...connected, 'acme/1.md': tipText('first-interview', '', `with: ${written}\n`) };
      const own = mentionsIn(prepOf(files)).filter(({ note }) => note.path === 'acme/1.md');
      assert.deepEqual(
        own.map(({ note, range }) => note.text.slice(range.start, range.end)),
        ['Dana Li', 'Tom'],
      );
    }
  });

  it('links are those of markdown: no pictures, no code, no comments', () => {
    const text =
      '![The slow boat](stories/boat.md)\n```\n[a](stories/boat.md)\n```\n<!-- [b](stories/boat.md) -->\n' +
      '`[c](stories/boat.md)` [d](<stories/boat.md> "x")\n\n| [e](stories/boat.md) | f |\n|---|---|\n| [g\\]](stories/boat.md) |\n\n' +
      '\\[h](stories/boat.md) [i](../acme/stories/boat.md) [j](https://x.example/stories/boat.md) [k](../other.md)\n';
    const files = { ...connected, 'acme/5.md': tipText('resume', text) };
    const own = mentionsIn(prepOf(files)).filter(({ note }) => note.path === 'acme/5.md');
    assert.deepEqual(
      own.map((mention) => mention.text),
      ['d', 'e', 'g]', 'i'],
    );
  });
});

describe('One goes', () => {
  const question = (field: string): Files => ({
    ...connected,
    'acme/4.md': tipText('questions', `## Questions to ask\n- How?\n  - ${field}\n`),
  });
  const another = (field: string): Files => ({
    ...connected,
    'acme/5.md': tipText('resume', `## Claims\n- Shipped\n${field}  - story: boat\n`),
  });
  const rows: readonly (readonly [name: string, files: Files, expected: readonly string[]])[] = [
    ['from an id to its story', { ...connected, 'acme/3.md': change('3.md', 'boat, fire', 'boat, fi¦re') }, [fire]],
    ['from a claim to its story', { ...connected, 'acme/5.md': change('5.md', 'Shipped', 'Ship¦ped') }, [boat]],
    ['from the marker of a claim', { ...connected, 'acme/5.md': change('5.md', '- Shipped', '¦- Shipped') }, [boat]],
    [
      'from a line that names a story',
      { ...connected, 'acme/5.md': change('5.md', '  - story', '¦  - story') },
      [boat],
    ],
    ['from a question to its stories', { ...connected, 'acme/3.md': change('3.md', 'late', 'l¦ate') }, [boat, fire]],
    ['from a value to its story', { ...connected, 'acme/6.md': change('6.md', 'Calm', '¦Calm') }, [boat]],
    ['from a person to their story', { ...connected, 'acme/prep.md': change('prep.md', 'Dana', 'Da¦na') }, [boat]],
    [
      'from a person without one to the person',
      { ...connected, 'acme/prep.md': change('prep.md', 'Tom', '¦Tom') },
      ['prep.md:12 entry Tom Reyes'],
    ],
    ['from a name to the person', question('for: Da¦na, Tom'), [dana]],
    [
      'from everyone to each',
      question('for: every¦one'),
      [dana, 'prep.md:12 entry Tom Reyes', 'prep.md:14 entry Anna Ann'],
    ],
    ['nowhere from a name nobody has', question('for: Zoe¦'), []],
    [
      'nowhere from a first name two have',
      {
        ...question('for: Da¦na'),
        'acme/prep.md': prepText('- Dana Li\n- Dana Wu\n'),
      },
      [],
    ],
    ['nowhere from another line of a claim', another('  - my ¦part: all of it\n'), []],
    ['nowhere from prose', { ...connected, 'acme/5.md': change('5.md', 'As in', 'As¦ in') }, []],
  ];
  for (const [name, files, expected] of rows) it(name, () => assert.deepEqual(leads(files), expected));

  it('to the first of two stories with one id', () => {
    const files = { ...connected, 'acme/stories/zoo.md': storyText('Zoo', 'id: boat\n') };
    assert.deepEqual(leads({ ...files, 'acme/3.md': change('3.md', 'boat', 'bo¦at') }), [boat]);
  });
});

describe('What refers to a story or a person', () => {
  const prep = prepOf(connected);

  it('is asked from the marker of a title or an entry as well', () => {
    for (const [name, mark, expected] of [
      ['stories/boat.md', '# The', boat],
      ['prep.md', '- Dana', dana],
    ] as const) {
      const { files, path, offset } = marked({ ...connected, [`acme/${name}`]: change(name, mark, `¦${mark}`) });
      assert.deepEqual(mentionsAt(prepOf(files, 'acme'), path, offset).map(rowOf), [expected]);
    }
  });

  it('is every place that names it, its own among them', () => {
    const files = (name: string): string[] =>
      referencesTo([prep], namedIn(prep, name)).map((one) => rowOf(one).split(' ')[0] ?? '');
    assert.deepEqual(files('acme/stories/fire.md'), ['3.md:8', 'prep.md:15', 'stories/fire.md:5']);
    assert.deepEqual(files('Tom Reyes'), ['1.md:4', '4.md:8', '4.md:10', '9.md:10', 'prep.md:12']);
  });

  it('is looked for in every prep that shares a story', () => {
    const shared = storyText('The slow boat');
    const claims = (link: string): string => tipText('resume', `## Claims\n- Shipped\n  - story: ${link}\n`);
    const { preps } = indexOf({
      'stories/boat.md': shared,
      'a/prep.md': prepText(''),
      'a/cv.md': claims('[x](../stories/boat.md)'),
      'b/prep.md': prepText(''),
      'b/cv.md': claims('boat'),
      'c/prep.md': prepText(''),
    });
    const [first] = preps;
    assert.ok(first);
    const all = referencesTo(preps, namedIn(first, 'stories/boat.md'));
    assert.deepEqual(
      all.map(({ note }) => note.path),
      ['a/cv.md', 'stories/boat.md', 'b/cv.md'],
    );
    assert.equal(
      definitionsOf(
        preps,
        all.map(({ of }) => of),
      ).length,
      3,
    );
  });
});

describe('What a story is told for', () => {
  it('is counted over all notes, each thing once', () => {
    const prep = prepOf({
      ...connected,
      'acme/3.md': tipText(
        'behavioral',
        '## Questions to expect\n- Late?\n  - competency: Failure, conflict\n  - story: boat\n- Why?\n  - story: boat\n',
      ),
      'acme/stories/boat.md': storyText('The slow boat', 'id: boat\ncompetencies: [failure, leadership]\n'),
    });
    const named = namedIn(prep, 'acme/stories/boat.md');
    assert.ok(named.kind === 'story');
    assert.deepEqual(usesOf([prep], named.story), {
      competencies: ['Failure', 'leadership', 'conflict'],
      questions: 1,
      values: 1,
      claims: 1,
      people: ['Dana Li'],
      toldBefore: true,
    });
  });
});

describe('Reading links', () => {
  it('finds names in marks and escapes, not in longer words', () => {
    const rows: readonly (readonly [string, string, readonly [number, number] | undefined])[] = [
      ['Anna, Ann', 'Ann', [6, 9]],
      ['JoAnn, Ann', 'Ann', [7, 10]],
      ['**Jean\\_Luc**', 'Jean_Luc', [2, 11]],
      ['Zoë', 'Zo', undefined],
      ['Dana\n  Li', 'Dana Li', [0, 9]],
      ['C++ (2)', 'C++ (2)', [0, 7]],
      ['', '', undefined],
    ];
    for (const [text, name, expected] of rows) {
      assert.deepEqual(placeOfText(text, name), expected && { start: expected[0], end: expected[1] }, text);
    }
  });

  it('takes time that grows with the text', () => {
    assertLinear(linksIn);
    assertLinear((text) => linksIn(text.replaceAll('(', '](')));
    assertLinear((text) => linksIn(text.replace(/../g, '[a](')));
  });
});

function change(name: string, from: string, to: string): string {
  return (connected[`acme/${name}`] ?? '').replace(from, to);
}
