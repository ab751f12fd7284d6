import * as excel from "../../../src/excel/index";
import type { ReadOptions } from "../../../src/taskpane/ports";
import { paneOnExcel, ROADS } from "../../support/pane-on-excel";

/** A pane whose reading can be held back, with nothing painted yet. */
async function held() {
  let gate: Promise<void> = Promise.resolve();
  const readWorkbook = async (options: ReadOptions) => {
    const workbook = await excel.readWorkbook(options);
    await gate;
    options.signal?.throwIfAborted();
    return workbook;
  };
  const started = paneOnExcel({ Plan: ROADS }, { port: { readWorkbook } });
  await started.pane.actions.start();
  const hold = (): (() => void) => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => (open = resolve));
    return () => {
      open();
    };
  };
  return { ...started, hold };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("what is done after a check", () => {
  test("is not done once the check is cancelled", async () => {
    const { pane, hold } = await held();
    const open = hold();
    const flagging = pane.actions.flagOverdue();
    await pause(20);
    pane.store.get().work?.cancel?.();
    open();
    await flagging;
    expect(await excel.countFlags()).toEqual({ flags: 0, marks: 0 });
    expect(pane.store.get().note).toMatch(/^Cancelled/);
  });

  test("waits for the newer check that took its place, and goes by that", async () => {
    const { host, pane, hold } = await held();
    const open = hold();
    const flagging = pane.actions.flagOverdue();
    await pause(20);
    host.userEdit("Plan", "E2", "31/05/2012");
    const newer = pane.actions.check();
    open();
    await Promise.all([flagging, newer]);
    const { conditionalFormats } = host.book.sheets[0] ?? { conditionalFormats: [] };
    expect(conditionalFormats.map(({ ranges }) => ranges).join()).not.toContain("2");
    expect(conditionalFormats).not.toHaveLength(0);
  });

  test("is not done when the newer check is cancelled", async () => {
    const { pane, hold } = await held();
    const open = hold();
    const flagging = pane.actions.flagOverdue();
    await pause(20);
    const newer = pane.actions.check();
    const openNewer = hold();
    open();
    await pause(20);
    pane.store.get().work?.cancel?.();
    openNewer();
    await Promise.all([flagging, newer]);
    expect(await excel.countFlags()).toEqual({ flags: 0, marks: 0 });
  });

  test.each(["flag-overdue", "roll-up"] as const)(
    "a ribbon button, %s, is refused once its check is cancelled",
    async (intent) => {
      const { host, pane, hold } = await held();
      const open = hold();
      const doing = pane.actions.intend(intent);
      doing.catch(() => undefined);
      await pause(20);
      pane.store.get().work?.cancel?.();
      open();
      await expect(doing).rejects.toThrow();
      expect(await excel.countFlags()).toEqual({ flags: 0, marks: 0 });
      expect(host.book.sheets.map(({ name }) => name)).toEqual(["Plan"]);
    },
  );
});
