import type { Day, Period } from "../../plan/day";
import type { Action, Plan } from "../../plan/plan";
import type { ReadingProblem } from "../../plan/reading";
import type { Settings } from "../../plan/settings";
import type { DeadlineReader } from "../deadlines/index";
import type { ActionDraft } from "../group/draft";
import type { KnownDirectorates } from "../leads/index";
import type { SheetDraft } from "../sheet-draft";
import { actionCells, leadsOf, milestoneDirectorates } from "./leads";
import { readMilestone } from "./milestone";
import { refGiver } from "./refs";

export interface PlanContext {
  readonly asAt: Day;
  readonly settings: Settings;
  readonly date1904: boolean;
  readonly reader: DeadlineReader;
  readonly planYear: Period | null;
  readonly known: KnownDirectorates;
  readonly problems: ReadingProblem[];
}

/** Understands what was found on a worksheet: leads, deadlines, progress, references. */
export function assemblePlan(draft: SheetDraft, context: PlanContext): Plan {
  const giveRefs = refGiver();
  const actions = draft.actions.map((action) => assemble(draft, action, context, giveRefs));
  return { planYear: context.planYear, actions };
}

function assemble(
  { grid, stems }: SheetDraft,
  action: ActionDraft,
  context: PlanContext,
  giveRefs: ReturnType<typeof refGiver>,
): Action {
  const stem = stems.get(action.table) ?? { areTold: false, of: (ref: string) => ref };
  const refs = giveRefs(action, stem);
  const { leads, directorates } = leadsOf(grid, action, context.known, context.problems);
  const owners = milestoneDirectorates(grid, action, directorates, context.known);
  const row = { ...context, grid, columns: action.table.columns };
  return {
    ref: refs.action,
    theme: action.theme === "" ? (action.headings?.theme ?? "") : action.theme,
    priority: action.priority === "" ? (action.headings?.priority ?? "") : action.priority,
    text: action.text,
    leads,
    directorates,
    milestones: action.milestones.map((milestone, i) =>
      readMilestone(row, milestone, refs.milestones[i] ?? "", owners),
    ),
    cells: actionCells(grid, action),
  };
}
