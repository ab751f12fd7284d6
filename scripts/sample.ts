/**
 * Makes assets/sample-plan.xlsx, the plan that is open when the workbench
 * starts: `npx tsx scripts/sample.ts`. The same words give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { writeXlsx } from "hucre";
import { TITLE } from "./sample/plan";
import { planSheet } from "./sample/plan-sheet";
import { registerSheet } from "./sample/register-sheet";

const WRITTEN = new Date("2026-04-01T09:00:00Z");

/** The sample plan as a workbook file. */
export function samplePlan(): Promise<Uint8Array> {
  return writeXlsx({
    properties: {
      title: TITLE,
      creator: "Wexmouth Borough Council",
      created: WRITTEN,
      modified: WRITTEN,
    },
    defaultFont: { name: "Calibri", size: 11 },
    sheets: [planSheet(), registerSheet()],
  });
}

if (process.argv[1]?.endsWith("sample.ts"))
  void samplePlan().then((bytes) => {
    writeFileSync("assets/sample-plan.xlsx", bytes);
  });
