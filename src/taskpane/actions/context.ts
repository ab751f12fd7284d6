import type { Ports } from "../ports";
import type { PaneStore } from "../state";

/** What every action works with. */
export interface Context {
  readonly store: PaneStore;
  readonly ports: Ports;
}
