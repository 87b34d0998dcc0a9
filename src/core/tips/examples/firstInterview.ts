import { text, type ExamplesById } from './example';

/** Examples of the checks of tip 1. */
export const firstInterviewExamples: ExamplesById = {
  'first/recalled': {
    good: [
      {
        says: 'Three questions, each with an honest grade.',
        notes: {
          'first-interview': text`
            ## What they asked
            - Walk me through a shift when two patients went downhill at once
              - answer: strong
            - Why are you leaving the district hospital?
              - answer: ok, a little long
            - How do you hand over to the night team?
              - answer: rough
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Without a grade nobody knows where to work first.',
        notes: {
          'first-interview': text`
            ## What they asked
            - Walk me through a shift when two patients went downhill at once
              - answer: strong
            - Why are you leaving the district hospital?
            - How do you hand over to the night team?
              - answer: rough
            - Which rota suits you?
              - answer: ok
          `,
        },
        findings: [{ at: 'Why are you leaving the district hospital?', mend: 'answer: rough' }],
      },
      {
        says: 'The answer is told where its grade belongs.',
        notes: {
          'first-interview': text`
            ## What they asked
            - How would you price a job with no drawings?
              - answer: said I would visit the site first
          `,
        },
        findings: [{ at: 'said I would visit the site first', mend: 'answer: ok' }],
      },
    ],
  },
  'first/learned': {
    good: [
      {
        says: 'Something about the job that the advertisement did not tell.',
        notes: {
          'first-interview': text`
            ## What I learned
            - The new wing opens in March, with half of its night posts still empty
          `,
        },
      },
    ],
    bad: [
      {
        says: 'An item that was never filled in does not count.',
        notes: {
          'first-interview': text`
            ## What I learned
            -
          `,
        },
        state: 'pending',
      },
      {
        says: 'What was asked is here; what was learned from it is not.',
        notes: {
          'first-interview': text`
            ## What I asked
            - Which ward is hardest to staff?
          `,
        },
        state: 'pending',
      },
    ],
  },
  'first/loops-closed': {
    good: [
      {
        says: 'The rough answer has a better one, the open point has a plan.',
        notes: {
          'first-interview': text`
            ## What they asked
            - How do you hand over to the night team?
              - answer: rough
              - fix: Bring the one-page sheet I made and explain its three boxes

            ## Left open
            - They never heard that I trained the new starters
              - fix: Say it when they ask about the team
          `,
        },
      },
    ],
    bad: [
      {
        says: 'They will ask again, and the answer is still rough.',
        notes: {
          'first-interview': text`
            ## What they asked
            - How do you hand over to the night team?
              - answer: rough
          `,
        },
        findings: [{ at: 'How do you hand over to the night team?', mend: 'Write a story for it' }],
      },
      {
        says: 'A story about the boiler stands ready and only has to be named.',
        notes: {
          'first-interview': text`
            ## Left open
            - I did not get to the boiler that failed on Christmas Eve
          `,
          'stories/boiler': text`
            # The boiler on Christmas Eve

            ## Situation
            A care home lost its heating on Christmas Eve.
          `,
        },
        findings: [
          {
            at: 'I did not get to the boiler that failed on Christmas Eve',
            mend: 'Link the story "The boiler on Christmas Eve"',
          },
        ],
      },
    ],
  },
};
