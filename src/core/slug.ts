/** Longest name of a folder or file we make, in characters; well below what file systems and paths bear. */
const maximumLength = 80;

/** Names Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;

/**
 * A file name for a text: lower-case letters, marks and digits of any script with single hyphens between, at most
 * 80 characters. Never empty, never a path, never a name Windows reserves.
 */
export function slugOf(text: string, fallback: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...words].slice(0, maximumLength).join('').replace(/-+$/, '');
  if (short === '') return fallback;
  return reserved.test(short) ? `${short}-${fallback}` : short;
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  let candidate = name;
  for (let number = 2; taken(candidate); number++) candidate = `${name}-${number}`;
  return candidate;
}
