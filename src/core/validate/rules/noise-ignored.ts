import { quoted } from "../places";
import type { Rule } from "../rule";

export const noiseIgnored: Rule = {
  id: "noise-ignored",
  severity: "info",
  title: "Noise ignored",
  why: "A stray mark left by scanning or pasting says nothing, but it can be taken for a name or a milestone.",
  examples: {
    fails: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool that all | Cllr Ann Poole | Open the new pool to the
      residents can use | Bea Quill | public (May 2026)
      · | Leisure | Close the old pool (June 2026)
    `,
    passes: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Build a pool | Cllr Ann Poole⏎Bea Quill⏎Leisure | Open the pool (May 2026)
    `,
  },
  *check(reading, { valueAt }) {
    for (const problem of reading.problems) {
      if (problem.kind !== "noise-ignored") continue;
      const value = valueAt(problem.at);
      // Only a cell that holds nothing else can be emptied without a loss; what may be words, a person must judge.
      const alone = typeof value === "string" && value.trim() === problem.text.trim();
      const isMark = !HAS_WORD.test(problem.text) || PAGE_NUMBER.test(problem.text.trim());
      yield {
        at: problem.at,
        message: `${quoted(problem.text)} was taken for a stray mark and left out. Clear it; if it means something, write it out.`,
        quote: problem.text,
        fixes:
          alone && isMark
            ? [
                {
                  title: `Clear ${quoted(problem.text)} from the cell`,
                  kind: "choice",
                  edits: [{ at: problem.at, expected: value, value: null }],
                },
              ]
            : [],
      };
    }
  },
};

const HAS_WORD = /\p{L}{3}/u;
const PAGE_NUMBER = /^page \d+(?: of \d+)?$/i;
