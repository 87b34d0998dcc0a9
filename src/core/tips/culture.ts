import { counted, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { message } from '../message';
import { fieldText, type Entry } from '../note';
import { storiesOf, tipEntries, type Prep } from '../prep';
import { fieldItem, storyLine, type BriefingItem, type TipDefinition } from '../tip';

const id = 'culture';

/** Values with an example that a candidate should bring; told with this many different stories at least. */
const valuesNeeded = 3;
const differentStories = 2;

function storyNames(value: Entry): string[] {
  return (fieldText(value, 'story') ?? '').split(',').map((name) => name.trim());
}

const values: Check = {
  id: 'culture/values',
  label: 'Three values with a source and a story',
  section: 'values',
  evaluate: (prep) => {
    const all = tipEntries(prep, id, 'values');
    if (all.length === 0) return pending(valuesNeeded);
    const bare = all.filter((value) => fieldText(value, 'story') === undefined);
    const findings = bare.map((value): Finding => ({
      check: 'culture/values',
      place: value.place,
      severity: 'information',
      message: message('A value without an example: which story shows that you live it?'),
    }));
    const shown = all.filter((value) => !bare.includes(value) && fieldText(value, 'source') !== undefined);
    const stories = new Set(shown.flatMap(storyNames));
    const missing = shown.length >= valuesNeeded && stories.size < differentStories ? ['a second story'] : [];
    return counted(shown.length, valuesNeeded, { missing, findings });
  },
};

const tested: Check = {
  id: 'culture/tested',
  label: 'A question that tests one of their values',
  section: 'values',
  evaluate: (prep) => {
    const all = tipEntries(prep, id, 'values');
    return all.length === 0
      ? pending(1)
      : counted(all.filter((value) => fieldText(value, 'test') !== undefined).length, 1);
  },
};

function valueItem(prep: Prep, value: Entry): BriefingItem {
  const stories = storiesOf(prep, value).map((story) => storyLine(story));
  return { markdown: value.markdown, place: value.place, items: [...fieldItem(value, 'looks like'), ...stories] };
}

/** Tip 6: show cultural fit with examples. */
export const culture: TipDefinition = {
  id,
  type: 'tip',
  title: 'Cultural fit',
  fileName: '6-cultural-fit.md',
  prompts: [
    'Use their wording: values page, advertisement, what they said in round one.',
    '"I am a team player" is no evidence. A situation is: what did it look like the last time you lived that value?',
    'Fit goes both ways: what do you need to do your best work, and how will you find out whether it is there?',
  ],
  keys: [...tipKeys, ...commonKeys],
  sections: [
    {
      id: 'values',
      heading: 'Values',
      purpose: 'What they say they value, and your example for it.',
      prompts: ['One value an item, in their words, each with the story that shows it.'],
      entry: 'value in their wording',
      fields: [
        { key: 'source', purpose: 'Where they say so.' },
        { key: 'looks like', purpose: 'What it looks like on an ordinary day.' },
        { key: 'story', purpose: 'The story that shows you live it.', value: { kind: 'stories' } },
        { key: 'test', purpose: 'A question that shows whether they live it themselves.' },
      ],
    },
    {
      id: 'needs',
      heading: 'What I need',
      purpose: 'What you need to do your best work.',
      prompts: ['What must be there for you to do your best work? What would make you leave?'],
      entry: 'what I need',
    },
  ],
  checks: [values, tested],
  briefing: [
    {
      id: 'values',
      title: 'What they value, and my example',
      order: 620,
      build: (prep) => tipEntries(prep, id, 'values').map((value) => valueItem(prep, value)),
    },
  ],
};
