import { isOver, milestonesOf, quoted } from "../places";
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
    const vague = new Set(settings.thresholds.vagueWords.map((word) => word.toLowerCase()));
    if (vague.size === 0) return;
    for (const { milestone } of milestonesOf(reading)) {
      const verb = leadingWord(milestone.title);
      if (!vague.has(verb) || isOver(milestone)) continue;
      yield {
        at: milestone.cells.milestone,
        message: `${quoted(milestone.text)} begins with “${verb}”, which says nothing that can be seen to be done. Say what will exist on the day.`,
        quote: milestone.text,
      };
    }
  },
};

/** The word a milestone's verb stands in: its first, “to” passed over. */
const leadingWord = (title: string): string =>
  /^[^\p{L}]*(?:to\s+)?([\p{L}-]+)/iu.exec(title)?.[1]?.toLowerCase() ?? "";
