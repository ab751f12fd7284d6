import { formatDay } from "../../plan/day";
import { closedWords, deadlineEdit, mended } from "../deadline-words";
import { deadlineCell, milestonesWith, quoted, remark } from "../places";
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
  *check(reading, context) {
    for (const milestone of milestonesWith(reading.plan.actions, "slip")) {
      const { deadline } = milestone;
      const slip = remark(deadline, "slip");
      if (deadline?.due == null || slip === undefined) continue;
      const words = closedWords(milestone, mended(deadline.text, slip.suggestion), context);
      const edit = deadlineEdit(milestone, words, context);
      yield {
        at: deadlineCell(milestone),
        message: `${quoted(deadline.text)} is misspelt; it was read as “${slip.suggestion}”, due on ${formatDay(slip.due)}. Correct the spelling.`,
        quote: deadline.text,
        fixes:
          edit === null ? [] : [{ title: `Write ${quoted(words)}`, kind: "choice", edits: [edit] }],
      };
    }
  },
};
