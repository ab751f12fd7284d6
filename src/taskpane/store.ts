/** A value that changes, and those who wish to know. React reads it through `useSyncExternalStore`. */
export interface Store<T> {
  readonly get: () => T;
  /** Replaces the parts given, or works the new parts out from the present value. */
  readonly set: (change: Partial<T> | ((now: T) => Partial<T>)) => void;
  /** Calls `listener` after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      const parts = typeof change === "function" ? change(value) : change;
      value = { ...value, ...parts };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
