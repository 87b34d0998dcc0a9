import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonProblem } from '../../src/core/jsonProblem';
import { inEnglish } from '../../src/core/message';
import { parseNote, type Note } from '../../src/core/note';
import { addClaims, newClaims, resumeKind, resumePoints, type ResumeKind } from '../../src/core/resumeImport';
import { applyEdits } from '../../src/core/text';
import { definitions } from '../../src/core/tips/index';
import { anyText } from './support/arbitraries';
import { tipText } from './support/checks';
import { anyName, oddNames } from './support/oddNames';
import { freshPrep, prepOf, prepWith } from './support/preps';
import { searched } from './support/fuzz';
import { assertGrowsLinearly } from './support/linear';

/** The points as texts; a section stands behind a bar. */
function pointsIn(text: string, kind: ResumeKind): readonly string[] {
  const reading = resumePoints(text, kind);
  if ('problem' in reading) return [inEnglish(reading.problem)];
  return reading.points.map(({ text: point, section }) => (section === undefined ? point : `${point} | ${section}`));
}

const career = {
  basics: { name: 'Ann', summary: 'Not a claim.' },
  work: [
    {
      name: 'Acme',
      position: 'Engineer',
      highlights: ['Wrote the billing service', 'Cut build times by 40 %', 7, null, '', 'cut build times by **40%**.'],
      summary: 'Kept two teams going. Not read beside highlights.',
    },
    { company: 'Old Co', summary: 'Ran the shop. Hired 12 people.', highlights: 'swept it' },
    'not a job',
    { name: 'Quiet', summary: 'Kept the lights on. Trained Dr. Oak.' },
  ],
  volunteer: [{ organization: 'Food bank', position: 'Driver', highlights: ['Drove 3 tonnes a week'] }],
  projects: [
    { name: 'Second', highlights: ['Published it'] },
    { name: 'Third', description: 'Drew the maps.' },
  ],
  awards: [{ title: 'Best talk', awarder: 'PyCon' }, { title: 7 }],
};

describe('resumePoints', () => {
  const rows: readonly (readonly [kind: ResumeKind, name: string, text: string, points: readonly string[]])[] = [
    [
      'json',
      'highlights, those with a figure first, each once',
      JSON.stringify(career),
      [
        'Cut build times by 40 % | Engineer, Acme',
        'Drove 3 tonnes a week | Driver, Food bank',
        'Wrote the billing service | Engineer, Acme',
        'swept it | Old Co',
        'Kept the lights on. | Quiet',
        'Trained Dr. Oak. | Quiet',
        'Published it | Second',
        'Drew the maps. | Third',
        'Best talk, PyCon',
      ],
    ],
    ['json', 'a byte order mark', '\uFEFF{"work":[{"highlights":["Led it"]}]}', ['Led it']],
    ['json', 'a list of texts', '["Led it", 3, "Cut costs by half"]', ['Cut costs by half', 'Led it']],
    ['json', 'values of other types', '{"work":{"highlights":["x"]},"projects":null,"awards":"yes"}', []],
    ['json', 'no object at all', '"text"', []],
    ['json', 'text that is no JSON', '{"work": [\n  {,\n', ['This is no JSON: line 2, column 4 does not fit.']],
    ['json', 'an empty file', ' \n', ['This is no JSON: line 2, column 1 does not fit.']],
    [
      'markdown',
      'items of every level with the heading above',
      '---\ntype: cv\n---\n# Ann\n\n- Reachable\n\n## Acme\n\n* **Led** the [move](https://x.y) of\n  three teams\n  1. Cut costs by 20 %\n\n### Before\n\n+ [x] Wrote it\n<!-- - not this -->\n> - nor this\n',
      ['Led the move of three teams | Acme', 'Cut costs by 20 % | Acme', 'Reachable | Ann', 'Wrote it | Before'],
    ],
    ['markdown', 'line ends of Windows', '- One thing\r\n  goes on\r\n- Another\r\n', ['One thing goes on', 'Another']],
    ['markdown', 'sentences without a list', '# Ann\n\nI led a team of nine. ', ['I led a team of nine.']],
    [
      'text',
      'every kind of bullet, with the line above as section',
      'ACME\n- Led it\n• Built it\n•Sold it\n* Grew it\n– Cut it\n1. Won it\n2) Lost it\n',
      ['Led it', 'Built it', 'Sold it', 'Grew it', 'Cut it', 'Won it', 'Lost it'].map((text) => `${text} | ACME`),
    ],
    [
      'text',
      'wrapped lines',
      [
        'Acme, Berlin',
        '• Reduced the time that new engineers need until their first release at',
        'Acme from 3 weeks to 4 days',
        '• Wrote the guide',
        '  that everybody reads',
        '• Led it across',
        'every site',
        'Other Co, 2016 - 2019',
        '•',
        'Alone on its line',
      ].join('\n'),
      [
        'Reduced the time that new engineers need until their first release at Acme from 3 weeks to 4 days | Acme, Berlin',
        'Wrote the guide that everybody reads | Acme, Berlin',
        'Led it across every site | Acme, Berlin',
        'Alone on its line | Other Co, 2016 - 2019',
      ],
    ],
    [
      'text',
      'sentences where there is no bullet',
      'Ann Oak\nSenior Engineer, Acme GmbH, Berlin\n\nLed the move to the cloud. Cut costs by 20 %.\nThe rest of\nthe team followed soon after.\nTel. 123\n',
      ['Cut costs by 20 %.', 'Led the move to the cloud.', 'The rest of the team followed soon after.'],
    ],
    ['text', 'nothing to claim', 'Ann Oak\nBerlin\n- \n•\n---\n', []],
    ['text', 'an empty file', '', []],
    [
      'text',
      'years and dates, which are no figures',
      '- Since 2019 at Acme\n- Saved 3 days',
      ['Saved 3 days', 'Since 2019 at Acme'],
    ],
    [
      'text',
      'signs that make another claim',
      '- Wrote C\n- Wrote C++\n- wrote c#\n- up 1.5\n- up 15',
      ['up 1.5', 'up 15', 'Wrote C', 'Wrote C++', 'wrote c#'],
    ],
  ];
  for (const [kind, name, text, points] of rows) {
    it(`reads ${name} (${kind})`, () => assert.deepEqual(pointsIn(text, kind), points));
  }

  it('counts what is too long or too much to be a claim', () => {
    const lines = [
      '- Short',
      `- ${'long '.repeat(300)}`,
      ...Array.from({ length: 1200 }, (_, at) => `- Did thing ${at} `),
    ];
    const reading = resumePoints(lines.join('\n'), 'text');
    assert.ok('points' in reading);
    assert.deepEqual([reading.points.length, reading.leftOut], [1000, 202]);
  });

  it('reads 5 MB of anything in a time that grows with the text alone', function () {
    this.timeout(120_000);
    for (const piece of ['- a\n', 'A. ', '[', '* a\n b\n']) {
      for (const kind of ['text', 'markdown', 'json'] as const) {
        assertGrowsLinearly((text) => resumePoints(text, kind), piece, 5 * 1024 * 1024);
      }
    }
  });

  it('never throws, and gives texts of one line', () => {
    const kinds = fc.constantFrom<ResumeKind>('json', 'markdown', 'text');
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), kinds, (text, kind) => {
        for (const point of pointsIn(text, kind)) assert.doesNotMatch(point, /[\r\n\0]/);
      }),
      searched({ seed: 11 }),
    );
  });
});

