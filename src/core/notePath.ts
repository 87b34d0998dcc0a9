/** Paths of notes: names separated by `/`, decoded. A host's scheme and authority may stand before the first. */

/** The last name of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path without its last name; empty for a single name. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A name below a folder; the folder may be empty. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether the path lies somewhere below the folder. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** Where a path is when a folder or file was moved; undefined when that leaves it where it was. */
export function movedPath(path: string, from: string, to: string): string | undefined {
  if (path === from) return to;
  return from !== '' && isBelow(path, from) ? to + path.slice(from.length) : undefined;
}

/**
 * The path a relative link leads to, seen from the folder it is written in. Undefined for anything that is not a
 * relative link to a file: an address, a fragment, an absolute path, a link that climbs above the first name.
 */
export function resolveLink(folder: string, link: string): string | undefined {
  const target = link.split(/[?#]/, 1)[0] ?? '';
  if (target === '' || target.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const names = folder === '' ? [] : folder.split('/');
  for (const name of decoded(target).split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join('/');
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch (error) {
    if (error instanceof URIError) return link;
    throw error;
  }
}

/** The names that lead from a folder to a path, `..` for each step upwards. */
export function stepsBetween(folder: string, path: string): readonly string[] {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)];
}

/** The relative link from a folder to a path, encoded for markdown. */
export function relativeLink(folder: string, path: string): string {
  return stepsBetween(folder, path)
    .map((name) => (name === '..' ? name : encodeLinkName(name)))
    .join('/');
}

/** Encodes what would end a markdown link or its path early, and leaves letters of every script as they are. */
function encodeLinkName(name: string): string {
  return name.replace(
    /[\s%#?()<>[\]\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
