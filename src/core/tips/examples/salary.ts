import { text, type ExamplesById } from './example';

/** Examples of the checks of tip 8. */
export const salaryExamples: ExamplesById = {
  'salary/numbers': {
    good: [
      {
        says: 'Decided before the talk: the least, the wish and the opening.',
        notes: {
          salary: text`
            ---
            currency: EUR
            walk_away: 51000
            target: 58000
            anchor: 62000
            ---
          `,
        },
      },
    ],
    bad: [
      {
        says: 'The target stands below the point where you would walk away.',
        notes: {
          salary: text`
            ---
            currency: EUR
            walk_away: 58000
            target: 51000
            anchor: 62000
            ---
          `,
        },
        findings: [{ at: '51000', mend: 'Put the figures in order' }],
      },
      {
        says: 'In words nothing can be compared.',
        notes: {
          salary: text`
            ---
            currency: GBP
            walk_away: 38000
            target: a bit more than now
            anchor: 45000
            ---
          `,
        },
        findings: [{ at: 'a bit more than now' }],
      },
      {
        says: 'A target alone: what is the least, and what is named first?',
        notes: {
          salary: text`
            ---
            currency: GBP
            target: 41000
            ---
          `,
        },
        missing: ['walk-away', 'anchor'],
        findings: [{ at: 'target' }],
      },
    ],
  },
  'salary/sources': {
    good: [
      {
        says: 'Two sources, each with the day it was looked at.',
        notes: {
          salary: text`
            ## Market
            - 54,000 to 60,000 for a senior physiotherapist
              - source: survey of the professional body
              - checked: 2026-11-20
            - 57,000 in a clinic of the same size
              - source: advertisement in the regional paper
              - checked: 2026-11-22
          `,
        },
      },
    ],
    bad: [
      {
        says: 'One source is an anecdote.',
        notes: {
          salary: text`
            ## Market
            - 54,000 to 60,000 for a senior physiotherapist
              - source: survey of the professional body
              - checked: 2026-11-20
          `,
        },
      },
      {
        says: 'From whom, and when?',
        notes: {
          salary: text`
            ## Market
            - 54,000 to 60,000 for a senior physiotherapist
              - source: survey of the professional body
            - 57,000 in a clinic of the same size
              - checked: 2026-11-22
          `,
        },
      },
    ],
  },
  'salary/beyond': {
    good: [
      {
        says: 'Three things to trade for, the most wanted first.',
        notes: {
          salary: text`
            ## Beyond base
            1. Every second Friday off
            2. The course in manual therapy
            3. A parking space
          `,
        },
      },
    ],
    bad: [
      {
        says: 'When the figure is fixed, one thing is little to trade with.',
        notes: {
          salary: text`
            ## Beyond base
            - Every second Friday off
          `,
        },
      },
      {
        says: 'Nothing but the figure counts, so far.',
        notes: {
          salary: text`
            ## Beyond base
            -
          `,
        },
        state: 'pending',
      },
    ],
  },
  'salary/consistent': {
    good: [
      {
        says: 'The target lies in the range that was named in round one.',
        notes: {
          salary: text`
            ---
            target: 58000
            stated: between 55,000 and 60,000
            ---
          `,
        },
      },
      {
        says: 'No figure was named, so nothing binds you.',
        notes: {
          salary: text`
            ---
            target: 58000
            stated:
            ---
          `,
        },
        state: 'not-applicable',
      },
    ],
    bad: [
      {
        says: 'They wrote the lower figure down.',
        notes: {
          salary: text`
            ---
            target: 58000
            stated: 47,000
            ---
          `,
        },
        findings: [{ at: '58000' }],
      },
      {
        says: 'Far above the range that was named on the phone.',
        notes: {
          salary: text`
            ---
            target: 95000
            stated: 70 to 75k
            ---
          `,
        },
        findings: [{ at: '95000' }],
      },
    ],
  },
  'salary/line': {
    good: [
      {
        says: 'A sentence that asks before it answers.',
        notes: {
          salary: text`
            ## What I will say
            I would like to hear first which range you have set for the post.
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Nothing to say when the question comes.',
        notes: {
          salary: text`
            ## What I will say
          `,
        },
        state: 'pending',
      },
      {
        says: 'What somebody else advises is not what you will say.',
        notes: {
          salary: text`
            ## What I will say
            > Never be the first to name a figure.
          `,
        },
        state: 'pending',
      },
    ],
  },
};