describe('resumeKind', () => {
  const rows: readonly (readonly [name: string, text: string, kind: ResumeKind])[] = [
    ['resume.json', 'not json', 'json'],
    ['CV.MD', '{}', 'markdown'],
    ['cv.txt', '\uFEFF {"work": []}', 'json'],
    ['cv.txt', '{ "work": [', 'text'],
    ['cv', '- a', 'text'],
  ];
  for (const [name, text, kind] of rows) {
    it(`takes ${name} with ${text} for ${kind}`, () => assert.equal(resumeKind(name, text), kind));
  }
});

describe('jsonProblem', () => {
  const rows: readonly (readonly [text: string, place: number | undefined])[] = [
    ['{"a": [1, -2.5e3, true, null, "\\u00e9"]}', undefined],
    ['', 0],
    ['{"a" 1}', 5],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['[1}', 2],
    ['[] []', 3],
    ['"a\nb"', 0],
    ['[01]', 2],
    ['{"a": "b', 6],
  ];
  for (const [text, place] of rows) {
    it(`finds ${place ?? 'nothing'} in ${JSON.stringify(text)}`, () => assert.equal(jsonProblem(text), place));
  }

  it('agrees with the engine on every text', () => {
    const edited = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', ':', '0', ' ', '\\', '\u0001'),
    );
    const text = fc.oneof(
      edited.map(
        ([json, at, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + 1),
      ),
      anyText,
    );
    fc.assert(
      fc.property(text, (json) => {
        let isJson = true;
        try {
          JSON.parse(json);
        } catch {
          isJson = false;
        }
        assert.equal(jsonProblem(json) === undefined, isJson);
      }),
      searched({ seed: 12, numRuns: 2000 }),
    );
  });
});

const path = 'acme/5-resume.md';

function noteOf(text: string): Note {
  const note = parseNote({ path, text }, definitions);
  assert.ok(note);
  return note;
}

/** The note with the claims added; the problem where they are not. */
function added(text: string, claims: readonly string[]): string {
  const result = addClaims(noteOf(text), claims);
  return 'problem' in result ? result.problem : applyEdits(text, result.edits);
}

