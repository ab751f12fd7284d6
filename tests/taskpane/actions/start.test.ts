import * as excel from "../../../src/excel/index";
import { LIVE_AFTER_MS } from "../../../src/taskpane/actions/live";
import { OfficeError } from "../../../src/workbench/host";
import { until } from "../../support/until";
import { paneOnExcel, ROADS } from "../../support/pane-on-excel";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("opening the pane while a cell is being edited", () => {
  test("says what it waits for, then checks the plan and follows it", async () => {
    const { host, pane } = paneOnExcel({ Plan: ROADS });
    host.faults.cellEditMode = true;
    const starting = pane.actions.start();
    const work = await until(
      () => Promise.resolve(pane.store.get().work),
      (now) => now?.shown === true,
    );
    expect(work).toMatchObject({
      shown: true,
      label: expect.stringContaining("cell being edited") as string,
    });
    host.faults.cellEditMode = false;
    await starting;
    expect(pane.store.get()).toMatchObject({ work: null, message: null, live: true });
    expect(pane.store.get().review?.milestones).toBe(3);
  });

  test("still follows the workbook where editing begins only when listening does", async () => {
    const { host, pane } = paneOnExcel(
      { Plan: ROADS },
      {
        port: {
          onWorkbookChanged: (handler) => {
            host.faults.cellEditMode = true;
            setTimeout(() => (host.faults.cellEditMode = false), 50);
            return excel.onWorkbookChanged(handler);
          },
        },
      },
    );
    await pane.actions.start();
    expect(pane.store.get()).toMatchObject({ live: true, message: null });
  });
});

describe("live checking that could not begin", () => {
  test("is tried again when it is switched on, and what was missed is checked", async () => {
    let refuse = true;
    const { host, pane } = paneOnExcel(
      { Plan: ROADS },
      {
        port: {
          onWorkbookChanged: (handler) =>
            refuse
              ? Promise.reject(new OfficeError("GeneralException"))
              : excel.onWorkbookChanged(handler),
        },
      },
    );
    await pane.actions.start();
    expect(pane.store.get().live).toBe(false);
    const found = () => pane.store.get().review?.rollUp.total.overdue;
    const before = found();
    host.userEdit("Plan", "E2", "31/05/2012");
    refuse = false;
    pane.actions.setLive(true);
    await pause(100);
    expect(found()).toBe((before ?? 0) - 1);
    host.userEdit("Plan", "E3", "30/06/2012");
    await pause(LIVE_AFTER_MS + 200);
    expect(found()).toBe((before ?? 0) - 2);
  });

  test("hears each change once, though half of its listening had begun before", async () => {
    let refuse = true;
    let heard = 0;
    const { host, pane } = paneOnExcel(
      { Plan: ROADS },
      {
        port: {
          onWorkbookChanged: (handler) =>
            excel.onWorkbookChanged((change) => {
              heard++;
              handler(change);
            }),
          onSheetActivated: (handler) =>
            refuse
              ? Promise.reject(new OfficeError("GeneralException"))
              : excel.onSheetActivated(handler),
        },
      },
    );
    await pane.actions.start();
    refuse = false;
    pane.actions.setLive(true);
    await pause(100);
    host.userEdit("Plan", "E2", "31/05/2012");
    await pause(50);
    expect(heard).toBe(1);
  });
});
