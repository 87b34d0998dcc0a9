import { plainText } from '../markdown';
import type { Briefing, BriefingSection } from './briefing';
import type { BriefingItem } from './item';
import { printLayouts, wrappedLines, type PrintLayout } from './printLayout';
import { shortened } from './shorten';

/** How much less a line matters than what it stands under, and than each line above it, where nothing says otherwise. */
const usualMinor = 20;
const usualDecline = 4;

/** A line of the briefing with how much it matters and how much room it takes. */
export interface WeighedLine {
  readonly item: BriefingItem;
  /** What is left of its text when there is little room. */
  readonly short: string;
  /** From 100 down; no two lines of a list share one. */
  readonly importance: number;
  /** In points, without what stands below it. */
  readonly height: number;
  readonly shortHeight: number;
  readonly section: BriefingSection;
  readonly parent: WeighedLine | undefined;
  /** The line above it in its list, where the list is ordered by rank. */
  readonly before: WeighedLine | undefined;
}

/** Every line of the briefing, in the order of the page: each stands behind what it is below. */
export function weighedLines({ kind, sections }: Briefing): readonly WeighedLine[] {
  const layout = printLayouts[kind];
  const lines: WeighedLine[] = [];
  const add = (
    items: readonly BriefingItem[],
    section: BriefingSection,
    parent: WeighedLine | undefined,
    depth: number,
  ): void => {
    let before: WeighedLine | undefined;
    for (const [index, item] of items.entries()) {
      const minor = item.minor ?? (parent ? usualMinor + index * usualDecline : index * section.decline);
      const short = shortened(item.markdown);
      const height = lineHeight(item, layout, depth);
      const line: WeighedLine = {
        item,
        short,
        // Of lines that matter the same, the first goes last.
        importance: (parent?.importance ?? section.importance) - minor - index / (parent ? 1000 : 100),
        height,
        shortHeight: short === item.markdown ? height : lineHeight({ ...item, markdown: short }, layout, depth),
        section,
        parent,
        before: item.minor === undefined ? before : undefined,
      };
      before = line;
      lines.push(line);
      add(item.items ?? [], section, line, depth + 1);
    }
  };
  for (const section of sections) add(section.items, section, undefined, 0);
  return lines;
}

/** The height of what stands below the header when all of it is printed in one column, in points. */
export function printedHeight(briefing: Briefing, lines: readonly WeighedLine[] = weighedLines(briefing)): number {
  const headings = new Set(lines.map(({ section }) => section)).size;
  return lines.reduce((sum, { height }) => sum + height, headings * printLayouts[briefing.kind].heading);
}

function lineHeight({ label, markdown, checked }: BriefingItem, layout: PrintLayout, depth: number): number {
  const { width, size, leading, indent, gap, nestedGap } = layout;
  const text = [label ?? '', plainText(markdown)].join(' ').trim();
  // First lines of most blocks are bold, others in part.
  const isBold = depth === 0 || markdown.startsWith('**');
  const lines = wrappedLines(text, (width - (depth + (checked === undefined ? 0 : 1)) * indent) / size, isBold);
  return lines * leading + (depth === 0 ? gap : nestedGap);
}

/** The height of the header, over all columns, in points. */
export function headerHeight({ kind, title, facts }: Pick<Briefing, 'kind' | 'title' | 'facts'>): number {
  const { columns, width, size, leading, titleSize } = printLayouts[kind];
  const titleLines = wrappedLines(title, (columns * width) / titleSize, true);
  const factLines = wrappedLines(facts.join(' · '), (columns * width) / size);
  return titleLines * titleSize * 1.2 + factLines * leading + 20;
}
