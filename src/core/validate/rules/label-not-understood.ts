import { FIELD_NAMES } from "../../plan/fields";
import type { ReadingProblem } from "../../plan/reading";
import type { Rule } from "../rule";
import { quoted, sameWords } from "../places";
import { isRatingLabel } from "../ratings";

export const labelNotUnderstood: Rule = {
  id: "label-not-understood",
  severity: "info",
  title: "Column label not understood",
  why: "A column that is not understood is left out of every check and every count.",
  examples: {
    fails: `
      Action | Lead officer | Milestone | Deadline | Flibbet
      Build a pool | Bea Quill | Open the pool | May 2026 | 17
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading) {
    // A plan in parts repeats its header; choosing a column's meaning once mends them all.
    const told = new Set<string>();
    for (const problem of reading.problems) {
      if (problem.kind !== "label-not-understood") continue;
      // Colours beside a column of statuses are read by the rule that holds them against the dates.
      if (problem.rival !== undefined && isRatingLabel(problem.label)) continue;
      const key = `${String(problem.at.column)} ${sameWords(problem.label)}`;
      if (told.has(key)) continue;
      told.add(key);
      yield {
        at: problem.at,
        message: messageFor(problem),
        quote: problem.label,
      };
    }
  },
};

type NotUnderstood = Extract<ReadingProblem, { kind: "label-not-understood" }>;

function messageFor({ label, readAs = [], rival }: NotUnderstood): string {
  if (rival !== undefined) {
    const other = rival === label ? "another column of that label" : quoted(rival);
    return `The column labelled ${quoted(label)} is not read, since ${other} is read in its place. If it says something else, choose its meaning in Settings, under Columns.`;
  }
  if (readAs.length > 0) {
    const names = readAs.map((field) => FIELD_NAMES[field].toLowerCase()).join(" and ");
    return `The label ${quoted(label)} is not one that is known. By what it holds, its column is read as: ${names}. If that is wrong, choose its meaning in Settings, under Columns.`;
  }
  return `The label ${quoted(label)} is not one that is known, so its column is not read. If it belongs to the plan, choose its meaning in Settings, under Columns.`;
}
