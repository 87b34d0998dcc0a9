import type { BriefingItem } from '../tip';
import type { Briefing } from './build';

/** The briefing as a markdown document, readable in any tool. */
export function briefingMarkdown(briefing: Briefing): string {
  const blocks = [`# ${briefing.title}`];
  if (briefing.facts.length > 0) blocks.push(briefing.facts.join(' · '));
  for (const { title, items } of briefing.sections) {
    blocks.push(`## ${title}`, items.flatMap((item) => itemLines(item, '')).join('\n'));
  }
  if (briefing.gaps.length > 0) {
    const lines = briefing.gaps.map(
      ({ label, missing }) => `- ${label}${missing.length > 0 ? `: ${missing.join(', ')}` : ''}`,
    );
    blocks.push('## Still missing', lines.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function itemLines({ label, markdown, items = [], checked }: BriefingItem, indent: string): string[] {
  const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
  const said = label === undefined ? '' : `*${label}:* `;
  const text = markdown.replace(/\s*\n\s*/g, ' ');
  return [`${indent}- ${box}${said}${text}`, ...items.flatMap((item) => itemLines(item, `${indent}  `))];
}
