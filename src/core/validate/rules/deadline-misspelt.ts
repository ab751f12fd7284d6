import { formatDay } from "../../plan/day";
import { deadlineCell, inPlaceOf, milestonesOf, quoted, remark, replaceIn } from "../places";
import type { Rule } from "../rule";

export const deadlineMisspelt: Rule = {
  id: "deadline-misspelt",
  severity: "info",
  scope: "action",
  title: "Deadline misspelt",
  why: "A misspelt month was read as the one it must mean; a filter or a formula will not read it at all.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Bea Quill | Leisure | Open the pool | Septmber 2026
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Bea Quill | Leisure | Open the pool | September 2026
    `,
  },
  *check(reading, { valueAt }) {
    for (const { milestone } of milestonesOf(reading)) {
      const { deadline } = milestone;
      const slip = remark(deadline, "slip");
      if (deadline?.due == null || slip === undefined) continue;
      const at = deadlineCell(milestone);
      const edit = replaceIn(at, deadline.text, inPlaceOf(deadline.text, slip.suggestion), valueAt);
      yield {
        at,
        message: `${quoted(deadline.text)} was read as “${slip.suggestion}”, due on ${formatDay(slip.due)}.`,
        quote: deadline.text,
        fixes:
          edit === null
            ? []
            : [{ title: `Write “${slip.suggestion}”`, kind: "choice", edits: [edit] }],
      };
    }
  },
};
