import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toOutput } from "../../../src/cli/formats/json";
import { text } from "../../../src/cli/formats/text";
import type { CellValue } from "../../../src/core/sheet/cell";
import { DEFAULT_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review";
import * as excel from "../../../src/excel/index";
import { ALL_CHECKS, ALL_MILESTONES } from "../../../src/taskpane/filters";
import type { Book } from "../../../src/xlsx/book";
import type { SheetName } from "../../../src/taskpane/sheets";
import { openBook } from "../../../src/xlsx/index";
import { paneOnExcel, type PaneOnExcel } from "../../support/pane-on-excel";
import { bookOf } from "../../support/host";
import { fc, runs } from "../../support/random";

const AS_AT = "2026-10-01";
const HEADER = ["Action", "Lead officer", "Directorate", "Milestone", "Status"];

/** A cell of several milestones, each with its day; a row of its own action. */
interface Row {
  readonly directorate: string;
  readonly steps: readonly string[];
  readonly status: string;
}

const step = fc.constantFrom(
  "May 2026",
  "July 2026",
  "15 October 2026",
  "March 2027",
  "June",
  "winter 2026",
  "May 2025",
  "soon",
);
const row: fc.Arbitrary<Row> = fc.record({
  directorate: fc.constantFrom(
    "Leisure",
    "Parks & Roads",
    "Parks and Roads",
    "Leisure; Housing",
    "",
  ),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  status: fc.constantFrom("", "Complete", "In progress", "Suspended"),
});
const plan = fc.array(row, { minLength: 2, maxLength: 8 });

const gridOf = (title: string, rows: readonly Row[]): CellValue[][] => [
  [title],
  HEADER,
  ...rows.map(({ directorate, steps, status }, i) => [
    `Improve the pool in ward ${String(i)}`,
    "Bea Quill",
    directorate,
    steps.map((day, j) => `Carry out step ${String(j + 1)} of the works (${day})`).join("\n"),
    status,
  ]),
];

/** What there is to count, worked out from what the command line promises to programs. */
async function expected() {
  const workbook = await excel.readWorkbook({ scope: "visible" });
  const reviewed = review([workbook], { asAt: AS_AT, settings: DEFAULT_SETTINGS });
  const files = [{ file: "plan.xlsx", error: null }];
  const input = { files, skipped: [], review: reviewed };
  const { workbooks, rollUp } = toOutput(input);
  const counted = workbooks.flatMap(({ sheets }) => sheets.filter((sheet) => sheet.counted));
  const milestones = counted.flatMap(({ actions }) => actions.flatMap((one) => one.milestones));
  const having = (status: string): number => milestones.filter((m) => m.status === status).length;
  return {
    milestones: milestones.length,
    overdue: having("overdue"),
    dueSoon: having("due-soon"),
    doubtful: milestones.filter(({ doubt }) => doubt !== null).length,
    findings: workbooks.flatMap(({ findings }) => findings),
    rollUp,
    text: text.print(input).split("\n"),
  };
}

/** The texts of a sheet's cells, row by row. */
async function written({ pane, host }: PaneOnExcel, name: SheetName): Promise<string[]> {
  const before = new Set(host.book.sheets.map((sheet) => sheet.name));
  expect(await pane.actions.writeSheet(name)).toBe(true);
  const sheet = host.book.sheets.find((each) => !before.has(each.name));
  if (sheet === undefined) throw new Error(`no sheet was written for ${name}`);
  // Rows and cells that hold nothing are not there at all.
  return Array.from(sheet.cells, (cells) =>
    Array.from(cells ?? [], (cell) => String(cell?.value ?? "")).join("|"),
  );
}

/** The number that stands in a text where a pattern says. */
function numberIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`no ${String(pattern)} in “${text}”`);
  return Number(found.replace(/,/g, ""));
}

/** What the command line says to people, beside what it says to programs. */
function agreeInText({ text: lines, ...own }: Awaited<ReturnType<typeof expected>>): void {
  const { total } = own.rollUp;
  const sum = lines.find((line) => line.startsWith("Total (each counted once)")) ?? "";
  const figures = sum.replace("Total (each counted once)", "").trim().split(/ +/).map(Number);
  expect(figures.slice(0, 5)).toEqual([
    total.actions,
    own.milestones,
    total.complete,
    own.overdue,
    own.dueSoon,
  ]);
  const overdue = lines.filter((line) => line.startsWith("  Overdue ("));
  expect(overdue).toEqual(own.overdue === 0 ? [] : [`  Overdue (${String(own.overdue)})`]);
  expect(lines.filter((line) => /^ {2,}[\d,]+ days? {2}/.test(line))).toHaveLength(own.overdue);
  expect(lines.filter((line) => /^ {2}(?:error|warning|info) +\S/.test(line))).toHaveLength(
    own.findings.length,
  );
  const doubts = lines.find((line) => line.includes("of these dates"));
  expect(doubts === undefined ? 0 : numberIn(doubts, /^(\d+) of these dates/)).toBe(own.doubtful);
}

/** How many rows of a register name a milestone. */
function inRegister(lines: readonly string[]): number {
  const header = lines.findIndex((line) => line.split("|").includes("Milestone"));
  const column = lines[header]?.split("|").indexOf("Milestone") ?? -1;
  return lines.slice(header + 1).filter((line) => (line.split("|")[column] ?? "") !== "").length;
}

