import { textOf } from "../../sheet/cell";
import type { Milestone } from "../../plan/plan";
import { milestonesThat, quoted } from "../places";
import type { Fix, Rule, RuleContext } from "../rule";

export const percentAgainstStatus: Rule = {
  id: "percent-against-status",
  severity: "warning",
  scope: "action",
  title: "Per cent against status",
  why: "Two answers to one question: a reader cannot know which of them to believe.",
  examples: {
    fails: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | 50%
      | |  | Close the old pool | June 2026 | In progress | 20%
    `,
    passes: `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | 100%
    `,
  },
  *check(reading, { valueAt }) {
    for (const milestone of milestonesThat(reading, (each) => each.percent !== null)) {
      const { percent, cells } = milestone;
      if (percent === null || agree(milestone, percent)) continue;
      yield {
        at: cells.status ?? cells.milestone,
        message: `${quoted(milestone.title)} is reported as ${quoted(milestone.reportedText)} and as ${String(percent)}% complete. Correct the one that is wrong.`,
        quote: milestone.text,
        fixes: statusBy(percent, milestone, valueAt),
      };
    }
  },
};

function agree({ reported }: Milestone, percent: number): boolean {
  if (reported === "complete") return percent === 100;
  if (reported === "not-started") return percent === 0;
  return reported !== "in-progress" || percent < 100;
}

/** The status that the per cent says, where the status has a cell to itself. */
function statusBy(
  percent: number,
  { cells, reportedText }: Milestone,
  valueAt: RuleContext["valueAt"],
): Fix[] {
  const at = cells.status;
  if (at === null) return [];
  const expected = valueAt(at);
  if (textOf(expected).trim() !== reportedText.trim()) return [];
  const word = percent === 0 ? "Not started" : percent < 100 ? "In progress" : "Complete";
  return [
    {
      title: `Write “${word}”, as the per cent says`,
      kind: "choice",
      edits: [{ at, expected, value: word }],
    },
  ];
}
