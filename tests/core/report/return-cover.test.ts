import { returnCover, type ReturnCoverOptions } from "../../../src/core/report/return-cover";
import { review } from "../../../src/core/review";
import type { ContentCell } from "../../../src/core/sheet/content";
import type { Finding, Severity } from "../../../src/core/validate/rule";
import { workbookOf } from "../../support/grid";
import { sheetOf } from "../../support/text-table";

const PLAN = `
  Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
  Build a pool | Bea Quill | Leisure | Draft the plans | 31 May 2026 | Complete | 28 May 2026 |
  | | | Dig the pool | 30 June 2026 | In progress | | Wet ground
  Plant trees | Dev Shah | Parks | Plant 100 trees | 28 February 2027 | Not started | |
`;

const finding = (severity: Severity, row: number, message: string): Finding => ({
  rule: "no-fixed-end",
  severity,
  at: { sheet: "Plan", row, column: 4 },
  message,
  quote: "",
  fixes: [],
});

const book = { ...workbookOf(sheetOf(PLAN, "Plan")), name: "Town plan.xlsx" };
const reviewed = review([book], { asAt: "2026-10-01" });

const OPTIONS: ReturnCoverOptions = {
  ...reviewed,
  details: { preparedBy: "Bettina Larkspur", returnFor: "", note: "" },
  prepared: { on: "2026-11-28", at: "14:02" },
  verdict: "Ready to submit",
  rules: "By all checks, as they are to begin with.",
  findings: [],
  left: [],
  questions: [],
  failures: [],
};

const words = (cell: ContentCell): string => {
  if (cell.kind === "number") return String(cell.number);
  return cell.kind === "text" || cell.kind === "link" ? cell.text : "";
};

const lines = (o: Partial<ReturnCoverOptions> = {}): string[] =>
  returnCover({ ...OPTIONS, ...o }).rows.map(({ cells }) => cells.map(words).join("|"));

const COPY =
  "This copy|The workbook as it stood when the return was prepared, with this sheet put in front. Flags and marks that Milestone Monitor had painted are left out; all else is as it was.";

const STANDING = [
  "",
  "How the milestones stand",
  "Milestones|Status",
  "1|Complete",
  "1|Overdue",
  "1|To come",
  "3|Total, each counted once",
];

test("says who prepared it and when, that it is ready, what was checked and how the milestones stand", () => {
  expect(lines()).toEqual([
    "Town plan: return",
    "Ready to submit",
    "",
    "Prepared by|Bettina Larkspur",
    "Prepared on|28 Nov 2026, 14:02",
    "The plan|As at 1 Oct 2026. From Town plan.xlsx, sheet “Plan”.",
    "Judged|By all checks, as they are to begin with.",
    COPY,
    "",
    "What was checked",
    "All|3 of 3 milestones have a date that can be read",
    "All|3 of 3 have one lead officer",
    "All|3 of 3 say how they stand",
    "All|1 of 1 overdue one has a comment",
    "All|1 of 1 complete one says when",
    "0|to fix before it is submitted",
    "0|to look at; it can be submitted with these",
    "0|for information",
    "0|left as they are on purpose, for the reasons below",
    ...STANDING,
  ]);
});

test("says whose return it is and what the person adds, as it was typed", () => {
  const details = {
    preparedBy: "=cmd|' /C calc'!A0",
    returnFor: " Parks ",
    note: "Two dates\nare agreed.",
  };
  expect(lines({ details }).slice(3, 5)).toEqual([
    "Return for|Parks",
    "Prepared by|=cmd|' /C calc'!A0",
  ]);
  expect(lines({ details })).toContain("Note|Two dates\nare agreed.");
  // Whether it can be a formula is for whoever writes the sheet: here it is text.
  const cells = returnCover({ ...OPTIONS, details }).rows.flatMap((row) => row.cells);
  expect(cells).toContainEqual({ kind: "text", text: "=cmd|' /C calc'!A0" });
});

test("says what is missing where it is not ready, each leading to its cell", () => {
  const o: Partial<ReturnCoverOptions> = {
    verdict: "Not ready: 2 to fix",
    findings: [
      finding("error", 2, "E3 has no date."),
      finding("warning", 1, "E2 is vague."),
      finding("error", 3, "E4 cannot be read."),
    ],
    questions: ["Is it right that nothing is reported?"],
    failures: [{ part: "reading", sheet: "Old plan", detail: "x" }],
  };
  const all = lines(o);
  const from = all.indexOf("What is missing");
  expect(all.slice(from, all.indexOf("", from))).toEqual([
    "What is missing",
    "Not answered|Is it right that nothing is reported?",
    "Not checked|“Old plan”: This sheet could not be read, so nothing of it is counted.",
    "Plan!E3|E3 has no date.",
    "Plan!E4|E4 cannot be read.",
  ]);
  expect(all).toEqual(
    expect.arrayContaining(["2|to fix before it is submitted", "Not ready: 2 to fix"]),
  );
  const cells = returnCover({ ...OPTIONS, ...o }).rows.flatMap((row) => row.cells);
  expect(cells).toContainEqual({ kind: "link", text: "Plan!E3", sheet: "Plan", address: "E3" });
});

test("says of a long list how much more there is", () => {
  const findings = Array.from({ length: 1300 }, (_, i) => finding("error", i, `Row ${String(i)}.`));
  const all = lines({ findings });
  expect(all).toContain("Plan!E200|Row 199.");
  expect(all).not.toContain("Plan!E201|Row 200.");
  expect(all).toContain("and 1,100 more|Check the plan in this copy to see them all.");
});

test("says what was left, in which cells and why, by check and reason", () => {
  const at = Array.from({ length: 23 }, (_, row) => ({ sheet: "Plan", row, column: 1 }));
  const left = [
    { check: "Several lead officers", reason: "Joint leads agreed", at: at.slice(0, 2) },
    { check: "Vague wording", reason: "", at },
  ];
  const all = lines({ left });
  expect(all.slice(-4)).toEqual([
    "Left as it is, and why",
    "Findings|Check and cells|Reason",
    "2|Several lead officers: Plan!B1, Plan!B2|Joint leads agreed",
    `23|Vague wording: ${at
      .slice(0, 20)
      .map(({ row }) => `Plan!B${String(row + 1)}`)
      .join(", ")} and 3 more|None given`,
  ]);
  expect(all).toContain("25|left as they are on purpose, for the reasons below");
});

test("is a page to be printed upright, and no table for anybody to read as a plan", () => {
  const sheet = returnCover(OPTIONS);
  expect([sheet.name, sheet.landscape, sheet.table, sheet.frozenRows]).toEqual([
    "Return cover",
    false,
    undefined,
    0,
  ]);
});
