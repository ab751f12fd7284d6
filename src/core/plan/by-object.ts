/**
 * A function that works its answer out once for each object, and forgets it
 * with the object. Actions that have not changed are the very same objects
 * from one review to the next, and stand in the same stretches, so that what
 * hangs on them alone holds. What else the work is given must not change its
 * answer: the way to look up their own cells, which have not changed either.
 */
export function byObject<K extends object, V, Rest extends readonly unknown[]>(
  work: (of: K, ...rest: Rest) => V,
): (of: K, ...rest: Rest) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (of, ...rest) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { answer: work(of, ...rest) }));
    return found.answer;
  };
}
