/**
 * What reading notes is made of, at its fastest: gray-matter with js-yaml for the front matter, the block tokens of
 * markdown-it for the rest. The same texts are read, nothing is kept, nothing is judged.
 */
import matter from 'gray-matter';
import MarkdownIt, { type Token } from 'markdown-it';
import { readNotes } from '../support/readNotes';
import { workDone } from '../support/clock';
import { runTask } from '../support/task';

await runTask(({ folder }: { folder: string }): number => {
  const notes = readNotes(folder);
  const reader = new MarkdownIt({ html: false });
  const started = workDone();
  let tokens = 0;
  for (const text of notes.values()) {
    // With options it does not use its cache.
    const { content } = matter(text, {});
    const blocks: Token[] = [];
    reader.block.parse(content, reader, {}, blocks);
    tokens += blocks.length;
  }
  if (tokens === 0) throw new Error('nothing was read');
  return workDone() - started;
});
