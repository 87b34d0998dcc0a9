import { env, Uri, type Webview, type WebviewOptions } from 'vscode';
import { directionOf } from '../core/briefing/direction';
import { escapeHtml } from '../core/briefing/escape';
import { randomName } from './randomName';

/** What a page is made of before its content comes. */
export interface WebviewPage {
  readonly title: string;
  /** The folder of the prep that it is about. */
  readonly folder: string;
  /** Files of `media`. */
  readonly styles: readonly string[];
  /** A file of `dist/webview`. */
  readonly script: string;
  /** HTML; all text in it is escaped. */
  readonly body: string;
}

/** A page may run the script that is its own, and load nothing but what the extension ships. */
export function webviewOptions(extension: Uri): WebviewOptions {
  return {
    enableScripts: true,
    enableCommandUris: false,
    enableForms: false,
    localResourceRoots: [Uri.joinPath(extension, 'dist', 'webview'), Uri.joinPath(extension, 'media')],
  };
}

/** The page before its content, which comes as a message: so every text passes the same two lines of defence. */
export function webviewHtml(webview: Webview, extension: Uri, page: WebviewPage): string {
  const address = (...path: string[]): string =>
    escapeHtml(webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString());
  const nonce = randomName();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const styles = page.styles.map((style) => `<link rel="stylesheet" href="${address('media', style)}">`);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}" dir="${directionOf(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.join('\n')}
<title>${escapeHtml(page.title)}</title>
</head>
<body data-folder="${escapeHtml(page.folder)}">
${page.body}
<script nonce="${nonce}" src="${address('dist', 'webview', page.script)}"></script>
</body>
</html>
`;
}
