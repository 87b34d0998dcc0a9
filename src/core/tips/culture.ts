import { about, always, counted, nameOf, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { storyFixes } from '../fixes';
import { message } from '../message';
import { fieldOf, fieldText, type Entry, type Note } from '../note';
import { storiesIn, storiesOf, tipEntries, type Prep } from '../prep';
import { entryItem, fieldItem, type DraftItem } from '../briefing/item';
import { storyName } from '../briefing/storyItem';
import type { TipDefinition } from '../tip';

const id = 'culture';

const values: Check = {
  id: 'culture/values',
  label: 'Values with a source and a story',
  why: 'A generic virtue is no evidence. A situation in which you lived their value is.',
  section: 'values',
  thresholds: {
    minimum: { default: 3, minimum: 1, maximum: 20, description: 'Values with source and story that are needed.' },
    stories: { default: 2, minimum: 1, maximum: 20, description: 'Different stories these values must be shown with.' },
  },
  weight: 3,
  minutes: 15,
  advice: about('Find an example for "{0}"', 'Write down what they value, and your example for it'),
  evaluate: (prep, { threshold }) => {
    const all = tipEntries(prep, id, 'values');
    const note = prep.tips.get(id);
    if (all.length === 0 || !note) return pending(threshold('minimum'));
    const bare = all.filter((value) => fieldOf(value, 'story') === undefined);
    const shown = all.filter((value) => !bare.includes(value) && fieldOf(value, 'source') !== undefined);
    const isVaried = storiesShown(prep, shown).size >= threshold('stories');
    const missing = shown.length >= threshold('minimum') && !isVaried ? [message('a second story')] : bare.map(nameOf);
    return counted(shown.length, threshold('minimum'), {
      missing,
      findings: bare.map((value) => withoutExample(prep, note, value)),
    });
  },
};

/** The stories the values are shown with; one that cannot be found counts by its name. */
function storiesShown(prep: Prep, values: readonly Entry[]): ReadonlySet<unknown> {
  const references = values.flatMap((value) => storiesIn(prep.stories, fieldOf(value, 'story')));
  return new Set(references.map(({ target, text }) => target ?? text));
}

function withoutExample(prep: Prep, note: Note, value: Entry): Finding {
  return {
    check: 'culture/values',
    place: value.place,
    severity: 'information',
    message: message('A value without an example: which story shows that you live it?'),
    get fixes() {
      return storyFixes(prep, note, value);
    },
  };
}

const tested: Check = {
  id: 'culture/tested',
  label: 'A question that tests one of their values',
  why: 'Fit goes both ways: find out whether they live what they say.',
  section: 'values',
  weight: 2,
  minutes: 5,
  advice: always('Find a question that tests one of their values'),
  evaluate: (prep) => {
    const all = tipEntries(prep, id, 'values');
    return all.length === 0
      ? pending(1)
      : counted(all.filter((value) => fieldText(value, 'test') !== undefined).length, 1);
  },
};

function valueItem(prep: Prep, value: Entry): DraftItem {
  const stories = storiesOf(prep, value).map((story) => storyName(story, { label: message('Tell'), minor: 2 }));
  return entryItem(value, [...stories, ...fieldItem(value, 'looks like', { label: message('There'), minor: 24 })]);
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
      importance: 62,
      decline: 4,
      build: (prep) => tipEntries(prep, id, 'values').map((value) => valueItem(prep, value)),
    },
  ],
};
