import { settingsSchema } from "../../../src/core/plan/settings";
import * as excel from "../../../src/excel/index";
import { OfficeError } from "../../../src/workbench/host";
import { paneOnExcel, ROADS } from "../../support/pane-on-excel";

const kept = async () => settingsSchema.parse(await excel.loadSettings());
const left = (quote: string) => ({
  rule: "deadline-unreadable",
  sheet: "Plan",
  quote,
  about: "",
  reason: "Known",
});

describe("settings in the workbook", () => {
  test("outlive a pane that could not load them", async () => {
    let busy = true;
    const { pane } = paneOnExcel(
      { Plan: ROADS },
      {
        port: {
          loadSettings: () =>
            busy ? Promise.reject(new OfficeError("GeneralException")) : excel.loadSettings(),
        },
      },
    );
    await excel.saveSettings(settingsSchema.parse({ ignored: [left("soon")], dueSoonDays: 60 }));
    await pane.actions.settings.load();
    busy = false;
    pane.actions.settings.change({ quarters: "calendar" });
    await pane.actions.settings.flush();
    expect(await kept()).toMatchObject({
      ignored: [left("soon")],
      dueSoonDays: 60,
      quarters: "calendar",
    });
    expect(pane.store.get().settings).toEqual(await kept());
  });

  test("keep what a co-author changed meanwhile", async () => {
    const { pane } = paneOnExcel({ Plan: ROADS });
    await pane.actions.settings.load();
    await excel.saveSettings(settingsSchema.parse({ ignored: [left("soon")] }));
    pane.actions.settings.change({ ignored: [left("later")] });
    await pane.actions.settings.flush();
    expect((await kept()).ignored).toEqual([left("soon"), left("later")]);
    expect(pane.store.get().settings.ignored).toEqual([left("soon"), left("later")]);
  });

  test("hand on no words of the plan, and let a file from elsewhere take nothing away", async () => {
    const { pane } = paneOnExcel({ Plan: ROADS });
    const { settings } = pane.actions;
    settings.change({ ignored: [left("soon")], columns: { Plan: { A: ["action"] } } });
    expect(settings.exportText()).not.toContain("soon");
    const file = { dueSoonDays: 14, columns: { Return: { B: ["officer"] } } };
    expect(settings.importText(`\uFEFF${JSON.stringify(file)}`)).toBeNull();
    expect(pane.store.get().settings).toMatchObject({
      dueSoonDays: 14,
      ignored: [left("soon")],
      columns: { Plan: { A: ["action"] }, Return: { B: ["officer"] } },
    });
    await settings.flush();
  });
});
