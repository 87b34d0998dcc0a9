import { text, type ExamplesById } from './example';
import { boiler, harvest } from './storyTexts';

/** Examples of the checks of every note alike. */
export const noteExamples: ExamplesById = {
  'note/front-matter': {
    good: [
      {
        says: 'A tip that is known, a status that is known, and a key of your own.',
        notes: {
          'my salary.md': text`
            ---
            type: tip
            tip: salary
            status: doing
            mood: nervous
            ---
          `,
        },
      },
    ],
    bad: [
      {
        says: 'A slip of the pen, and the note belongs to no tip.',
        notes: {
          'my salary.md': text`
            ---
            type: tip
            tip: sallary
            ---
          `,
        },
        findings: [{ at: 'sallary', mend: 'Change to "salary"' }],
      },
      {
        says: 'There is no such status.',
        notes: {
          salary: text`
            ---
            status: skiped
            reason: told by the recruiter
            ---
          `,
        },
        findings: [{ at: 'skiped', mend: 'Change to "skipped"' }],
      },
      {
        says: 'Two notes for one tip: only the first is read.',
        notes: {
          'salary (copy).md': text`
            ---
            type: tip
            tip: salary
            ---
          `,
          salary: text`
            ## Market
          `,
        },
        findings: [{ at: 'salary' }],
      },
    ],
  },
  'note/links': {
    good: [
      {
        says: 'A link to the file, or the id of the story; a whole name, or a first name that is clear.',
        notes: {
          questions: text`
            ## Questions to ask
            - What does a Monday look like in this office?
              - for: Ruth
          `,
          prep: text`
            ## Panel
            - Ruth Adler
              - part: peer
              - story: [The boiler on Christmas Eve](stories/boiler.md)
            - Kofi Mensah
              - part: senior leader
              - story: boiler
          `,
          'stories/boiler': boiler,
        },
      },
    ],
    bad: [
      {
        says: 'A name with a letter too many is nobody.',
        notes: {
          questions: text`
            ## Questions to ask
            - What does a Monday look like in this office?
              - for: Ruth Addler, Kofi
          `,
          prep: text`
            ## Panel
            - Ruth Adler
              - part: peer
            - Kofi Mensah
              - part: senior leader
          `,
        },
        findings: [{ at: 'Ruth Addler', mend: 'Change to "Ruth Adler"' }],
      },
      {
        says: 'The story was renamed, or its name was misspelt.',
        notes: {
          resume: text`
            ## Claims
            - Kept a care home warm through a boiler failure
              - story: boilr
          `,
          'stories/boiler': boiler,
        },
        findings: [{ at: 'boilr', mend: 'Change to "[The boiler on Christmas Eve](stories/boiler.md)"' }],
      },
      {
        says: 'There is no such story yet.',
        notes: {
          behavioral: text`
            ## Questions to expect
            - Tell me about a deadline you missed
              - story: [Late seedlings](stories/late-seedlings.md)
          `,
        },
        findings: [{ at: '[Late seedlings](stories/late-seedlings.md)', mend: 'Write the story "late seedlings"' }],
      },
      {
        says: 'Two people have that first name.',
        notes: {
          questions: text`
            ## Questions to ask
            - What does a Monday look like in this office?
              - for: Ruth
          `,
          prep: text`
            ## Panel
            - Ruth Adler
              - part: peer
            - Ruth Okafor
              - part: senior leader
          `,
        },
        findings: [{ at: 'Ruth', mend: 'Change to "Ruth Okafor"' }],
      },
      {
        says: 'One person stands there twice, or two have one name: only the first is meant.',
        notes: {
          prep: text`
            ## Panel
            - Ruth Adler
              - part: peer
            - ruth adler
              - part: senior leader
          `,
        },
        findings: [{ at: 'ruth adler' }],
      },
      {
        says: 'A story was copied, its id too.',
        notes: {
          'stories/pipes': text`
            ---
            id: boiler
            ---
            # The pipes that froze
          `,
          'stories/boiler': boiler,
        },
        findings: [{ at: 'boiler', mend: 'Change to "boiler-2"' }],
      },
    ],
  },
  'note/told-already': {
    good: [
      {
        says: 'Kofi was not there when Ruth heard it, and what went wrong was not really told.',
        notes: {
          prep: text`
            ## Panel
            - Ruth Adler
              - part: peer
              - story: harvest
            - Kofi Mensah
              - part: senior leader
              - story: boiler
          `,
          'first-interview': text`
            ---
            with: Ruth Adler
            ---

            ## What they asked
            - Tell me about a night that went wrong.
              - answer: strong
              - story: boiler
            - When did you have to improvise?
              - answer: rough
              - story: harvest
          `,
          'stories/boiler': boiler,
          'stories/harvest': harvest,
        },
      },
    ],
    bad: [
      {
        says: 'Ruth heard this story in round one.',
        notes: {
          prep: text`
            ## Panel
            - Ruth Adler
              - part: peer
              - story: [The boiler on Christmas Eve](stories/boiler.md)
          `,
          'first-interview': text`
            ---
            with: Ruth
            ---

            ## What they asked
            - Tell me about a night that went wrong.
              - answer: strong
              - story: boiler
          `,
          'stories/boiler': boiler,
        },
        findings: [{ at: '[The boiler on Christmas Eve](stories/boiler.md)' }],
      },
      {
        says: 'Two people of one panel are to hear the same.',
        notes: {
          prep: text`
            ## Panel
            - Ruth Adler
              - part: peer
              - story: boiler
            - Kofi Mensah
              - part: senior leader
              - story: [The boiler on Christmas Eve](stories/boiler.md)
          `,
          'stories/boiler': boiler,
        },
        findings: [{ at: '[The boiler on Christmas Eve](stories/boiler.md)' }],
      },
    ],
  },
};
