import type { Field } from "../../plan/fields";
import type { DeadlineReader } from "../deadlines/index";
import type { Grid } from "../grid";
import { isEmpty } from "../text";
import { contentsOf, type Contents } from "./contents";
import type { LabelledColumn, PeriodColumn } from "./table";

/** How sure a column known by its cells alone is. */
const BY_CONTENT = 0.5;
const MOST = 0.6;

/** What is known of a table beside its labels. */
interface Known {
  readonly rows: { readonly first: number; readonly last: number };
  /** The columns that make a calendar. */
  readonly periods: readonly PeriodColumn[];
  readonly reader: DeadlineReader;
}

/**
 * Names the columns whose labels were not understood by what they hold, for
 * the fields that a plan needs and no label names.
 */
export function filledByContent(
  grid: Grid,
  columns: readonly LabelledColumn[],
  { rows, periods, reader }: Known,
): readonly LabelledColumn[] {
  const missing = MAIN.filter(
    (field) =>
      !columns.some(({ fields }) => fields.includes(field)) &&
      (field !== "milestone" || mayHaveMilestones(grid, columns, rows)),
  );
  // What a calendar says of its periods is known already.
  const isPeriod = (column: number): boolean => periods.some((period) => period.column === column);
  const open = columns.filter(({ understood, column }) => !understood && !isPeriod(column));
  if (missing.length === 0 || open.length === 0) return columns;
  const contents = new Map(open.map((c) => [c.column, contentsOf(grid, c.column, rows, reader)]));
  const taken = new Map<number, Field>();
  for (const field of missing) {
    const best = bestFor(field, contents, taken);
    if (best !== null) taken.set(best, field);
  }
  return columns.map((column) => {
    const field = taken.get(column.column);
    return field === undefined
      ? column
      : { ...column, fields: [field], confidence: BY_CONTENT, loose: true };
  });
}

/**
 * Whether milestones may be looked for. Where each deadline has an action of
 * its own beside it, nothing is missing: what stands further left is what
 * several actions serve, told once.
 */
function mayHaveMilestones(
  grid: Grid,
  columns: readonly LabelledColumn[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const columnOf = (field: Field): number | undefined =>
    columns.find(({ fields }) => fields.includes(field))?.column;
  const [action, deadline] = [columnOf("action"), columnOf("deadline")];
  if (action === undefined || deadline === undefined || action === deadline) return true;
  let deadlines = 0;
  let own = 0;
  for (let row = first; row <= last && deadlines < SAMPLE; row++) {
    if (isEmpty(grid.valueAt(row, deadline))) continue;
    deadlines++;
    if (!isEmpty(grid.valueAt(row, action))) own++;
  }
  return own < deadlines * NEARLY_ALL;
}

/** Rows looked at; what holds for them holds for the rest. */
const SAMPLE = 300;
const NEARLY_ALL = 0.95;

/** The fields a column may be known for by its cells, those that say most first. */
const MAIN: readonly Field[] = ["deadline", "member", "milestone", "action"];

function bestFor(
  field: Field,
  contents: ReadonlyMap<number, Contents>,
  taken: ReadonlyMap<number, Field>,
): number | null {
  let best: number | null = null;
  let most = MOST;
  for (const [column, held] of contents) {
    if (taken.has(column) || held.filled === 0) continue;
    const share = shareFor(field, held);
    // Of several columns of texts milestones are the ones that are filled most often.
    if (share > most) [best, most] = [column, share];
  }
  return best;
}

function shareFor(field: Field, held: Contents): number {
  if (field === "deadline") return held.dates;
  if (field === "member") return held.members;
  // Names and directorates are texts as well.
  const others = held.members + held.officers + held.directorates;
  return held.phrases - others + Math.min(0.3, held.filled / 1000);
}
