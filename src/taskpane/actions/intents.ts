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
  const run: Readonly<Record<Intent, () => Promise<void>>> = {
    async "check-plan"() {
      store.set({ tab: "check" });
      await check();
    },
    "flag-overdue": flagOverdue,
    async "roll-up"() {
      await check();
      if (succeeded(store)) await writeSheet("roll-up");
    },
  };
  return {
    async intend(intent) {
      await run[intent]();
      if (!succeeded(store)) throw new Error(`The pane says why “${intent}” could not be done.`);
    },
  };
}

/** Whether there is a plan, and nothing to say that has gone wrong with it. */
function succeeded(store: PaneStore): boolean {
  const { message, review } = store.get();
  return message?.intent !== "error" && (review?.milestones ?? 0) > 0;
}
