/** Says of an entry, by its place, whether a search finds it. */
export type Finder = (search: string) => (place: number) => boolean;

/**
 * Searches entries by their words, capital letters or not. The words are put
 * together at the first search, since most lists are looked at and not searched.
 */
export function finderIn<T>(entries: readonly T[], wordsOf: (entry: T) => string): Finder {
  let words: readonly string[] | null = null;
  return (search) => {
    const sought = search.trim().toLowerCase();
    if (sought === "") return () => true;
    const all = (words ??= entries.map((entry) => wordsOf(entry).toLowerCase()));
    return (place) => all[place]?.includes(sought) ?? false;
  };
}
