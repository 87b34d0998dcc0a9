import { inEnglish, type Say } from '../message';
import { escapeMarkdown } from '../noteText';
import type { Briefing } from './briefing';
import type { BriefingItem } from './item';

/** The briefing as a markdown document, readable in any tool. `say` is what it was built with. */
export function briefingMarkdown({ title, facts, sections, leftOut }: Briefing, say: Say = inEnglish): string {
  const blocks = [`# ${escapeMarkdown(title)}`];
  if (facts.length > 0) blocks.push(facts.map(factMarkdown).join(' · '));
  for (const section of sections) {
    blocks.push(`## ${section.title}`, section.items.flatMap((item) => itemLines(item, '')).join('\n'));
  }
  if (leftOut) blocks.push(`*${escapeMarkdown(say(leftOut))}*`);
  return `${blocks.join('\n\n')}\n`;
}

/** Facts are plain text; an address stays one. */
function factMarkdown(fact: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(fact) ? `<${fact}>` : escapeMarkdown(fact);
}

function itemLines({ label, markdown, items = [], checked }: BriefingItem, indent: string): string[] {
  const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
  const said = label === undefined ? '' : `*${escapeMarkdown(label)}:* `;
  const text = markdown.replace(/\s*\n\s*/g, ' ');
  return [`${indent}- ${box}${said}${text}`, ...items.flatMap((item) => itemLines(item, `${indent}  `))];
}
