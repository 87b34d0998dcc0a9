import { l10n, Uri, window, type QuickPickItem } from 'vscode';
import * as v from 'valibot';
import { addClaims, newClaims, resumePoints } from '../../core/resumeImport';
import { maximumPointLength, maximumPoints, type ResumePoint, type ResumeReading } from '../../core/resumePoint';
import { scaffoldPrep } from '../../core/scaffold';
import { resume } from '../../core/tips/resume';
import type { Prep } from '../../core/prep';
import { fileName } from '../../core/notePath';
import { noteUri } from '../convert';
import { createFile } from '../createFile';
import { offerEditor } from '../exportedFile';
import { localise } from '../localise';
import { askChoice, askMany } from '../multiStep';
import { reasonOf } from '../noteEditor';
import { quickPickLabel } from '../quickPickLabel';
import { NotReadable, readResume, type ResumeText } from '../resumeFile';
import { findPrep, place, prepArgument, readArguments } from './arguments';
import { CommandProblem, type Command, type CommandApp } from './command';

const importArguments = v.object({
  prep: prepArgument,
  from: v.optional(place),
  choose: v.optional(v.picklist(['all', 'figures'])),
});

/** Adds the bullet points of a résumé to the claims of a prep, those that the user chooses. */
export const importResume: Command = {
  name: 'importResume',
  run: async (app, argument) => {
    const { prep: named, from, choose } = readArguments(importArguments, argument);
    const readiness = await findPrep(app, named);
    if (!readiness) return undefined;
    const { prep } = readiness;
    const source = await sourceOf(app, prep, from);
    if (!source) return undefined;
    const { points, leftOut } = pointsIn(source);
    const fresh = newClaims(prep, points);
    const known = points.length - fresh.length;
    if (fresh.length === 0) {
      void window.showInformationMessage(sentences(allKnown(points.length), leftOutText(leftOut)));
      return { added: 0, known };
    }
    const chosen =
      choose === undefined ? await askPoints(source, fresh, { known, leftOut }) : fresh.filter(isMeant(choose));
    if (!chosen || chosen.length === 0) return undefined;
    const uri = await resumeNote(app, prep);
    const added = await write(app, uri, chosen);
    const also =
      known === 0 ? '' : known === 1 ? l10n.t('1 was there already.') : l10n.t('{0} were there already.', known);
    const said = added === 1 ? l10n.t('1 claim was added.') : l10n.t('{0} claims were added.', added);
    void offerEditor(uri, sentences(said, also, leftOutText(leftOut))).then(undefined, (error: unknown) =>
      app.log.error('opening failed', error),
    );
    return { added, known };
  },
};

function isMeant(choose: 'all' | 'figures'): (point: ResumePoint) => boolean {
  return ({ hasFigure }) => choose === 'all' || hasFigure;
}

/** The file that is named, else the selection or a file, as the user says. Undefined when the user names none. */
async function sourceOf(app: CommandApp, prep: Prep, from: Uri | undefined): Promise<ResumeText | undefined> {
  try {
    if (from) return await readResume(from);
    const selected = selection(app);
    if (selected) {
      const title = l10n.t('Import Résumé');
      const here = { label: l10n.t('Selection'), description: selected.name };
      const file = { label: l10n.t('A file…'), description: l10n.t('JSON Resume, markdown or plain text') };
      const outcome = await askChoice({ title, step: 1, totalSteps: 1 }, l10n.t('From where?'), [here, file]);
      if (typeof outcome === 'string') return undefined;
      if (outcome.value === here) return selected;
    }
    const [uri] =
      (await window.showOpenDialog({
        title: l10n.t('Import Résumé'),
        openLabel: l10n.t('Import'),
        defaultUri: noteUri(prep.folder),
        filters: { [l10n.t('Résumés')]: ['json', 'md', 'markdown', 'txt', 'text'], [l10n.t('All files')]: ['*'] },
      })) ?? [];
    return uri && (await readResume(uri));
  } catch (error) {
    if (error instanceof NotReadable) throw new CommandProblem(error.message);
    throw error;
  }
}

