import type { Field } from "../../plan/fields";
import type { Rule } from "../rule";

export const fieldMissing: Rule = {
  id: "field-missing",
  severity: "warning",
  title: "Column missing",
  why: "What has no column cannot be reported on: without leads nobody is chased, without deadlines nothing is late.",
  examples: {
    fails: `
      Action | Milestone | Deadline
      Build a pool | Open the pool | May 2026
      Plant trees | Plant 100 trees | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "field-missing") continue;
      const name = NAMES[problem.field];
      yield {
        at: problem.at,
        message: `This table has no column for the ${name}. Add one; if it is there by another name, choose it in Settings, under Columns.`,
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
