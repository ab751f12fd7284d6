import { isNotUnderstood } from "../../../../src/core/plan/not-understood";
import { tableAt } from "../../../../src/core/plan/table-at";
import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { review } from "../../../../src/core/review";
import { worksheet, type Worksheet } from "../../../../src/core/sheet/workbook";
import { statusAt } from "../../../../src/core/track/status";
import { fc, runs } from "../../../support/random";
import { sheetOf } from "../../../support/text-table";

const AS_AT = "2026-10-01";

const reviewOf = (sheet: Worksheet, statusWords = {}) =>
  review([{ name: "plan.xlsx", date1904: false, sheets: [sheet] }], {
    asAt: AS_AT,
    settings: { ...DEFAULT_SETTINGS, statusWords },
  });

const milestones = (sheet: Worksheet, statusWords = {}) =>
  reviewOf(sheet, statusWords).workbooks.flatMap(({ readings }) =>
    readings.flatMap(({ plan }) => plan.actions.flatMap((action) => action.milestones)),
  );

/** One milestone due in May 2026, overdue unless its row says otherwise. */
const row = (labels: string, values: string): Worksheet =>
  sheetOf(`
    Action | Lead officer | Directorate | Deadline | ${labels}
    Build a pool | Bea Quill | Leisure | May 2026 | ${values}
    Plant trees | Dev Shah | Parks | March 2027 | ${labels.replace(/[^|]+/g, " ")}
  `);

/** What the row reports, and the day of completion, worked out by hand. */
test.each([
  ["Progress | RAG", "Waiting for a Cabinet decision | Grey", "suspended", null],
  ["RAG | Progress", "Grey | Awaiting approval of the lease by the Cabinet", "suspended", null],
  ["RAG | Comments", "GREY | Pending approval of the grant", "suspended", null],
  ["Status | RAG", "Awaiting a decision | grey", "suspended", null],
  ["RAG | Progress", "Grey | Not yet started", "not-started", null],
  ["RAG | Progress", "Grey | On hold", "suspended", null],
  ["RAG", "Grey", "unknown", null],
  ["RAG | Comments", "Grey | See the note", "unknown", null],
  ["Progress", "Waiting for a Cabinet decision", "unknown", null],
  ["Progress", "Waiting for the Cabinet to decide on the lease of the hall", "unknown", null],
  ["Progress", "Awaiting start", "not-started", null],
  ["Achieved?", "Yes", "complete", null],
  ["Achieved?", "No", "not-started", null],
  ["Done (Y/N)", "Y", "complete", null],
  ["Delivered?", "Partly", "in-progress", null],
  ["Has it been completed?", "Not yet", "not-started", null],
  ["Completed?", "5/6/2026", "complete", "2026-06-05"],
  ["Completed?", "[2026-06-05]", "complete", "2026-06-05"],
  ["Status % completion", "1", "complete", null],
  ["Status % completion", "0.8", "in-progress", null],
  ["% complete status", "0", "not-started", null],
  ["% of work done", "100", "complete", null],
  ["Status % completion", "Complete", "complete", null],
  ["Status", "0.8", "in-progress", null],
  ["Status", "3", "unknown", null],
  ["Completed", "Presented and approved by the board on 5/6/2026", "complete", "2026-06-05"],
  ["Completed", "Approved by full council 15/6/26", "complete", "2026-06-15"],
  ["Completed", "Approved by the board on 5/11/2026", "none", null],
  ["Progress", "Adopted by full council on 5/6/2026", "complete", "2026-06-05"],
  ["Progress", "Adopted by full council in June 2026", "none", null],
  ["Progress", "Adopted by full council on 5/11/2026", "none", null],
  ["Progress", "Phase 1 approved by the board on 5/6/2026", "none", null],
  ["Progress", "Approved the business case on 5/6/2026", "none", null],
])("under %s, “%s” is %s", (labels, values, reported, completedOn) => {
  const [first] = milestones(row(labels, values));
  expect(first?.reported).toBe(reported);
  expect(first?.completedOn).toBe(completedOn);
});

test("grey is not due yet for as long as that is so", () => {
  const sheet = sheetOf(`
    Action | Lead officer | Directorate | Deadline | RAG
    Build a pool | Bea Quill | Leisure | March 2027 | Grey
  `);
  expect(milestones(sheet)[0]?.reported).toBe("not-started");
});

test("the text that is waited in is the reason", () => {
  const [first] = milestones(row("Progress | RAG", "Waiting for a Cabinet decision | Grey"));
  expect(first?.comment).toBe("Waiting for a Cabinet decision");
});

test.each([
  ["RAG", "P", { p: "suspended" }, "suspended"],
  ["RAG", "Grey", { Grey: "cancelled" }, "cancelled"],
  ["RAG", "G", { G: "complete" }, "complete"],
  ["Status", "3", { "3": "complete" }, "complete"],
  ["Status", "Wobbly", { Wobbly: "none" }, "none"],
  ["Completed", "Ja", { Ja: "complete" }, "complete"],
])("under %s, “%s” is what a person has said", (labels, values, answers, reported) => {
  const [first] = milestones(row(labels, values), answers);
  expect(first?.reported).toBe(reported);
});

/** Statuses, stories, codes, marks and nothing, as people write them or might. */
const words = fc.oneof(
  fc.constantFrom(
    "Complete",
    "Grey",
    "P",
    "C",
    "Waiting for a Cabinet decision",
    "Approved by the board on 5/6/2026",
    "Half are planted and the rest will be by and by",
    "",
    "0.4",
    "✓",
    "n/a",
  ),
  fc.string({ maxLength: 40 }),
  fc
    .array(fc.constantFrom("the", "plan", "is", "not", "done", "by", "all"), { maxLength: 9 })
    .map((all) => all.join(" ")),
);

test("no word that is not understood leaves a milestone overdue in silence", () => {
  const label = fc.constantFrom("RAG", "Status", "Progress", "Completed", "Achieved?", "Position");
  fc.assert(
    fc.property(label, fc.array(words, { minLength: 1, maxLength: 12 }), (name, texts) => {
      const sheet = worksheet("Plan", [
        ["Action", "Lead officer", "Directorate", "Deadline", name],
        ...texts.map((text, i) => [
          `Improve service ${String(i)}`,
          "Bea Quill",
          "Leisure",
          i % 3 === 0 ? "March 2027" : "May 2026",
          text,
        ]),
      ]);
      const [book] = reviewOf(sheet).workbooks;
      const statusOf = statusAt({ asAt: AS_AT, dueSoonDays: 30 });
      for (const { plan, tables } of book?.readings ?? []) {
        const asked = (book?.findings ?? []).filter(({ rule }) => rule === "status-not-understood");
        for (const milestone of plan.actions.flatMap((action) => action.milestones)) {
          if (!isNotUnderstood(milestone, statusOf(milestone))) continue;
          const column = (milestone.cells.status ?? milestone.cells.completedOn)?.column;
          const isAsked = asked.some(
            ({ at, severity }) =>
              severity === "warning" &&
              at.column === column &&
              tableAt(tables, at) === tableAt(tables, milestone.cells.milestone),
          );
          expect([milestone.reportedText, isAsked]).toEqual([milestone.reportedText, true]);
        }
      }
      expect(
        book?.findings.filter(({ rule }) => rule === "status-not-understood").length ?? 0,
      ).toBeLessThan(2);
    }),
    { numRuns: runs(100) },
  );
});
