import { plural, quoted } from "../places";
import type { Rule } from "../rule";

export const progressUnderAnotherLabel: Rule = {
  id: "progress-under-another-label",
  severity: "warning",
  title: "Progress under another label",
  why: "Where no column is labelled for progress, what is written elsewhere may be counted wrongly, or not at all.",
  examples: {
    fails: `
      Action | Lead officer | Deadline | Success criteria
      Build a pool | Bea Quill | May 2026 | DONE
      Plant the trees | Dev Shah | June 2026 | DONE
      Pave the paths | Eve Tull | March 2027 | Paths paved
    `,
    passes: `
      Action | Lead officer | Deadline | Status
      Build a pool | Bea Quill | May 2026 | DONE
      Plant the trees | Dev Shah | June 2026 | DONE
      Pave the paths | Eve Tull | March 2027 | In progress
    `,
  },
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.kind !== "progress-elsewhere") continue;
      const { at, label, text, cells, isRead } = problem;
      const holds = `${quoted(label)} holds words of progress in ${plural(cells, "cell")}, ${quoted(text)} first`;
      yield {
        at,
        message: isRead
          ? `${holds}, so it is read as progress. If that is wrong, choose its meaning in Settings, under Columns.`
          : `${holds}, and is not read as progress, so they count as nothing reported. If that is where progress is written, choose “Status” for it in Settings, under Columns.`,
        quote: label,
      };
    }
  },
};
