import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS } from "../src/core/plan/settings";
import { readWorkbooks } from "../src/core/read/read";
import type { CellValue } from "../src/core/sheet/cell";
import { worksheet, type Workbook } from "../src/core/sheet/workbook";
import { parseWorkbook } from "../src/xlsx/index";
import { measure } from "./measure";
import { AS_AT, register } from "./register";
import { count, mb, ms, printTable } from "./table";

const OPTIONS = { asAt: AS_AT, settings: DEFAULT_SETTINGS };

/** Each layout of the real plan where it is at hand, and long sheets of two of them. */
export async function layouts(): Promise<void> {
  const rows: Record<string, string>[] = [];
  for (const [name, workbook] of [...(await realPlans()), ...longPlans()]) {
    const sheetRows = workbook.sheets.reduce((n, { rows: own }) => n + own.length, 0);
    const took = await measure(() => readWorkbooks([workbook], OPTIONS));
    const milestones = took.result.readings
      .flat()
      .reduce((n, { plan }) => n + plan.actions.reduce((m, a) => m + a.milestones.length, 0), 0);
    rows.push({
      Layout: name,
      rows: count(sheetRows),
      milestones: count(milestones),
      ms: ms(took.ms),
      "rows/s": count((sheetRows / took.ms) * 1000),
      "MB held": mb(took.heldMb),
    });
  }
  printTable("Sheet to plan, by layout", rows);
}

async function realPlans(): Promise<[string, Workbook][]> {
  const folder = join(process.cwd(), "../shared/plans/tower-hamlets-2011-12");
  const names = ["plan.word.xlsx", "plan.cells.xlsx", "plan.register.xlsx", "plan.lines.xlsx"];
  if (!existsSync(folder)) {
    console.log("(the real plans are not at hand)");
    return [];
  }
  return Promise.all(
    names.map(async (name): Promise<[string, Workbook]> => [
      name,
      await parseWorkbook(readFileSync(join(folder, name)), name),
    ]),
  );
}

const longPlans = (): [string, Workbook][] => [
  ["register", register(10_000)],
  ["register", register(100_000)],
  ["printed lines", printedLines(10_000)],
  ["printed lines", printedLines(100_000)],
];

/** A plan pasted from a PDF: an action and its lead over three rows, its milestones over two each. */
function printedLines(length: number): Workbook {
  const rows: CellValue[][] = [["Strategic Action", "Lead Officer and Directorate", "Milestones"]];
  for (let i = 0; rows.length < length; i++) {
    const year = String(2026 + (i % 2));
    rows.push(
      [
        `Deliver improvement programme number ${String(i)}`,
        "Bea Quill",
        "Draft report agreed with",
      ],
      ["across the whole borough", "Leisure and Culture", `partners (May ${year})`],
      [null, null, "Final report published and sent"],
      [null, null, `to all members (September ${year})`],
      [null, null, null],
    );
  }
  return { name: "lines.xlsx", date1904: false, sheets: [worksheet("Plan", rows)] };
}
