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

/** The same for what is asked about a thing, which is remembered as long as the thing itself is kept. Things never change. */
export function rememberedOf<K extends object, T>(answer: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.result;
    const result = answer(thing);
    known.set(thing, { result });
    return result;
  };
}

/** Makes a thing when it is first asked for: tables that judgements read need not be there before there is a prep. */
export function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
