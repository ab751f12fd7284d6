/**
 * What a column of a plan can mean. A column that holds members, officers and
 * directorates together has several of them.
 */
export type Field =
  | "ref"
  | "theme"
  | "priority"
  | "action"
  | "milestone"
  | "deadline"
  | "revised"
  | "member"
  | "officer"
  | "directorate"
  | "status"
  | "percent"
  | "completedOn"
  | "comment"
  | "resources"
  | "outcome";

/** Every field with its name in plain words, in the order a plan has them. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  ref: "Reference",
  theme: "Theme",
  priority: "Priority",
  action: "Strategic action",
  milestone: "Milestone",
  deadline: "Deadline",
  revised: "Revised deadline",
  member: "Lead member",
  officer: "Lead officer",
  directorate: "Directorate",
  status: "Status",
  percent: "Per cent complete",
  completedOn: "Completed on",
  comment: "Comment",
  resources: "Resources",
  outcome: "Outcome",
};

/** Whether a text, from stored settings perhaps, is the name of a field. */
export function isField(text: string): text is Field {
  return Object.hasOwn(FIELD_NAMES, text);
}
