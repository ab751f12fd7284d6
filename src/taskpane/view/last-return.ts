import { planSheets } from "../../core/read/plan-sheets";
import { readWorkbooks, type ReadOptions } from "../../core/read/read";
import type { Workbook } from "../../core/sheet/workbook";

/** A workbook file a person chose. */
export interface BookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of a file of the last return: how much there is to compare with, or why it is no use. */
export type LastReturn =
  | { readonly kind: "read"; readonly name: string; readonly milestones: number }
  | { readonly kind: "refused"; readonly title: string; readonly advice: string };

/** Reads a file of the last return; a bad one is said, never thrown. */
export async function readLastReturn(
  { name, bytes }: BookFile,
  options: ReadOptions,
): Promise<{ readonly answer: LastReturn; readonly workbook: Workbook | null }> {
  // Files are read so seldom that their reader is fetched when it is first needed.
  const { parseWorkbook, BookError } = await import("../../xlsx/index");
  try {
    const { workbook } = planSheets(await parseWorkbook(bytes, name), options);
    const { readings } = readWorkbooks([workbook], options);
    const milestones = readings
      .flat()
      .flatMap(({ plan }) => plan.actions)
      .reduce((sum, action) => sum + action.milestones.length, 0);
    if (milestones === 0) return { answer: withoutPlan(name), workbook: null };
    return { answer: { kind: "read", name, milestones }, workbook };
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    const title = `“${name}”: ${error.message}`;
    return { answer: { kind: "refused", title, advice: error.advice }, workbook: null };
  }
}

const withoutPlan = (name: string): LastReturn => ({
  kind: "refused",
  title: `There is no plan in “${name}”.`,
  advice: "Choose the workbook that holds the plan as it was at the last return.",
});
