import { readFileSync } from "node:fs";
import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { inOneLine, readerFor } from "../../../support/check-deadline";
import { describeRealPlan, realPlan } from "../../../support/real-plan";

interface Row {
  readonly phrase: string;
  readonly due: string | null;
  readonly earliest: string | null;
  readonly precision: string;
  readonly certainty: string;
  readonly note?: string;
  readonly context?: string;
}

/** Phrases that can only stand in a deadline column: a word of progress is no part of a milestone's text. */
const CELL_ONLY = new Set(["Started (as start date)"]);

function rows(): readonly Row[] {
  const path = realPlan("../phrases.json");
  return path ? (JSON.parse(readFileSync(path, "utf8")) as { rows: Row[] }).rows : [];
}

/** The plan a phrase stood in: its year where the phrase leaves it out, its quarters where its page defines them. */
function readerOf({ due, context, note }: Row) {
  const start = context?.includes("2011/12") ? 2011 : due?.startsWith("2025") ? 2025 : 2011;
  const calendar = note?.includes("target dates are calendar");
  return readerFor({
    asAt: `${String(start)}-10-01`,
    planYear: { start: `${String(start)}-04-01`, end: `${String(start + 1)}-03-31` },
    settings: { ...DEFAULT_SETTINGS, quarters: calendar ? "calendar" : "financial" },
  });
}

const expected = (row: Row): string =>
  [row.earliest ?? "-", row.due ?? "-", row.precision, row.certainty].join(" ");

describeRealPlan("worked readings from many plans", () => {
  test.each(rows().map((row) => [row.phrase, row] as const))("in a column: %s", (_, row) => {
    expect(inOneLine(readerOf(row).inCell(row.phrase)) ?? "- - none none").toBe(expected(row));
  });

  const inText = rows().filter(({ phrase }) => !CELL_ONLY.has(phrase));
  test.each(inText.map((row) => [row.phrase, row] as const))("in a text: %s", (_, row) => {
    expect(inOneLine(readerOf(row).inText(row.phrase).deadline) ?? "- - none none").toBe(
      expected(row),
    );
  });
});
