import { RULES } from "../../core/validate/rules/index";
import { formatDay } from "../../core/plan/day";

/** A rule's example as a table: its labels and, row by row, what stands below them. */
export interface ExampleTable {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface RuleExamples {
  /** What else must be so; "" where the tables show it all. */
  readonly given: string;
  readonly fails: ExampleTable;
  readonly passes: ExampleTable;
}

/** A rule's two examples; null where this version does not know the rule. */
export function ruleExamples(id: string): RuleExamples | null {
  const examples = RULES.find((rule) => rule.id === id)?.examples;
  if (examples === undefined) return null;
  return {
    given: examples.given ?? "",
    fails: tableOf(examples.fails),
    passes: tableOf(examples.passes),
  };
}

/** A text table (a line a row, "|" between cells). */
function tableOf(text: string): ExampleTable {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [labels = [], ...rows] = lines.map((line) => line.split("|").map(cellOf));
  return { labels, rows: rows.map((row) => labels.map((_, column) => row[column] ?? "")) };
}

/** "[2026-05-31]" is a real date, "⏎" a new line in the cell. */
function cellOf(written: string): string {
  return written
    .trim()
    .replace(/⏎/g, "\n")
    .replace(/^\[(\d{4}-\d\d-\d\d)\]$/, (_, day: string) => formatDay(day));
}
