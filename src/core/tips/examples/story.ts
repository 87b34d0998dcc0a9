import { text, type ExamplesById } from './example';
import { boiler, harvest, reading, rota, toldOnce, toldTooLong, toldTwice } from './storyTexts';

/** Examples of the checks that need more than one story. */
const together: ExamplesById = {
  'stories/enough': {
    good: [
      {
        says: 'Four stories from four jobs, none with a finding.',
        notes: {
          'stories/boiler': boiler,
          'stories/harvest': harvest,
          'stories/rota': rota,
          'stories/reading': reading,
        },
      },
    ],
    bad: [
      {
        says: 'One story does not carry an hour of questions.',
        notes: { 'stories/boiler': boiler },
      },
      {
        says: 'Two headings with nothing below them are no story yet.',
        notes: {
          'stories/ferry': text`
            # The ferry that did not sail

            ## Situation

            ## Task
          `,
        },
        state: 'pending',
      },
    ],
  },
  'stories/coverage': {
    good: [
      {
        says: 'What the advertisement asks for, and failure and conflict, each have a story.',
        notes: {
          prep: text`
            ---
            company: Holly Lodge Care Homes
            competencies: [initiative]
            ---
          `,
          'stories/reading': reading,
          'stories/harvest': harvest,
          'stories/rota': rota,
        },
      },
    ],
    bad: [
      {
        says: 'Nothing to tell about influence, nor about a failure.',
        notes: {
          prep: text`
            ---
            company: Holly Lodge Care Homes
            competencies: [initiative, influence]
            ---
          `,
          'stories/reading': reading,
          'stories/rota': rota,
        },
        missing: ['influence', 'failure'],
      },
      {
        says: 'A story that names no competency covers none.',
        notes: {
          'stories/ferry': text`
            # The ferry that did not sail

            ## Situation
            Fog closed the harbour with 300 passengers in the hall.

            ## Task
            I had to get them home.

            ## Action
            I booked buses and rooms and stayed until the last of them had one.

            ## Result
            Everybody had a bed within two hours.
          `,
        },
        state: 'pending',
        missing: ['failure', 'conflict'],
      },
    ],
  },
  'stories/rehearsed': {
    good: [
      {
        says: 'Told twice, the last time in just under two minutes.',
        notes: { 'stories/boiler': boiler, 'rehearsals/2026-11-26.jsonl': toldTwice },
      },
    ],
    bad: [
      {
        says: 'Once aloud is a beginning.',
        notes: { 'stories/boiler': boiler, 'rehearsals/2026-11-24.jsonl': toldOnce },
        missing: ['The boiler on Christmas Eve'],
      },
      {
        says: 'Twice, but the second telling took over three minutes.',
        notes: { 'stories/boiler': boiler, 'rehearsals/2026-11-26.jsonl': toldTooLong },
        missing: ['The boiler on Christmas Eve'],
      },
    ],
  },
};

/** Examples of the checks that judge what a story says. */
const said: ExamplesById = {
  'stories/complete': {
    good: [{ says: 'All four parts, in a few sentences each.', notes: { 'stories/boiler': boiler } }],
    bad: [
      {
        says: 'The heading is there, the ending is not.',
        notes: {
          'stories/ferry': text`
            # The ferry that did not sail

            ## Situation
            Fog closed the harbour with 300 passengers in the hall.

            ## Task
            I had to get them home.

            ## Action
            I booked buses and rooms and stayed until the last of them had one.

            ## Result
          `,
        },
        findings: [{ at: 'Result' }],
      },
      {
        says: 'Whose task was it? Without that part nobody knows where you come in.',
        notes: {
          'stories/ferry': text`
            # The ferry that did not sail

            ## Situation
            Fog closed the harbour with 300 passengers in the hall.

            ## Action
            I booked buses and rooms and stayed until the last of them had one.

            ## Result
            Everybody had a bed within two hours.
          `,
        },
        findings: [{ at: 'The ferry that did not sail' }],
      },
    ],
  },
  'stories/specific': {
    good: [
      { says: 'Six hours and three years: both can be counted.', notes: { 'stories/boiler': boiler } },
      {
        says: 'No figure, and still a change that somebody could see.',
        notes: {
          'stories/archive': text`
            # The archive nobody could search

            ## Result
            The museum moved its loans from a weekly to a daily round.
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Everybody says that it went well.',
        notes: {
          'stories/archive': text`
            # The archive nobody could search

            ## Result
            It went really well and everyone was very happy with my work.
          `,
        },
        findings: [{ at: 'Result' }],
      },
      {
        says: 'Better than what, and by how much?',
        notes: {
          'stories/wedding': text`
            # A wedding without a cook

            ## Result
            The guests had a lovely evening, and I learned a great deal about myself.
          `,
        },
        findings: [{ at: 'Result' }],
      },
    ],
  },
  'stories/own': {
    good: [
      {
        says: 'The team appears, and what the teller did stands out.',
        notes: {
          'stories/archive': text`
            # The archive nobody could search

            ## Action
            I asked the volunteers what they looked for most. I labelled those boxes first, and we moved them together.
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Three times "we": who decided, who did the work?',
        notes: {
          'stories/archive': text`
            # The archive nobody could search

            ## Action
            First we asked the volunteers. Then we labelled the boxes, and we moved them before the opening.
          `,
        },
        findings: [{ at: 'we' }],
      },
      {
        says: 'The kitchen did it; the cook who tells it is hard to find.',
        notes: {
          'stories/wedding': text`
            # A wedding without a cook

            ## Action
            We split the menu between us. I took the sauces, our apprentice took the fish, and we plated it all together.
          `,
        },
        findings: [{ at: 'We' }],
      },
    ],
  },
  'stories/length': {
    good: [{ says: 'Under a minute, most of it about what was done.', notes: { 'stories/boiler': boiler } }],
    bad: [
      {
        says: 'A story that cannot be told in two minutes loses its listener.',
        notes: {
          'stories/bridge': text`
            # The footbridge at the mill

            ## Action
            ${'I walked the site again, measured each beam, wrote down every crack and asked the owner for the drawings. '.repeat(16)}
          `,
        },
        findings: [{ at: 'The footbridge at the mill' }],
      },
      {
        says: 'Half of the story is how things were before it begins.',
        notes: {
          'stories/bridge': text`
            # The footbridge at the mill

            ## Situation
            The mill stands on an island, and its owner had bought it from a cousin who had let it to an artist. The only
            footbridge was older than all of them and closed after the flood.

            ## Task
            I had to reopen it before the fair.

            ## Action
            I measured each beam and replaced the four that were rotten.

            ## Result
            It opened nine days early.
          `,
        },
        findings: [{ at: 'Situation' }],
      },
    ],
  },
};

/** Examples of the checks of tip 3. */
export const storyExamples: ExamplesById = { ...together, ...said };
