import type { Field } from "../../plan/fields";
import type { Rule } from "../rule";

export const fieldMissing: Rule = {
  id: "field-missing",
  severity: "warning",
  title: "Column missing",
  why: "What has no column cannot be reported on: without leads nobody is chased, without deadlines nothing is late.",
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "field-missing") continue;
      const name = NAMES[problem.field];
      yield {
        at: problem.at,
        message: `This table has no column for the ${name}. Add one, or choose it under Columns if it is there by another name.`,
        quote: problem.field,
      };
    }
  },
};

const NAMES: Readonly<Record<Field, string>> = {
  ref: "reference",
  theme: "theme",
  priority: "priority",
  action: "action",
  milestone: "milestone",
  deadline: "deadline",
  revised: "revised deadline",
  member: "lead member",
  officer: "lead officer",
  directorate: "directorate",
  status: "status",
  percent: "per cent complete",
  completedOn: "day of completion",
  comment: "comment",
  resources: "resources",
  outcome: "outcome",
};
