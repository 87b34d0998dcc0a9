import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../src/core/markdown';
import { normalized } from '../../src/core/note';
import { renameEdits } from '../../src/core/rename';
import { anyLines } from './support/arbitraries';
import { prepText, tipText } from './support/checks';
import { changedLines, connected, namedIn, renamed } from './support/connections';
import { indexOf, prepOf, storyText, type Files } from './support/preps';
import { searched } from './support/fuzz';

const boat = 'acme/stories/boat.md';

describe('Renaming', () => {
  const rows: readonly (readonly [name: string, what: string, to: string, lines: readonly string[]])[] = [
    [
      'a person changes whole names and first names',
      'Dana Li',
      'Eva Lu',
      [
        'prep.md: - Eva Lu',
        '1.md: with: Eva Lu, Tom',
        '2.md: - Eva',
        '4.md:   - for: Eva, Tom Reyes',
        '9.md: - Eva Lu',
      ],
    ],
    [
      'a person to a first name somebody has writes whole names for both',
      'Dana Li',
      'Tom Baker',
      [
        'prep.md: - Tom Baker',
        '1.md: with: Tom Baker, Tom Reyes',
        '2.md: - Tom Baker',
        '4.md:   - for: Tom Baker, Tom Reyes',
        '9.md: - Tom Baker',
        '9.md: - Tom Reyes',
      ],
    ],
    [
      'a person by the last name leaves first names alone',
      'Dana Li',
      'Dana Wu',
      ['prep.md: - Dana Wu', '1.md: with: Dana Wu, Tom', '9.md: - Dana Wu'],
    ],
    [
      'a story changes its title, links that say it, and the title where it stands for the story',
      boat,
      'A [fast] boat',
      [
        'prep.md:   - story: [A \\[fast\\] boat](stories/boat.md)',
        '1.md:   - story: A \\[fast\\] boat',
        '5.md: As in [A \\[fast\\] boat](stories/boat.md) and [that one](stories/boat.md#task).',
        '5.md:   - story: **A \\[fast\\] boat**',
        '6.md:   - story: [A \\[fast\\] boat](stories/boat.md)',
        'stories/boat.md: # A \\[fast\\] boat',
      ],
    ],
    [
      'a story that is named by its id changes its heading alone',
      'acme/stories/fire.md',
      'Ash',
      ['stories/fire.md: # Ash'],
    ],
    ['to the name it has changes nothing', 'Dana Li', ' Dana Li ', []],
    ['to nothing is refused', boat, '  ', ['A name needs a letter at least.']],
    ['to two lines is refused', boat, 'a\nb', ['A name is one line of text.']],
    ['to two people is refused', 'Dana Li', 'Li, Dana', ['A name with a comma would read as two people.']],
    ['to everybody is refused', 'Dana Li', 'Everyone', ['"Everyone" means everybody of the panel.']],
    ['to another person is refused', 'Dana Li', 'tom  reyes', ['Somebody of the panel is called "tom reyes" already.']],
    ['to another story is refused', boat, 'Fire', ['There is a story "Fire" already, in fire.md.']],
    [
      'to what would not read as a name is refused',
      'Dana Li',
      'part: peer',
      ['The notes would not read "part: peer" as this name everywhere: choose another, or change them by hand.'],
    ],
    [
      'to what the front matter cannot hold is refused',
      'Dana Li',
      '# Dana',
      ['The notes would not read "# Dana" as this name everywhere: choose another, or change them by hand.'],
    ],
  ];
  for (const [name, what, to, lines] of rows) {
    it(name, () => assert.deepEqual(changedLines(connected, renamed(connected, what, to)), lines));
  }

  const withNote = (name: string, text: string): Files => ({ ...connected, [`acme/${name}`]: text });
  const more: readonly (readonly [name: string, files: Files, what: string, to: string, lines: readonly string[]])[] = [
    [
      'a title with a comma becomes a link where it stands for the story',
      withNote('6.md', tipText('culture', '## Values\n- Calm\n  - story: the slow BOAT, fire\n')),
      boat,
      'Slow, but sure',
      [
        'prep.md:   - story: [Slow, but sure](stories/boat.md)',
        '1.md:   - story: [Slow, but sure](stories/boat.md)',
        '5.md: As in [Slow, but sure](stories/boat.md) and [that one](stories/boat.md#task).',
        '5.md:   - story: **[Slow, but sure](stories/boat.md)**',
        '6.md:   - story: [Slow, but sure](stories/boat.md), fire',
        'stories/boat.md: # Slow, but sure',
      ],
    ],
    [
      'a name with marks inside it is refused',
      withNote('9.md', tipText('closing', '## After\n- *Dana* Li\n')),
      'Dana Li',
      'Eva',
      ['In 9.md, line 7, marks or a comment stand inside "Dana Li": take them away first.'],
    ],
    [
      'a name in a note whose front matter is broken is refused',
      withNote('9.md', '---\ntype: tip\ntip: closing\na: [\n---\n\n## After\n- Dana Li\n'),
      'Dana Li',
      'Eva',
      ['The front matter of 9.md cannot be read. Mend it first: Problems shows where.'],
    ],
    [
      'a story without a title is refused',
      withNote('stories/boat.md', '---\ntype: story\nid: boat\n---\n\n## Task\nGo.\n'),
      boat,
      'Eva',
      ['boat.md has no title yet: write one below its front matter, as in "# Eva".'],
    ],
    [
      'one of two with the same id leaves the other alone',
      withNote('stories/zoo.md', storyText('Zoo', 'id: boat\n')),
      'acme/stories/zoo.md',
      'Ark',
      ['stories/zoo.md: # Ark'],
    ],
    [
      'a name that begins another leaves that alone',
      withNote('4.md', tipText('questions', '## Questions to ask\n- How?\n  - for: Anna Ann, Annabel, anna\n')),
      'Anna Ann',
      'Ann',
      ['prep.md: - Ann', '4.md:   - for: Ann, Annabel, Ann', '9.md: - Ann'],
    ],
    [
      'names in a second paragraph change as well',
      withNote('4.md', tipText('questions', '## Questions to ask\n- How?\n  - for: Tom\n\n    Dana, **Dana Li**\n')),
      'Dana Li',
      'Eva Lu',
      ['prep.md: - Eva Lu', '1.md: with: Eva Lu, Tom', '2.md: - Eva', '4.md:     Eva, **Eva Lu**', '9.md: - Eva Lu'],
    ],
    [
      'a story in a second paragraph changes as well',
      withNote(
        '3.md',
        tipText('behavioral', '## Questions to expect\n- When?\n  - story: fire\n\n    The slow boat\n'),
      ),
      boat,
      'Ark',
      [
        'prep.md:   - story: [Ark](stories/boat.md)',
        '1.md:   - story: Ark',
        '3.md:     Ark',
        '5.md: As in [Ark](stories/boat.md) and [that one](stories/boat.md#task).',
        '5.md:   - story: **Ark**',
        '6.md:   - story: [Ark](stories/boat.md)',
        'stories/boat.md: # Ark',
      ],
    ],
    [
      'marks around a name stay',
      withNote('9.md', tipText('closing', '## After\n- **Dana Li** <!-- Dana Li -->\n- [Tom](https://Tom.example)\n')),
      'Tom Reyes',
      'Jan_Erik Aas',
      [
        'prep.md: - Jan\\_Erik Aas',
        '1.md: with: Dana Li, Jan_Erik',
        '4.md:   - for: Dana, Jan\\_Erik Aas',
        '9.md: - [Jan\\_Erik](https://Tom.example)',
      ],
    ],
  ];
  for (const [name, files, what, to, lines] of more) {
    it(name, () => assert.deepEqual(changedLines(files, renamed(files, what, to)), lines));
  }

  it('changes every prep that shares a story', () => {
    const claims = tipText('resume', '## Claims\n- Shipped\n  - story: [The boat](../stories/boat.md)\n');
    const files = {
      'stories/boat.md': storyText('The boat'),
      'a/prep.md': prepText(''),
      'a/cv.md': claims,
      'b/prep.md': prepText('- Dana\n  - story: The boat\n'),
      'c/prep.md': prepText('- Dana\n  - story: boat 2\n'),
    };
    assert.deepEqual(changedLines(files, renamed(files, 'stories/boat.md', 'The ark')), [
      'stories/boat.md: # The ark',
      'a/cv.md:   - story: [The ark](../stories/boat.md)',
      'b/prep.md:   - story: The ark',
    ]);
  });
});

