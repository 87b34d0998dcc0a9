import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { isPreRelease, notesOf, releaseProblems } from '../../scripts/lib/release.mjs';

const changelog =
  '# Changelog\n\n## [Unreleased]\n\n- New.\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- One.\n\n## 0.1.0\n';

describe('a release', () => {
  const rows: readonly (readonly [tag: string, version: string, problems: readonly RegExp[]])[] = [
    ['v0.2.0', '0.2.0', []],
    ['0.2.0', '0.2.0', [/not v0\.2\.0/]],
    ['v0.2.1', '0.2.0', [/not v0\.2\.0/]],
    ['v0.3.0', '0.3.0', [/nothing of 0\.3\.0/]],
    ['v0.1.0', '0.1.0', [/nothing of 0\.1\.0/]],
    ['v0.2.0-beta.1', '0.2.0-beta.1', [/not MAJOR\.MINOR\.PATCH/, /nothing of/]],
  ];
  for (const [tag, version, expected] of rows) {
    it(`of ${version} by the tag ${tag} has ${String(expected.length)} problems`, () => {
      const problems = releaseProblems({ tag, version, changelog });
      assert.equal(problems.length, expected.length, problems.join('\n'));
      for (const [index, pattern] of expected.entries()) assert.match(problems[index] ?? '', pattern);
    });
  }

  it('is announced with what the changelog says of it', () => {
    assert.equal(notesOf(changelog, '0.2.0'), '### Added\n\n- One.');
  });

  it('is a pre-release when its minor version is odd', () => {
    assert.deepEqual(['0.1.0', '0.2.0', '1.0.9', '1.3.0'].map(isPreRelease), [true, false, false, true]);
  });

  it('finds this version in this changelog', () => {
    assert.ok(notesOf(readFileSync(inRoot('CHANGELOG.md'), 'utf8'), manifest.version));
  });
});
