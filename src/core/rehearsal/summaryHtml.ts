import { escapeHtml } from '../briefing/escape';
import { message, type Message, type Say } from '../message';
import type { CardSummary, Summary } from './summary';

/** Widths of the chart's columns and heights of its rows, in units of its view box. */
const chart = { width: 640, row: 62, top: 34, seconds: 360, gap: 40, bar: 12 };

/** Most characters of a question in the chart: what is longer is told whole in the table. */
const longestLabel = 72;

/** Seconds as people say a length: 1:05. */
export function lengthText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** What a session did: a picture, and the same as a table for those who read it. `target` is in seconds. */
export function summaryHtml(summary: Summary, target: number, say: Say): string {
  if (summary.cards.length === 0) return '';
  return (
    `<figure>${chartSvg(summary, target, say)}<figcaption>${legend(summary, target, say)}</figcaption></figure>` +
    tableHtml(summary, say)
  );
}

function recallTitle({ isForInterview }: Summary): Message {
  return isForInterview ? message('Recall at the interview') : message('Recall in a week');
}

/** Lengths against the target on the left, recall before and after on the right, a row for each card. */
function chartSvg(summary: Summary, target: number, say: Say): string {
  const { width, row, top, seconds, gap } = chart;
  const longest = Math.max(target * 1.25, ...summary.cards.flatMap((card) => [card.seconds, card.secondsBefore ?? 0]));
  const scale = seconds / longest;
  const height = top + row * summary.cards.length;
  const recallStart = seconds + gap;
  const rows = summary.cards.map((card, index) => rowSvg(card, say(card.question), top + row * index, scale, target));
  return (
    `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(chartLabel(summary, say))}">` +
    `<text class="axis" x="0" y="14">${escapeHtml(say(message('Spoken length')))}</text>` +
    `<text class="axis" x="${recallStart}" y="14">${escapeHtml(say(recallTitle(summary)))}</text>` +
    `${rows.join('')}</svg>`
  );
}

function rowSvg(card: CardSummary, question: string, y: number, scale: number, target: number): string {
  const { width, seconds, gap, bar } = chart;
  const recallStart = seconds + gap;
  const recallWidth = width - recallStart - 52;
  const barY = y + 26;
  const place = (share: number): string => (recallStart + share * recallWidth).toFixed(1);
  const length = Math.max(2, card.seconds * scale);
  const targetX = (target * scale).toFixed(1);
  const before =
    card.secondsBefore === undefined
      ? ''
      : `<rect class="before" x="0" y="${barY + bar + 2}" width="${(card.secondsBefore * scale).toFixed(1)}" height="3"></rect>`;
  return (
    `<text class="question" x="0" y="${y + 17}">${escapeHtml(shortened(question))}</text>` +
    `<rect class="${card.seconds > target ? 'told over' : 'told'}" x="0" y="${barY}" width="${length.toFixed(1)}" height="${bar}"></rect>` +
    before +
    `<line class="target" x1="${targetX}" x2="${targetX}" y1="${barY - 4}" y2="${barY + bar + 6}"></line>` +
    `<text class="length" x="${(length + 8).toFixed(1)}" y="${barY + 11}">${lengthText(card.seconds)}</text>` +
    `<rect class="track" x="${recallStart}" y="${barY + bar / 2 - 2}" width="${recallWidth}" height="4"></rect>` +
    `<rect class="gain" x="${place(Math.min(card.recallBefore, card.recall))}" y="${barY + bar / 2 - 2}" width="${(Math.abs(card.recall - card.recallBefore) * recallWidth).toFixed(1)}" height="4"></rect>` +
    `<circle class="was" cx="${place(card.recallBefore)}" cy="${barY + bar / 2}" r="4"></circle>` +
    `<circle class="is" cx="${place(card.recall)}" cy="${barY + bar / 2}" r="6"></circle>` +
    `<text class="percent" x="${width}" y="${barY + 11}" text-anchor="end">${percent(card.recall)}</text>`
  );
}

function chartLabel(summary: Summary, say: Say): string {
  const what = message('Spoken lengths and recall of {0} cards; the table below says the same.', summary.cards.length);
  return say(
    summary.cards.length === 1 ? message('Spoken length and recall of one card; the table below says the same.') : what,
  );
}

function legend({ cards }: Summary, target: number, say: Say): string {
  const words = [
    say(message('Line: the target, {0}', lengthText(target))),
    ...(cards.some(({ secondsBefore }) => secondsBefore !== undefined)
      ? [say(message('Thin bar: the time before'))]
      : []),
    say(message('Circle: recall before; dot: now')),
  ];
  return words.map((text) => `<span>${escapeHtml(text)}</span>`).join(' ');
}

function tableHtml(summary: Summary, say: Say): string {
  const titles = [message('Question'), message('Now'), message('Before'), message('Graded'), recallTitle(summary)];
  const heads = titles.map((head) => `<th scope="col">${escapeHtml(say(head))}</th>`);
  // In a narrow column there is no head to look up to.
  const labels = titles.slice(1).map((head) => escapeHtml(say(head)));
  const rows = summary.cards.map((card) => {
    const cells = [
      lengthText(card.seconds),
      card.secondsBefore === undefined ? '–' : lengthText(card.secondsBefore),
      say(ratingWord(card.rating)),
      `${percent(card.recallBefore)} → ${percent(card.recall)}`,
    ].map((cell, index) => `<td data-label="${labels[index] ?? ''}">${escapeHtml(cell)}</td>`);
    return `<tr><th scope="row" dir="auto">${escapeHtml(say(card.question))}</th>${cells.join('')}</tr>`;
  });
  const table = `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<div class="table">${table}</div>`;
}

/** A rating in a word. */
export function ratingWord(rating: CardSummary['rating']): Message {
  const words = { again: message('again'), hard: message('hard'), good: message('good'), easy: message('easy') };
  return words[rating];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1).trimEnd()}…` : text;
}
