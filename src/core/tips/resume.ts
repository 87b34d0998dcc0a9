import { about, counted, judged, nameOf, notApplicable, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { renameFix, roomFor, storyFixes } from '../fixes';
import { contradiction } from '../judgement/contradiction';
import { statesOutcome } from '../judgement/outcome';
import { remembered } from '../memo';
import { message } from '../message';
import { fieldOf, fieldText, type Entry, type Note, type Place } from '../note';
import { isInEnglish, storiesOf, tipEntries, type Prep } from '../prep';
import type { Story } from '../story';
import type { Range } from '../text';
import { entryItem, fieldItem, type DraftItem } from '../briefing/item';
import { storyName } from '../briefing/storyItem';
import type { TipDefinition } from '../tip';

const id = 'resume';

/** Judgements of text are asked again with every pause in typing; these remember what claims say. */
const isOutcome = remembered(statesOutcome, 500);

const backed: Check = {
  id: 'resume/backed',
  label: 'Every claim has a story or a defence',
  why: 'Any line of your résumé may be the next question. A claim you cannot tell about is a claim against you.',
  section: 'claims',
  weight: 4,
  minutes: 15,
  advice: about('Give the claim a story or a defence: "{0}"', 'Write down what your résumé claims'),
  evaluate: (prep) => {
    const claims = tipEntries(prep, id, 'claims');
    const note = prep.tips.get(id);
    if (claims.length === 0 || !note) return pending(1);
    return judged(claims, claims.length, nameOf, (claim) =>
      fieldOf(claim, 'story') || fieldOf(claim, 'defence') ? [] : [bare(prep, note, claim)],
    );
  },
};

function bare(prep: Prep, note: Note, claim: Entry): Finding {
  return {
    check: 'resume/backed',
    place: claim.place,
    severity: 'warning',
    message: message('A claim without backing: name the story behind it, or how you would defend it.'),
    get fixes() {
      return [...storyFixes(prep, note, claim), roomFor(note, claim, 'defence')];
    },
  };
}

const measured: Check = {
  id: 'resume/measured',
  label: 'Every outcome says how it was measured',
  why: '"How did you measure that?" follows every figure. A size or a date needs no measuring, a change does.',
  section: 'claims',
  weight: 3,
  minutes: 5,
  advice: about('Say how it was measured: "{0}"', 'Write down what your résumé claims'),
  evaluate: (prep) => {
    const claims = tipEntries(prep, id, 'claims');
    if (claims.length === 0) return pending(1);
    const outcomes = isInEnglish(prep)
      ? claims.filter(({ text, details }) => isOutcome([text, ...details.map((one) => one.text)].join(' ')))
      : [];
    const missing = outcomes.filter((claim) => fieldText(claim, 'measured by') === undefined).map(nameOf);
    return counted(outcomes.length - missing.length, outcomes.length, { missing });
  },
};

const consistent: Check = {
  id: 'resume/consistent',
  label: 'Figures agree with their stories',
  why: 'Two figures for one thing cost more trust than no figure at all.',
  section: 'claims',
  weight: 5,
  minutes: 5,
  advice: about('Make the figures agree with the story: "{0}"', 'Write down what your résumé claims'),
  evaluate: (prep) => {
    const claims = tipEntries(prep, id, 'claims');
    if (claims.length === 0) return pending(1);
    return judged(claims, claims.length, nameOf, (claim) =>
      storiesOf(prep, claim).flatMap((story) => contradicted(claim, story)),
    );
  },
};

function contradicted(claim: Entry, story: Story): Finding[] {
  return (story.parts.get('result')?.statements ?? []).slice(0, 20).flatMap((statement): Finding[] => {
    const found = contradiction(claim.text, statement.text);
    if (!found) return [];
    const here = claim.text.slice(found.a.start, found.a.end);
    const there = statement.text.slice(found.b.start, found.b.end);
    const place = rangeOf(claim.place, claim.markdown, claim.text, found.a);
    const source = { path: story.note.path, range: statement.range };
    return [
      {
        check: 'resume/consistent',
        place,
        severity: 'warning',
        message: message('{0} here, {1} in the story "{2}".', here, there, story.title),
        related: [{ place: source, message: message('{0} in the story', there) }],
        // Only where the figure's own place is known is it safe to put another there.
        ...(place === claim.place ? {} : { fixes: [renameFix(place, there)] }),
      },
    ];
  });
}

/** The place of a span of an entry's text; the whole entry where its markup hides where exactly that is. */
function rangeOf(place: Place, markdown: string, text: string, span: Range): Place {
  if (markdown !== text) return place;
  return { path: place.path, range: { start: place.range.start + span.start, end: place.range.start + span.end } };
}

const gaps: Check = {
  id: 'resume/gaps',
  label: 'Every gap has an answer',
  why: 'A gap is no problem; being surprised by the question is.',
  section: 'gaps',
  weight: 4,
  minutes: 10,
  advice: about('Prepare the answer to "{0}"', 'Prepare the answer to your gaps'),
  evaluate: (prep) => {
    const all = tipEntries(prep, id, 'gaps');
    if (all.length === 0) return notApplicable;
    const missing = all.filter((gap) => fieldText(gap, 'answer') === undefined).map(nameOf);
    return counted(all.length - missing.length, all.length, { missing });
  },
};

function claimItem(prep: Prep, claim: Entry): DraftItem {
  const stories = storiesOf(prep, claim).map((story) => storyName(story, { label: message('Tell'), minor: 2 }));
  return entryItem(claim, [...fieldItem(claim, 'defence', { minor: 6 }), ...stories]);
}

/** Tip 5: know your résumé to the last claim. */
export const resume: TipDefinition = {
  id,
  type: 'tip',
  title: 'Résumé',
  fileName: '5-resume.md',
  prompts: [
    'They have it in front of them: whatever stands there, they may ask about.',
    'For each claim: how did you measure it? What was yours, and what was the team’s?',
    'Say a gap or a short job in one calm sentence, and stop.',
  ],
  keys: [...tipKeys, ...commonKeys],
  sections: [
    {
      id: 'claims',
      heading: 'Claims',
      purpose: 'What your résumé says you did.',
      prompts: ['One claim an item, in the words of your résumé; those with a figure first.'],
      entry: 'claim of your résumé',
      fields: [
        { key: 'my part', purpose: 'What of it was yours.' },
        { key: 'measured by', purpose: 'How the figure was measured.' },
        { key: 'story', purpose: 'The story behind it.', value: { kind: 'stories' } },
        { key: 'defence', purpose: 'What you say when they doubt it.' },
      ],
    },
    {
      id: 'gaps',
      heading: 'Gaps',
      purpose: 'Gaps and short jobs they may ask about.',
      prompts: ['A gap or a short job an item. No entry here is fine when there is none.'],
      entry: 'gap or short tenure',
      fields: [{ key: 'answer', purpose: 'The sentence you will say.' }],
    },
    {
      id: 'walk-through',
      heading: 'Walk-through',
      purpose: '"Tell me about yourself": your way to this job, in prose.',
      prompts: ['Ninety seconds: where you come from, what you are best at, why this job is next.'],
    },
  ],
  checks: [backed, measured, consistent, gaps],
  briefing: [
    {
      id: 'claims',
      title: 'Claims and their defence',
      order: 640,
      importance: 58,
      decline: 4,
      build: (prep) => tipEntries(prep, id, 'claims').map((claim) => claimItem(prep, claim)),
    },
    {
      id: 'gaps',
      title: 'If they ask about gaps',
      order: 645,
      importance: 60,
      build: (prep) =>
        tipEntries(prep, id, 'gaps').map((gap) => entryItem(gap, fieldItem(gap, 'answer', { minor: 2 }))),
    },
  ],
};
