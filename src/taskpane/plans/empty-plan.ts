import type { Day } from "../../core/plan/day";
import type { SheetContent } from "../../core/sheet/content";
import { financialYear, planSheet } from "./plan-sheet";

/** A plan for the year of `today` with its columns and nothing in it yet. */
export function emptyPlan(today: Day): SheetContent {
  return planSheet({
    name: "Action plan",
    title: `Action plan ${financialYear(today)}`,
    help: "One row a milestone. Leave theme, action and leads blank where they are as in the row above.",
    rows: [],
    room: 40,
  });
}
