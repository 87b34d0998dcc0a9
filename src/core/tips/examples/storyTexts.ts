import { text } from './example';

/** Complete stories that other notes of the examples name. */
export const boiler = text`
  ---
  competencies: [problem solving, customer focus]
  ---
  # The boiler on Christmas Eve

  ## Situation
  A care home lost its heating on Christmas Eve.

  ## Task
  I was the only fitter on call and had no spare part.

  ## Action
  I called three wholesalers, borrowed a pump from a school I service, and moved the residents into the two rooms
  I could heat meanwhile. I told the manager every hour where I stood.

  ## Result
  The heating was back within six hours, and the home signed a service contract for three years.
`;

export const harvest = text`
  ---
  competencies: [failure]
  ---
  # The harvest I lost

  ## Situation
  My first autumn as farm manager was wet.

  ## Task
  I had to decide when to cut ninety acres of barley.

  ## Action
  I waited for a dry week because the forecast promised one. I did not ask the neighbours, who had all begun. When the
  rain came back I hired a second combine and saved what I could.

  ## Result
  We lost 30 % of the crop. Since then I ask three people before I overrule them, and no harvest has been late.
`;

export const rota = text`
  ---
  competencies: [conflict]
  ---
  # Two sisters, one rota

  ## Situation
  Two nurses on my ward no longer spoke to each other.

  ## Task
  I had to fill the night shifts without losing either of them.

  ## Action
  I talked with each alone, then with both. I found that the old rota always gave one of them the weekends, so I drew
  up a new one and asked both to try it for a month.

  ## Result
  Sick days on the ward fell from eleven a month to four, and both still work there.
`;

export const reading = text`
  ---
  competencies: [initiative, leadership]
  ---
  # A reading hour before school

  ## Situation
  A third of my class read below their age.

  ## Task
  I wanted them to catch up without extra lessons.

  ## Action
  I opened the library at half past seven, asked six parents to listen, and gave every child a book I had chosen for
  them. I tested them every six weeks and changed the books of those who were stuck.

  ## Result
  By summer 19 of 24 children read at their age, and two other classes took over the idea.
`;

/** Logs of the first of them: told twice, the second time in time; told once; told twice, the second time too long. */
export const toldTwice = text`
  {"at":"2026-11-24T18:00:00Z","card":"boiler","seconds":171,"rating":"hard"}
  {"at":"2026-11-26T18:00:00Z","card":"boiler","seconds":118,"rating":"good"}
`;

export const toldOnce = text`
  {"at":"2026-11-24T18:00:00Z","card":"boiler","seconds":118,"rating":"good"}
`;

export const toldTooLong = text`
  {"at":"2026-11-24T18:00:00Z","card":"boiler","seconds":118,"rating":"good"}
  {"at":"2026-11-26T18:00:00Z","card":"boiler","seconds":214,"rating":"hard"}
`;
