import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';

/** A word of the translation for tests: no letter of it is a plain Latin one. */
const translatedWord = /\S*[^\p{ASCII}\p{P}\p{S}\p{Z}]\S*/gu;

/** What is left of the user's word where a text is cut. */
const cutWord = /\S*…/gu;

/** Where the words of one author may meet those of another. */
const seams = /[\n,;:()"“”·→|/—–]+|[.?!…](?:\s|$)/u;

/** What stays as it is in every language: the product's name, names of files, figures with their units, dates. */
const languageless = [
  /^Second Round$/,
  /^[\w -]+ md(?: \d+ \d+)?$/,
  /^[\d ]+$/,
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d+)$/,
];

/** The attributes that somebody gets to see or to hear. */
const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'data-label', 'data-copied'];

/**
 * The runs of untranslated words that a document shows or says, without those that the user wrote and those that are known
 * to stay.
 *
 * @param selector What of the document to read: every such element that can be seen
 * @param folder The notes
 * @param known Words that come from VS Code, or that are the syntax of the notes
 */
export async function rawEnglish(
  frame: Frame,
  selector: string,
  folder: string,
  known: readonly RegExp[] = [],
): Promise<readonly string[]> {
  const texts = await textsIn(frame, selector);
  assert.ok(
    texts.some((text) => text.match(translatedWord)),
    `nothing translated in ${selector}: ${texts.join(' | ')}`,
  );
  const written = writtenIn(folder);
  const raw = texts
    .map((text) => text.replaceAll(folder, '').replace(cutWord, '\n').replace(translatedWord, '\n'))
    .flatMap((text) => text.split(seams))
    .map(wordsOf)
    .filter((run) => /[A-Za-z]/.test(run) && !written.includes(` ${run} `))
    .filter((run) => ![...languageless, ...known].some((pattern) => pattern.test(run)));
  return [...new Set(raw)].sort();
}

/** Every text of the elements and what is in them, also what only a screen reader or a mouse gets to know. */
async function textsIn(frame: Frame, selector: string): Promise<readonly string[]> {
  const seen = `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.checkVisibility())`;
  await frame.waitForFunction(`${seen}.length > 0`);
  return frame.evaluate<string[]>(`{
    const elements = ${seen}.flatMap((root) => [root, ...root.querySelectorAll('*')]);
    elements.filter((one) => !one.closest('style, script')).flatMap((one) => [
      ...[...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent),
      ...${JSON.stringify(spoken)}.flatMap((name) => one.getAttribute(name) ?? []),
    ]);
  }`);
}

/** All that the user wrote: texts and values, without what the format of the notes brings (headings, keys, prompts). */
function writtenIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const texts = files.map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .replace(/<!--[\s\S]*?-->/g, '\n')
      .replace(/^(?:type|tip|status):.*$/gm, '')
      .replace(/^##.*$/gm, '')
      .replace(/^(?:[\w ]+|\s*- [a-z ]+):/gm, '')
      .replace(/\]\([^)]*\)/g, ' ')
      .replace(/[*_`[\]]/g, ''),
  );
  return ` ${wordsOf(texts.join('\n'))} `;
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\d'’]+/gu) ?? []).join(' ');
}
