import { text, type ExamplesById } from './example';

/** Examples of the checks of `prep.md`. */
export const prepExamples: ExamplesById = {
  'prep/when': {
    good: [
      {
        says: 'Day, hour and zone: everything can be planned back from it.',
        notes: {
          prep: text`
            ---
            company: Harbour Veterinary Clinic
            interview: 2026-12-03T09:30
            timezone: Europe/Dublin
            ---
          `,
        },
      },
    ],
    bad: [
      {
        says: 'A note to oneself is no date, so nobody can count the days.',
        notes: {
          prep: text`
            ---
            company: Harbour Veterinary Clinic
            interview: first Thursday in December
            ---
          `,
        },
        findings: [{ at: 'first Thursday in December' }],
      },
      {
        says: 'The clocks go forward that night: half past one does not exist in London.',
        notes: {
          prep: text`
            ---
            company: Thames Night Ferries
            interview: 2027-03-28T01:30
            timezone: Europe/London
            ---
          `,
        },
        findings: [{ at: '2027-03-28T01:30' }],
      },
      {
        says: 'Time zones are named by a region and a city.',
        notes: {
          prep: text`
            ---
            company: Thames Night Ferries
            interview: 2026-12-03T10:00
            timezone: London time
            ---
          `,
        },
        findings: [{ at: 'London time' }],
      },
      {
        says: 'The day is known, the hour is not.',
        notes: {
          prep: text`
            ---
            company: Harbour Veterinary Clinic
            interview: 2026-12-03
            timezone: Europe/Dublin
            ---
          `,
        },
        missing: ['time of day'],
      },
    ],
  },
  'prep/panel': {
    good: [
      {
        says: 'Who will be there, and what each of them decides.',
        notes: {
          prep: text`
            ## Panel
            - Maeve Brennan
              - title: Clinical director
              - part: senior leader
            - Tomasz Wilk
              - part: peer
          `,
        },
      },
    ],
    bad: [
      {
        says: 'A job title does not say what Maeve decides.',
        notes: {
          prep: text`
            ## Panel
            - Maeve Brennan
              - title: Clinical director
            - Tomasz Wilk
              - part: peer
          `,
        },
        findings: [{ at: 'Maeve Brennan', mend: 'part: senior leader' }],
      },
      {
        says: 'A name alone, and a part that was left empty.',
        notes: {
          prep: text`
            ## Panel
            - Oluwaseun Ade
            - Ines Carvalho
              - part:
          `,
        },
        findings: [
          { at: 'Oluwaseun Ade', mend: 'part: hiring manager' },
          { at: 'Ines Carvalho', mend: 'part: recruiter' },
        ],
      },
    ],
  },
};
