import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ExcelJS from "exceljs";
import type { Action } from "../../src/core/plan/plan";
import { review } from "../../src/core/review";
import type { Workbook } from "../../src/core/sheet/workbook";
import { parseWorkbook } from "../../src/xlsx/index";
import { savedCopy } from "../support/page-grid";
import { selectedAddress } from "../support/page-excel";
import { realPlan } from "../support/real-plan";
import { until } from "../support/until";
import { openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(180_000);

const AS_AT = "2012-01-15";
const LABELS = [
  "Ref",
  "Theme",
  "Priority",
  "Strategic action",
  "Lead member",
  "Lead officer",
  "Directorate",
  "Milestone",
  "Original deadline as written",
  "Due date",
  "Revised date",
  "Status",
  "Completed on",
  "Reason and remedy",
  "Source cell",
];

const SILENT = "This plan has no column for progress: everything past its date counts as overdue.";

const PLANS = [
  join(__dirname, "../../assets/sample-plan.xlsx"),
  ...["word", "cells", "register", "lines"].flatMap((layout) => {
    const path = realPlan(`tower-hamlets-2011-12/plan.${layout}.xlsx`);
    return path === null ? [] : [path];
  }),
].map((path) => ({ name: basename(path), path }));

describe("a plan written as a register", () => {
  let stage: Stage;
  let bench: Workbench;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    bench = await stage.open();
  });
  afterEach(() => bench.close());

  test.each(PLANS)("from $name, saved, reads back as the same plan", async ({ name, path }) => {
    await bench.openFile(path);
    await bench.pane.getByLabel("As at").fill(AS_AT);
    await bench.pane.getByRole("tab", { name: "Milestones" }).click();
    await bench.pane.getByRole("button", { name: "Write the plan as a register" }).click();
    const selected = () => selectedAddress(bench);
    expect(await until(selected, (at) => at.startsWith("Register!"), 30_000)).toMatch(/^Register!/);
    await bench.picture(`register-of-${name}`);
    const copy = await savedCopy(bench);

    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(copy);
    const sheet = book.getWorksheet("Register");
    const source = await parseWorkbook(readFileSync(path), name);
    const saved = await parseWorkbook(readFileSync(copy), name);
    const register = only(saved, (sheetName) => sheetName === "Register");
    const rows = register.sheets[0]?.rows ?? [];
    const header = rows.findIndex((row) => row[0] === LABELS[0]);
    // Of a plan that says nothing of progress that is said above, and nothing else is.
    const above = rows.slice(0, header).map((row) => row[0] ?? null);
    const isSilent = name !== "plan.register.xlsx";
    expect(above).toEqual(isSilent ? [SILENT, null] : []);
    expect((sheet?.getRow(header + 1).values as unknown[]).slice(1)).toEqual(LABELS);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: header + 1 });
    const first = String(header + 2);
    expect(sheet?.getCell(`L${first}`).dataValidation).toMatchObject({ type: "list" });
    expect(sheet?.getCell(`J${first}`).dataValidation).toMatchObject({ type: "date" });

    const sheets = sheetsNamed(rows.slice(header + 1));
    expect(told(register)).toEqual(told(only(source, (sheetName) => sheets.has(sheetName))));
    expect(bench.complaints).toEqual([]);
  });
});

const only = (book: Workbook, keep: (name: string) => boolean): Workbook => ({
  ...book,
  sheets: book.sheets.filter((sheet) => keep(sheet.name)),
});

/** The sheets that the register's last column leads to. */
function sheetsNamed(rows: Workbook["sheets"][number]["rows"]): ReadonlySet<string> {
  const sources = rows.map((row) => String(row[LABELS.length - 1]));
  return new Set(sources.map((source) => source.slice(0, source.lastIndexOf("!"))));
}

const actionsOf = (book: Workbook): Action[] =>
  review([book], { asAt: AS_AT }).workbooks.flatMap(({ readings }) =>
    readings.flatMap(({ plan }) => plan.actions),
  );

/** Actions, who leads them, milestones and their dates. */
const told = (book: Workbook): unknown =>
  actionsOf(book).map(({ text, leads, directorates, milestones }) => [
    [text, leads.members, leads.officers, [...directorates].sort()],
    milestones.map((m) => [m.title, m.deadline?.due ?? null, [...m.directorates].sort()]),
  ]);
