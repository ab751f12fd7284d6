import { type ProxyState, stateOf } from "./state";

/** `context.trackedObjects`: proxies that outlive the run they were made in. */
export class TrackedObjects {
  private readonly tracked = new Set<ProxyState>();

  constructor(private readonly hold: (state: ProxyState) => void) {}

  add(objects: object | object[]): void {
    for (const object of [objects].flat()) {
      const state = stateOf(object);
      if (state.path.state === "found anew") this.hold(state);
      this.tracked.add(state);
    }
  }

  remove(objects: object | object[]): void {
    for (const object of [objects].flat()) this.tracked.delete(stateOf(object));
  }

  holds(state: ProxyState): boolean {
    return this.tracked.has(state);
  }
}
