import { legendOf } from "../../../../src/core/read/status/legend";
import { review } from "../../../../src/core/review";
import { worksheet, type Worksheet } from "../../../../src/core/sheet/workbook";
import { sheetOf } from "../../../support/text-table";

const PLAN = `
  Task | Lead | Due date | Status
  Draw the plans | Bea Quill | 2 March 2026 | C
  Order the bricks | Dev Shah | 30 June 2026 | G
  Fell the tree | Eve Tull | 1 March 2026 | W
`;
const indented = (lines: string): string => lines.trim();

/** Each with the plan above: where the legend of C, G and W stands, and how it is written. */
const LEGENDS: readonly (readonly [name: string, sheets: readonly string[]])[] = [
  [
    "above, a cell each",
    [`Key | C = complete | G = on course | W = withdrawn\n| | |\n${indented(PLAN)}`],
  ],
  [
    "above, in one cell",
    [`Key: C = complete, G = on course, W = withdrawn | | |\n${indented(PLAN)}`],
  ],
  [
    "above, with no word for it",
    [`C = complete; G = on course; W = withdrawn | | |\n| | |\n${indented(PLAN)}`],
  ],
  [
    "above, with dashes",
    [`Legend | C – Complete | G – On course | W – Withdrawn\n${indented(PLAN)}`],
  ],
  [
    "above, with colons on lines",
    [`Key⏎C: Complete⏎G: On course⏎W: Withdrawn | | |\n${indented(PLAN)}`],
  ],
  [
    "below, code and meaning in two cells",
    [`${indented(PLAN)}\n| | |\nKey | | |\nC | Complete | |\nG | On course | |\nW | Withdrawn | |`],
  ],
  [
    "below, a line each",
    [`${indented(PLAN)}\n| | |\nC = complete | | |\nG = on course | | |\nW = withdrawn | | |`],
  ],
  [
    "below, along one row",
    [`${indented(PLAN)}\n| | |\nKey | C | Complete | G | On course | W | Withdrawn`],
  ],
  [
    "beside",
    [
      PLAN.trim()
        .split("\n")
        .map(
          (line, i) =>
            `${line} | | ${["Key |", "C | Complete", "G | On course", "W | Withdrawn"][i] ?? ""}`,
        )
        .join("\n"),
    ],
  ],
  ["in the label", [PLAN.replace("Status", "Status (C = complete, G = on course, W = withdrawn)")]],
  ["on another sheet", [PLAN, "Code | Meaning\nC | Complete\nG | On course\nW | Withdrawn"]],
];

const reviewed = (sheets: readonly Worksheet[], settings = {}) =>
  review([{ name: "plan.xlsx", date1904: false, sheets }], { asAt: "2026-03-20", ...settings })
    .workbooks[0];

test.each(LEGENDS)("a legend %s is read, and is no part of the plan", (_, tables) => {
  const found = reviewed(tables.map((table, i) => sheetOf(table, i === 0 ? "Plan" : "Key")));
  const [reading] = found?.readings ?? [];
  const actions = reading?.plan.actions ?? [];
  expect(actions.map(({ text }) => text)).toEqual([
    "Draw the plans",
    "Order the bricks",
    "Fell the tree",
  ]);
  const reported = actions.flatMap(({ milestones }) => milestones.map((m) => m.reported));
  expect(reported).toEqual(["complete", "in-progress", "cancelled"]);
  const rules = (found?.findings ?? []).filter(({ at }) => at.sheet === "Plan").map((f) => f.rule);
  expect(rules).not.toContain("status-not-understood");
  expect(rules).not.toContain("label-not-understood");
  expect(found?.findings.filter(({ at }) => at.sheet === "Key")).toEqual([]);
});

test("codes without a legend are asked about", () => {
  const found = reviewed([sheetOf(PLAN, "Plan")]);
  const asked = found?.findings.filter(({ rule }) => rule === "status-not-understood") ?? [];
  expect(asked).toHaveLength(1);
  expect(asked[0]?.message).toContain("“C”, “W”");
});

/** None of these is a legend: every cell stays where it is. */
test.each([
  ["actions by letters", "A: Approve the plan | |\nB: Build the pool | |"],
  ["statuses of several milestones", "Open the pool | 1: complete⏎2: in progress | May 2026"],
  ["quarters", "Build a pool | Q1: complete; Q2: on track | May 2026"],
  ["a rating by rows", "RAG | Progress | x\nG | On track | y\nG | Complete | z\nR | Late | y"],
  [
    "a column labelled Key",
    "Key | Status | Action\n1 | Complete | Build a pool\n2 | Late | Open it",
  ],
  ["a sum", "x = 2 | y = 3 |"],
  ["one code without a word for it", "C = complete | |"],
])("%s", (_, table) => {
  const sheet = sheetOf(table, "Plan");
  const legend = legendOf(sheet);
  expect(legend.sheet).toBe(sheet);
  expect(legend.codes.size).toBe(0);
});

test("a sheet of a hundred thousand rows is looked at from its ends alone", () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [i === 50_000 ? "C = complete" : "x"]);
  rows[99_999] = ["Key: C = complete, W = withdrawn"];
  const legend = legendOf(worksheet("Plan", rows));
  expect([...legend.codes]).toEqual([
    ["c", "complete"],
    ["w", "cancelled"],
  ]);
});
