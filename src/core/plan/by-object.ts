/**
 * A function that works its answer out once for each object, and forgets it
 * with the object. Actions that have not changed are the very same objects
 * from one review to the next, so that what hangs on an action alone holds.
 */
export function byObject<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (of) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { answer: work(of) }));
    return found.answer;
  };
}
