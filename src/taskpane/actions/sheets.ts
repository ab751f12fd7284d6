import { detailOf } from "../../core/plan/failure";
import { toA1, type CellRef } from "../../core/sheet/a1";
import type { SheetContent } from "../../core/sheet/content";
import { emptyPlan } from "../plans/empty-plan";
import { samplePlan } from "../plans/sample-plan";
import type { WriteSheetOptions } from "../ports";
import type { SheetName } from "../sheets";
import type { PaneMessage } from "../state";
import { firstAction } from "../view/first-action";
import type { ToWrite } from "../view/to-write";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import type { Worker } from "./work";

export interface SheetActions {
  /** Writes a sheet worked out from the last review; gives whether it was written. */
  writeSheet: (name: SheetName) => Promise<boolean>;
  /** Puts a plan with nothing in it on a new sheet, and selects where its first action belongs. */
  insertEmptyPlan: () => Promise<void>;
  openSample: () => Promise<void>;
  /** Selects a cell in Excel. */
  goTo: (at: CellRef) => Promise<void>;
  /** Selects a finding's cell; the finding was read in the list, and is not told again. */
  goToFinding: (at: CellRef) => Promise<void>;
  /** Selects a finding's cell for a person to write in, and says what belongs there. */
  writeInCell: (at: CellRef, what: ToWrite) => Promise<void>;
}

type How = Pick<WriteSheetOptions, "whenTaken" | "handOver">;

export function sheetActions(
  { store, ports }: Context,
  work: Worker,
  { check }: CheckActions,
): SheetActions {
  const write = (content: SheetContent, how: How): Promise<boolean | null> =>
    work({ label: "Writing the sheet", cancellable: false }, async () => {
      const { date1904 } = store.get();
      const { name, created, printable } = await ports.workbook.writeSheet(content, {
        ...how,
        date1904,
      });
      store.set({
        message: printable ? null : notPrintable(name),
        note: created ? `Wrote the new sheet “${name}”` : `Wrote the sheet “${name}” afresh`,
      });
      return true;
    });
  /** Shows a plan on a new sheet: one that is there already is somebody's work. */
  const show = async (plan: SheetContent): Promise<boolean> =>
    (await write(plan, { whenTaken: "rename", handOver: true })) === true && check();
  const goTo = async (at: CellRef): Promise<void> => {
    await work({ label: "Going to the cell", cancellable: false }, () => ports.workbook.goTo(at));
  };
  const goToFinding = async (at: CellRef): Promise<void> => {
    store.set({ toldOf: at, inCell: null });
    await goTo(at);
  };
  const writeReport = async (content: SheetContent, how: How): Promise<boolean> => {
    if (await write(content, how)) return true;
    const { message } = store.get();
    const as = (whenTaken: "rename" | "replace") => (): void =>
      void writeReport(content, { whenTaken });
    if (message?.code === "SheetNotOurs")
      store.set({
        message: { ...message, action: { label: "Use another name", run: as("rename") } },
      });
    if (message?.code === "SheetEdited")
      store.set({
        message: {
          ...message,
          action: { label: "Write to a new sheet", run: as("rename") },
          other: { label: "Replace what was typed", run: as("replace") },
        },
      });
    return false;
  };

  return {
    async writeSheet(name) {
      const content = await work({ label: "Working out the sheet", cancellable: false }, () =>
        // Caught here, where it is known that the fault is not Excel's and which sheet it is of.
        ports.reviewer.sheet(name, store.get().settings.ignored).catch((error: unknown) => {
          store.set({ message: notWorkedOut(name, error) });
          return null;
        }),
      );
      return content !== null && writeReport(content, { whenTaken: "refuse" });
    },
    async insertEmptyPlan() {
      if (!(await show(emptyPlan(store.get().today)))) return;
      const { review } = store.get();
      const first = review && firstAction(review);
      if (first === null) return;
      await goTo(first.at);
      store.set({ tab: "check" });
    },
    async openSample() {
      await show(samplePlan(store.get().today));
    },
    goTo,
    goToFinding,
    async writeInCell(at, { what }) {
      await goToFinding(at);
      store.set({ note: `${toA1(at)} is selected in the sheet: write ${what}` });
    },
  };
}

const notWorkedOut = (name: SheetName, error: unknown): PaneMessage => ({
  intent: "error",
  title: `The sheet of the ${name} could not be worked out.`,
  advice: "Nothing was written; the other sheets can be. Pass on the detail.",
  detail: detailOf(error),
});

const notPrintable = (sheet: string): PaneMessage => ({
  intent: "info",
  title: `“${sheet}” was written, but its page could not be set up for printing.`,
  advice: "Before you print it, choose Page Layout in Excel: A4, and one page wide.",
});
