import { daysBetween } from "../../plan/day";
import type { Milestone } from "../../plan/plan";
import { milestonesThat, plural, quoted } from "../places";
import type { Rule } from "../rule";

export const overdueWithoutComment: Rule = {
  id: "overdue-without-comment",
  severity: "warning",
  scope: "action",
  title: "Overdue without a comment",
  why: "A committee asks of every late milestone why it is late and what is being done; the return must say.",
  examples: {
    given: "As at 1 Oct 2026.",
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | |
      | |  | Close the old pool | March 2027 | In progress | |
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | In progress | | Waiting for the roof
    `,
  },
  *check(reading, { asAt, statusOf }) {
    const isOverdue = (each: Milestone): boolean =>
      statusOf(each) === "overdue" && canBeReported(each);
    for (const milestone of milestonesThat(reading, isOverdue)) {
      const at = milestone.cells.comment;
      // A plan without a column for comments has no place to say it in.
      if (at === null || milestone.comment !== "") continue;
      const due = milestone.deadline?.due ?? asAt;
      yield {
        at,
        message: `${quoted(milestone.title)} is ${plural(daysBetween(due, asAt), "day")} overdue, and the cell for comments is empty. Say why, and what is being done.`,
        quote: milestone.text,
      };
    }
  },
};

/** Where there is no column for progress, that is asked once of the plan, not of each who leads. */
const canBeReported = ({ reported, cells }: Milestone): boolean =>
  reported !== "none" || cells.status !== null || cells.completedOn !== null;
