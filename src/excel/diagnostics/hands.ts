import { codeOf } from "../errors";
import { askHand, type Bench, CouldNotRun, type Probe } from "./probe";

/** How long a person has to start typing, and how often it is looked at. */
const TO_START_MS = 60_000;
const LOOK_EVERY_MS = 300;

/** What only a person at the keyboard can show: undo, and a cell that is being edited. */
export const HAND_PROBES: readonly Probe[] = [
  {
    id: "undo-after-reading",
    asks: "Can typing be taken back after a live check has read the sheet?",
    expected: "taken back",
    byHand: true,
    async run(bench) {
      const found = await undoAfter(bench, async (range, context) => {
        range.load("values,numberFormat,rowHidden");
        await context.sync();
      });
      return found;
    },
  },
  {
    id: "undo-after-properties",
    asks: "Is there anything to take back after properties and merged areas were asked for?",
    expected: "taken back or still there, either way",
    byHand: true,
    async run(bench) {
      const found = await undoAfter(bench, async (range, context) => {
        range.getCellProperties({ format: { font: { bold: true } } });
        range.getMergedAreasOrNullObject().load("address");
        await context.sync();
      });
      // Excels differ, so live checks ask for neither; what this one does is worth knowing.
      const passed = found === "taken back" || found === "still there";
      return { passed, found, facts: { undoAfterProperties: found } };
    },
  },
  {
    id: "edit-mode",
    asks: "Is Excel’s answer held back while a cell is being edited?",
    expected: "InvalidOperationInCellEditMode, answered after Enter",
    byHand: true,
    async run(bench) {
      const step = bench.hand(
        `On the sheet “${bench.sheetName}”, type 12 into A1 and do not press Enter until this step goes. If it does not go, press It did not happen.`,
      );
      const refused = await refusal(bench, step);
      if (refused === "") return "not refused";
      const waited = await bench.onSheet(async (sheet, context) => {
        sheet.load("name");
        await context.sync();
        return "answered after Enter";
      });
      return `${refused}, ${waited}`;
    },
  },
];

/** Types, reads, takes back: what has become of what was typed. */
async function undoAfter(
  bench: Bench,
  read: (range: Excel.Range, context: Excel.RequestContext) => Promise<void>,
): Promise<string> {
  const { onSheet, sheetName } = bench;
  await onSheet(async (sheet, context) => {
    sheet.activate();
    await context.sync();
  });
  await askHand(
    bench,
    `On the sheet “${sheetName}”, type 12 into A1 and press Enter. Then press Done.`,
  );
  if ((await valueOf(bench)) === "") throw new CouldNotRun("Nothing was typed into A1.");
  await onSheet((sheet, context) => read(sheet.getRange("A1:B3"), context));
  await askHand(bench, "Click the sheet and press Ctrl+Z now, once. Then press Done.");
  const left = await valueOf(bench);
  if (left === "") return "taken back";
  return left === 12 ? "still there" : `A1 holds ${JSON.stringify(left)}`;
}

const valueOf = ({ onSheet }: Bench): Promise<unknown> =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.load("values");
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });

/** The code with which Excel refuses while the person types; "" where it never did. */
async function refusal({ sheetName }: Bench, step: Promise<unknown>): Promise<string> {
  let isOver = false;
  void step.then((answer) => {
    isOver = true;
    return answer;
  });
  const end = performance.now() + TO_START_MS;
  while (!isOver && performance.now() < end) {
    const code = await askedAtOnce(sheetName).then(() => "", codeOf);
    if (code !== "") return code;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  if ((await Promise.race([step, "waiting"])) === "skipped") throw new CouldNotRun("Skipped.");
  return "";
}

/** Asks without waiting for a cell that is being edited. */
const askedAtOnce = (sheet: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).load("name");
    await context.sync();
  });
