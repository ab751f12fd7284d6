import type { Settings } from "./settings";

/**
 * Settings that two people have changed since they were the same: what one has
 * changed since `base` goes on top of what the other's hold now. Ignored
 * findings, answers, rules, columns and words are merged one by one, everything else
 * whole.
 */
export function mergeSettings(base: Settings, mine: Settings, theirs: Settings): Settings {
  const merged: Record<string, unknown> = { ...theirs };
  for (const part of Object.keys(mine) as (keyof Settings)[]) {
    if (!same(mine[part], base[part])) merged[part] = mine[part];
  }
  return {
    ...(merged as Settings),
    ignored: mergeLists(base.ignored, mine.ignored, theirs.ignored),
    answers: mergeLists(base.answers, mine.answers, theirs.answers),
    rules: mergeRecords(base.rules, mine.rules, theirs.rules),
    columns: mergeRecords(base.columns, mine.columns, theirs.columns),
    statusWords: mergeRecords(base.statusWords, mine.statusWords, theirs.statusWords),
  };
}

/** Both are plain JSON, whose parts the schema puts in one order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function mergeLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const holds = (list: readonly T[], item: T): boolean => list.some((other) => same(other, item));
  const kept = theirs.filter((item) => holds(mine, item) || !holds(base, item));
  return [...kept, ...mine.filter((item) => !holds(base, item) && !holds(theirs, item))];
}

function mergeRecords<T>(
  base: Readonly<Record<string, T>>,
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
): Record<string, T> {
  const merged = new Map(Object.entries(theirs));
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    if (same(mine[key], base[key])) continue;
    const own = mine[key];
    if (own === undefined) merged.delete(key);
    else merged.set(key, own);
  }
  return Object.fromEntries(merged);
}