async function agree(book: Book | Readonly<Record<string, CellValue[][]>>): Promise<void> {
  const on = paneOnExcel(book, { today: AS_AT });
  const { pane } = on;
  const { reviewer } = pane.ports;
  pane.store.set({ scope: "visible", live: false });
  await pane.actions.start();
  const own = await expected();
  agreeInText(own);
  const note = (): string => pane.store.get().note;
  const total = pane.store.get().review?.rollUp.total;
  expect(total).toMatchObject({ overdue: own.overdue, dueSoon: own.dueSoon });
  expect(total).toEqual(own.rollUp.total);
  expect(pane.store.get().review?.milestones).toBe(own.milestones);

  const list = await reviewer.listMilestones(1, { ...ALL_MILESTONES, status: "overdue" });
  expect(list.count).toBe(own.overdue);
  expect(list.groups.reduce((n, { count }) => n + count, 0)).toBe(own.overdue);

  if (own.overdue > 0) {
    await pane.actions.flagOverdue();
    expect(numberIn(note(), /: ([\d,]+) overdue/)).toBe(own.overdue);
    expect(numberIn(note(), /, ([\d,]+) due soon$/)).toBe(own.dueSoon);
    expect(numberIn(note(), /^Flagged ([\d,]+) milestone/)).toBe(own.overdue + own.dueSoon);
    expect(pane.store.get().paintedFor.flags).toBe(own.overdue + own.dueSoon);
    await pane.actions.clearFlags(["flags"]);
    expect(numberIn(note(), /^Cleared the flags of ([\d,]+) milestone/)).toBe(
      own.overdue + own.dueSoon,
    );
  }

  // One finding is left, and the rest are at once all there is.
  const found = await reviewer.listFindings(2, { ...ALL_CHECKS, ignored: [] });
  expect(found.count).toBe(own.findings.length);
  const [first] = (await reviewer.findings(2, 0, 1)) ?? [];
  if (first) pane.actions.ignore(first, "It is meant so");
  const { ignored } = pane.store.get().settings;
  const left = await reviewer.listFindings(3, { ...ALL_CHECKS, ignored });
  expect(left.count).toBeLessThan(found.count + (first ? 0 : 1));
  const { error, warning, info } = left.severities;
  expect(error + warning + info).toBe(left.count);
  const findings = await written(on, "findings");
  const bySeverity = `As at 1 Oct 2026: ${String(error)} to fix, ${String(warning)} to look at, ${String(info)} ${info === 1 ? "note" : "notes"}`;
  expect(findings[1]).toContain(bySeverity);
  expect(findings.filter((line) => /^(?:To fix|To look at|Note)\|/.test(line))).toHaveLength(
    left.count,
  );
  if (left.count > 0) {
    await pane.actions.markFindings();
    expect(numberIn(note(), /^Marked ([\d,]+) finding/)).toBe(left.count);
    await pane.actions.clearFlags(["marks"]);
    expect(numberIn(note(), /^Cleared the marks of ([\d,]+) finding/)).toBe(left.count);
  }
  pane.actions.restore(ignored);
  const back = await reviewer.listFindings(4, { ...ALL_CHECKS, ignored: [] });
  expect(back.count).toBe(own.findings.length);

  const exceptions = await written(on, "exceptions");
  const heading = exceptions.find((line) => line.startsWith("Overdue (")) ?? "";
  expect(numberIn(heading, /^Overdue \((\d+)\)/)).toBe(own.overdue);
  const rollUp = await written(on, "roll-up");
  const sum = rollUp.find((line) => line.startsWith("Total (each counted once)")) ?? "";
  expect(sum.split("|").slice(1, 5).map(Number)).toEqual([
    own.rollUp.total.actions,
    own.milestones,
    own.rollUp.total.complete,
    own.overdue,
  ]);
  const doubts = rollUp.find((line) => line.includes("doubtful"));
  expect(doubts === undefined ? 0 : numberIn(doubts, /^(\d+) of these dates/)).toBe(own.doubtful);
  const shared = rollUp.find((line) => line.includes("shared by several"));
  expect(shared === undefined ? 0 : numberIn(shared, /^(\d+) milestone/)).toBe(own.rollUp.shared);
  expect(inRegister(await written(on, "register"))).toBe(own.milestones);
  await pane.actions.settings.flush();
}

test("numbers agree where one cell holds five milestones, three of them overdue, and two years stand there", async () => {
  const steps = ["May 2026", "June 2026", "July 2026", "November 2026", "March 2027"];
  const rows: Row[] = [
    { directorate: "Leisure; Housing", steps, status: "" },
    { directorate: "Parks", steps: ["soon", "June"], status: "In progress" },
  ];
  await agree({
    "Plan A": gridOf("Action plan 2025/26", rows),
    "Plan B": gridOf("Action plan 2026/27", rows),
  });
});

test("numbers agree over the sample plan", async () => {
  const bytes = readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx"));
  await agree(await openBook(bytes, "sample-plan.xlsx"));
});

test("numbers agree where rows are hidden, which count with the rest", async () => {
  const steps = ["May 2026", "15 October 2026"];
  const rows: Row[] = ["Leisure", "Parks", "Housing"].map((directorate) => ({
    directorate,
    steps,
    status: "",
  }));
  const book = bookOf({ Plan: gridOf("Action plan 2026/27", rows) });
  await agree({
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, hiddenRows: new Set([2, 3]) })),
  });
  expect((await expected()).milestones).toBe(6);
});

test("numbers agree over random plans", async () => {
  await fc.assert(
    fc.asyncProperty(plan, plan, fc.boolean(), async (one, other, isTwoYears) => {
      await agree({
        "Plan A": gridOf(`Action plan ${isTwoYears ? "2025/26" : "2026/27"}`, one),
        "Plan B": gridOf("Action plan 2026/27", other),
      });
    }),
    { numRuns: runs(8) },
  );
});
