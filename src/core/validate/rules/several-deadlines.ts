import { formatDay } from "../../plan/day";
import { isOver } from "../../plan/doubt";
import { deadlineCell, listed, milestonesWith, quoted, remark } from "../places";
import type { Rule } from "../rule";

export const severalDeadlines: Rule = {
  id: "several-deadlines",
  severity: "info",
  scope: "action",
  title: "Several deadlines in one milestone",
  why: "A milestone with two dates is two milestones: the first can slip without anybody noticing.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Draft plans ready by May 2026 and building work started by July 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    for (const milestone of milestonesWith(reading.plan.actions, "several")) {
      const { deadline } = milestone;
      const several = remark(deadline, "several");
      if (deadline === null || several === undefined || isOver(milestone)) continue;
      yield {
        at: deadlineCell(milestone),
        message: `${quoted(milestone.text)} names ${listed(several.others.map(({ text }) => quoted(text)))} besides its deadline, ${deadline.due === null ? quoted(deadline.text) : formatDay(deadline.due)}. Make each a milestone of its own.`,
        quote: milestone.text,
      };
    }
  },
};
