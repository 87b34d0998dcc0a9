import { text, type ExamplesById } from './example';

/** Examples of the checks of tip 9. */
export const closingExamples: ExamplesById = {
  'closing/thanks': {
    good: [
      {
        says: 'For something that really happened in round one.',
        notes: {
          closing: text`
            ## Thank them for
            Showing me the greenhouse, and telling me honestly about the frost in April.
          `,
          'first-interview': text`
            ## What I learned
            - The frost in April cost them a third of the seedlings
          `,
        },
      },
    ],
    bad: [
      {
        says: 'It could be said to anybody.',
        notes: {
          closing: text`
            ## Thank them for
            Thank you so much for having me again today.
          `,
          'first-interview': text`
            ## What I learned
            - The frost in April cost them a third of the seedlings
          `,
        },
        missing: ['something from round one'],
      },
      {
        says: 'Nothing to open with.',
        notes: {
          closing: text`
            ## Thank them for
          `,
        },
        state: 'pending',
      },
    ],
  },
  'closing/points': {
    good: [
      {
        says: 'Three, in the words they should remember.',
        notes: {
          closing: text`
            ## Points to land
            - I have run a nursery through two bad springs
            - I train people who then stay
            - I know your soil
          `,
        },
      },
    ],
    bad: [
      {
        says: 'One point and a placeholder.',
        notes: {
          closing: text`
            ## Points to land
            - I have run a nursery through two bad springs
            -
          `,
        },
      },
      {
        says: 'They will choose for themselves what to remember.',
        notes: {
          closing: text`
            ## Points to land
          `,
        },
        state: 'pending',
      },
    ],
  },
  'closing/rapport': {
    good: [
      {
        says: 'Something true connects you with the one who decides.',
        notes: {
          closing: text`
            ## Rapport
            - Astrid Lund
              - hook: we both learned the trade on the same island
          `,
          prep: text`
            ## Panel
            - Astrid Lund
              - part: hiring manager
          `,
        },
      },
      {
        says: 'Among peers alone nobody decides.',
        notes: {
          closing: text`
            ## Rapport
          `,
          prep: text`
            ## Panel
            - Ben Osei
              - part: peer
          `,
        },
        state: 'not-applicable',
      },
    ],
    bad: [
      {
        says: 'A hook for one of two who decide.',
        notes: {
          closing: text`
            ## Rapport
            - Astrid Lund
              - hook: we both learned the trade on the same island
          `,
          prep: text`
            ## Panel
            - Astrid Lund
              - part: hiring manager
            - Henrik Dahl
              - part: senior leader
          `,
        },
        missing: ['Henrik Dahl'],
      },
      {
        says: 'The name is there, the hook is not.',
        notes: {
          closing: text`
            ## Rapport
            - Astrid Lund
              - hook:
          `,
          prep: text`
            ## Panel
            - Astrid Lund
              - part: future manager
          `,
        },
        state: 'pending',
        missing: ['Astrid Lund'],
      },
    ],
  },
  'closing/after': {
    good: [
      {
        says: 'The evening after: a note begun for everyone who was there.',
        now: '2026-12-03T18:00:00Z',
        notes: {
          closing: text`
            ## After
            - Astrid Lund
              - note: Your story about the frozen pumps stayed with me on the way home.
          `,
          prep: text`
            ---
            interview: 2026-12-03T14:00
            timezone: Europe/Copenhagen
            ---
            ## Panel
            - Astrid Lund
              - part: hiring manager
          `,
        },
      },
      {
        says: 'Before the interview there is nobody to thank for it.',
        notes: {
          closing: text`
            ## After
          `,
        },
        state: 'not-applicable',
      },
    ],
    bad: [
      {
        says: 'One of two was forgotten.',
        now: '2026-12-04T09:00:00Z',
        notes: {
          closing: text`
            ## After
            - Astrid Lund
              - note: Your story about the frozen pumps stayed with me on the way home.
          `,
          prep: text`
            ---
            interview: 2026-12-03T14:00
            timezone: Europe/Copenhagen
            ---
            ## Panel
            - Astrid Lund
              - part: hiring manager
            - Ben Osei
              - part: peer
          `,
        },
        missing: ['Ben Osei'],
      },
      {
        says: 'A name is not yet a note.',
        now: '2026-12-04T09:00:00Z',
        notes: {
          closing: text`
            ## After
            - Ben Osei
              - note:
          `,
          prep: text`
            ---
            interview: 2026-12-03T14:00
            timezone: Europe/Copenhagen
            ---
            ## Panel
            - Ben Osei
              - part: peer
          `,
        },
        missing: ['Ben Osei'],
      },
    ],
  },
};
