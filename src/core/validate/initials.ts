/**
 * Which names of a list may be those before them, or the other way about, with
 * initials for first names: "J Okoro" and "James Okoro". Each name is given by
 * its words, in lower case; it gets the indices, ascending, of those it may be.
 * No more than `most` are looked for.
 */
export function initialsOfEarlier(names: readonly (readonly string[])[], most: number): number[][] {
  const bySurname = new Map<string, number[]>();
  return names.map((words, index) => {
    const key = keyOf(words);
    if (key === null) return [];
    const others = bySurname.get(key);
    if (others === undefined) {
      bySurname.set(key, [index]);
      return [];
    }
    const found: number[] = [];
    for (const other of others) {
      if (found.length >= most) break;
      if (mayBeOne(words, names[other] ?? [])) found.push(other);
    }
    if (others.length < MOST_COMPARED) others.push(index);
    return found;
  });
}

/** Names of one surname and first letter beyond which no more are compared. */
const MOST_COMPARED = 200;

/** The surname with the first letter: names that differ there are of two people. */
function keyOf(words: readonly string[]): string | null {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  // "Team A" has no surname, and a surname alone no first name.
  if (words.length < 2 || last.length < 2 || words.some((word) => OF_POSTS.has(word))) return null;
  return `${first.charAt(0)} ${last}`;
}

/** Words of a post or a body rather than a person: "Head of A Services". */
const OF_POSTS = new Set(["of", "and", "for", "the", "to", "in", "team", "service", "services"]);

/**
 * Whether first names fit each other in their order, an initial standing for any
 * name that begins with it; one name may have more of them than the other. Names
 * without an initial are compared by their letters, not here.
 */
function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.slice(0, -1), b.slice(0, -1)];
  const extra = (one.length > other.length ? one : other).slice(Math.min(one.length, other.length));
  const shared = Math.min(one.length, other.length);
  let hasInitial = extra.length > 0 && extra.every(isInitial);
  for (let i = 0; i < shared; i++) {
    const [x = "", y = ""] = [one[i], other[i]];
    if (x === y) continue;
    if (!(isInitial(x) || isInitial(y)) || x.charAt(0) !== y.charAt(0)) return false;
    hasInitial = true;
  }
  return hasInitial;
}

const isInitial = (word: string): boolean => word.length === 1;
