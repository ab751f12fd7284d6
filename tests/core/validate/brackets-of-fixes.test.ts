import { review } from "../../../src/core/review";
import { settingsSchema } from "../../../src/core/plan/settings";
import type { Edit } from "../../../src/core/sheet/edit";
import { edited } from "../../support/edited";
import { workbookOf } from "../../support/grid";
import { fc, runs } from "../../support/random";
import { sheetOf } from "../../support/text-table";

/** Dates that a check offers to write otherwise: without a year, misspelt, as figures. */
const DATES = [
  "March",
  "Octo 2026",
  "Sep 226",
  "Setpember 2026",
  "31 June 2026",
  "July",
  "5/11/26",
];

const PAIRS = [
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["（", "）"],
] as const;

const words = fc.constantFrom("Open the pool", "Agree the plan (CLC)", "Plant trees [phase 2]");

/** A milestone whose deadline stands in brackets, whole or with one of the two left out. */
const milestone = fc
  .record({
    words,
    pair: fc.constantFrom(...PAIRS),
    by: fc.constantFrom("", "by ", "due "),
    date: fc.constantFrom(...DATES),
    left: fc.constantFrom("both" as const, "opening" as const, "closing" as const, "none" as const),
  })
  .map(({ words: before, pair, by, date, left }) => {
    const [open, close] = [pair[0], pair[1]];
    const opens = left === "both" || left === "opening" ? open : "";
    const closes = left === "both" || left === "closing" ? close : "";
    return { text: `${before} ${opens}${by}${date}${closes}`, left };
  });

/** How many brackets have no partner, counted kind by kind from the front. */
function lone(text: string): number {
  let count = 0;
  for (const [open, close] of PAIRS) {
    let depth = 0;
    for (const character of text) {
      if (character === open) depth += 1;
      if (character === close && depth > 0) depth -= 1;
      else if (character === close) count += 1;
    }
    count += depth;
  }
  return count;
}

const SETTINGS = settingsSchema.parse({ planYear: { start: "2026-04-01", end: "2027-03-31" } });

/** Every edit that any check offers for a plan with such a milestone, each tried by itself. */
function editsFor(text: string): { edit: Edit; after: string }[] {
  const workbook = workbookOf(
    sheetOf(
      [
        "Action | Lead officer | Directorate | Milestone",
        `Build a pool | Bea Quill | Leisure | ${text}`,
        "Plant trees | Dev Shah | Parks | Plant 100 trees (November 2026)",
      ].join("\n"),
      "Plan",
    ),
  );
  const { workbooks } = review([workbook], { asAt: "2026-10-01", settings: SETTINGS });
  return workbooks
    .flatMap(({ findings }) => findings)
    .flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))
    .filter(({ at }) => at.row === 1 && at.column === 3)
    .map((edit) => ({
      edit,
      after: String(edited(workbook, [edit]).sheets[0]?.rows[1]?.[3] ?? ""),
    }));
}

test("the brackets of a deadline are whole after any fix that writes it", () => {
  let written = 0;
  fc.assert(
    fc.property(milestone, ({ text }) => {
      for (const { edit, after } of editsFor(text)) {
        written += 1;
        expect({ edit: edit.value, after, lone: lone(after) }).toMatchObject({ lone: 0 });
      }
    }),
    { numRuns: runs(60) },
  );
  expect(written).toBeGreaterThan(20);
});

test("where another bracket of the cell stands alone, a fix leaves no more than there were", () => {
  fc.assert(
    fc.property(milestone, fc.constantFrom("1) ", "(see ", "[draft "), ({ text }, other) => {
      for (const { after } of editsFor(other + text)) {
        expect(lone(after)).toBeLessThanOrEqual(lone(other + text));
      }
    }),
    { numRuns: runs(40) },
  );
});
