import type { Role } from "../roles";
import type { PaneMessage, PaneStore } from "../state";
import { isPlan } from "../view/first-action";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import type { SheetActions } from "./sheets";

export interface BeginActions {
  /** Leads somebody to their first step, with the plan in front wherever in the workbook it stands. */
  begin: (role: Role) => Promise<void>;
}

export function beginActions(
  { store }: Context,
  { check }: CheckActions,
  { goTo }: SheetActions,
): BeginActions {
  /** Looks for a plan on every sheet where the one in front has none; gives whether there is one. */
  const findPlan = async (): Promise<boolean> => {
    if (plansIn(store).length > 0) return true;
    const { scope } = store.get();
    store.set({ scope: "visible" });
    await check();
    const plans = plansIn(store);
    const [only] = plans;
    if (plans.length < 2) store.set({ scope });
    if (only === undefined) return false;
    if (plans.length === 1 && scope === "active") {
      // With the plan in front, no other sheet is looked at and found to hold none.
      await goTo({ sheet: only.name, row: 0, column: 0 });
      await check();
    }
    return true;
  };
  const lead = (role: Role): void => {
    if (role === "gathers")
      store.set({ tab: "settings", openSettings: ["last-return"], ledTo: "last-return" });
    else store.set({ tab: role === "leads" ? "milestones" : "check" });
  };
  return {
    async begin(role) {
      if (await findPlan()) lead(role);
      else if (store.get().review !== null) store.set({ message: nowhere(store) });
    },
  };
}

const plansIn = (store: PaneStore) => store.get().review?.sheets.filter(isPlan) ?? [];

const nowhere = (store: PaneStore): PaneMessage => ({
  intent: "info",
  title: "No plan was found on any sheet that can be seen.",
  advice:
    "Open the workbook that holds the plan, and the pane there; or insert an empty plan. If the plan stands here all the same, say which of its columns is which.",
  action: {
    label: "Say which column is which",
    run: () => {
      store.set({ tab: "settings", openSettings: ["columns"], ledTo: "columns" });
    },
  },
});
