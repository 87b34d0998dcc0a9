import assert from 'node:assert/strict';
import { examplesList, modulesIn, tipsList, type TipModule } from '../../scripts/generate/lists';
import { tips } from '../../src/core/tips/index';

const tipsFolder = 'src/core/tips';

/** A file with a tip in it, and something that is none. */
function moduleOf(name: string, fileName: string): TipModule {
  return { name, exported: { [name]: { type: 'tip', id: name, fileName }, grades: ['ok'], helper: () => undefined } };
}

/** The tips a list names, in its order. */
function namesIn(list: string): string[] {
  return /= \[(.*)\];/.exec(list)?.[1]?.split(', ') ?? [];
}

describe('the list of the tips', () => {
  it('holds every tip of the folder', async () => {
    const names = namesIn(tipsList(await modulesIn(tipsFolder, ['list.ts', 'index.ts'])));
    assert.equal(names.length, tips.length);
  });

  it('takes up a tip by its file alone, in the order of the notes', () => {
    const list = tipsList([
      moduleOf('visa', '11-visa.md'),
      moduleOf('plan', '10-plan.md'),
      moduleOf('talk', '2-talk.md'),
    ]);
    assert.deepEqual(namesIn(list), ['talk', 'plan', 'visa']);
    assert.match(list, /^import \{ visa \} from '\.\/visa';$/m);
  });

  it('leaves out files that hold no tip', () => {
    assert.deepEqual(namesIn(tipsList([{ name: 'storyChecks', exported: { checks: [], type: 'tip' } }])), ['']);
  });
});

describe('the list of the examples', () => {
  it('takes up a file by its examples alone', () => {
    const list = examplesList([
      { name: 'visa', exported: { visaExamples: {} } },
      { name: 'texts', exported: { a: '' } },
    ]);
    assert.match(list, /^export const examples: ExamplesById = \{ \.\.\.visaExamples \};$/m);
    assert.doesNotMatch(list, /texts/);
  });
});
