/** Groups of people, whose size is a number of people. */
export const groups: ReadonlySet<string> = new Set(
  (
    'team crew class squad group department staff kitchen cast choir orchestra band unit brigade shift panel board committee division ' +
    'cohort office company ensemble workforce network manager supervisor boss'
  ).split(' '),
);

const persons = new Set(
  (
    'person people employee pupil student child nurse staff player adult woman man girl boy intern graduate apprentice report chef cook clerk ' +
    'agent analyst temp volunteer guard pilot friend colleague head member hire kid learner scout artist resident contact sailor soldier'
  ).split(' '),
);

/** Whether a noun, in the singular, names somebody; unknown counts as yes. */
export function isPerson(noun: string | undefined): boolean {
  return (
    noun === undefined || persons.has(noun) || /(?:[^aeiou]er|[^aeiou]eer|or|ist|ian|ee|man|eur|ant|mate)$/.test(noun)
  );
}
