import { formatDay } from "../../plan/day";
import {
  deadlineCell,
  inPlaceOf,
  isOver,
  milestonesOf,
  quoted,
  remark,
  replaceIn,
} from "../places";
import type { Fix, Rule } from "../rule";

export const deadlineUnreadable: Rule = {
  id: "deadline-unreadable",
  severity: "error",
  scope: "action",
  title: "Deadline unreadable",
  why: "A deadline that no reader can turn into a day cannot be watched.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | at the usual time
      | | |  | Close the old pool | Sept 226
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, { valueAt }) {
    for (const { milestone } of milestonesOf(reading)) {
      const { deadline } = milestone;
      if (deadline === null || deadline.due !== null) continue;
      const slip = remark(deadline, "slip");
      if (slip === undefined && remark(deadline, "unreadable") === undefined) continue;
      if (slip === undefined && isOver(milestone)) continue;
      const at = deadlineCell(milestone);
      const fixes: Fix[] = [];
      if (slip !== undefined) {
        const edit = replaceIn(
          at,
          deadline.text,
          inPlaceOf(deadline.text, slip.suggestion),
          valueAt,
        );
        if (edit !== null) {
          fixes.push({ title: `Write “${slip.suggestion}”`, kind: "choice", edits: [edit] });
        }
      }
      yield {
        at,
        message:
          slip === undefined
            ? `The deadline ${quoted(deadline.text)} cannot be read as a day. Write it as a day, a month or a quarter, with its year.`
            : `The deadline ${quoted(deadline.text)} looks like a slip for “${slip.suggestion}”, which would be due on ${formatDay(slip.due)}. Correct it; until then the milestone has no day.`,
        quote: deadline.text,
        fixes,
      };
    }
  },
};
