import { loadSettings, saveSettings } from "../../src/excel/index";
import { bookOf, inExcel, sheetOf } from "./support/in-excel";

const KEY = "MilestoneMonitor.settings.v1";

describe("settings", () => {
  test("come back as they were kept", async () => {
    inExcel(bookOf(sheetOf("Plan", [])));
    expect(await loadSettings()).toBeNull();
    const settings = {
      version: 1,
      planYear: { start: "2026-04-01", end: "2027-03-31" },
      dueSoonDays: 14,
    };
    await saveSettings(settings);
    expect(await loadSettings()).toEqual(settings);
  });

  test("replace those kept before", async () => {
    const book = bookOf(sheetOf("Plan", []));
    inExcel(book);
    await saveSettings({ dueSoonDays: 14 });
    await saveSettings({ dueSoonDays: 30 });
    expect(await loadSettings()).toEqual({ dueSoonDays: 30 });
    expect([...book.settings.keys()]).toEqual([KEY]);
  });

  test("that are no JSON come back as they stand, for the reader to refuse", async () => {
    const book = bookOf(sheetOf("Plan", []));
    const { Excel } = inExcel(book);
    await Excel.run(async (context) => {
      context.workbook.settings.add(KEY, "{broken");
      await context.sync();
    });
    expect(await loadSettings()).toBe("{broken");
  });

  test("of 100 kB and more are not kept", async () => {
    const book = bookOf(sheetOf("Plan", []));
    inExcel(book);
    const large = { ignored: "é".repeat(60_000) };
    await expect(saveSettings(large)).rejects.toMatchObject({ code: "SettingsTooLarge" });
    expect(book.settings.size).toBe(0);
  });

  test("wait for a cell to be left rather than fail", async () => {
    const { faults } = inExcel(bookOf(sheetOf("Plan", [])));
    faults.cellEditMode = true;
    const saved = saveSettings({ dueSoonDays: 7 });
    faults.cellEditMode = false;
    await saved;
    expect(await loadSettings()).toEqual({ dueSoonDays: 7 });
  });
});