describe('addClaims', () => {
  const rows: readonly (readonly [name: string, before: string, claims: readonly string[], after: string])[] = [
    [
      'behind those that are there',
      '## Claims\n\n- One\n  - my part: all\n\n## Gaps\n',
      ['Two', 'Three'],
      '## Claims\n\n- One\n  - my part: all\n- Two\n- Three\n\n## Gaps\n',
    ],
    [
      'below the prompt',
      '## Claims\n\n<!-- a -->\n\n- \n  - story: \n\n## Gaps\n',
      ['One'],
      '## Claims\n\n<!-- a -->\n\n- \n  - story: \n\n- One\n\n## Gaps\n',
    ],
    ['in a section of its own', '# Résumé\n', ['One'], '# Résumé\n\n## Claims\n\n- One\n'],
    ['at the end of a note without a last line end', '## Claims\n- One', ['Two'], '## Claims\n- One\n- Two'],
    [
      'so that markup shows as it is',
      '## Claims\n',
      ['- *40 %* <b>', 'story:', '[ ] a'],
      '## Claims\n\n- \\- \\*40 %\\* \\<b\\>\n- story\\:\n- \\[ \\] a\n',
    ],
    [
      'but not twice',
      '## Claims\n- **Cut** costs, by 40%!\n',
      ['cut costs by 40 %', 'New', 'new.'],
      '## Claims\n- **Cut** costs, by 40%!\n- New\n',
    ],
  ];
  for (const [name, before, claims, after] of rows) {
    for (const ending of ['\n', '\r\n']) {
      it(`adds claims ${name} (${JSON.stringify(ending)})`, () => {
        const ended = (body: string): string => tipText('resume', body).replace(/\n/g, ending);
        assert.equal(added(ended(before), claims), ended(after));
      });
    }
  }

  it('begins a note that is empty', () => assert.equal(added('', ['One']), '## Claims\n\n- One\n'));

  const refused: readonly (readonly [name: string, text: string, problem: string])[] = [
    ['whose front matter is broken', '---\ntype: tip\ntip: resume\na: [\n---\n', 'broken-front-matter'],
    ['where a comment swallows them', tipText('resume', '## Claims\n- One\n\n<!-- never closed\n'), 'no-place'],
    ['where a fence swallows them', tipText('resume', '## Claims\n- One\n\n```\ncode\n'), 'no-place'],
  ];
  it('adds no claim that would take the heading below for its own', () => {
    assert.equal(added('## Claims\n\n- One\n```\n```\nMine\n---\n', ['Two']), '## Claims\n\n- One\n```\n```\n- Two\n\nMine\n---\n'); // prettier-ignore
  });
  for (const [name, text, problem] of refused) {
    it(`adds nothing to a note ${name}`, () => assert.equal(added(text, ['Two']), problem));
  }

  it('twice adds nothing twice, and every other byte of the note survives', () => {
    const fresh = freshPrep({ company: 'Acme' })[path] ?? '';
    const notes = fc.oneof(
      fc.constant(fresh),
      fc.tuple(anyText, anyText).map(([a, b]) => tipText('resume', `${a}\n## Claims\n\n- One\n${b}`)),
      anyText.map((text) => tipText('resume', text).replace(/\n/g, '\r\n')),
    );
    fc.assert(
      fc.property(notes, fc.array(fc.oneof(anyName, anyText), { maxLength: 6 }), (text, claims) => {
        const result = addClaims(noteOf(text), claims);
        if ('problem' in result) return;
        const once = applyEdits(text, result.edits);
        for (const { range } of result.edits) assert.equal(range.start, range.end, 'edits only insert');
        assert.deepEqual(addClaims(noteOf(once), claims), { edits: [], added: 0 });
        assert.deepEqual(noteOf(once).frontMatter.problems, []);
      }),
      searched({ seed: 13, numRuns: 500 }),
    );
  });

  for (const name of oddNames) {
    it(`knows ${JSON.stringify(name.slice(0, 20))} again`, () => {
      const once = added(tipText('resume', '## Claims\n'), [name]);
      assert.equal(added(once, [name]), once);
    });
  }
});

describe('newClaims', () => {
  it('are those that the prep does not say in other letters', () => {
    const prep = prepOf(prepWith('resume', '## Claims\n- **Cut costs** by\n  40 %\n\n## Gaps\n- Led it\n'));
    const reading = resumePoints('- cut costs by 40%.\n- Led it\n- Cut costs by 30 %', 'text');
    assert.ok('points' in reading);
    assert.deepEqual(
      newClaims(prep, reading.points).map(({ text }) => text),
      ['Cut costs by 30 %', 'Led it'],
    );
  });
});
