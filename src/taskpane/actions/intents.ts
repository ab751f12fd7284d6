import type { Intent } from "../../commands/intents";
import type { PaneStore } from "../state";
import type { CheckActions } from "./check";
import type { FlagActions } from "./flags";
import type { SheetActions } from "./sheets";

export interface IntentActions {
  /** Does what a ribbon button asks; rejects when it could not, having said why in the pane. */
  intend: (intent: Intent) => Promise<void>;
}

export function intentActions(
  store: PaneStore,
  { check, flagOverdue, writeSheet }: CheckActions & FlagActions & SheetActions,
): IntentActions {
  const run: Readonly<Record<Intent, () => Promise<boolean>>> = {
    async "check-plan"() {
      store.set({ tab: "check" });
      return check();
    },
    "flag-overdue": flagOverdue,
    async "roll-up"() {
      return (await check()) && hasPlan(store) && writeSheet("roll-up");
    },
  };
  return {
    async intend(intent) {
      const done = await run[intent]();
      if (!done || !hasPlan(store))
        throw new Error(`The pane says why “${intent}” could not be done.`);
    },
  };
}

const hasPlan = (store: PaneStore): boolean => (store.get().review?.milestones ?? 0) > 0;
