import { review } from "../../../../src/core/review";
import { planCountedTwice } from "../../../../src/core/validate/rules/plan-counted-twice";
import { checkRule, findingsOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/text-table";

const HEADER = "Action | Lead officer | Directorate | Milestone | Deadline | Status";
const plan = (...rows: readonly string[]): string => [HEADER, ...rows].join("\n");

const POOL = (status: string): string[] => [
  `Build a pool | Bea Quill | Leisure | Draft the plans | May 2026 | ${status}`,
  `| | | Open the pool | July 2026 | ${status}`,
  `| | | Close the old pool | August 2026 | ${status}`,
];
const TREES = (officer: string): string[] => [
  `Plant trees | ${officer} | Parks | Order the trees | May 2026 | `,
  "| | | Plant 100 trees | November 2026 | ",
  "| | | Plant 200 trees | February 2027 | ",
];
const PATHS = ["Mend paths | Eve Tull | Parks | Mend 10 paths | May 2026 | "];

checkRule(planCountedTwice, {
  fails: [
    {
      name: "the quarters of one plan, with other words reported",
      beside: { Q1: plan(...POOL("In progress"), ...TREES("Dev Shah")) },
      plan: plan(...POOL("Complete"), ...TREES("Dev Shah")),
      at: ["A1"],
    },
    {
      name: "a quarter with an action less and a step more",
      beside: { Q1: plan(...POOL("In progress"), ...PATHS) },
      plan: plan(...POOL("Complete"), "| | | Fill the old pool in | March 2027 | "),
      at: ["A1"],
    },
  ],
  passes: [
    {
      name: "one sheet alone",
      plan: plan(...POOL("Complete")),
    },
    {
      name: "two parts of one plan",
      beside: { Parks: plan(...TREES("Dev Shah"), ...PATHS) },
      plan: plan(...POOL("Complete")),
    },
    {
      name: "the same actions with the steps of another quarter",
      beside: { Q1: plan(...POOL("Complete")) },
      plan: plan(
        "Build a pool | Bea Quill | Leisure | Tile the pool | August 2026 | ",
        "| | | Fill the pool | September 2026 | ",
        "| | | Close the old pool | August 2026 | ",
      ),
    },
  ],
  nearMiss: {
    name: "the same standard actions under another officer",
    beside: { North: plan(...TREES("Dev Shah")) },
    plan: plan(...TREES("Bea Quill")),
  },
});

test("it names the sheet, and how much of this one stands there", () => {
  const beside = { Q1: plan(...POOL("In progress"), ...PATHS) };
  const more = plan(...POOL("Complete"), "| | | Fill the old pool in | March 2027 | ");
  const messages = (all: string): string[] =>
    findingsOf(planCountedTwice, { name: "", plan: all, beside }).map(({ message }) => message);
  const advice =
    "Check the later of the two alone, or move the earlier to a workbook of its own and give it as the last return.";
  expect(messages(plan(...POOL("Complete")))).toEqual([
    `All 3 milestones of this sheet stand on “Q1” too, so they count twice. ${advice}`,
  ]);
  expect(messages(more)).toEqual([
    `3 of the 4 milestones of this sheet stand on “Q1” too, so they count twice. ${advice}`,
  ]);
});

test("returns that share some steps and have their own are asked about, and none is to go", () => {
  const shared = POOL("In progress");
  const found = findingsOf(planCountedTwice, {
    name: "",
    plan: plan(...shared, ...PATHS),
    beside: { Parks: plan(...shared, "Sow meadows | Dev Shah | Parks | Sow one | May 2026 | ") },
  });
  expect(found.map(({ message }) => message)).toEqual([
    "3 of the 4 milestones of this sheet stand on “Parks” too, so they count twice. Each sheet has actions of its own, so keep both. Check whether those on both should count for each; if not, take them out of one.",
  ]);
});

test("a return that came twice names the other workbook", () => {
  const book = (name: string) => ({
    name,
    date1904: false,
    sheets: [sheetOf(plan(...POOL("Complete")))],
  });
  const { workbooks } = review([book("leisure.xlsx"), book("leisure (2).xlsx")], {
    asAt: "2026-10-01",
    rules: [planCountedTwice],
  });
  expect(workbooks.map(({ findings }) => findings.map(({ quote }) => quote))).toEqual([
    [],
    ["“Plan” of leisure.xlsx"],
  ]);
});

test("a year of four quarters points at the first for each of the others", () => {
  const quarter = plan(...POOL("In progress"));
  const beside = { Q1: quarter, Q2: quarter, Q3: quarter };
  const found = findingsOf(planCountedTwice, { name: "", plan: quarter, beside });
  expect(found.map(({ at, quote }) => [at.sheet, quote])).toEqual([
    ["Q2", "“Q1”"],
    ["Q3", "“Q1”"],
    ["Plan", "“Q1”"],
  ]);
});
