// Writes what is made from the tips and their checks: the lists of the tips and of the examples, the page about the
// checks, the schema of their setting in the manifest and its texts, the texts of the extension for translators, and
// what is shipped of others, with their licences.
// `npm run generate`, or `npm run generate -- --check` to see whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { examplesList, modulesIn, tipsList } from './generate/lists';
import { shippedInputs } from './lib/bundles.mjs';
import { noticesText, packageFolders, shippedPackage } from './lib/notices.mjs';
import { inRoot } from './lib/paths.mjs';

interface Generated {
  readonly file: string;
  readonly text: (before: string) => Promise<string>;
}

/** Each is made after those above it are written, and read by it: a tip is listed before its checks are described. */
const generated: readonly Generated[] = [
  {
    file: 'src/core/tips/list.ts',
    text: async () => tipsList(await modulesIn('src/core/tips', ['list.ts', 'index.ts'])),
  },
  {
    file: 'src/core/tips/examples/list.ts',
    text: async () => examplesList(await modulesIn('src/core/tips/examples', ['list.ts'])),
  },
  { file: 'docs/checks.md', text: async () => (await import('./generate/checksPage')).checksPage() },
  { file: 'package.json', text: withConfiguration },
  { file: 'package.nls.json', text: withSchemaTexts },
  {
    file: 'l10n/bundle.l10n.json',
    text: async () => JSON.stringify(await (await import('./generate/bundle')).bundle()),
  },
  {
    file: 'THIRD-PARTY-NOTICES.txt',
    text: async () => noticesText(packageFolders(await shippedInputs()).map(shippedPackage)),
  },
];

/** What of the manifest is read here. */
interface Manifest {
  readonly contributes: { readonly configuration?: { readonly properties?: object } };
}

/** The manifest with the schema in it; everything else stays as it is, other settings too. */
async function withConfiguration(manifest: string): Promise<string> {
  const { configuration } = await import('./generate/checksSchema');
  const written = JSON.parse(manifest) as Manifest;
  const made = configuration();
  const properties = { ...written.contributes.configuration?.properties, ...made.properties };
  const contributes = { ...written.contributes, configuration: { ...made, properties } };
  return `${JSON.stringify({ ...written, contributes }, null, 2)}\n`;
}

/** The texts of the manifest with those of the schema among them. */
async function withSchemaTexts(texts: string): Promise<string> {
  const { withSchemaTexts: merged } = await import('./generate/checksSchema');
  return JSON.stringify(merged(JSON.parse(texts) as Readonly<Record<string, string>>));
}

/** The text of a file; empty before it is made for the first time. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** As prettier has it, where it knows the kind of file. */
async function formatted(path: string, text: string): Promise<string> {
  return path.endsWith('.txt') ? text : format(text, { ...(await resolveConfig(path)), filepath: path });
}

/** Writes what is out of date, or names it. */
async function generate(isCheck: boolean): Promise<void> {
  for (const { file, text } of generated) {
    const path = inRoot(file);
    const before = textOf(path);
    const after = await formatted(path, await text(before));
    if (after === before) continue;
    if (isCheck) {
      console.error(`${file} is out of date: run npm run generate`);
      process.exitCode = 1;
    } else {
      writeFileSync(path, after);
      console.log(`${file} written`);
    }
  }
}

void generate(process.argv.includes('--check'));
