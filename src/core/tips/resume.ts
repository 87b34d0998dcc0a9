import { counted, notApplicable, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { message } from '../message';
import { fieldOf, fieldText, type Entry } from '../note';
import { storiesOf, tipEntries, type Prep } from '../prep';
import { fieldItem, storyLine, type BriefingItem, type TipDefinition } from '../tip';

const id = 'resume';

const backed: Check = {
  id: 'resume/backed',
  label: 'Every claim has a story or a defence',
  section: 'claims',
  evaluate: (prep) => {
    const claims = tipEntries(prep, id, 'claims');
    if (claims.length === 0) return pending(1);
    const bare = claims.filter((claim) => !fieldOf(claim, 'story') && !fieldOf(claim, 'defence'));
    const findings = bare.map((claim): Finding => ({
      check: 'resume/backed',
      place: claim.place,
      severity: 'warning',
      message: message('A claim without backing: name the story behind it, or how you would defend it.'),
    }));
    return counted(claims.length - bare.length, claims.length, { findings });
  },
};

const gaps: Check = {
  id: 'resume/gaps',
  label: 'Every gap has an answer',
  section: 'gaps',
  evaluate: (prep) => {
    const all = tipEntries(prep, id, 'gaps');
    if (all.length === 0) return notApplicable;
    const missing = all.filter((gap) => fieldText(gap, 'answer') === undefined).map(({ text }) => text);
    return counted(all.length - missing.length, all.length, { missing });
  },
};

function claimItem(prep: Prep, claim: Entry): BriefingItem {
  const defence = fieldItem(claim, 'defence');
  const stories = storiesOf(prep, claim).map((story) => storyLine(story));
  return { markdown: claim.markdown, place: claim.place, items: defence.length > 0 ? defence : stories };
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
  checks: [backed, gaps],
  briefing: [
    {
      id: 'claims',
      title: 'Claims and their defence',
      order: 640,
      build: (prep) => tipEntries(prep, id, 'claims').map((claim) => claimItem(prep, claim)),
    },
    {
      id: 'gaps',
      title: 'If they ask about gaps',
      order: 645,
      build: (prep) =>
        tipEntries(prep, id, 'gaps').map((gap): BriefingItem => {
          return { markdown: gap.markdown, place: gap.place, items: fieldItem(gap, 'answer') };
        }),
    },
  ],
};
