/** Gathers what comes in one turn and hands it over together when the turn is over. */
export function gathered<K, T>(hand: (key: K, items: readonly T[]) => void) {
  const waiting = new Map<K, T[]>();
  const flush = (): void => {
    const now = [...waiting];
    waiting.clear();
    for (const [key, items] of now) hand(key, items);
  };
  return (key: K, items: readonly T[]): void => {
    if (waiting.size === 0) queueMicrotask(flush);
    waiting.set(key, [...(waiting.get(key) ?? []), ...items]);
  };
}
