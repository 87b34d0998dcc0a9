import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a language known to VS Code's server as if a language pack were installed that translates nothing: VS Code itself
 * stays in English, extensions are asked for that language.
 *
 * @param {string} data The folder for the state of the server
 * @param {string} language BCP 47
 * @returns {readonly string[]} The arguments with which the server speaks it
 */
export function addLanguage(data, language) {
  const folder = join(data, 'data');
  const translation = join(folder, `${language}.json`);
  const pack = {
    hash: language,
    label: language,
    extensions: [{ extensionIdentifier: { id: `second-round.${language}` }, version: '1.0.0' }],
    translations: { vscode: translation },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(translation, JSON.stringify({ contents: {} }));
  writeFileSync(join(folder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  return ['--locale', language];
}
