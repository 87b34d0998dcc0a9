import { daysLeftText } from '../core/briefing/build';
import { inEnglish, listed } from '../core/message';
import { gapsOf, type Readiness, type Row } from '../core/readiness';
import { reportOf } from '../core/report';

/** What `second-round check` prints for people: preps, their tips, what is missing, what is wrong and where. */
export function summaryOf(preps: readonly Readiness[], root: string): string {
  const report = reportOf(preps, root);
  const blocks = preps.map((readiness, index) => {
    const { prep, rows, progress, daysLeft, isOver } = readiness;
    const time = daysLeft === undefined ? 'no date yet' : isOver ? 'past' : inEnglish(daysLeftText(daysLeft));
    const title = [prep.company, prep.role].filter((name) => name !== undefined).join(', ');
    const findings = (report.preps[index]?.findings ?? []).map(
      ({ file, line, column, severity, message, check }) =>
        `${file}:${line}:${column}: ${severity}: ${message} (${check})`,
    );
    return [`${title}: ${progress.met} of ${progress.total}, ${time}`, ...rows.flatMap(rowLines), ...findings].join(
      '\n',
    );
  });
  return `${blocks.join('\n\n')}\n`;
}

function rowLines(row: Row): string[] {
  const { definition, ready, status, progress, checks, tasks } = row;
  const word =
    status === 'done' && gapsOf(row) > 0 ? `done with ${gapsOf(row)} gaps` : ready ? 'ready' : (status ?? 'open');
  const missing = checks
    .filter(({ state }) => state === 'unmet' || state === 'pending')
    .map(({ label, missing: names }) => `      ${label}${names.length > 0 ? `: ${inEnglish(listed(names))}` : ''}`);
  const open = tasks.filter(({ done }) => !done).map(({ item }) => `      [ ] ${item.text}`);
  const title = `  ${ready ? '✓' : '·'} ${definition.title}: ${word}, ${progress.met} of ${progress.total}`;
  return ready ? [title] : [title, ...missing, ...open];
}
