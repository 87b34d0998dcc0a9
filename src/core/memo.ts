/**
 * A pure function that remembers its last answers. Notes are judged again with every pause in typing, and nearly all of
 * their sentences are the same as before.
 */
export function remembered<T>(answer: (text: string) => T, limit: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    const result = answer(text);
    // A map keeps the order of insertion: its first key is the oldest.
    const [oldest] = known.keys();
    if (known.size >= limit && oldest !== undefined) known.delete(oldest);
    known.set(text, result);
    return result;
  };
}

/** The same for a question about two texts. */
export function rememberedPair<T>(answer: (a: string, b: string) => T, limit: number): (a: string, b: string) => T {
  // No text holds a NUL: one that does is no note.
  const ofBoth = remembered((both) => {
    const [a = '', b = ''] = both.split('\0', 2);
    return answer(a, b);
  }, limit);
  return (a, b) => ofBoth(`${a}\0${b}`);
}
