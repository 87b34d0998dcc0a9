import { l10n, Uri, type Webview } from 'vscode';
import { escapeHtml } from '../core/briefing/escape';
import { toolbarHtml } from './briefingToolbar';
import { randomName } from './randomName';

/** The page before its content, which comes as a message: so every text passes the same two lines of defence. */
export function pageHtml(webview: Webview, extension: Uri, title: string, folder: string): string {
  const address = (...path: string[]): string =>
    escapeHtml(webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString());
  const nonce = randomName();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const copied = escapeHtml(l10n.t('Copied'));
  const notCopied = escapeHtml(l10n.t('The briefing could not be copied'));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('media', 'briefing.css')}">
<link rel="stylesheet" href="${address('media', 'preview.css')}">
<title>${escapeHtml(title)}</title>
</head>
<body data-folder="${escapeHtml(folder)}">
${toolbarHtml()}
<main></main>
<p class="hidden" role="status" data-copied="${copied}" data-not-copied="${notCopied}"></p>
<script nonce="${nonce}" src="${address('dist', 'webview', 'briefing.js')}"></script>
</body>
</html>
`;
}
