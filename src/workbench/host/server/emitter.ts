/** Tells whoever asked; returns how to stop. */
export class Emitter<Events> {
  private readonly listeners = new Map<keyof Events, Set<(event: never) => void>>();

  on<K extends keyof Events>(name: K, listener: (event: Events[K]) => void): () => void {
    const those = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, those);
    those.add(listener);
    return () => {
      those.delete(listener);
    };
  }

  emit<K extends keyof Events>(name: K, event: Events[K]): void {
    for (const listener of this.listeners.get(name) ?? []) listener(event as never);
  }
}
