import { message, type Message } from '../message';
import { normalized } from '../note';
import type { Story } from '../story';

/** What interviewers ask to hear of a competency, by its normalized name. */
const questionOf: Readonly<Record<string, Message>> = {
  leadership: message('When did you lead people who could have gone another way?'),
  collaboration: message('When did something only work because of how you worked with others?'),
  conflict: message('Tell me about a disagreement at work that mattered. What did you do?'),
  failure: message('Tell me about something that went wrong because of you.'),
  initiative: message('What have you put right that nobody had asked you to?'),
  ambiguity: message('When did you have to act before you knew enough?'),
  'problem solving': message('Tell me about a hard problem and how you got to the bottom of it.'),
  'customer focus': message('When did you change something because of what a customer needed?'),
  prioritisation: message('When did you have to say no to one good thing for another?'),
  prioritization: message('When did you have to say no to one good thing for another?'),
  influence: message('How did you win over people who did not have to follow you?'),
};

/**
 * The questions a story may answer, the likeliest first: one for each competency it shows, and last one that names the
 * story itself, which no other story shares.
 */
export function questionsAbout({ competencies, title }: Story): readonly Message[] {
  return [
    ...competencies.map(
      (competency) =>
        questionOf[normalized(competency)] ??
        message('When did it come down to {0} in your work, and what did you do?', competency),
    ),
    message('Tell me about this, from beginning to end: {0}', title),
  ];
}

/** What a listener who doubts asks next, whatever the story was. */
export const afterStory: readonly Message[] = [
  message('What would you do differently today?'),
  message('What of it was yours, and what was the work of others?'),
  message('Which other way did you turn down, and why?'),
  message('How do you know that it was your doing?'),
];

/** The same after an answer that is no story. */
export const afterAnswer: readonly Message[] = [
  message('Can you give me an example?'),
  message('What would somebody say who sees it differently?'),
  message('What would you do differently today?'),
];

/** The same after a claim was defended. */
export const afterClaim: readonly Message[] = [
  message('How was that measured, and by whom?'),
  message('What of it was yours, and what was the work of others?'),
  message('What would have happened without you?'),
];

/** The same after "Tell me about yourself". */
export const afterWalkThrough: readonly Message[] = [
  message('Why this job, and why now?'),
  message('What did you like least on that way?'),
  message('What do you want to be better at in two years?'),
];
