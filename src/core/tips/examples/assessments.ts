import { text, type ExamplesById } from './example';

/** Examples of the checks of tip 7. */
export const assessmentsExamples: ExamplesById = {
  'assessments/known': {
    good: [
      {
        says: 'Somebody who knows has said what it will be.',
        notes: {
          assessments: text`
            ## What to expect
            - A lesson of twenty minutes with a real class, two teachers watching
              - confirmed with: Ms Okafor, head of department
              - on: 2026-11-23
          `,
        },
      },
      {
        says: 'Skipped, with the reason.',
        notes: {
          assessments: text`
            ---
            status: skipped
            reason: The recruiter confirmed that there is none
            ---
          `,
        },
      },
    ],
    bad: [
      {
        says: 'A guess, however likely.',
        notes: {
          assessments: text`
            ## What to expect
            - Probably a lesson with a real class
          `,
        },
      },
      {
        says: 'Skipped, and nobody knows why.',
        notes: {
          assessments: text`
            ---
            status: skipped
            ---
          `,
        },
        state: 'pending',
      },
    ],
  },
  'assessments/drilled': {
    good: [
      {
        says: 'The weak skill has a drill, and it ran against the clock.',
        notes: {
          assessments: text`
            ## Skills
            - sight-reading
              - level: 3
              - needed: 4
            - accompanying singers
              - level: 5
              - needed: 4

            ## Drills
            - Sight-reading: two pages I had never seen
              - minutes: 15
              - lesson: look at the key changes first
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Below what is needed, and nothing is done about it.',
        notes: {
          assessments: text`
            ## Skills
            - sight-reading
              - level: 2
              - needed: 4

            ## Drills
            - Scales in thirds
              - minutes: 20
          `,
        },
        findings: [{ at: 'sight-reading', mend: 'Plan a drill for it' }],
      },
      {
        says: 'A welder who practised, but only the joint that was easy already.',
        notes: {
          assessments: text`
            ## Skills
            - overhead seam
              - level: 1
              - needed: 3
            - butt joint
              - level: 4
              - needed: 3

            ## Drills
          `,
        },
        findings: [{ at: 'overhead seam', mend: 'Plan a drill for it' }],
      },
      {
        says: 'Practised without a clock.',
        notes: {
          assessments: text`
            ## Skills
            - overhead seam
              - level: 1
              - needed: 3

            ## Drills
            - Overhead seam on 6 mm plate
              - result: no pores
          `,
        },
        missing: ['a drill with its minutes'],
      },
    ],
  },
};
