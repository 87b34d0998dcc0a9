import type { Row } from './rows';

/** Rows as a table of markdown. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, against, measured, result, aim = '', isMet }) =>
    [what, against, measured, result, aim, isMet === undefined ? '' : isMet ? 'met' : '**missed**']
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | '),
  );
  return ['what | against | measured | result | aim | ', '--- | --- | --- | ---: | ---: | ---', ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}

/** Rows as lines of a terminal. */
export function terminalLines(rows: readonly Row[]): string {
  return rows
    .map(({ what, against, measured, result, aim, isMet }) => {
      const verdict = aim === undefined ? '' : `  (aim ${aim}${isMet === true ? '' : ', MISSED'})`;
      return `  ${result.padStart(12)}  ${what} / ${against}${verdict}\n${' '.repeat(16)}${measured}`;
    })
    .join('\n');
}
