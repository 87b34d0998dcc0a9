import { text, type ExamplesById } from './example';

/** Examples of the checks of tip 4. */
export const questionsExamples: ExamplesById = {
  'questions/enough': {
    good: [
      {
        says: 'Three in all, two of them for the one person on the panel.',
        notes: {
          questions: text`
            ## Questions to ask
            - Which of this year's plans would you drop first if the grant were cut?
              - for: Kofi Mensah
            - How do you know that a season was a good one?
              - for: Kofi
            - What does a Monday look like in this office?
          `,
          prep: text`
            ## Panel
            - Kofi Mensah
              - part: senior leader
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Nobody thought of Ruth, who will ask for questions as well.',
        notes: {
          questions: text`
            ## Questions to ask
            - Which of this year's plans would you drop first if the grant were cut?
              - for: Kofi
            - How do you know that a season was a good one?
              - for: Kofi
            - What does a Monday look like in this office?
          `,
          prep: text`
            ## Panel
            - Kofi Mensah
              - part: senior leader
            - Ruth Adler
              - part: peer
          `,
        },
        missing: ['Ruth Adler'],
      },
      {
        says: 'One question is asked and answered in a minute.',
        notes: {
          questions: text`
            ## Questions to ask
            - How do you know that a season was a good one?
          `,
        },
      },
    ],
  },
  'questions/new': {
    good: [
      {
        says: 'It goes on from what they said in round one instead of asking it again.',
        notes: {
          questions: text`
            ## Questions to ask
            - You named the two empty night posts: what have you tried so far to fill them?
          `,
          'first-interview': text`
            ## What I asked
            - How large is the team I would lead?
          `,
        },
      },
    ],
    bad: [
      {
        says: 'Other words for what was asked, and answered, in round one.',
        notes: {
          questions: text`
            ## Questions to ask
            - What are the biggest challenges the ward is facing?
            - How do you decide who gets which holidays?
          `,
          'first-interview': text`
            ## What I asked
            - What does the ward struggle with most?
          `,
        },
        findings: [{ at: 'What are the biggest challenges the ward is facing?' }],
      },
      {
        says: 'Keeping it in reserve does not make it new.',
        notes: {
          questions: text`
            ## In reserve
            - How would you describe the culture here?
          `,
          'first-interview': text`
            ## What I asked
            - What is the culture like here?
          `,
        },
        findings: [{ at: 'How would you describe the culture here?' }],
      },
    ],
  },
  'questions/open': {
    good: [
      {
        says: 'What, how and tell me: each makes them talk.',
        notes: {
          questions: text`
            ## Questions to ask
            - What would the last person in this job have done differently?
            - How do you settle it when two conductors want the same hall?
            - Tell me about a project that you stopped.
          `,
        },
      },
    ],
    bad: [
      {
        says: 'A yes, and the conversation is over.',
        notes: {
          questions: text`
            ## Questions to ask
            - Do you offer training for new drivers?
          `,
        },
        findings: [{ at: 'Do you offer training for new drivers?' }],
      },
      {
        says: 'A generic question that the website answers, and in one word.',
        notes: {
          questions: text`
            ## Questions to ask
            - Is the company growing?
            - Which of the new depots will be the hardest to staff?

            ## In reserve
            - Are there opportunities to work from home?
          `,
        },
        findings: [{ at: 'Is the company growing?' }, { at: 'Are there opportunities to work from home?' }],
      },
    ],
  },
  'questions/purpose': {
    good: [
      {
        says: 'Each is there for a reason, one of them found in the annual report.',
        notes: {
          questions: text`
            ## Questions to ask
            - What will the two mills change for the shops?
              - purpose: differentiation
              - because: the group bought two mills last spring
            - What made you stay for eleven years?
              - purpose: rapport
          `,
          research: text`
            ## Findings
            - The bakery group bought two mills last spring
          `,
        },
      },
    ],
    bad: [
      {
        says: 'What is it for: to learn something, or to get closer?',
        notes: {
          questions: text`
            ## Questions to ask
            - What made you stay for eleven years?
          `,
        },
        findings: [{ at: 'What made you stay for eleven years?', mend: 'purpose: rapport' }],
      },
      {
        says: 'Purposes enough, yet none rests on anything that was found out.',
        notes: {
          questions: text`
            ## Questions to ask
            - What made you stay for eleven years?
              - purpose: rapport
            - How do the shops order their flour?
              - purpose: information
              - because: I am curious
          `,
          research: text`
            ## Findings
            - A rival opened across from the market hall
          `,
        },
      },
    ],
  },
};
