/**
 * @param {string} version
 * @returns {boolean} Whether this is a version of the pre-release channel. VS Code knows no `-beta.1`: its documentation
 *   on publishing recommends odd minor versions for pre-releases and even ones for releases
 */
export function isPreRelease(version) {
  return Number(version.split('.')[1]) % 2 === 1;
}

/**
 * @param {string} changelog In the form of keepachangelog.com
 * @param {string} version
 * @returns {string | undefined} What it says of a version; undefined when it says nothing
 */
export function notesOf(changelog, version) {
  const sections = changelog.split(/^## /mu).slice(1);
  const section = sections.find((text) =>
    new RegExp(`^\\[?${version.replaceAll('.', '\\.')}\\]?(?:\\s|$)`, 'u').test(text),
  );
  const notes = section?.slice(section.indexOf('\n') + 1).trim();
  return notes === '' ? undefined : notes;
}

/**
 * @param {{ tag: string, version: string, changelog: string }} release
 * @returns {string[]} What keeps a tag from being released
 */
export function releaseProblems({ tag, version, changelog }) {
  return [
    ...(/^\d+\.\d+\.\d+$/u.test(version) ? [] : [`the version ${version} is not MAJOR.MINOR.PATCH`]),
    ...(tag === `v${version}` ? [] : [`the tag ${tag} is not v${version}, the version in package.json`]),
    ...(notesOf(changelog, version) === undefined ? [`CHANGELOG.md says nothing of ${version}`] : []),
  ];
}
