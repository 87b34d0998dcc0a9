import { text, type ExamplesById } from './example';
import { boiler } from './storyTexts';

/** Examples of the checks of tip 5. */
export const resumeExamples: ExamplesById = {
  'resume/backed': {
    good: [
      {
        says: 'One claim has its story, the other an answer for those who doubt it.',
        notes: {
          resume: text`
            ## Claims
            - Kept a care home warm through a boiler failure
              - story: [The boiler on Christmas Eve](stories/boiler.md)
            - Trained nine apprentices
              - defence: Seven passed at the first try; the two who left did so in their first month
          `,
          'stories/boiler': boiler,
        },
      },
    ],
    bad: [
      {
        says: 'The story about it exists, and only has to be named.',
        notes: {
          resume: text`
            ## Claims
            - Kept a care home warm through a boiler failure
          `,
          'stories/boiler': boiler,
        },
        findings: [
          {
            at: 'Kept a care home warm through a boiler failure',
            mend: 'Link the story "The boiler on Christmas Eve"',
          },
        ],
      },
      {
        says: 'What was yours is not yet how you would defend it.',
        notes: {
          resume: text`
            ## Claims
            - Organised the first harvest fair
              - my part: budget and stalls
              - story:
            - Speaks four languages
              - defence: Taught in three of them
          `,
        },
        findings: [{ at: 'Organised the first harvest fair', mend: 'Write a story for it' }],
      },
    ],
  },
  'resume/measured': {
    good: [
      {
        says: 'The change says how it was counted; a size needs no measuring.',
        notes: {
          resume: text`
            ## Claims
            - Reduced missed appointments by 18 %
              - measured by: the booking system, winter against winter
            - Led a practice of 14 people
          `,
        },
      },
    ],
    bad: [
      {
        says: '"How did you measure that?" is the next question.',
        notes: {
          resume: text`
            ## Claims
            - Reduced missed appointments by 18 %
          `,
        },
        missing: ['Reduced missed appointments by 18 %'],
      },
      {
        says: 'An empty field measures nothing.',
        notes: {
          resume: text`
            ## Claims
            - Saved the theatre £40,000 a year on heating
              - measured by:
            - Doubled the number of school visits
              - measured by: the visitors' book
          `,
        },
        missing: ['Saved the theatre £40,000 a year on heating'],
      },
    ],
  },
  'resume/consistent': {
    good: [
      {
        says: 'One figure, told twice in the same way.',
        notes: {
          resume: text`
            ## Claims
            - Reduced missed appointments by 18 %
              - story: reminders
          `,
          'stories/reminders': text`
            # Reminders by hand

            ## Result
            Missed appointments fell by 18 percent in one winter.
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Which of the two is true? They will ask.',
        notes: {
          resume: text`
            ## Claims
            - Reduced missed appointments by 40 %
              - story: reminders
          `,
          'stories/reminders': text`
            # Reminders by hand

            ## Result
            Missed appointments fell by 18 percent in one winter.
          `,
        },
        findings: [{ at: '40 %', mend: 'Change to "18 percent"' }],
      },
      {
        says: 'The résumé rounds up what the story tells exactly.',
        notes: {
          resume: text`
            ## Claims
            - Trained 30 volunteers for the museum
              - story: [The archive](stories/archive.md)
          `,
          'stories/archive': text`
            # The archive

            ## Result
            I trained 19 volunteers, and the museum kept all of them.
          `,
        },
        findings: [{ at: '30', mend: 'Change to "19"' }],
      },
    ],
  },
  'resume/gaps': {
    good: [
      {
        says: 'One calm sentence, and then silence.',
        notes: {
          resume: text`
            ## Gaps
            - January to September 2024
              - answer: I looked after my father, and I have been back at work since.
          `,
        },
      },
      {
        says: 'No gap, nothing to answer.',
        notes: {
          resume: text`
            ## Gaps
          `,
        },
        state: 'not-applicable',
      },
    ],
    bad: [
      {
        says: 'They see it on the first page; so what will you say?',
        notes: {
          resume: text`
            ## Gaps
            - January to September 2024
          `,
        },
        missing: ['January to September 2024'],
      },
      {
        says: 'One of two has an answer.',
        notes: {
          resume: text`
            ## Gaps
            - Four months at the shipyard
              - answer: It closed; I was among the last to go.
            - No degree
              - answer:
          `,
        },
        missing: ['No degree'],
      },
    ],
  },
};
