import type { Day, Period } from "../../plan/day";
import type { Action, Milestone, Plan } from "../../plan/plan";
import type { ReadingProblem } from "../../plan/reading";
import type { Settings } from "../../plan/settings";
import type { Keep } from "../again/kept-actions";
import type { DeadlineReader } from "../deadlines/index";
import type { ActionDraft } from "../group/draft";
import type { KnownDirectorates } from "../leads/index";
import type { SheetDraft } from "../sheet-draft";
import { actionCells, leadsOf, milestoneDirectorates } from "./leads";
import type { Table } from "../tables/table";
import { readMilestone, type MilestoneContext } from "./milestone";
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

/**
 * Understands what was found on a worksheet: leads, deadlines, progress,
 * references. An action that `keep` knows is taken as it is.
 */
export function assemblePlan(draft: SheetDraft, context: PlanContext, keep: Keep = anew): Plan {
  const giveRefs = refGiver(draft.actions);
  const rows = new Map<Table, MilestoneContext>(
    draft.tables.map((table) => [table, { ...context, grid: draft.grid, columns: table.columns }]),
  );
  const whole = { ...context, ofReturn: directorateOfReturn(draft, context.known), keep };
  const actions: Action[] = [];
  for (const action of draft.actions) {
    const row = rows.get(action.table);
    if (row !== undefined) actions.push(assemble(draft, action, whole, row, giveRefs));
  }
  return { planYear: context.planYear, actions };
}

const OF_RETURN = /^(?:directorate|department|lead directorate|service area)\b[^:]*:\s*(.+)$/i;

/** The directorate whose return a sheet is, where no column names any: "Directorate: Resources". */
function directorateOfReturn(
  { keyValues, tables }: SheetDraft,
  known: KnownDirectorates,
): string[] {
  const isNamed = tables.some(({ columns }) =>
    columns.leads.some(({ fields }) => fields.includes("directorate")),
  );
  if (isNamed) return [];
  for (const text of keyValues) {
    const name = known.match(OF_RETURN.exec(text)?.[1] ?? "");
    if (name !== null) return [name];
  }
  return [];
}

const anew: Keep = () => null;

function assemble(
  { grid, stems }: SheetDraft,
  action: ActionDraft,
  context: PlanContext & { readonly ofReturn: readonly string[]; readonly keep: Keep },
  row: MilestoneContext,
  giveRefs: ReturnType<typeof refGiver>,
): Action {
  const stem = stems.get(action.table) ?? { areTold: false, of: (ref: string) => ref };
  const refs = giveRefs(action, stem);
  const { leads, directorates: named } = leadsOf(action, context.known, context.problems);
  const directorates = named.length === 0 ? context.ofReturn : named;
  const kept = context.keep(action, refs);
  if (kept !== null) return kept;
  const owners = milestoneDirectorates(grid, action, directorates, context.known);
  const milestones = action.milestones.map((milestone, i) =>
    readMilestone(row, milestone, refs.milestones[i] ?? "", owners),
  );
  return {
    ref: refs.action,
    theme: action.theme === "" ? (action.headings?.theme ?? "") : action.theme,
    priority: action.priority === "" ? (action.headings?.priority ?? "") : action.priority,
    text: action.text,
    leads,
    directorates: action.leadsByRow ? withoutMoved(directorates, milestones) : directorates,
    milestones,
    cells: actionCells(grid, action),
  };
}

/**
 * The row of a milestone that a tag moves to another directorate says nothing
 * of its action's, as long as another row does.
 */
function withoutMoved(
  directorates: readonly string[],
  milestones: readonly Milestone[],
): readonly string[] {
  const stay = milestones.filter((milestone) => !isTagged(milestone));
  if (stay.length === 0 || stay.length === milestones.length) return directorates;
  return directorates.filter((name) => stay.some((each) => each.directorates.includes(name)));
}

const isTagged = ({ deadline }: Milestone): boolean =>
  deadline?.remarks.some(({ kind }) => kind === "tagged") === true;
