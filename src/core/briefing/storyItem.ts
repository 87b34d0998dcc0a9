import { readFigures } from '../judgement/figures';
import { remembered } from '../memo';
import { catalogued, message } from '../message';
import { escapeMarkdown } from '../noteText';
import { normalized } from '../note';
import { firstSentence, firstSentenceOf, partNames, partTitles, plainPart, type Story } from '../story';
import type { Range } from '../text';
import type { DraftItem } from './item';

/** How much less the beats of a story matter than its name. */
const minorOfBeats = 34;

/** A story in one line: the name one knows it by, and what it says. */
function storyLine(story: Story, details: Pick<DraftItem, 'label' | 'minor'> = {}): DraftItem {
  const { title, headline } = story;
  const said = headline === undefined || normalized(headline) === normalized(title) ? undefined : headline;
  const name = escapeMarkdown(title);
  const markdown = said === undefined ? `**${name}**` : `**${name}:** ${escapeMarkdown(said)}`;
  return { ...details, markdown, place: titleOf(story) };
}

/** A story by its name alone, where it is told elsewhere on the page. */
export function storyName(story: Story, details: Pick<DraftItem, 'label' | 'minor'> = {}): DraftItem {
  return { ...details, markdown: escapeMarkdown(story.title), place: titleOf(story) };
}

/** A story with the first sentence of each part, and its figure when none of these says it. */
export function storyItem(story: Story, details: Pick<DraftItem, 'label' | 'minor'> = {}): DraftItem {
  // A figure stands out once.
  const isInHeadline = figureSpans(story.headline ?? '').length > 0;
  const beats = partNames.flatMap((part): DraftItem[] => {
    const told = story.parts.get(part);
    const [first] = told?.statements ?? [];
    if (!first) return [];
    const sentence = firstSentence(told);
    return [
      {
        label: catalogued(partTitles[part]),
        isInitial: true,
        markdown: part === 'result' && !isInHeadline ? withFiguresStrong(sentence) : escapeMarkdown(sentence),
        place: { path: story.note.path, range: first.range },
        minor: minorOfBeats,
      },
    ];
  });
  const isSaid = isInHeadline || figureSpans(firstSentence(story.parts.get('result'))).length > 0;
  const items = [...beats, ...(isSaid ? [] : figureItems(story))];
  return { ...storyLine(story, details), ...(items.length > 0 ? { items, together: true } : {}) };
}

/** The first sentence of the result that holds a figure. */
function figureItems(story: Story): readonly DraftItem[] {
  const [first] = story.parts.get('result')?.statements ?? [];
  const sentence = sentenceWithFigure(plainPart(story.parts.get('result')));
  if (!first || sentence === undefined) return [];
  const place = { path: story.note.path, range: first.range };
  return [{ label: message('Figure'), markdown: withFiguresStrong(sentence), place, minor: minorOfBeats }];
}

/** Of two figures of a story, the one whose kind stands first is remembered; any kind that is not here comes last. */
const memorable = ['percent', 'factor', 'money', 'time'];

/**
 * The clause with the figure that a story is remembered by: a change from one to another, else a share, a factor, a sum
 * or a time of its result, else whatever figure there is.
 */
export function figureLine(story: Story): DraftItem | undefined {
  const texts = [plainPart(story.parts.get('result')), story.headline ?? ''];
  const found = texts.flatMap((text, place) =>
    figureSpans(text).map((span) => ({ text, span, rank: rankOf(span) + (place * memorable.length) / 10 })),
  );
  const [best] = found.sort((a, b) => a.rank - b.rank);
  if (!best) return undefined;
  return { markdown: withFiguresStrong(clauseAt(best.text, best.span)), place: titleOf(story) };
}

function rankOf({ isChange, kind }: FigureSpan): number {
  const rank = memorable.indexOf(kind);
  return isChange ? -1 : rank < 0 ? memorable.length : rank;
}

/** Where a clause ends: at a mark with a blank behind it, or before a second statement. */
const clauseEnd = /[,;:.!?](?=\s|$)|\s(?:and|but)(?=\s\p{L}+\s)/gu;

/** The clause that holds a span of a text. */
function clauseAt(text: string, { start, end }: Range): string {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(clauseEnd)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return text
    .slice(from, to)
    .replace(/^\s*(?:and|but)\s/, '')
    .trim();
}

function sentenceWithFigure(text: string): string | undefined {
  const [first] = figureSpans(text);
  return first && sentenceAt(text, first.start);
}

function sentenceAt(text: string, offset: number): string {
  let start = 0;
  while (start < text.length) {
    const rest = text.slice(start);
    const sentence = firstSentenceOf(rest);
    const end = start + rest.indexOf(sentence) + sentence.length;
    if (offset < end || end <= start) return sentence;
    start = end;
  }
  return text;
}

/** What stands between two figures that belong together: "from 95 to 35 seconds". */
const between = /^\s*(?:to|->|→|[-–—]|instead of)\s*$/i;

/** Where a figure stands; "95 to 35 seconds" is one, and a change. */
interface FigureSpan extends Range {
  readonly kind: string;
  readonly isChange: boolean;
}

const figureSpans = remembered((text: string): readonly FigureSpan[] => {
  const spans: FigureSpan[] = [];
  for (const { start, end, kind, value } of readFigures(text)) {
    // "The two companies" counts, but nobody remembers a story by it.
    if (kind === 'count' && value > 0 && !/\d/.test(text.slice(start, end))) continue;
    const last = spans.at(-1);
    if (last && between.test(text.slice(last.end, start))) {
      spans[spans.length - 1] = { start: last.start, end, kind, isChange: true };
    } else {
      spans.push({ start, end, kind, isChange: false });
    }
  }
  return spans;
}, 1000);

function withFiguresStrong(text: string): string {
  let markdown = '';
  let from = 0;
  for (const { start, end } of figureSpans(text)) {
    // Markdown takes asterisks for marks only at the border of a word.
    if (/[^\s(]$/.test(text.slice(0, start)) || /^[^\s.,;:!?)]/.test(text.slice(end))) continue;
    markdown += `${escapeInside(text.slice(from, start))}**${escapeInside(text.slice(start, end))}**`;
    from = end;
  }
  return from === 0 ? escapeMarkdown(text) : markdown + escapeInside(text.slice(from));
}

/** Escapes a piece of a line and keeps the blanks at its ends. */
function escapeInside(text: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before}${escapeMarkdown(middle)}${after}`;
}

function titleOf(story: Story): DraftItem['place'] {
  return { path: story.note.path, range: story.note.titleRange };
}
