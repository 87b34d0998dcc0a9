import { FileSystemError, FileType, l10n, workspace, type Uri } from 'vscode';
import { isBinary } from '../core/note';
import { fileName } from '../core/notePath';
import { resumeByteLimit, resumeKind, type ResumeKind } from '../core/resumeImport';
import { reasonOf } from './noteEditor';

/** A text that may be a résumé. */
export interface ResumeText {
  /** What it is called in messages. */
  readonly name: string;
  readonly text: string;
  readonly kind: ResumeKind;
}

/** A file was not read; the message says why, for the user. */
export class NotReadable extends Error {}

/**
 * Reads a résumé: what the editor has of it, else the file.
 * @throws NotReadable when there is no text in it
 */
export async function readResume(uri: Uri): Promise<ResumeText> {
  const name = fileName(uri.path);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const text = open ? open.getText() : await textOf(uri, name);
  if (isBinary(text) || /^(?:%PDF-|\{\\rtf|PK\u0003\u0004)/.test(text)) throw new NotReadable(noText(name));
  if (text.replace('\uFEFF', '').trim() === '') throw new NotReadable(l10n.t('{0} is empty.', name));
  return { name, text, kind: resumeKind(name, text) };
}

async function textOf(uri: Uri, name: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) throw new NotReadable(l10n.t('{0} is a folder. Name a file.', name));
    if (size >= resumeByteLimit) {
      throw new NotReadable(
        l10n.t('{0} has {1} MB or more and is not read.', name, String(resumeByteLimit / (1024 * 1024))),
      );
    }
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
    throw new NotReadable(
      isMissing ? l10n.t('{0} does not exist.', name) : l10n.t('{0} cannot be opened: {1}', name, reasonOf(error)),
    );
  }
  try {
    return await workspace.decode(bytes, { uri });
  } catch {
    // The one reason it has is that the bytes are no text.
    throw new NotReadable(noText(name));
  }
}

function noText(name: string): string {
  return l10n.t(
    '{0} is not text. Save it as plain text or markdown, or select the lines in an editor and import those.',
    name,
  );
}
