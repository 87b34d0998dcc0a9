import assert from 'node:assert/strict';
import { commands, FileSystemError, FileType, Uri, window, workspace, type Event } from 'vscode';

let count = 0;
let made: Uri[] = [];

/**
 * Removes what a test made in the workspace when it is over: the extension under test reads every prep that is there,
 * and two hundred tests would wait for each other's. What a `before` hook makes stays.
 */
export function removeFoldersAfterEachTest(): void {
  beforeEach(() => {
    made = [];
  });
  afterEach(async () => {
    for (const folder of made) await workspace.fs.delete(folder, { recursive: true }).then(undefined, keepWhatIsGone);
  });
}

function keepWhatIsGone(error: unknown): void {
  if (!(error instanceof FileSystemError) || error.code !== 'FileNotFound') throw error;
}

/** A folder of the open workspace that nothing else uses. */
export async function newFolder(): Promise<Uri> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root, 'the tests need an open folder');
  const folder = Uri.joinPath(root, `folder-${String(++count)}`);
  await workspace.fs.createDirectory(folder);
  made.push(folder);
  return folder;
}

/** Writes a file, its folders too. */
export async function write(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** What stands on disk. */
export async function read(uri: Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
}

/** Every file below a folder with its text, by relative path. */
export async function filesIn(folder: Uri, prefix = ''): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [name, type] of await workspace.fs.readDirectory(folder)) {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.Directory) Object.assign(files, await filesIn(uri, `${prefix}${name}/`));
    else files[prefix + name] = await read(uri);
  }
  return files;
}

/** Closes every editor, unsaved text thrown away. */
export async function closeEditors(): Promise<void> {
  while (window.tabGroups.activeTabGroup.activeTab) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Waits until something is so, looking again with each event. */
export async function until(event: Event<unknown>, isSo: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const listener = event(() => {
      look();
    });
    const look = (): void => {
      if (!isSo()) return;
      listener.dispose();
      resolve();
    };
    look();
  });
}
