/** Distinct values kept before all are forgotten, so that a long session does not hold every text it met. */
const MOST = 200_000;

/** A function that works each distinct value out once. */
export function memo<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    if (known.size >= MOST) known.clear();
    known.set(key, made);
    return made;
  };
}
