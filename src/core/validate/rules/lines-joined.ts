import type { Rule } from "../rule";
import { quoted } from "../places";

export const linesJoined: Rule = {
  id: "lines-joined",
  severity: "info",
  title: "Lines joined into one text",
  why: "The sheet splits a sentence over several rows. The lines were put together again; a wrong join makes a wrong milestone.",
  *check(reading) {
    for (const problem of reading.problems) {
      if (problem.kind !== "lines-joined") continue;
      yield {
        at: problem.at,
        message: `${String(problem.cells.length)} lines were read as one: ${quoted(problem.text)}.`,
        quote: problem.text,
      };
    }
  },
};
