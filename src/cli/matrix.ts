import { coverageOf, type Coverage, type CoverageKind, type CoverageLine, type CoverageState } from '../core/coverage';
import type { Readiness } from '../core/readiness';

const marks: Readonly<Record<CoverageState, string>> = { told: '✓', begun: '○', none: '·' };

const titles: Readonly<Record<CoverageKind, string>> = {
  competency: 'Competencies',
  value: 'Values',
  person: 'People',
};

/**
 * What `second-round check --matrix` prints: the stories by number, then competencies, values and people with a mark for
 * each story. The names stand behind the marks, so that the columns are straight in any script.
 */
export function matrixOf(preps: readonly Readiness[]): string {
  return `${preps.map(({ prep }) => prepMatrix(prep.company, coverageOf(prep))).join('\n\n')}\n`;
}

function prepMatrix(company: string, { stories, lines }: Coverage): string {
  const width = String(stories.length).length;
  const columns = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(width)).join(' ');
  const numbers = columns(stories.map((_, index) => String(index + 1)));
  const kinds = (Object.keys(titles) as CoverageKind[]).flatMap((kind) => {
    const ofKind = lines.filter((line) => line.kind === kind);
    if (ofKind.length === 0) return [];
    const rows = ofKind.map(
      (line) => `  ${columns(line.cells.map(({ state }) => marks[state]))}  ${nameWithGap(line)}`,
    );
    return [`${stories.length === 0 ? '' : `  ${numbers}  `}${titles[kind]}`, ...rows];
  });
  const gaps = lines.filter(({ isGap }) => isGap).length;
  return [
    `${company}: ${lines.length - gaps} of ${lines.length} have a story`,
    ...stories.map(({ title }, index) => `  ${String(index + 1).padStart(width)}  ${title}`),
    `  ${marks.told} told  ${marks.begun} begun  ${marks.none} not for this`,
    ...kinds,
  ].join('\n');
}

/** The name, and in words that nothing can be told for it. */
function nameWithGap({ name, isGap, cells }: CoverageLine): string {
  if (!isGap) return name;
  return cells.some(({ state }) => state === 'begun') ? `${name}: story not complete` : `${name}: no story`;
}
