import { byObject } from "../../plan/by-object";
import type { Milestone } from "../../plan/plan";
import { isOver } from "../../plan/doubt";
import { pattern } from "../../sheet/pattern";
import { milestonesThat, quoted } from "../places";
import type { Rule } from "../rule";

export const vagueWording: Rule = {
  id: "vague-wording",
  severity: "info",
  scope: "action",
  title: "Vague wording",
  why: "Nobody can say on the day whether a milestone that only continues or supports something is done.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Continue to open pools | May 2026
      | | |  | Close the old pool | June 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, { settings }) {
    const beginsVaguely = beginningWith(settings.thresholds.vagueWords);
    if (beginsVaguely === null) return;
    const isVague = ({ title }: Milestone): boolean => beginsVaguely.test(title);
    for (const milestone of milestonesThat(reading, isVague)) {
      if (isOver(milestone)) continue;
      const verb = beginsVaguely.exec(milestone.title)?.[1]?.toLowerCase() ?? "";
      yield {
        at: milestone.cells.milestone,
        message: `${quoted(milestone.text)} begins with “${verb}”, which says nothing that can be seen to be done. Say what will exist on the day.`,
        quote: milestone.text,
      };
    }
  },
};

/** What a title is that begins with one of some words, “to” passed over; null where there are none. */
const beginningWith = byObject((words: readonly string[]): RegExp | null => {
  const named = words.map((word) => word.trim()).filter((word) => word !== "");
  return named.length === 0
    ? null
    : pattern("iu")`^[^\p{L}]*(?:to\s+|(?!to\s))(${named})(?![\p{L}-])`;
});
