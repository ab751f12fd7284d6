import { namesActions } from "../../core/read/plan-sheets";
import type { Workbook, Worksheet } from "../../core/sheet/workbook";
import type { ReadOptions, Scope } from "../ports";
import { isPlan } from "../view/first-action";
import type { PaneReview } from "../view/pane-review";

/** How sheets are read and reviewed, and what is known of where the plan stands. */
export interface Means {
  readonly scope: Scope;
  /** The sheets that held the plan when it was last looked at, reports left out. */
  readonly before: readonly string[];
  readonly read: (which: Pick<ReadOptions, "scope" | "reports" | "only">) => Promise<Workbook>;
  readonly judge: (workbook: Workbook) => Promise<PaneReview>;
}

/** The sheets that were taken for the plan, and their review. */
export interface Found {
  readonly workbook: Workbook;
  readonly view: PaneReview;
}

/**
 * Finds the plan before its reports: a sheet that we wrote says again what the
 * plan says, so it is never read beside it nor in its place, whichever stands in
 * front. Where no other sheet holds a plan, a register is one; findings, a
 * roll-up and exceptions are not, and are named as left out.
 */
export async function findPlan(means: Means): Promise<Found> {
  const { scope, read } = means;
  const workbook = await read({ scope });
  const { sheets, leftOut = [] } = workbook;
  if (!areReports(sheets)) {
    const found = await judged(means, workbook);
    if (holdsPlan(found) || leftOut.length === 0) return found;
  } else if (scope === "active") {
    const found = await behindReport(means);
    if (found) return found;
  }
  return amongReports(means);
}

const areReports = (sheets: readonly Worksheet[]): boolean =>
  sheets.length > 0 && sheets.every(({ isReport }) => isReport);

/** Whether a plan was found, begun or not. */
const holdsPlan = ({ view }: Found): boolean => view.sheets.some(isPlan);

const judged = async ({ judge }: Means, workbook: Workbook): Promise<Found> => ({
  workbook,
  view: await judge(workbook),
});

/** With a report in front, the plan is where it was, or else on any sheet that can be seen. */
async function behindReport(means: Means): Promise<Found | null> {
  const { scope, before, read } = means;
  if (before.length > 0) {
    const found = await judged(means, await read({ scope, only: before }));
    if (holdsPlan(found)) return found;
  }
  const others = await read({ scope: "visible" });
  if (areReports(others.sheets)) return null;
  const found = await judged(means, others);
  return holdsPlan(found) ? found : null;
}

/** The fullest register in place of a plan; of several that say the same, one is enough. */
async function amongReports(means: Means): Promise<Found> {
  const scope = means.scope === "active" ? "visible" : means.scope;
  const workbook = await means.read({ scope, reports: true });
  const view = await means.judge(workbook);
  const [register] = view.sheets
    .filter((sheet) => sheet.isReport && sheet.milestones > 0 && namesActions(sheet))
    .sort((a, b) => b.milestones - a.milestones);
  const isKept = ({ name, isReport }: Worksheet): boolean => !isReport || name === register?.name;
  return judged(means, {
    ...workbook,
    sheets: workbook.sheets.filter(isKept),
    leftOut: workbook.sheets.filter((sheet) => !isKept(sheet)).map(({ name }) => name),
  });
}
