import { text, type ExamplesById } from './example';
import { boiler, rota } from './storyTexts';

/** Examples of the checks of tip 6. */
export const cultureExamples: ExamplesById = {
  'culture/values': {
    good: [
      {
        says: 'Their words, where they stand, and a situation for each.',
        notes: {
          culture: text`
            ## Values
            - We stay until it works
              - source: careers page
              - story: boiler
            - Say it to the person, not about them
              - source: Priya, in round one
              - story: rota
            - Residents first
              - source: the advertisement
              - story: boiler
          `,
          'stories/boiler': boiler,
          'stories/rota': rota,
        },
      },
    ],
    bad: [
      {
        says: 'A virtue without a situation is what everybody claims.',
        notes: {
          culture: text`
            ## Values
            - No resident is left in a cold room
              - source: careers page
              - looks like: somebody calls back in the evening
          `,
          'stories/boiler': boiler,
        },
        findings: [{ at: 'No resident is left in a cold room', mend: 'Link the story "The boiler on Christmas Eve"' }],
      },
      {
        says: 'A second value still waits for its example.',
        notes: {
          culture: text`
            ## Values
            - We stay until it works
              - source: careers page
              - story: boiler
            - Curious by nature
              - source: careers page
              - story:
          `,
          'stories/boiler': boiler,
        },
        findings: [{ at: 'Curious by nature', mend: 'Write a story for it' }],
      },
      {
        says: 'One story cannot show everything.',
        notes: {
          culture: text`
            ## Values
            - We stay until it works
              - source: careers page
              - story: boiler
            - Residents first
              - source: the advertisement
              - story: boiler
            - Ask before you promise
              - source: Priya, in round one
              - story: boiler
          `,
          'stories/boiler': boiler,
        },
        missing: ['a second story'],
      },
    ],
  },
  'culture/tested': {
    good: [
      {
        says: 'A question that only somebody who lives the value can answer.',
        notes: {
          culture: text`
            ## Values
            - Say it to the person, not about them
              - test: When did somebody last tell you that you were wrong, and what happened then?
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Taken at their word.',
        notes: {
          culture: text`
            ## Values
            - Say it to the person, not about them
              - source: Priya, in round one
          `,
        },
      },
      {
        says: 'The field is there, the question is not.',
        notes: {
          culture: text`
            ## Values
            - Residents first
              - test:
          `,
        },
      },
    ],
  },
};
