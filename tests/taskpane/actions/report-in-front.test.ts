import { paneOnExcel, ROADS } from "../../support/pane-on-excel";
import type { Book } from "../../../src/xlsx/book";
import { openBook, saveBook } from "../../../src/xlsx/index";
import type { Pane } from "../../../src/taskpane/hooks/use-pane";
import type { SheetName } from "../../../src/taskpane/sheets";

const REPORTS: readonly SheetName[] = ["register", "findings", "roll-up", "exceptions"];

/** What the pane shows of the plan. */
function shown({ store }: Pane) {
  const { review } = store.get();
  return {
    sheets: review?.sheets.map(({ name }) => name),
    actions: review?.actions,
    milestones: review?.milestones,
    findings: review?.findings,
    total: review?.rollUp.total,
  };
}

/** A plan beside which every report has been written, and what was shown before. */
async function allWritten() {
  const running = paneOnExcel({ Plan: ROADS });
  const { pane } = running;
  await pane.actions.start();
  const before = shown(pane);
  for (const name of REPORTS) await pane.actions.writeSheet(name);
  expect(running.host.book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Plan", "Register", "Findings", "Roll-up", "Exceptions"]),
  );
  return { ...running, before };
}

async function bringToFront(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

/** A pane that has just come up on the copy of a workbook that a person saved. */
async function openedAgain(book: Book): Promise<Pane> {
  const copy = await openBook(await saveBook(book), "copy.xlsx");
  const { pane } = paneOnExcel(copy);
  await pane.actions.start();
  return pane;
}

/** The workbook without some of its sheets, the first of the others in front. */
async function without(book: Book, ...names: readonly string[]): Promise<Book> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  return book;
}

describe("with reports beside the plan", () => {
  test.each(["Register", "Findings", "Roll-up", "Exceptions", "Plan"])(
    "the plan alone is checked, %s in front",
    async (front) => {
      const { pane, before } = await allWritten();
      await bringToFront(front);
      await pane.actions.check();
      expect(shown(pane)).toEqual(before);
      pane.actions.setScope("visible");
      await pane.actions.check();
      expect(shown(pane)).toEqual(before);
    },
  );

  test.each(["Register", "Exceptions"])(
    "the plan alone is checked where a saved copy is opened with %s in front",
    async (front) => {
      const { host, before } = await allWritten();
      await bringToFront(front);
      expect(shown(await openedAgain(host.book))).toEqual(before);
    },
  );

  test("a plan that has been renamed since is found again", async () => {
    const { pane, before } = await allWritten();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").name = "Plan 2011-12";
      await context.sync();
    });
    await pane.actions.check();
    expect(shown(pane)).toEqual({ ...before, sheets: ["Plan 2011-12"] });
  });

  test("what is flagged stays the same", async () => {
    const { pane } = paneOnExcel({ Plan: ROADS });
    const { actions, store } = pane;
    await actions.start();
    await actions.flagOverdue();
    const { flags } = store.get().painted;
    expect(flags).toBeGreaterThan(0);
    await actions.writeSheet("roll-up");
    await actions.flagOverdue();
    expect(store.get().review).toMatchObject({ milestones: 3, sheets: [{ name: "Plan" }] });
    expect(store.get().painted.flags).toBe(flags);
  });
});

describe("with nothing but reports", () => {
  test.each(["active", "visible"] as const)(
    "the register is the plan, and the note says so (%s)",
    async (scope) => {
      const { host, before } = await allWritten();
      const pane = await openedAgain(await without(host.book, "Plan"));
      pane.actions.setScope(scope);
      await pane.actions.check();
      expect(shown(pane)).toMatchObject({ sheets: ["Register"], milestones: before.milestones });
      expect(pane.store.get().note).toContain(
        "The only plan here is “Register”, which Milestone Monitor wrote",
      );
    },
  );

  test.each(["active", "visible"] as const)(
    "and no register there is no plan, and they are named (%s)",
    async (scope) => {
      const { host } = await allWritten();
      const pane = await openedAgain(await without(host.book, "Plan", "Register"));
      pane.actions.setScope(scope);
      await pane.actions.check();
      expect(pane.store.get().review).toMatchObject({
        milestones: 0,
        sheets: [],
        leftOut: ["Findings", "Roll-up", "Exceptions"],
      });
      expect(pane.store.get().note).toMatch(/^Looked at 3 sheets .*: no plan found$/);
    },
  );
});
