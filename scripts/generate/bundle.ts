import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { commonKeys, tipKeys, type NoteDefinition } from '../../src/core/definition';
import { isWorded } from '../../src/core/message';
import { partTitles, storyDefinition } from '../../src/core/story';
import { identityKeys } from '../../src/core/suggest/frontMatter';
import { rows } from '../../src/core/tips/index';
import { inRoot } from '../lib/paths.mjs';
import { computedSentencesIn, sentencesIn, type SourceText } from './sentences';

/** The one place where a template is no literal: it puts the messages of the core into the user's language. */
const translator = 'src/host/localise.ts';

/**
 * Every text that the host shows, as `l10n/bundle.l10n.json` holds it: the sentences of the host, those of the core, and the
 * words of the definitions.
 * @throws Error naming the calls whose text cannot be collected
 */
export async function bundle(): Promise<Readonly<Record<string, string>>> {
  const host = sourcesIn('src/host');
  const { templates, problems } = sentencesIn(sourcesIn('src/core'));
  const computed = computedSentencesIn(host.filter(({ file }) => file !== translator));
  if (problems.length + computed.length > 0) throw new Error([...problems, ...computed].join('\n'));
  const ofHost = await getL10nJson(host.map(({ text }) => ({ contents: text, extension: '.ts' })));
  const texts = new Set([...Object.keys(ofHost), ...templates, ...cataloguedTexts()]);
  const inOrder = [...texts].filter(isWorded).sort();
  return Object.fromEntries(inOrder.map((text) => [text, text]));
}

/** The words of the definitions that the host shows. Fields, keys and values are the notes' syntax and stay English. */
export function cataloguedTexts(): readonly string[] {
  const definitions: readonly NoteDefinition[] = [...rows, storyDefinition];
  const keys = [...identityKeys, ...tipKeys, ...commonKeys, ...definitions.flatMap((definition) => definition.keys)];
  const sections = definitions.flatMap((definition) => definition.sections);
  return [
    ...definitions.map(({ title }) => title),
    ...sections.flatMap(({ heading, purpose, entry, fields = [] }) => [
      heading,
      purpose,
      ...(entry === undefined ? [] : [entry]),
      ...fields.map((field) => field.purpose),
    ]),
    ...keys.map(({ purpose }) => purpose),
    ...Object.values(partTitles),
    ...rows.flatMap(({ checks, briefing }) => [
      ...checks.map(({ label }) => label),
      ...briefing.map(({ title }) => title),
    ]),
    // The first prompt says what a note is for that can be added.
    ...rows.filter(({ optional }) => optional).flatMap(({ prompts }) => prompts.slice(0, 1)),
  ];
}

function sourcesIn(folder: string): readonly SourceText[] {
  const files = readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.startsWith(join('tips', 'examples')))
    .sort()
    .map((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      return { file, text: readFileSync(inRoot(file), 'utf8') };
    });
}
