/**
 * A pure function that remembers its last answers. Notes are judged again with every pause in typing, and nearly all of
 * their sentences are the same as before.
 */
export function remembered<T>(answer: (text: string) => T, limit: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = answer(text);
    // A map keeps the order of insertion: its first key is the oldest.
    const [oldest] = known.keys();
    if (known.size >= limit && oldest !== undefined) known.delete(oldest);
    known.set(text, result);
    return result;
  };
}
