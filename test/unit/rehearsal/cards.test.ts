import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/message';
import { cardsOf, type Card } from '../../../src/core/rehearsal/cards';
import { questionKey } from '../../../src/core/rehearsal/key';
import { anyText } from '../support/arbitraries';
import { tipText } from '../support/checks';
import { prepOf, prepWith, storyText, type Files } from '../support/preps';
import { searched } from '../support/fuzz';

const cut = { 'acme/stories/cut.md': storyText('The cut', 'id: cut\n') };
const nights = { 'acme/stories/nights.md': storyText('Quiet nights', 'id: nights\n') };

function cardsIn(files: Files): readonly Card[] {
  return cardsOf(prepOf(files));
}

/** Cards of a prep whose behavioral note expects these questions. */
function expecting(questions: string, stories: Files = {}): readonly Card[] {
  return cardsIn(prepWith('behavioral', `## Questions to expect\n${questions}`, stories));
}

function textOf({ question }: Card): string {
  return inEnglish(question);
}

/** Id, question and the story's id. */
type CardRow = readonly [string, string, string | undefined];

function rowsOf(cards: readonly Card[]): readonly CardRow[] {
  return cards.map((card) => [card.id, textOf(card), card.story?.id]);
}

describe('cardsOf', () => {
  const rows: readonly (readonly [string, Files, readonly CardRow[]])[] = [
    ['no cards for a prep without anything', prepWith('behavioral', ''), []],
    [
      'no card for a story that is not begun',
      prepWith('behavioral', '', { 'acme/stories/a.md': '---\ntype: story\n---\n# A\n\n## Situation\n' }),
      [],
    ],
    [
      'a story with a question of its first competency',
      prepWith('behavioral', '', { 'acme/stories/a.md': storyText('A', 'competencies: [Conflict, failure]\n') }),
      [['a', 'Tell me about a disagreement at work that mattered. What did you do?', 'a']],
    ],
    [
      'a story with a question of a competency nobody foresaw',
      prepWith('behavioral', '', { 'acme/stories/a.md': storyText('A', 'competencies: [beekeeping]\n') }),
      [['a', 'When did it come down to beekeeping in your work, and what did you do?', 'a']],
    ],
    [
      'a story with a question of its title where it says nothing else',
      prepWith('behavioral', '', cut),
      [['cut', 'Tell me about this, from beginning to end: The cut', 'cut']],
    ],
    [
      'stories of one competency with different questions',
      prepWith('behavioral', '', {
        'acme/stories/a.md': storyText('A', 'competencies: [failure]\n'),
        'acme/stories/b.md': storyText('B', 'competencies: [failure, conflict]\n'),
        'acme/stories/c.md': storyText('C', 'competencies: [failure]\n'),
      }),
      [
        ['a', 'Tell me about something that went wrong because of you.', 'a'],
        ['b', 'Tell me about a disagreement at work that mattered. What did you do?', 'b'],
        ['c', 'Tell me about this, from beginning to end: C', 'c'],
      ],
    ],
    [
      'the walk-through',
      prepWith('resume', '## Walk-through\n\nI began in Bristol.\n'),
      [['walk-through', 'Tell me about yourself.', undefined]],
    ],
    ['no walk-through that is only a prompt', prepWith('resume', '## Walk-through\n\n<!-- Ninety seconds. -->\n'), []],
    [
      'claims with a defence, and no others',
      prepWith(
        'resume',
        '## Claims\n- Led 5 people\n  - defence: ask them\n- Won it!\n  - defence: yes\n- Cut costs\n  - story: cut\n',
      ),
      [
        ['claim:led-5-people', 'Your résumé says: Led 5 people. How much of that is you?', undefined],
        ['claim:won-it', 'Your résumé says: Won it! How much of that is you?', undefined],
      ],
    ],
    [
      'rough answers of round one, and no others',
      prepWith(
        'first-interview',
        '## What they asked\n- Why us?\n  - answer: Rough, too long\n  - story: cut\n- How?\n  - answer: ok\n- When?\n',
        cut,
      ),
      [
        ['cut', 'Tell me about this, from beginning to end: The cut', 'cut'],
        ['round-one:why-us', 'Why us?', 'cut'],
      ],
    ],
  ];
  for (const [name, files, cards] of rows) {
    it(`makes ${name}`, () => assert.deepEqual(rowsOf(cardsIn(files)), cards));
  }

  const both = { ...cut, ...nights };
  const expected: readonly (readonly [string, string, Files, readonly CardRow[]])[] = [
    ['takes a question to expect for the story it names', '- Q?\n  - story: cut\n', cut, [['cut', 'Q?', 'cut']]],
    [
      'makes a second question for a story a card of its own',
      '- Q?\n  - story: cut\n- R?\n  - story: cut\n',
      cut,
      [
        ['cut', 'Q?', 'cut'],
        ['expected:r', 'R?', 'cut'],
      ],
    ],
    [
      'prefers the question that names the story first',
      '- P?\n  - story: nights\n- Q?\n  - story: nights, cut\n- R?\n  - story: cut\n',
      both,
      [
        ['cut', 'R?', 'cut'],
        ['nights', 'P?', 'nights'],
        ['expected:q', 'Q?', 'nights'],
      ],
    ],
    [
      'takes a question for one story only',
      '- Q?\n  - story: nights, cut\n',
      both,
      [
        ['cut', 'Tell me about this, from beginning to end: The cut', 'cut'],
        ['nights', 'Q?', 'nights'],
      ],
    ],
    [
      'takes one that names the story second where there is no other',
      '- P?\n  - story: nights\n- Q?\n  - story: nights, cut\n',
      both,
      [
        ['cut', 'Q?', 'cut'],
        ['nights', 'P?', 'nights'],
      ],
    ],
    [
      'makes a question without a story a card of its own',
      '- Q?\n',
      both,
      [
        ['cut', 'Tell me about this, from beginning to end: The cut', 'cut'],
        ['nights', 'Tell me about this, from beginning to end: Quiet nights', 'nights'],
        ['expected:q', 'Q?', undefined],
      ],
    ],
    [
      'asks nothing twice in the same words',
      '- Q?\n  - story: cut\n- q!\n- P?\n  - story: nights\n- p ?\n  - story: cut\n',
      both,
      [
        ['cut', 'Q?', 'cut'],
        ['nights', 'P?', 'nights'],
      ],
    ],
  ];
  for (const [name, questions, stories, cards] of expected) {
    it(name, () => assert.deepEqual(rowsOf(expecting(questions, stories)), cards));
  }

  it('keeps the card of a story whose file and title are renamed', () => {
    const renamed = { 'acme/stories/other.md': storyText('Another title', 'id: cut\n') };
    assert.deepEqual(expecting('', renamed)[0]?.id, expecting('', cut)[0]?.id);
  });

  it('asks "Tell me about yourself" once, with the walk-through as the answer', () => {
    const cards = cardsIn(
      prepWith('behavioral', '## Questions to expect\n- Tell me about yourself!\n', {
        'acme/5.md': tipText('resume', '## Walk-through\n\nI began in Bristol.\n\nNow I am here.\n'),
      }),
    );
    assert.deepEqual(
      cards.map(({ kind, answer }) => [kind, answer]),
      [['walk-through', 'I began in Bristol.\n\nNow I am here.']],
    );
  });

  it('says what the notes have for an answer, and where', () => {
    const files = prepWith(
      'first-interview',
      '## What they asked\n- Why us?\n  - answer: rough\n  - fix: **Start** here\n',
    );
    const [card] = cardsIn(files);
    const { path = '', range } = card?.place ?? {};
    assert.equal(card?.answer, 'Start here');
    assert.match((files[path] ?? '').slice(range?.start), /^- Why us\?|^Why us\?/);
  });

  it("asks the story's own follow-ups first, and none twice", () => {
    const text = `${storyText('A')}\n## Follow-ups\n- Who else knew?\n  - Nobody.\n- What would you do differently, today?\n`;
    const [card] = cardsIn(prepWith('behavioral', '', { 'acme/stories/a.md': text }));
    const followUps = (card?.followUps ?? []).map(inEnglish);
    assert.deepEqual(followUps.slice(0, 2), ['Who else knew?', 'What would you do differently, today?']);
    assert.equal(new Set(followUps.map(questionKey)).size, followUps.length);
    assert.ok(followUps.length > 3);
  });
});

