import { plainEnglish, type Wording } from '../message';
import type { Briefing } from './briefing';
import { directionOf } from './direction';
import { escapeHtml } from './escape';
import { briefingHtml } from './html';

/** A page of its own: no script, no request, a policy that says so. `wording` is what the briefing was built with. */
export function briefingPage(briefing: Briefing, style: string, wording: Wording = plainEnglish): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const language = escapeHtml(briefing.language);
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(briefing.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(briefing.title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${briefingHtml(briefing, undefined, wording)}
</main>
</body>
</html>
`;
}
