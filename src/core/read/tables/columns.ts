import type { Field } from "../../plan/fields";
import type { ColumnReading } from "../../plan/reading";
import { withoutRivals, type Settling } from "./rivals";
import type { LabelledColumn, LeadColumn, PlanColumns } from "./table";

const LEAD_FIELDS: readonly Field[] = ["member", "officer", "directorate"];

/**
 * Settles which column is what to the plan where labels leave it open: of two
 * "action" columns the second holds the milestones; a plan without actions
 * tracks its objectives.
 */
export function planColumns(labelled: readonly LabelledColumn[]): PlanColumns {
  const { columns, statuses, leftOut } = withoutRivals(labelled);
  if (!has(columns, "milestone")) secondActionIsMilestone(columns, labelled);
  if (!has(columns, "action")) objectiveIsAction(columns);
  const at = (field: Field): number =>
    columns.find(({ fields }) => fields.includes(field))?.column ?? -1;
  const texts = [at("action"), at("milestone")];
  const deadlines = columns.filter(({ fields }) => fields.includes("deadline"));
  // "Milestones and Deadlines" in one column: the deadline is looked for within the text.
  const apart = (field: Field): number => (texts.includes(at(field)) ? -1 : at(field));
  return {
    all: columns.map(reading),
    left: Math.min(...columns.map(({ column }) => column)),
    right: Math.max(...columns.map(({ column }) => column)),
    ref: apart("ref"),
    theme: at("theme"),
    priority: at("priority"),
    carried: [],
    action: at("action"),
    milestone: at("milestone"),
    deadline: apart("deadline"),
    due: deadlines[1]?.column ?? -1,
    revised: apart("revised"),
    status: apart("status"),
    statuses: statuses.filter((column) => !texts.includes(column)),
    leftOut,
    stray: null,
    periods: [],
    percent: at("percent"),
    countsTo100: false,
    completedOn: at("completedOn"),
    comments: columns
      .filter(({ column, fields }) => fields.includes("comment") && !texts.includes(column))
      .map(({ column }) => column),
    leads: columns.flatMap(leadColumn),
  };
}

function secondActionIsMilestone(
  columns: readonly Settling[],
  labelled: readonly LabelledColumn[],
): void {
  const action = columns.find(({ fields }) => fields.includes("action"));
  const second = labelled.find(
    ({ column, fields }) => fields.includes("action") && column !== action?.column,
  );
  if (action === undefined || second === undefined) return;
  const rest = columns.find(({ column }) => column === second.column);
  if (rest === undefined) return;
  // The one that stands further left is the wider of the two.
  const [left, right] = action.column < rest.column ? [action, rest] : [rest, action];
  left.fields = ["action", ...left.fields.filter((field) => field !== "action")];
  right.fields = ["milestone", ...right.fields.filter((field) => field !== "action")];
}

/** Without a column of actions, what the milestones serve is the action. */
function objectiveIsAction(columns: readonly Settling[]): void {
  for (const field of ["priority", "outcome", "theme"] as const) {
    const column = columns.find(({ fields }) => fields.includes(field));
    if (column === undefined) continue;
    column.fields = column.fields.map((other) => (other === field ? "action" : other));
    return;
  }
}

const has = (columns: readonly Settling[], field: Field): boolean =>
  columns.some(({ fields }) => fields.includes(field));

function leadColumn({ column, fields }: Settling): LeadColumn[] {
  const leads = fields.filter((field) => LEAD_FIELDS.includes(field));
  return leads.length === 0 ? [] : [{ column, fields: leads }];
}

const reading = ({ column, label, fields, confidence }: Settling): ColumnReading => ({
  column,
  label,
  fields,
  confidence,
});
