import type { Day, Period } from "../../plan/day";
import type { Action, Milestone, Plan } from "../../plan/plan";
import type { ReadingProblem } from "../../plan/reading";
import type { Settings } from "../../plan/settings";
import { NOTHING_KEPT, type Kept } from "../again/kept-actions";
import type { DeadlineReader } from "../deadlines/index";
import type { ActionDraft } from "../group/draft";
import type { StemCheck } from "../group/stems";
import type { KnownDirectorates } from "../leads/index";
import type { SheetDraft } from "../sheet-draft";
import type { StatusReader } from "../status/status-reader";
import { atRow } from "./columns-at";
import { actionCells, leadsOf, milestoneDirectorates } from "./leads";
import type { Table } from "../tables/table";
import type { MilestoneContext } from "./context";
import { readMilestone } from "./milestone";
import { refGiver, type Refs } from "./refs";

export interface PlanContext {
  readonly asAt: Day;
  readonly settings: Settings;
  readonly date1904: boolean;
  readonly reader: DeadlineReader;
  readonly statuses: StatusReader;
  readonly planYear: Period | null;
  readonly known: KnownDirectorates;
  readonly problems: ReadingProblem[];
}

/**
 * Understands what was found on a worksheet: leads, deadlines, progress,
 * references. What is kept of the last reading is taken as it is.
 */
export function assemblePlan(
  draft: SheetDraft,
  context: PlanContext,
  kept: Kept = NOTHING_KEPT,
): Plan {
  const giveRefs = kept.refsAt === null ? refGiver(draft.actions) : null;
  const rows = new Map<Table, MilestoneContext>(
    draft.tables.map((table) => [table, { ...context, grid: draft.grid, columns: table.columns }]),
  );
  const whole = { ...context, ofReturn: directorateOfReturn(draft, context.known), kept };
  const actions: Action[] = [];
  for (const [place, action] of draft.actions.entries()) {
    const row = rows.get(action.table);
    if (row === undefined) continue;
    const refsOf = (): Refs =>
      giveRefs?.(action, stemsOf(draft, action)) ?? kept.refsAt?.(place) ?? NO_REFS;
    actions.push(assemble(draft, action, whole, row, refsOf));
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

const NO_REFS: Refs = { action: "", milestones: [] };

const stemsOf = ({ stems }: SheetDraft, { table }: ActionDraft): StemCheck =>
  stems.get(table) ?? { areTold: false, of: (ref: string) => ref };

function assemble(
  { grid }: SheetDraft,
  action: ActionDraft,
  context: PlanContext & { readonly ofReturn: readonly string[]; readonly kept: Kept },
  row: MilestoneContext,
  refsOf: () => Refs,
): Action {
  const { kept } = context;
  const before = kept.actionOf(action);
  if (before !== null && kept.refsAt !== null && kept.areLeadsCertain) return before;
  const refs = refsOf();
  const { leads, directorates: named } = leadsOf(action, context.known, context.problems);
  const directorates = named.length === 0 ? context.ofReturn : named;
  if (before !== null && hasRefs(before, refs)) return before;
  const owners = milestoneDirectorates(grid, action, directorates, context.known);
  const milestones = action.milestones.map((milestone, i) =>
    readMilestone(atRow(row, milestone), milestone, refs.milestones[i] ?? "", owners),
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

const hasRefs = ({ ref, milestones }: Action, refs: Refs): boolean =>
  ref === refs.action && milestones.every((milestone, i) => milestone.ref === refs.milestones[i]);

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
