import { toA1, type CellRef } from "../../sheet/a1";
import { quoted, sameWords } from "../places";
import type { Rule } from "../rule";

export const duplicateAction: Rule = {
  id: "duplicate-action",
  severity: "warning",
  title: "Action listed twice",
  why: "An action listed twice under the same lead is counted and reported twice.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Close the old pool | July 2026
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
      Plant trees | Cllr Ann Poole | Bea Quill | Leisure | Plant 100 trees | June 2026
    `,
  },
  *check(reading) {
    const first = new Map<string, CellRef>();
    for (const { text, leads, directorates, cells } of reading.plan.actions) {
      // The same title under another lead is another action.
      const key = [[text], leads.members, leads.officers, directorates]
        .map((words) => words.map(sameWords).sort().join(";"))
        .join("|");
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, cells.action);
        continue;
      }
      yield {
        at: cells.action,
        message: `${quoted(text)} stands at ${toA1(before)} too, with the same lead. Join the two, or say how they differ.`,
        quote: text,
      };
    }
  },
};