const seed = 20261203;
const names = ['Eva Lu', 'Jean-Luc Ño', 'O’Hara *Q*', '李 娜', 'Bo', 'Ann [x] B\\c', '1. Zed', 'A & B', 'x&amp;y'];
const anyName = fc.constantFrom(...names);
/** A name of one word does not tell whether the whole of another stood there or its first. */
const anyFullName = anyName.filter((name) => name.includes(' '));
const anyTitle = fc.oneof(anyName, fc.constantFrom('Fast, very', 'C #', '50 % off: how', '#tag', '`code` and <b>'));

/** The prep of the examples with lines of any kind among its own, and other line endings. */
const anyPrep = fc
  .record({ lines: anyLines, ending: fc.constantFrom('\n', '\r\n'), bom: fc.boolean() })
  .map(({ lines, ending, bom }): Files => {
    const entries = Object.entries(connected).map(([path, text], index) => {
      const whole = index % 2 === 0 ? text : `${text}\n${lines.join('\n')}\n`;
      return [path, (bom ? '\uFEFF' : '') + whole.replace(/\r\n?|\n/g, ending)] as const;
    });
    return Object.fromEntries(entries);
  });

describe('Renaming, whatever the notes hold,', () => {
  /** Renames there and back; undefined where one of the two is refused. */
  function thereAndBack(files: Files, what: string, to: string, old: string): Files | undefined {
    const there = renamed(files, what, to);
    if (typeof there === 'string') return undefined;
    const back = renamed(there, what.endsWith('.md') ? what : to, old);
    assert.notEqual(typeof back, 'string', 'the way back is open');
    return back as Files;
  }

  it('and back restores every byte', () => {
    let made = 0;
    const plain = Object.entries(connected).filter(([path]) => path !== 'acme/6.md');
    for (const ending of ['\n', '\r\n']) {
      const files = Object.fromEntries(plain.map(([path, text]) => [path, `\uFEFF${text.replace(/\n/g, ending)}`]));
      fc.assert(
        fc.property(
          anyFullName,
          anyTitle.filter((title) => !/[,;]/.test(title)),
          (name, title) => {
            const person = thereAndBack(files, 'Dana Li', name, 'Dana Li');
            const story = thereAndBack(files, boat, title, 'The slow boat');
            for (const after of [person, story]) if (after) assert.deepEqual(after, files);
            made += (person ? 1 : 0) + (story ? 1 : 0);
          },
        ),
        searched({ seed, numRuns: 30 }),
      );
    }
    assert.ok(made > 70, `only ${made} renames were made`);
  });

  it('touches nothing but names', () => {
    let touched = 0;
    fc.assert(
      fc.property(anyPrep, fc.constantFrom('Dana Li', 'Tom Reyes', boat), anyTitle, (files, what, to) => {
        const { preps } = indexOf(files);
        const prep = prepOf(files);
        const named = namedIn(prep, what);
        const result = renameEdits(preps, named, to);
        if ('problem' in result) return;
        const allowed = new Set(['dana li', 'dana', 'tom reyes', 'tom', 'the slow boat', ...names.map(normalized)]);
        for (const { path, edits } of result.edits) {
          for (const { range } of edits) {
            touched++;
            const before = (files[path] ?? '').slice(range.start, range.end);
            assert.ok(allowed.has(normalized(plainText(before))), `${path}: ${JSON.stringify(before)}`);
          }
        }
      }),
      searched({ seed, numRuns: 100 }),
    );
    assert.ok(touched > 200, `only ${touched} places were touched`);
  });
});
