import assert from 'node:assert/strict';
import manifest from '../../package.json';
import texts from '../../package.nls.json';

/** The properties of the manifest that VS Code shows to people. What a language model reads is not among them. */
const shown = new Set([
  'displayName',
  'title',
  'category',
  'name',
  'contextualTitle',
  'contents',
  'description',
  'markdownDescription',
  'userDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'enumItemLabels',
  'deprecationMessage',
  'markdownDeprecationMessage',
  'altText',
]);

/** Parts of the manifest whose `name` and `description` are not shown: ids, and what a language model reads. */
const hidden = [/^contributes\.languageModelTools\.\d+\.(?:name|modelDescription|inputSchema)/];

describe('The manifest', () => {
  it('promises to work in folders that are not trusted and on file systems that are no disk', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });
});

/** Every string of the manifest with where it stands. */
function stringsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path === '' ? key : `${path}.${key}`));
}

/** Whether people read what stands there. The texts of a list stand under its name. */
function isShown(path: string): boolean {
  const name =
    path
      .replace(/\.\d+$/, '')
      .split('.')
      .at(-1) ?? '';
  return shown.has(name) && !hidden.some((pattern) => pattern.test(path));
}

const { displayName, description, contributes } = manifest;
const strings = stringsIn({ displayName, description, contributes }, '');
const referred = strings.flatMap(([, text]) => /^%(.+)%$/.exec(text)?.[1] ?? []);

describe('the texts of the manifest', () => {
  it('are all in package.nls.json, where they can be translated', () => {
    const raw = strings.filter(([path, text]) => isShown(path) && !/^%.+%$/.test(text));
    assert.deepEqual(raw, []);
  });

  it('are those of package.nls.json, each of them', () => {
    assert.deepEqual([...new Set(referred)].sort(), Object.keys(texts).sort());
  });

  it('hold a text each', () => {
    const empty = Object.entries(texts).filter(([, text]) => text.trim() === '');
    assert.deepEqual(empty, []);
  });
});
