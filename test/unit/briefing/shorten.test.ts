import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { shortened } from '../../../src/core/briefing/shorten';
import { plainText } from '../../../src/core/markdown';
import { searched } from '../support/fuzz';

const rows: readonly (readonly [what: string, markdown: string, short: string])[] = [
  ['leaves a short line and its markup alone', 'Ask about **the board**', 'Ask about **the board**'],
  [
    'keeps the first sentence',
    'I asked a centre manager to let me sit at the desk for two days. Then I wrote down every click that was made there.',
    'I asked a centre manager to let me sit at the desk for two days.',
  ],
  [
    'goes on behind a sentence that says too little',
    'I jumped to tooling. Start with the question of what they wait for, then offer the shadow-run idea for imported diaries',
    'I jumped to tooling. Start with the question of what they wait for…',
  ],
  [
    'ends between words where there is no clause',
    'the only thing that anybody in that large and rather noisy room would remember about my long answer afterwards today',
    'the only thing that anybody in that large and rather noisy room would remember about…',
  ],
  [
    'keeps the name that a line begins with',
    '**The billing migration:** 412 centres moved to a new billing engine without one missed payment run in only seven months',
    '**The billing migration:** 412 centres moved to a new billing engine without one missed…',
  ],
  ['cuts a word that is too long', 'x'.repeat(200), `${'x'.repeat(87)}…`],
];

describe('A shortened line', () => {
  for (const [what, markdown, short] of rows) {
    it(what, () => assert.equal(shortened(markdown), short));
  }

  it('is no longer than two lines of a column, shows no marks and breaks no character, whatever it was', () => {
    const text = fc.array(
      fc.constantFrom('wort ', 'a. ', 'B, ', '**x** ', '😀', '`code` ', '[l](x) ', '\\*', '_', '界'),
      {
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const markdown = parts.join('').trim();
        const short = plainText(shortened(markdown));
        assert.ok(short.length <= 112, short);
        assert.doesNotMatch(short, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
        if (short !== plainText(markdown)) {
          assert.ok(plainText(markdown).startsWith(short.replace(/…$/, '')), `${short} of ${plainText(markdown)}`);
        }
      }),
      searched({ numRuns: 500, seed: 4 }),
    );
  });
});