/** What is selected in an editor that shows no note of a prep. */
function selection({ store }: CommandApp): ResumeText | undefined {
  const editor = window.activeTextEditor;
  if (!editor || store.prepOf(editor.document.uri)) return undefined;
  const { document, selections } = editor;
  const text = selections.map((one) => document.getText(one)).join('\n');
  if (text.trim() === '') return undefined;
  const kind =
    document.languageId === 'markdown' ? 'markdown' : document.languageId.startsWith('json') ? 'json' : 'text';
  return { name: fileName(document.uri.path), text, kind };
}

/** The points of a résumé: one at least. */
function pointsIn({ name, text, kind }: ResumeText): ResumeReading {
  const reading = resumePoints(text, kind);
  if ('problem' in reading) throw new CommandProblem(`${name}: ${localise(reading.problem)}`);
  if (reading.points.length > 0) return reading;
  if (reading.leftOut > 0) {
    throw new CommandProblem(
      l10n.t('Nothing in {0} is short enough for a claim. {1}', name, leftOutText(reading.leftOut)),
    );
  }
  throw new CommandProblem(
    l10n.t(
      '{0} holds no bullet points. Read are JSON Resume (highlights and awards), lists in markdown, and lines of plain text that begin with -, •, * or a number.',
      name,
    ),
  );
}

function sentences(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

/** What was not taken, for it was no claim anybody would say; nothing when all was. */
function leftOutText(count: number): string {
  if (count === 0) return '';
  const limits = [maximumPointLength, maximumPoints] as const;
  return count === 1
    ? l10n.t('1 point was left out: it has more than {0} characters, or stands beyond the first {1}.', ...limits)
    : l10n.t(
        '{2} points were left out: they have more than {0} characters, or stand beyond the first {1}.',
        ...limits,
        count,
      );
}

function allKnown(count: number): string {
  return count === 1
    ? l10n.t('Its one point is among your claims already. Nothing was added.')
    : l10n.t('All {0} points are among your claims already. Nothing was added.', count);
}

/** Lets the user choose; those with a figure are chosen to begin with. */
async function askPoints(
  { name }: ResumeText,
  points: readonly ResumePoint[],
  { known, leftOut }: { readonly known: number; readonly leftOut: number },
): Promise<readonly ResumePoint[] | undefined> {
  const items = points.map((point): QuickPickItem & { readonly point: ResumePoint } => ({
    label: quickPickLabel(point.text),
    description: quickPickLabel(point.section ?? ''),
    picked: point.hasFigure,
    point,
  }));
  const figures = points.filter(({ hasFigure }) => hasFigure).length;
  const counts = l10n.t('New in {0}: {1}, with a figure: {2}, there already: {3}', name, points.length, figures, known);
  const prompt = leftOut === 0 ? counts : l10n.t('{0}, left out: {1}', counts, leftOut);
  const outcome = await askMany({ title: l10n.t('Import Résumé'), step: 1, totalSteps: 1 }, prompt, items);
  return typeof outcome === 'string' ? undefined : outcome.value.map(({ point }) => point);
}

/** The note of the résumé; where the prep has lost it, a fresh one. */
async function resumeNote(app: CommandApp, prep: Prep): Promise<Uri> {
  const note = prep.tips.get(resume.id);
  if (note) return noteUri(note.path);
  const uri = Uri.joinPath(noteUri(prep.folder), resume.fileName);
  const [file] = scaffoldPrep({ company: prep.company }, { paths: new Set(), notes: [] }).filter(
    ({ path }) => path === resume.fileName,
  );
  try {
    if (!(await createFile(uri, file?.text ?? ''))) {
      throw new CommandProblem(l10n.t('{0} is there, but it is not the note of the résumé.', resume.fileName));
    }
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    throw new CommandProblem(l10n.t('{0} could not be written: {1}', resume.fileName, reasonOf(error)));
  }
  await app.store.rescanFolder(noteUri(prep.folder));
  return uri;
}

/** Adds the claims as one edit and says how many were added: some may have come there meanwhile. */
async function write(app: CommandApp, uri: Uri, chosen: readonly ResumePoint[]): Promise<number> {
  let added = 0;
  await app.editor.edit(uri, (note) => {
    const result = addClaims(
      note,
      chosen.map(({ text }) => text),
    );
    added = result.added;
    return result;
  });
  app.store.settle();
  return added;
}
