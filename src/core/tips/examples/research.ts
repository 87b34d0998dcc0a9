import { text, type ExamplesById } from './example';

/** Examples of the checks of tip 2. */
export const researchExamples: ExamplesById = {
  'research/findings': {
    good: [
      {
        says: 'Five facts, each of which can be placed and dated.',
        notes: {
          research: text`
            ## Findings
            - The bakery group bought two mills last spring
              - source: annual report, page 12
              - checked: 2026-11-27
            - Sourdough is its fastest growing line
              - source: interview with the founder, trade weekly
              - checked: 2026-11-27
            - Every shop manager sets their own opening hours
              - source: Priya, in round one
              - checked: 2026-11-26
            - A rival opened across from the market hall
              - source: local paper
              - checked: 2026-11-28
            - Deliveries moved to electric vans in the north
              - source: press page
              - checked: 2026-11-28
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Who says so? A fact without a source cannot be defended.',
        notes: {
          research: text`
            ## Findings
            - The bakery group bought two mills last spring
              - checked: 2026-11-27
          `,
        },
        findings: [{ at: 'The bakery group bought two mills last spring' }],
      },
      {
        says: 'One date is not there, the other is no date.',
        notes: {
          research: text`
            ## Findings
            - Sourdough is its fastest growing line
              - source: interview with the founder, trade weekly
            - A rival opened across from the market hall
              - source: local paper
              - checked: last week
          `,
        },
        findings: [
          { at: 'Sourdough is its fastest growing line', mend: 'Checked today' },
          { at: 'last week', mend: 'Checked today' },
        ],
      },
    ],
  },
  'research/fresh': {
    good: [
      {
        says: 'Looked at again in the week before the interview.',
        notes: {
          research: text`
            ## Findings
            - The orchestra plays forty school concerts a year
              - source: season brochure
              - checked: 2026-11-27
          `,
        },
      },
      {
        says: 'Three weeks ahead any date will do: there is time to look again.',
        now: '2026-11-12T12:00:00Z',
        notes: {
          research: text`
            ## Findings
            - The orchestra plays forty school concerts a year
              - source: season brochure
              - checked: 2026-10-01
          `,
        },
      },
    ],
    bad: [
      {
        says: 'A month old when the interview comes; the season may have changed.',
        notes: {
          research: text`
            ## Findings
            - The orchestra plays forty school concerts a year
              - source: season brochure
              - checked: 2026-10-27
          `,
        },
        findings: [{ at: '2026-10-27', mend: 'Checked today' }],
      },
      {
        says: 'News of round one goes stale as well.',
        notes: {
          research: text`
            ## Findings
            - Its hall closes for repairs in June
              - source: city council minutes
              - checked: 2026-11-28

            ## Since round one
            - The chief conductor signed for three more years
              - source: evening paper
              - checked: 2026-11-20
          `,
        },
        findings: [{ at: '2026-11-20', mend: 'Checked today' }],
      },
    ],
  },
  'research/new': {
    good: [
      {
        says: 'Found after the first interview, which its date shows.',
        notes: {
          research: text`
            ## Findings
            - The council gave planning permission for the second depot
              - source: council minutes
              - checked: 2026-11-25
          `,
          'first-interview': text`
            ---
            date: 2026-11-18
            ---
          `,
        },
      },
    ],
    bad: [
      {
        says: 'All of it was known before round one.',
        notes: {
          research: text`
            ## Findings
            - The council gave planning permission for the second depot
              - source: council minutes
              - checked: 2026-11-10
          `,
          'first-interview': text`
            ---
            date: 2026-11-18
            ---
          `,
        },
      },
      {
        says: 'No research at all yet.',
        notes: {
          research: text`
            ## Since round one
            -
          `,
        },
        state: 'pending',
      },
    ],
  },
  'research/useful': {
    good: [
      {
        says: 'Each says what it means for the job.',
        notes: {
          research: text`
            ## Findings
            - Half of the drivers retire within five years
              - so what: whoever plans the depots has to recruit, too
            - The buses run on one ticket with the trams from May
              - so what: my timetable work across two operators is what they need
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Facts that impress nobody, because nothing follows from them.',
        notes: {
          research: text`
            ## Findings
            - Half of the drivers retire within five years
            - The buses run on one ticket with the trams from May
          `,
        },
      },
      {
        says: 'One "so what" is not enough to talk about.',
        notes: {
          research: text`
            ## Findings
            - Half of the drivers retire within five years
              - so what: whoever plans the depots has to recruit, too
            - The buses run on one ticket with the trams from May
              - so what:
          `,
        },
      },
    ],
  },
};
