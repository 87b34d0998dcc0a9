import { text, type ExamplesById } from './example';

const panel = text`
  ## Panel
  - Ruth Adler
    - part: future manager
  - Kofi Mensah
    - part: peer
`;

/** Examples of the checks of the plan for the first ninety days. */
export const ninetyDaysExamples: ExamplesById = {
  'ninety-days/planned': {
    good: [
      {
        says: 'From understanding to a result that is yours.',
        notes: {
          'first-90-days': text`
            ## Learn
            - How a repair travels from the call to the invoice
            ## Contribute
            - One form instead of three for the night shift
            ## Own
            - The stock of spare parts
          `,
        },
      },
    ],
    bad: [
      {
        says: 'All learning, and nothing anybody else has of it.',
        notes: {
          'first-90-days': text`
            ## Learn
            - How a repair travels from the call to the invoice
            - Who decides on spare parts
            ## Contribute
            -
          `,
        },
        missing: ['Contribute', 'Own'],
      },
      {
        says: 'The note is fresh.',
        notes: {
          'first-90-days': text`
            ## Learn
            <!-- The first month, mostly. -->
            -
              - outcome:
          `,
        },
        state: 'pending',
        missing: ['Learn', 'Contribute', 'Own'],
      },
    ],
  },
  'ninety-days/measurable': {
    good: [
      {
        says: 'A figure, a change, a day: each can be seen by somebody else.',
        notes: {
          'first-90-days': text`
            ## Learn
            - How a repair travels from the call to the invoice
              - outcome: a map of it on the wall by the end of week three
            ## Contribute
            - One form instead of three for the night shift
              - outcome: twenty minutes less paper a night
            ## Own
            - The stock of spare parts
              - outcome: no call waits for a part any more, from six a month today
          `,
        },
      },
    ],
    bad: [
      {
        says: 'A wish, and an entry that does not even say that.',
        notes: {
          'first-90-days': text`
            ## Learn
            - Get to know everybody
              - outcome: a good relationship with the crew
            ## Own
            - The stock of spare parts
          `,
        },
        findings: [{ at: 'a good relationship with the crew' }, { at: 'The stock of spare parts' }],
      },
      {
        says: 'The field is there, the outcome is not.',
        notes: {
          'first-90-days': text`
            ## Contribute
            - One form instead of three for the night shift
              - outcome:
          `,
        },
        findings: [{ at: 'One form instead of three for the night shift' }],
      },
    ],
  },
  'ninety-days/people': {
    good: [
      {
        says: 'Each part has somebody whose trouble it ends.',
        notes: {
          'first-90-days': text`
            ## Contribute
            - One form instead of three for the night shift
              - for: Kofi
            ## Own
            - The stock of spare parts
              - for: Ruth Adler, Kofi
          `,
          prep: panel,
        },
      },
    ],
    bad: [
      {
        says: 'Useful, but to whom?',
        notes: {
          'first-90-days': text`
            ## Contribute
            - One form instead of three for the night shift
              - outcome: twenty minutes less paper a night
          `,
          prep: panel,
        },
        findings: [{ at: 'One form instead of three for the night shift', mend: 'for: Ruth Adler' }],
      },
      {
        says: 'The name is still to come.',
        notes: {
          'first-90-days': text`
            ## Own
            - The stock of spare parts
              - for:
          `,
          prep: panel,
        },
        findings: [{ at: 'The stock of spare parts', mend: 'for: Kofi Mensah' }],
      },
    ],
  },
};
