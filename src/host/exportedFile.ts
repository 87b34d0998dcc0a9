import { commands, env, l10n, UIKind, window, workspace, type Uri } from 'vscode';
import { unlinked } from './unlinked';

/** Whether a program of this machine can open the file: what is remote or virtual no such program can see. */
function isOnThisDesktop({ scheme }: Uri): boolean {
  return scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

/**
 * Says that a file was written, and offers to open it: `open` names the program that does. Where none can, the file is
 * shown in the explorer, from where it can be downloaded.
 */
export async function offerProgram(uri: Uri, message: string, open: string): Promise<void> {
  const button = isOnThisDesktop(uri) ? open : workspace.getWorkspaceFolder(uri) ? showInExplorer() : undefined;
  const chosen = await window.showInformationMessage(unlinked(message), ...(button === undefined ? [] : [button]));
  if (chosen === undefined) return;
  if (chosen === open && (await env.openExternal(uri))) return;
  await commands.executeCommand(chosen === open ? 'revealFileInOS' : 'revealInExplorer', uri);
}

/** Says that a file was written, and offers to open it in an editor. */
export async function offerEditor(uri: Uri, message: string): Promise<void> {
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(unlinked(message), open)) === open) {
    await commands.executeCommand('vscode.open', uri);
  }
}

function showInExplorer(): string {
  return l10n.t('Show in Explorer');
}
