/** What a column of a plan can mean. "lead" holds members, officers and directorates together. */
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
