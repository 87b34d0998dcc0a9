import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  firstPerson,
  saysWeMoreThanI,
  spokenSeconds,
  spokenWords,
  wordsPerMinute,
} from '../../../src/core/judgement/speaking';
import { anyText } from '../support/arbitraries';
import { measureWorkHalf } from '../support/labelledFloors';
import { assertLinear } from '../support/linear';
import { statementsOf } from '../support/statements';
import { searched } from '../support/fuzz';

describe('spokenWords', () => {
  const rows: readonly (readonly [string, number, string?])[] = [
    ['', 0],
    ['I asked for help.', 4],
    ['a step-by-step guide', 5],
    ['Costs fell 40%, sales rose by £5.', 9],
    ['It cost 1,200.50 in all', 5],
    ["It cost 12'000 or 12 000 in all", 7],
    ['well … said — twice 🎉', 3],
    ['the buyer/seller call', 4],
    ['e.g. don’t', 2],
    ['ready,the band', 3],
    ['see https://example.com/a/very/long/path now', 3],
    ['the plan](file:///c/plan.docx) in [a post][post]', 5],
    ['وكيل المبيعات', 2, 'ar'],
    ['plain words', 2, 'no such language'],
  ];
  for (const [text, words, language = 'en'] of rows) {
    it(`counts ${words} in “${text}”`, () => assert.equal(spokenWords(text, language), words));
  }

  it('finds the words of a script without blanks', () => {
    const words = spokenWords('今日は学校に行きました', 'ja');
    assert.ok(words >= 4 && words <= 9, String(words));
  });

  it('takes a minute for a minute of words', () => assert.equal(spokenSeconds(wordsPerMinute), 60));

  it('tells which labelled texts are too long', () => {
    measureWorkHalf(
      'spoken-length.jsonl',
      { precision: 0.97, recall: 0.97 },
      ({ text, limit }: { text: string; limit: number }) => spokenWords(statementsOf(text), 'en') > limit,
    );
  });

  it('reads long texts in linear time', () => assertLinear((text) => spokenWords(text, 'en')));

  it('counts plain words, which it does not segment, as Intl.Segmenter would', () => {
    // Behind this blank it takes no word for a plain one, and to the segmenter it is a blank like any other.
    const emSpace = '\u2003';
    const piece = fc.oneof(
      fc.stringMatching(/^["'(“‘]{0,2}[a-zA-Zäéß]{1,8}["'”’).,;:!?…]{0,3}$/),
      fc.stringMatching(/^[a-zA-Z'’\-_.:&%€\d/]{1,8}$/).filter((text) => !/^\d{3}|\d$|[/<\]]/.test(text)),
      fc.constantFrom('今日は', 'สวัสดี', '🎉', 'न', '\u0301', 'e\u0301te', 'I', 'don’t', 'ready,the', 'done.Then'),
    );
    const language = fc.constantFrom('en', 'sv', 'de', 'ja', 'none at all');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), language, (pieces, tag) => {
        const segmented = emSpace + pieces.join(emSpace) + emSpace;
        assert.equal(spokenWords(pieces.join(' '), tag), spokenWords(segmented, tag));
      }),
      searched({ seed: 20, numRuns: 2000 }),
    );
  });
});

describe('firstPerson', () => {
  const rows: readonly (readonly [text: string, i: number, we: number])[] = [
    ['I asked and we agreed.', 1, 1],
    ['i’d asked, I’ve agreed, we’ll see, WE’re done', 2, 1],
    ['He said "we cannot" and “we will not”, so I left.', 1, 0],
    ["He said 'we can't', and I didn't mind.", 1, 0],
    ['She wrote: “Go.” We went.', 0, 1],
    ['The US team told us about our own US plan.', 0, 0],
    ['Type I and Part I, World War I, Elizabeth I', 0, 0],
    ['the part I played, and then I left', 2, 0],
    ['i.e. the I-95 and I/O', 0, 0],
    ['I ran the WE desk (Western Europe).', 1, 0],
    ['I staged Why We Fight.', 1, 0],
    ['Then: We called. - We wrote.\nWe waited.', 0, 3],
    ['an unclosed " that we keep', 0, 1],
    ['In Spanish I explained it; Spanish I for beginners', 1, 0],
  ];
  for (const [text, i, we] of rows) {
    it(`counts ${i} and ${we} in “${text}”`, () => {
      const found = firstPerson(text);
      assert.deepEqual({ i: found.i, we: found.we }, { i, we });
    });
  }

  it('points at the first “we”', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} we said ${after}`;
        const { we, firstWe } = firstPerson(text);
        assert.equal(we > 0, firstWe !== undefined);
        if (firstWe) assert.equal(text.slice(firstWe.start, firstWe.end).toLowerCase(), 'we');
      }),
      searched({ seed: 32 }),
    );
  });

  it('says nothing about Dutch, where “we” is no English word', () => {
    assert.equal(saysWeMoreThanI('Toen hebben we het schema omgegooid en zijn we met de klant gaan praten.'), false);
  });

  it('tells which labelled texts say “we” more than “I”', () => {
    measureWorkHalf('we-i.jsonl', { precision: 0.97, recall: 0.97 }, ({ text }: { text: string }) =>
      saysWeMoreThanI(statementsOf(text)),
    );
  });

  it('reads long texts in linear time', () => assertLinear(firstPerson));
});