describe('names of cards', () => {
  const idsIn = (stories: Files): readonly string[] => expecting('', stories).map(({ id }) => id);
  const rows: readonly (readonly [string, Files, readonly string[]])[] = [
    [
      'gives the second story of an id another, by path',
      { 'acme/stories/a.md': storyText('A', 'id: cut\n'), 'acme/stories/b.md': storyText('B', 'id: cut\n') },
      ['cut', 'cut-2'],
    ],
    [
      'leaves every story its own id, whoever comes first',
      {
        'acme/stories/a.md': storyText('A', 'id: cut\n'),
        'acme/stories/b.md': storyText('B', 'id: cut\n'),
        'acme/stories/c.md': storyText('C', 'id: cut-2\n'),
      },
      ['cut', 'cut-3', 'cut-2'],
    ],
  ];
  for (const [name, stories, ids] of rows) it(name, () => assert.deepEqual(idsIn(stories), ids));

  it('gives a question whose name a story has another', () => {
    const ids = expecting('- Q?\n', { 'acme/stories/a.md': storyText('A', 'id: "expected:q"\n') }).map(({ id }) => id);
    assert.deepEqual(ids, ['expected:q', 'expected:q-2']);
  });

  it('never shares one, and reads the same twice, whatever the notes hold', () => {
    const entries = fc.array(anyText, { maxLength: 8 });
    fc.assert(
      fc.property(entries, entries, (questions, ids) => {
        const list = questions.map((text) => `- ${text.replace(/\s+/g, ' ')}`).join('\n');
        const stories = Object.fromEntries(
          ids.map((id, index) => [`acme/stories/${index}.md`, storyText('A', `id: ${JSON.stringify(id.trim())}\n`)]),
        );
        const files = prepWith('behavioral', `## Questions to expect\n${list}\n`, stories);
        const cards = cardsIn(files);
        assert.equal(new Set(cards.map(({ id }) => id)).size, cards.length);
        assert.deepEqual(cardsIn(files), cards);
      }),
      searched({ seed: 5, numRuns: 60 }),
    );
  });
});

describe('questionKey', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Why us?', '  why   US'],
    ["What's yours?", 'What’s yours.'],
    ["What's yours?", 'Whats yours?'],
    ['Tell me: how?', 'Tell me, how!'],
    ['Ｗhy us?', 'Why us?'],
    ['Ou\u0300 ?', 'Où ?'],
  ];
  for (const [a, b] of same) it(`is one for "${a}" and "${b}"`, () => assert.equal(questionKey(a), questionKey(b)));

  const long = 'How would you bring a group live that has never used any software before, ';
  const different: readonly (readonly [string, string])[] = [
    ['Why us?', 'Why you?'],
    ['Do you know C?', 'Do you know C++?'],
    [`${long}in a week?`, `${long}in a month?`],
    ['?', '!'],
    ['なぜですか', 'いつですか'],
  ];
  for (const [a, b] of different)
    it(`is two for "${a}" and "${b}"`, () => assert.notEqual(questionKey(a), questionKey(b)));

  it('stays short', () => assert.ok(questionKey(long.repeat(20)).length < 70));
});
