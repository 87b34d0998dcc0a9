import { l10n, window, type QuickPickItem } from 'vscode';
import * as v from 'valibot';
import { afterInterview, thankYouSnippet } from '../../core/afterInterview';
import { fieldOf, type Note, type Place } from '../../core/note';
import { findPerson, sectionOf, type Person, type Prep } from '../../core/prep';
import { thankedPeople } from '../../core/tips/closing';
import { listText, localise } from '../localise';
import { hoursLeftText } from '../words';
import { findPrep, prepArgument, readArguments } from './arguments';
import { CommandProblem, type Command } from './command';
import { writeInClosingNote } from './closingNote';

/** How long the hours that are left stand in the status bar, in milliseconds. */
const statusDuration = 10_000;

/** Begins the thank-you note to one person, or goes to the one that is begun. */
export const thank: Command = {
  name: 'thank',
  run: async (app, argument) => {
    const given = readArguments(v.object({ prep: prepArgument, person: v.optional(v.string()) }), argument);
    const readiness = await findPrep(app, given.prep);
    const person = readiness && (await findThanked(readiness.prep, given.person));
    if (!readiness || !person) return undefined;
    const after = afterInterview(readiness, app.store.now());
    const uri = await writeInClosingNote(
      readiness,
      (note) => thankYouSnippet(note, readiness.prep, person, localise),
      (note) => noteTo(readiness.prep, note, person),
    );
    if (uri && after) {
      const text = l10n.t('Thank-you to {0}: {1}', person.name, hoursLeftText(after.hoursLeft));
      window.setStatusBarMessage(text, statusDuration);
    }
    return uri;
  },
};

/** The person who is named, else the one the user picks of those nobody has thanked yet. */
async function findThanked(prep: Prep, name: string | undefined): Promise<Person | undefined> {
  const { panel } = prep;
  if (panel.length === 0)
    throw new CommandProblem(l10n.t('Nobody is on the panel. Add the people you met to prep.md.'));
  if (name !== undefined) {
    const person = findPerson(panel, name);
    if (person) return person;
    const names = listText(panel.map((one) => one.name));
    throw new CommandProblem(l10n.t('Nobody on the panel is called {0}. There are: {1}.', name, names));
  }
  const thanked = thankedPeople(prep);
  const open = panel.filter((person) => !thanked.has(person));
  const items = (open.length > 0 ? open : panel).map((person): QuickPickItem & { readonly person: Person } => ({
    label: person.name,
    ...(person.title === undefined ? {} : { description: person.title }),
    person,
  }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Whom do you want to thank?') }))?.person;
}

/** Where the note to a person stands. */
function noteTo({ panel }: Prep, note: Note, person: Person): Place | undefined {
  const entries = sectionOf(note, 'after')?.entries.filter(({ text }) => findPerson(panel, text) === person) ?? [];
  return entries.flatMap((entry) => fieldOf(entry, 'note') ?? [])[0]?.place;
}
