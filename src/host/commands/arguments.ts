import { l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import * as v from 'valibot';
import type { Readiness } from '../../core/readiness';
import { noteUri } from '../convert';
import type { PrepStore } from '../prepStore';
import { timeLeftText } from '../words';
import { CommandProblem, type CommandApp } from './command';

/** A file or folder: a URI, or its text; a plain path counts as a file of this machine. */
export const place = v.union([
  v.custom<Uri>((value) => value instanceof Uri),
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.transform((text) => (/^[a-z][a-z0-9+.-]+:\/\//i.test(text) ? Uri.parse(text) : Uri.file(text))),
  ),
]);

/**
 * The arguments of a command as an object of the schema. A row of the tree, or a URI or string alone, stands for
 * `{ prep }`; nothing at all for an empty object, and so does the page that a button of the preview hands over.
 * @throws CommandProblem when they do not fit
 */
export function readArguments<S extends v.GenericSchema>(schema: S, argument: unknown): v.InferOutput<S> {
  const isNothing = argument === undefined || argument === null || isPage(argument);
  const given = isNothing ? {} : isAlone(argument) ? { prep: argument } : argument;
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new CommandProblem(
    l10n.t('The arguments do not fit: {0}', path === null ? issue.message : `${path}: ${issue.message}`),
  );
}

function isAlone(argument: unknown): boolean {
  return argument instanceof Uri || typeof argument === 'string' || isRow(argument);
}

/** Whether it is the address VS Code gives to a page in an editor: no file is behind it. */
function isPage(argument: unknown): boolean {
  return argument instanceof Uri && argument.scheme === 'webview-panel';
}

/** A row of the tree, which VS Code hands to the commands of its menu. */
interface TreeRow {
  readonly kind: string;
  readonly id: string;
  readonly readiness: Readiness;
}

function isRow(argument: unknown): argument is TreeRow {
  return typeof argument === 'object' && argument !== null && 'readiness' in argument && 'kind' in argument;
}

/** What `prep` may be: a folder or file of the prep, or a row of the tree. */
export const prepArgument = v.optional(v.union([place, v.custom<TreeRow>(isRow)]));

/** The tip a row of the tree stands for. */
export function tipOfRow(argument: unknown): string | undefined {
  if (!isRow(argument) || argument.kind !== 'row') return undefined;
  const { row } = argument as TreeRow & { readonly row?: { readonly definition: { readonly id: string } } };
  return row?.definition.id;
}

/**
 * The prep that is meant: the one named, else that of the active editor or preview, else the only one, else the one
 * the user picks. Undefined when the user picks none.
 * @throws CommandProblem when the one named is none, or there is none at all
 */
export async function findPrep(
  app: CommandApp,
  prep: v.InferOutput<typeof prepArgument>,
): Promise<Readiness | undefined> {
  const { store } = app;
  await store.ready();
  store.settle();
  if (prep !== undefined) {
    const uri = prep instanceof Uri ? prep : noteUri(prep.readiness.prep.folder);
    // What was written a moment ago may not have been noticed yet: a caller that names a prep gets it as it is now.
    if (prep instanceof Uri) await store.rescanFolder(folderIn(store, uri));
    const found = store.prepOf(uri);
    if (!found) throw new CommandProblem(l10n.t('There is no prep in {0}.', workspace.asRelativePath(uri)));
    return found;
  }
  if (store.preps.length === 0)
    throw new CommandProblem(l10n.t('There is no prep yet. Make one with "Second Round: New Prep".'));
  const candidates = candidatesOf(app);
  if (candidates.length === 1) return candidates[0];
  const items = candidates.map((readiness): QuickPickItem & { readonly readiness: Readiness } => ({
    label: readiness.prep.company,
    description: [readiness.prep.role, timeLeftText(readiness)].filter((part) => part !== undefined).join(' · '),
    readiness,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Which prep?'), matchOnDescription: true });
  return chosen?.readiness;
}

/** The prep of the active preview, rehearsal, coverage, plan or editor, else all of them. */
function candidatesOf({ store, briefings, rehearsals, coverages, plans }: CommandApp): readonly Readiness[] {
  const activeFolder = briefings.activeFolder ?? rehearsals.activeFolder ?? coverages.activeFolder;
  const uri = activeFolder === undefined ? activeUri() : noteUri(activeFolder);
  const active = uri && (plans.folderOf(uri) ?? uri);
  const here = active && store.prepOf(active);
  return here ? [here] : store.preps;
}

/** The folder to read for a file or folder that was named: that of its prep, where one is known. */
function folderIn(store: PrepStore, uri: Uri): Uri {
  const known = store.prepOf(uri);
  if (known) return noteUri(known.prep.folder);
  return /\.md$/i.test(uri.path) ? Uri.joinPath(uri, '..') : uri;
}

/** The file of the active tab: markdown may be open in an editor that is not a text editor. */
export function activeUri(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (typeof input === 'object' && input !== null && 'uri' in input && input.uri instanceof Uri) return input.uri;
  return window.activeTextEditor?.document.uri;
}
