import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samplePlan } from "../../scripts/sample";
import { review } from "../../src/core/review";
import { readWorkbook } from "../../src/excel/index";
import { inExcel, sampleBook } from "./support/in-excel";

describe("the sample plan", () => {
  test("is what its script makes, byte for byte", async () => {
    const file = readFileSync(join(__dirname, "../../assets/sample-plan.xlsx"));
    expect(Buffer.from(await samplePlan()).equals(file)).toBe(true);
  });

  test("holds what a workbook of a council holds", async () => {
    const { sheets } = await sampleBook();
    const [plan, register] = sheets;
    const cells = register?.cells.flat() ?? [];
    expect(plan?.merges.length).toBeGreaterThan(40);
    expect(register?.tables).toHaveLength(1);
    expect(register?.validations).toHaveLength(1);
    expect(register?.conditionalFormats).toHaveLength(1);
    expect(cells.filter((cell) => cell?.formula)).toHaveLength(1);
    expect(cells.filter((cell) => cell?.comment)).toHaveLength(1);
    expect(cells.some((cell) => cell?.style?.fill === "#FFE699")).toBe(true);
  });

  test("reads as two plans with their troubles", async () => {
    inExcel(await sampleBook());
    const workbook = await readWorkbook({ scope: "visible" });
    const reviewed = review([workbook], { asAt: "2026-11-01" });
    expect(reviewed.rollUp.total).toMatchObject({ actions: 26, milestones: 74 });
    const found = new Set(
      reviewed.workbooks.flatMap(({ findings }) => findings.map((f) => f.rule)),
    );
    const troubles = [
      "action-without-milestone",
      "action-without-lead-officer",
      "complete-without-date",
      "deadline-outside-plan-year",
      "deadline-unreadable",
      "directorate-spelt-several-ways",
      "milestone-without-deadline",
      "overdue-without-comment",
    ];
    expect(troubles.filter((rule) => !found.has(rule))).toEqual([]);
  });
});
