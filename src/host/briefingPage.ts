import { l10n } from 'vscode';
import { escapeHtml } from '../core/briefing/escape';
import { toolbarHtml } from './briefingToolbar';
import type { WebviewPage } from './webviewPage';

/** The page of a prep's briefing: a toolbar, and room for the briefing. */
export function briefingWebview(title: string, folder: string): WebviewPage {
  const copied = escapeHtml(l10n.t('Copied'));
  const notCopied = escapeHtml(l10n.t('The briefing could not be copied'));
  return {
    title,
    folder,
    styles: ['briefing.css', 'preview.css'],
    script: 'briefing.js',
    body: `${toolbarHtml()}
<main></main>
<p class="hidden" role="status" data-copied="${copied}" data-not-copied="${notCopied}"></p>`,
  };
}
