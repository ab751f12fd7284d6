import { quoted } from "../places";
import type { Rule } from "../rule";

export const actionWithoutDirectorate: Rule = {
  id: "action-without-directorate",
  severity: "error",
  title: "Action without directorate",
  why: "An action without a directorate stands in nobody’s part of the roll-up.",
  *check(reading) {
    for (const action of reading.plan.actions) {
      const at = action.cells.directorate;
      if (at === null || action.directorates.length > 0) continue;
      yield {
        at,
        message: `${quoted(action.text)} names no directorate.`,
        quote: action.text,
      };
    }
  },
};
