import { grouped } from "../../plan/grouped";
import type { ReadingProblem } from "../../plan/reading";
import type { Rule } from "../rule";

export const readInPart: Rule = {
  id: "read-in-part",
  severity: "warning",
  title: "Not all of it read",
  why: "A sheet or a cell far larger than any plan's would take minutes to read, so the rest of it is left out; what stands there is in no count and no list.",
  examples: {
    given: "Cell B2 holds 2,000 characters, of which the first are shown.",
    fails: `
      Action | Lead officer | Directorate | Deadline
      Fit alarms | Bea Quill, who spoke at length of the alarms … | Housing | May 2026
    `,
    passes: `
      Action | Lead officer | Directorate | Deadline
      Fit alarms | Bea Quill | Housing | May 2026
    `,
  },
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "read-in-part") continue;
      yield { at: problem.at, message: messageOf(problem), quote: problem.of };
    }
  },
};

function messageOf(problem: ReadingProblem & { readonly kind: "read-in-part" }): string {
  const count = grouped(problem.most);
  switch (problem.of) {
    case "columns":
      return `Only the first ${count} columns of this sheet were read. Delete the columns beyond the plan, or move the plan to the left.`;
    case "merged-cells":
      return `Only the first ${count} merged cells of this sheet were looked at. Unmerge the cells beyond the plan.`;
    case "leads":
      return `Directorates were told from people by the ${count} commonest texts of leads; this one and others were read by those. Look over the directorates in the roll-up.`;
    case "characters":
      return `Only the first ${count} characters of ${cellsInWords(problem.cells)} were looked at for names or a status. Keep what belongs there and move the rest to a comment.`;
  }
}

const cellsInWords = (cells: number): string =>
  cells === 1 ? "this cell" : `${grouped(cells)} cells, this one first,`;
