/**
 * The libraries that read notes, and nothing else: what the bundle of the extension, and the time to load it, are
 * compared with.
 */
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';
import * as yaml from 'yaml';

export const libraries = { matter, yaml, reader: new MarkdownIt({ html: false }) };

/** VS Code calls it when it loads them as an extension. */
export function activate(): object {
  return libraries;
}
