import type { Mention, Named } from '../../../src/core/mention';
import { inEnglish } from '../../../src/core/message';
import type { Prep } from '../../../src/core/prep';
import { renameEdits } from '../../../src/core/rename';
import { applyEdits } from '../../../src/core/text';
import { prepText, tipText } from './checks';
import { indexOf, storyText, type Files } from './preps';

/** A prep whose notes name two stories and three people in every way there is. */
export const connected: Files = {
  'acme/prep.md': prepText(
    '- Dana Li\n  - part: peer\n  - story: [The slow boat](stories/boat.md)\n- Tom Reyes\n  - part: recruiter\n- Anna Ann\n  - story: fire\n',
  ),
  'acme/1.md': tipText(
    'first-interview',
    '## What they asked\n- Why?\n  - answer: ok\n  - story: The slow boat\n',
    'with: Dana Li, Tom\n',
  ),
  'acme/2.md': tipText('research', '## People\n- Dana\n  - note: Dana Li wrote a book\n- Ian Fox\n  - note: left\n'),
  'acme/3.md': tipText('behavioral', '## Questions to expect\n- When were you late?\n  - story: boat, fire\n'),
  'acme/4.md': tipText(
    'questions',
    '## Questions to ask\n- How is it?\n  - for: Dana, Tom Reyes\n- And then?\n  - for: everyone\n  - because: Dana Li said so\n',
  ),
  'acme/5.md': tipText(
    'resume',
    'As in [The slow boat](stories/boat.md) and [that one](stories/boat.md#task).\n`[The slow boat](stories/boat.md)`\n\n## Claims\n- Shipped\n  - story: **The slow boat**\n',
  ),
  'acme/6.md': tipText('culture', '## Values\n- Calm\n  - story: [The *slow* boat](stories/boat.md)\n'),
  'acme/9.md': tipText('closing', '## Rapport\n- Dana Li\n  - hook: boats\n## After\n- Tom\n- Anna Ann\n'),
  'acme/stories/boat.md': storyText('The slow boat', 'id: boat\n'),
  'acme/stories/fire.md': storyText('Fire in the hold'),
};

/** Where a text with one `¦` has it, and the text without. */
export function marked(files: Files): { readonly files: Files; readonly path: string; readonly offset: number } {
  const [path = '', text = ''] = Object.entries(files).find(([, one]) => one.includes('¦')) ?? [];
  return { files: { ...files, [path]: text.replace('¦', '') }, path, offset: text.indexOf('¦') };
}

/** A mention as a row: its form, file and line from 1, and what stands there. */
export function rowOf({ form, note, range }: Mention): string {
  const line = note.lines.positionAt(range.start).line + 1;
  return `${note.path.replace('acme/', '')}:${line} ${form} ${note.text.slice(range.start, range.end)}`;
}

/** A story by its file, or a person by their name. */
export function namedIn(prep: Prep, name: string): Named {
  const story = prep.stories.find(({ note }) => note.path === name);
  const person = prep.panel.find((one) => one.name === name);
  if (story) return { kind: 'story', story };
  if (person) return { kind: 'person', person };
  throw new Error(`no ${name}`);
}

/** The files after a rename in all preps they make, or why it was refused. */
export function renamed(files: Files, name: string, newName: string): Files | string {
  const { preps } = indexOf(files);
  const named = preps.flatMap((prep) => {
    try {
      return namedIn(prep, name);
    } catch {
      return [];
    }
  })[0];
  if (!named) throw new Error(`no ${name}`);
  const result = renameEdits(preps, named, newName);
  if ('problem' in result) return inEnglish(result.problem);
  const after = { ...files };
  for (const { path, edits } of result.edits) after[path] = applyEdits(after[path] ?? '', edits);
  return after;
}

/** The lines that differ, as they are after. */
export function changedLines(before: Files, after: Files | string): readonly string[] {
  if (typeof after === 'string') return [after];
  return Object.entries(after).flatMap(([path, text]) => {
    const old = (before[path] ?? '').split('\n');
    return text
      .split('\n')
      .flatMap((line, index) => (line === old[index] ? [] : [`${path.replace('acme/', '')}: ${line}`]));
  });
}
