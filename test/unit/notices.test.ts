import assert from 'node:assert/strict';
import { noticesText, packageFolders } from '../../scripts/lib/notices.mjs';

const shipped = (licence: string): Parameters<typeof noticesText>[0] => [
  { name: 'some-package', version: '1.2.3', licence, text: 'Permission is hereby granted' },
];

describe('The notices of what is shipped of others', () => {
  it('name each package that went into a bundle once, also one inside another', () => {
    assert.deepEqual(
      packageFolders([
        'src/extension.ts',
        'node_modules/yaml/dist/index.js',
        'node_modules/yaml/dist/parse.js',
        'node_modules/@scope/name/index.js',
        'node_modules/markdown-it/node_modules/entities/index.js',
      ]),
      ['node_modules/@scope/name', 'node_modules/markdown-it/node_modules/entities', 'node_modules/yaml'],
    );
  });

  for (const licence of ['MIT', 'ISC', '(MPL-2.0 OR Apache-2.0)']) {
    it(`print a package under ${licence} with its version and its licence`, () => {
      const text = noticesText(shipped(licence));
      assert.ok(text.includes(`some-package 1.2.3: ${licence}\n\nPermission is hereby granted\n`));
    });
  }

  for (const licence of ['GPL-3.0-only', 'MPL-2.0', '(MIT AND GPL-2.0-only)', 'undefined', 'SEE LICENSE IN FILE']) {
    it(`cannot be made with a package under ${licence}`, () => {
      assert.throws(() => noticesText(shipped(licence)), /some-package is under .* not among the licences/);
    });
  }
});
