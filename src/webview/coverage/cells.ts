import type { CoverageReference, CoverageRequest } from '../../protocol/coverage';

/** Every cell that has a button, row by row. The headings of the groups have none. */
function rowsOf(root: ParentNode): readonly (readonly HTMLElement[])[] {
  return [...root.querySelectorAll('tr')]
    .map((row) => [...row.children].filter((cell) => cell instanceof HTMLElement))
    .filter((cells) => cells.some(buttonOf));
}

/** The button of a cell. */
function buttonOf(cell: Element | null | undefined): HTMLButtonElement | null {
  return cell?.querySelector('button') ?? null;
}

/**
 * Gives each cell a name by its line and its story, so that it is known again wherever it stands in the next table, and
 * keeps the focus. Lines that say the same are told apart by their order.
 */
export function nameCells(root: ParentNode): void {
  const seen = new Map<string, number>();
  const stories = [...root.querySelectorAll<HTMLElement>('thead th')].map(({ dataset }) => dataset.story ?? '');
  for (const row of root.querySelectorAll('tr')) {
    const { kind = '', text = '' } = row.dataset;
    const said = `${kind} ${text}`;
    const count = (seen.get(said) ?? 0) + 1;
    seen.set(said, count);
    const line = `${said} ${String(count)}`.replace(/\s+/g, '-');
    const isNamed = row.dataset.kind !== undefined || row.closest('thead');
    if (!isNamed) continue;
    row.id = `line-${line}`;
    [...row.children].forEach((cell, index) => {
      const last = index > 0 && index === row.children.length - 1;
      cell.id = `cell-${line}-${last ? 'another' : (stories[index] ?? '')}`.replace(/\s+/g, '-');
    });
  }
}

/** Lets Tab come to one cell alone: the one of that id, else the first. Arrows go to the others. */
export function takeOneStop(root: ParentNode, id: string | undefined): void {
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('table button')];
  const stop = buttons.find(({ parentElement }) => parentElement?.id === id) ?? buttons[0];
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}

/** Steps, in rows and columns, of the keys that move. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-Infinity, 0],
  PageDown: [Infinity, 0],
};

/** The button that a key leads to from a cell; undefined when the key is somebody else's. */
export function buttonTowards(
  root: ParentNode,
  from: Element,
  { key, ctrlKey }: KeyboardEvent,
): HTMLButtonElement | undefined {
  const [down, right] = steps[key] ?? [0, 0];
  const isCorner = ctrlKey && (key === 'Home' || key === 'End');
  if ((down === 0 && right === 0) || (ctrlKey && !isCorner)) return undefined;
  const rows = rowsOf(root);
  const row = rows.findIndex((cells) => cells.some((cell) => cell.contains(from)));
  const column = rows[row]?.findIndex((cell) => cell.contains(from)) ?? -1;
  if (column < 0) return undefined;
  const within = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);
  const target = rows[within(row + (isCorner ? right : down), rows.length)] ?? [];
  return nearestButton(target, within(column + right, target.length));
}

/** The button of the cell in a column; where that has none, of the nearest that has one. */
function nearestButton(cells: readonly HTMLElement[], column: number): HTMLButtonElement | undefined {
  const found = cells
    .map((cell, index) => ({ button: buttonOf(cell), distance: Math.abs(index - column) }))
    .filter(({ button }) => button !== null)
    .sort((a, b) => a.distance - b.distance)[0];
  return found?.button ?? undefined;
}

/** What a button asks for: its story by the heading of its column, its line by its row. */
export function requestOf(button: HTMLElement): CoverageRequest | undefined {
  const cell = button.closest<HTMLTableCellElement>('th, td');
  const table = cell?.closest('table');
  if (!cell || !table) return undefined;
  const story = table.tHead?.rows[0]?.cells[cell.cellIndex]?.dataset.story;
  const of = referenceOf(cell.parentElement);
  if (button.dataset.action === 'offer') return of && { type: 'offer', story, of };
  return { type: 'open', story, of };
}

function referenceOf(row: HTMLElement | null): CoverageReference | undefined {
  const { kind, line = '0', text = '' } = row?.dataset ?? {};
  return kind === undefined ? undefined : { kind: kind as CoverageReference['kind'], line: Number(line), text };
}
