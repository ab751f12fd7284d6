/** A stream of chances that is the same for the same seed (Mulberry32). */
export interface Random {
  /** From 0 up to but without 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly int: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** So many different items, in a new order. */
  readonly some: <T>(items: readonly T[], count: number) => T[];
  /** One of the items by weight: `[[3, "often"], [1, "seldom"]]`. */
  readonly weighed: <T>(items: readonly (readonly [number, T])[]) => T;
}

export function randomFrom(seed: number): Random {
  let state = (seed * 0x9e3779b1) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(int(0, left.length - 1), 1));
    return taken;
  };
  const weighed = <T>(items: readonly (readonly [number, T])[]): T => {
    let at = next() * items.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, item] of items) if ((at -= weight) < 0) return item;
    return pick(items)[1];
  };
  return { next, int, chance: (share) => next() < share, pick, some, weighed };
}
