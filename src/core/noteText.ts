import type { NoteDefinition, SectionDefinition } from './definition';

/** The text of a fresh note: front matter, title, and each section with its prompts and the lines it starts with. */
export function noteText(
  frontMatter: readonly string[],
  title: string,
  { prompts, sections }: Pick<NoteDefinition, 'prompts' | 'sections'>,
  linesOf: (section: SectionDefinition) => readonly string[],
): string {
  const blocks = [`# ${escapeMarkdown(title)}`, comment(prompts)];
  for (const section of sections) {
    blocks.push(`## ${section.heading}`, comment(section.prompts));
    const lines = linesOf(section);
    if (lines.length > 0) blocks.push(lines.join('\n'));
  }
  return ['---', ...frontMatter, '---', '', blocks.join('\n\n'), ''].join('\n');
}

function comment(lines: readonly string[]): string {
  return lines.length === 1 ? `<!-- ${lines.join('')} -->` : ['<!--', ...lines, '-->'].join('\n');
}

/** Names come from outside: line breaks and control characters in them would end the line they are written on. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** Text that markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(?:[-+#=]|\d+(?=[.)]))/, (marker) => (/\d/.test(marker) ? marker : `\\${marker}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(?<!\\)#+$/, (marks) => `\\${[...marks].join('\\')}`);
}
