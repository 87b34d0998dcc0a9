// Says whether a tag can be released, and as what: `npm run release -- v0.2.0 [--notes FILE]`.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './lib/main.mjs';
import { inRoot, readJson } from './lib/paths.mjs';
import { isPreRelease, notesOf, releaseProblems } from './lib/release.mjs';

await main(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { notes: { type: 'string' } } });
  const [tag] = positionals;
  if (tag === undefined) throw new Error('which tag? npm run release -- v0.2.0');
  const { version } = readJson(inRoot('package.json'));
  const changelog = readFileSync(inRoot('CHANGELOG.md'), 'utf8');
  const problems = releaseProblems({ tag, version, changelog });
  if (problems.length > 0) throw new Error(problems.join('; '));

  if (values.notes !== undefined) {
    const file = resolve(values.notes);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${notesOf(changelog, version)}\n`);
  }
  const preRelease = isPreRelease(version);
  // Read by the workflow: vsce asks for the flag that the package was made with.
  const outputs = process.env['GITHUB_OUTPUT'];
  if (outputs) appendFileSync(outputs, `flags=${preRelease ? '--pre-release' : ''}\n`);
  console.log(`${version} is a ${preRelease ? 'pre-release' : 'release'}`);
});
