import { type ProxyState, stateOf } from "./state";

/** `context.trackedObjects`: proxies that outlive the run they were made in. */
export class TrackedObjects {
  private readonly tracked = new Set<ProxyState>();

  add(objects: object | object[]): void {
    for (const object of [objects].flat()) this.tracked.add(stateOf(object));
  }

  remove(objects: object | object[]): void {
    for (const object of [objects].flat()) this.tracked.delete(stateOf(object));
  }

  holds(state: ProxyState): boolean {
    return this.tracked.has(state);
  }
}
