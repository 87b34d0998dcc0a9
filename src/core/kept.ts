const nothing: readonly never[] = Object.freeze([]);

/**
 * A list as it is to be kept: without the room that growing lists have left, and one and the same for all that are empty.
 * Notes hold hundreds of short lists, most of them empty, which took more memory than their text.
 */
export function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? nothing : list.slice();
}
