import type { Milestone } from "../../plan/plan";
import { isOver } from "../../plan/doubt";
import { deadlineCell, milestonesThat, quoted, remark } from "../places";
import type { Rule } from "../rule";

export const noFixedEnd: Rule = {
  id: "no-fixed-end",
  severity: "warning",
  scope: "action",
  title: "Deadline with no fixed end",
  why: "“TBC”, “subject to” and “ongoing” put off the day on which anybody can be asked whether it is done.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | TBC
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const milestone of milestonesThat(reading, mayLackEnd)) {
      const { deadline } = milestone;
      // What is suspended waits for a decision, and is asked for the reason instead.
      if (deadline === null || isOver(milestone) || milestone.reported === "suspended") continue;
      const why =
        deadline.certainty === "ongoing"
          ? "goes on without an end"
          : remark(deadline, "to-be-confirmed") !== undefined
            ? "is still to be confirmed"
            : remark(deadline, "conditional") !== undefined
              ? "depends on something else"
              : null;
      if (why === null) continue;
      yield {
        at: deadlineCell(milestone),
        message: `The deadline ${quoted(deadline.text)} ${why}. Give a day by which the milestone can be judged.`,
        quote: deadline.text,
      };
    }
  },
};

const mayLackEnd = ({ deadline }: Milestone): boolean =>
  deadline !== null && (deadline.certainty === "ongoing" || deadline.remarks.length > 0);
