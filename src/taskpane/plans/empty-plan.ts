import type { Day } from "../../core/plan/day";
import type { SheetContent } from "../../core/sheet/content";
import { financialYear, PLAN_COLUMNS, planSheet } from "./plan-sheet";

/** A plan for the year of `today` with its columns and nothing in it yet; the action comes first. */
export function emptyPlan(today: Day): SheetContent {
  return planSheet({
    name: "Action plan",
    title: `Action plan ${financialYear(today)}`,
    help: "One row a milestone. Leave action and leads blank where they are as in the row above. Columns of your own, such as Theme, can stand anywhere.",
    columns: PLAN_COLUMNS.filter(({ label }) => label !== "Theme"),
    rows: [],
    room: 40,
  });
}
