/** A copy of an object without some of its members. */
export function omit<T extends object, K extends keyof T>(from: T, ...names: K[]): Omit<T, K> {
  const copy = { ...from };
  for (const name of names) Reflect.deleteProperty(copy, name);
  return copy;
}
