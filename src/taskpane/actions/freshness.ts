import type { Ports } from "../ports";
import type { PaneStore } from "../state";

/** Knows whether what the pane shows is still what stands in the workbook. */
export interface Freshness {
  /** Takes note that a person has changed what is shown. */
  readonly heard: () => void;
  /**
   * Begins a reading; what it gives is called once that is shown. What changed
   * after the reading began may have been missed by it.
   */
  readonly reading: () => () => void;
}

export function trackFreshness(store: PaneStore, { timeOfDay }: Ports): Freshness {
  let changes = 0;
  return {
    heard() {
      changes++;
      if (!store.get().outdated) store.set({ outdated: true });
    },
    reading() {
      const before = changes;
      const checkedAt = timeOfDay();
      return () => {
        store.set({ checkedAt, outdated: changes > before });
      };
    },
  };
}
