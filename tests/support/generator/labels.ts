import type { Random } from "./random";

/** What authors call each column: labels often seen, and some that are merely plausible. */
const LABELS = {
  ref: ["Ref", "No.", "Ref.", "Reference", "#", "ID"],
  theme: ["Theme", "Community Plan Theme", "Strategic Theme", "Outcome"],
  priority: ["Priority", "Objective", "Strategic Priority", "Corporate Objective"],
  action: [
    "Strategic Action",
    "Action",
    "Actions Required",
    "Action Measure",
    "Improvement",
    "Key Action",
    "Task",
    "Activity",
    "Commitment",
    "What we will do",
  ],
  milestone: ["Milestones", "Key Milestones", "Milestone", "Measures of Success", "Key Milestone"],
  milestoneDated: [
    "Milestones and Deadlines",
    "Milestones with dates",
    "Key Milestones and Dates",
    "Milestones & Deadlines",
    "Milestones (with deadlines)",
  ],
  deadline: [
    "Deadline",
    "Target Date",
    "Target Dates",
    "Timescale",
    "Timescales",
    "Timeframe",
    "By when",
    "Proposed completion date",
    "When this will happen",
    "Due Date",
    "Finish",
    "End Date",
  ],
  member: ["Lead Member", "Portfolio Holder", "Cabinet Member"],
  officer: [
    "Lead Officer",
    "Responsible Person",
    "Responsible Officer",
    "Responsibility",
    "Lead",
    "Owner",
    "Task Owner",
  ],
  directorate: ["Directorate", "Department", "Lead Service Area", "Service"],
  status: ["Status", "Progress", "RAG", "RAG status"],
  completedOn: ["Completed on", "Date completed", "Completion date (actual)", "Completed"],
  comment: ["Comment", "Comments", "Notes", "Next steps", "Our progress"],
  revised: ["Revised deadline", "Revised date", "Forecast", "Forecast date", "Revised Target Date"],
  percent: ["% complete", "Percent complete", "% Complete", "Completion %"],
  resources: ["Resources", "Budget", "Resource implications"],
} as const;

const PLAUSIBLE: Partial<Record<keyof typeof LABELS, readonly string[]>> = {
  action: [
    "Key initiative",
    "Delivery action",
    "Planned action",
    "Project",
    "Our actions",
    "Strategic activity",
  ],
  milestone: [
    "Key steps",
    "Steps to delivery",
    "Milestones 2012/13",
    "Milestone / output",
    "Interim milestones",
  ],
  milestoneDated: [
    "Milestones and target dates",
    "Key milestones (and when)",
    "Milestones / Deadlines",
    "Steps and timescales",
  ],
  deadline: [
    "Completion due",
    "Target completion",
    "Delivery date",
    "Due by",
    "Planned end",
    "To be completed by",
    "When",
    "Deadline for completion",
  ],
  member: ["Executive Member", "Lead Councillor", "Cabinet lead", "Executive Portfolio Holder"],
  officer: [
    "Accountable Officer",
    "Who",
    "Assigned to",
    "Delivery lead",
    "Named officer",
    "Lead person",
  ],
  directorate: ["Lead Directorate", "Service area", "Dept", "Responsible department", "Division"],
  comment: ["Commentary", "Update"],
};

export type Labelled = keyof typeof LABELS;

/** A label for a column, by chance one that no list of labels foresees. */
export function labelFor(field: Labelled, random: Random): string {
  const plausible = PLAUSIBLE[field];
  const label: string =
    plausible && random.chance(0.15) ? random.pick(plausible) : random.pick(LABELS[field]);
  const cased = random.weighed([
    [8, label],
    [1, label.toUpperCase()],
    [1, label.charAt(0) + label.slice(1).toLowerCase()],
  ]);
  return cased + (random.chance(0.05) ? ":" : "");
}

const JOINABLE = {
  member: ["Lead Member", "Portfolio Holder", "Cabinet Member"],
  officer: ["Lead Officer", "Responsible Officer", "Owner", "Responsible Person"],
  directorate: ["Directorate", "Department", "Service", "Lead Service Area"],
};

/** One label for a column that holds several things, in the order they stand. */
export function labelForAll(
  fields: readonly ("member" | "officer" | "directorate")[],
  random: Random,
): string {
  const plain = { member: "Lead Member", officer: "Lead Officer", directorate: "Directorate" };
  const names = fields.map((field) =>
    random.chance(0.7) ? plain[field] : random.pick(JOINABLE[field]),
  );
  const last = names.pop() ?? "";
  const joint = random.pick([" and ", " & ", "/", "; ", ", "]);
  return names.length === 0 ? last : names.join(random.chance(0.8) ? ", " : " / ") + joint + last;
}
