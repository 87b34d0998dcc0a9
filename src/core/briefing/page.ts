import type { Briefing } from './briefing';
import { directionOf } from './direction';
import { escapeHtml } from './escape';
import { briefingHtml } from './html';

/** A page of its own: no script, no request, a policy that says so. */
export function briefingPage(briefing: Briefing, style: string): string {
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
${briefingHtml(briefing)}
</main>
</body>
</html>
`;
}
