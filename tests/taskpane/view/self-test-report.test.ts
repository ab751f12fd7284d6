import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROBES } from "../../../src/excel/diagnostics/index";
import { runSelfTest } from "../../../src/excel/index";
import {
  reportFileName,
  reportText,
  selfTestReport,
  selfTestReportSchema,
} from "../../../src/taskpane/view/self-test-report";
import { everything, workbook } from "../../excel/diagnostics/support";

const FOLDER = join(__dirname, "../../fixtures/excel");

/** Each Excel that was asked, by the report a person copied out of it. */
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

describe("a report of the self-test", () => {
  test("is whole, fits its schema, and comes back from its text as it was", async () => {
    const host = workbook();
    const report = selfTestReport(await runSelfTest(everything(host)), "2026-11-20");
    expect(report.results.map(({ id }) => id)).toEqual(PROBES.map(({ id }) => id));
    expect(selfTestReportSchema.parse(JSON.parse(reportText(report)))).toEqual(report);
    expect(reportFileName(report)).toBe("OfficeOnline-16.0.0.0.json");
  });

  test("holds nothing of the workbook", async () => {
    const host = workbook();
    const report = selfTestReport(await runSelfTest(everything(host)), "2026-11-20");
    expect(reportText(report)).not.toMatch(/Survey the piles|plan\.xlsx/i);
  });

  test.each([
    ["another kind", { kind: "another" }],
    ["a version to come", { version: 2 }],
    ["no day", { on: "yesterday" }],
    ["a part nobody knows", { extra: 1 }],
  ])("with %s is refused", async (_, parts) => {
    const { results } = { results: [] };
    const report = { ...JSON.parse(readFileSync(join(FOLDER, FILES[0] ?? ""), "utf8")), results };
    expect(selfTestReportSchema.safeParse(report).success).toBe(true);
    expect(selfTestReportSchema.safeParse({ ...report, ...parts }).success).toBe(false);
  });
});

describe("the reports that are kept", () => {
  test("are one at least", () => {
    expect(FILES).not.toEqual([]);
  });

  test.each(FILES)("%s fits the schema and bears its Excel’s name", (name) => {
    const report = selfTestReportSchema.parse(JSON.parse(readFileSync(join(FOLDER, name), "utf8")));
    expect(name).toBe(reportFileName(report));
    const known = new Set(PROBES.map(({ id }) => id));
    // A probe that was renamed could not be compared from Excel to Excel any more.
    expect(report.results.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });
});
