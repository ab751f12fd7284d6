import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { askForSample, openTools, savedCopy, selectCell, typeInto } from "../support/page-grid";
import { selectedAddress } from "../support/page-excel";
import { until } from "../support/until";
import { openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(180_000);

const SAMPLE = join(__dirname, "../../assets/sample-plan.xlsx");

describe("saving a copy", () => {
  let stage: Stage;
  let bench: Workbench;
  const note = () => bench.page.getByText("Unsaved changes", { exact: true });
  const question = () => bench.page.getByRole("alertdialog", { name: /^Save your changes to / });
  const answer = (name: string) => question().getByRole("button", { name, exact: true }).click();

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    bench = await stage.open();
    expect(await note().count()).toBe(0);
  });
  afterEach(async () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
    await bench.close();
  });

  test("gives a file with every cell that the sheets hold, new rows and reports included", async () => {
    await typeInto(bench, "A130", "Typed far below");
    await typeInto(bench, "C134", "31/05/2026");
    await note().waitFor();
    await write("Roll-up", "Write to a sheet", "'Roll-up'!");
    await write("Roll-up", "Write the exceptions", "Exceptions!");
    await write("Milestones", "Write the plan as a register", "Register!");
    await write("Check", "Write the findings to a sheet", "Findings!");
    const held = await heldBySheets(bench);
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(await savedCopy(bench));
    await note().waitFor({ state: "detached" });
    expect(Object.keys(held).length).toBeGreaterThan(4);
    const plan = Object.values(held)[0]?.values;
    expect([plan?.[129]?.[0], typeof plan?.[133]?.[2]]).toEqual(["Typed far below", "number"]);
    for (const [name, { values, formats }] of Object.entries(held)) {
      const sheet = file.getWorksheet(name);
      const saved = values.map((row, r) =>
        row.map((_, c) => valueIn(sheet?.getCell(r + 1, c + 1))),
      );
      expect({ name, values: saved }).toEqual({ name, values });
      const looks = formats.map((row, r) =>
        row.map((_, c) => (sheet?.getCell(r + 1, c + 1).numFmt as string | undefined) ?? "General"),
      );
      expect({ name, formats: looks }).toEqual({ name, formats });
    }
  });

  test("is asked about before the sample or a file takes the workbook's place", async () => {
    await typeInto(bench, "A130", "Not to be lost");
    await note().waitFor();
    await askForSample(bench);
    await question().waitFor();
    await bench.picture("saving-1-asked");
    expect(await bench.axe()).toEqual([]);
    await bench.page.keyboard.press("Escape");
    await question().waitFor({ state: "detached" });
    await stillHeld();

    await bench.page.getByLabel("Workbook to open").setInputFiles(SAMPLE);
    await question().waitFor();
    await answer("Cancel");
    await stillHeld();

    await drop();
    await question().waitFor();
    const download = bench.page.waitForEvent("download");
    await answer("Save a copy");
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(await (await download).path());
    expect(file.worksheets[0]?.getCell("A130").value).toBe("Not to be lost");
    await note().waitFor({ state: "detached" });
    expect(
      await until(
        () => held("A130"),
        (now) => now === "",
      ),
    ).toBe("");

    await bench.page.locator('[data-ready="true"]').waitFor();
    await typeInto(bench, "A131", "To be thrown away");
    await note().waitFor();
    await askForSample(bench);
    await answer("Discard changes");
    await note().waitFor({ state: "detached" });
    expect(
      await until(
        () => held("A131"),
        (now) => now === "",
      ),
    ).toBe("");
  });

  test("is asked about before the page is left, and not once it is saved", async () => {
    const asked: string[] = [];
    bench.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await typeInto(bench, "A130", "Not to be lost");
    await note().waitFor();
    await bench.page.close({ runBeforeUnload: true });
    expect(
      await until(
        () => Promise.resolve(asked.length),
        (n) => n > 0,
      ),
    ).toBe(1);
    expect(asked).toEqual(["beforeunload"]);
    await savedCopy(bench);
    await note().waitFor({ state: "detached" });
    await bench.page.reload();
    await bench.page.locator('[data-ready="true"]').waitFor();
    expect(asked).toEqual(["beforeunload"]);
  });

  test("is asked about before the page is left while a cell is typed into, and not for looking", async () => {
    const asked: string[] = [];
    bench.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await selectCell(bench, "A130");
    await bench.page.keyboard.type("Not yet entered");
    await bench.page.close({ runBeforeUnload: true });
    await until(
      () => Promise.resolve(asked.length),
      (n) => n > 0,
    );
    expect(asked).toEqual(["beforeunload"]);
    // Given up, there is nothing to ask about; nor in a cell that is opened and left as it was.
    await bench.page.keyboard.press("Escape");
    expect(await note().count()).toBe(0);
    await selectCell(bench, "C11");
    await bench.page.keyboard.press("F2");
    await bench.page.reload();
    await bench.page.locator('[data-ready="true"]').waitFor();
    expect(asked).toEqual(["beforeunload"]);
  });

  test("is done by Ctrl+S in the grid, in the pane, and on the page", async () => {
    for (const [n, focus] of [
      () => selectCell(bench, "A130"),
      () => bench.pane.getByRole("searchbox").first().focus(),
      () => openTools(bench.page).focus(),
    ].entries()) {
      await typeInto(bench, "A130", `Change ${String(n)}`);
      await note().waitFor();
      await focus();
      const download = bench.page.waitForEvent("download");
      await bench.page.keyboard.press("Control+s");
      const file = new ExcelJS.Workbook();
      await file.xlsx.readFile(await (await download).path());
      expect(file.worksheets[0]?.getCell("A130").value).toBe(`Change ${String(n)}`);
      await note().waitFor({ state: "detached" });
    }
  });

  test("takes in what is being typed before a copy is saved, or asks about it before another opens", async () => {
    await selectCell(bench, "A130");
    await bench.page.keyboard.type("Not yet entered");
    const download = bench.page.waitForEvent("download");
    await bench.page.keyboard.press("Control+s");
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(await (await download).path());
    expect(file.worksheets[0]?.getCell("A130").value).toBe("Not yet entered");
    expect(await held("A130")).toBe("Not yet entered");

    await selectCell(bench, "A131");
    await bench.page.keyboard.type("Nor this");
    await askForSample(bench);
    await question().waitFor();
    expect(await held("A131")).toBe("Nor this");
    await answer("Cancel");
  });

  test("looks well where the page is narrow or dark", async () => {
    await typeInto(bench, "A130", "Not to be lost");
    await note().waitFor();
    for (const [name, width, height, colorScheme] of [
      ["wide-light", 1280, 800, "light"],
      ["wide-dark", 1280, 800, "dark"],
      ["narrow-light", 320, 640, "light"],
      ["narrow-dark", 320, 640, "dark"],
    ] as const) {
      await bench.page.setViewportSize({ width, height });
      await bench.page.emulateMedia({ colorScheme });
      await bench.picture(`saving-note-${name}`);
      expect(await bench.axe()).toEqual([]);
      await askForSample(bench);
      await question().waitFor();
      await bench.picture(`saving-question-${name}`);
      expect(await bench.axe()).toEqual([]);
      const box = await question().boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 9999) <= width).toBe(true);
      await answer("Cancel");
      await question().waitFor({ state: "detached" });
    }
  });

  /** Writes a sheet from a tab of the pane, by its button or in its menu. */
  async function write(tab: string, name: string, at: string): Promise<void> {
    await bench.pane.getByRole("tab", { name: tab }).click();
    const button = bench.pane.getByRole("button", { name, exact: true });
    if ((await button.count()) > 0) await button.click();
    else {
      await bench.pane.getByRole("button", { name: /^More for / }).click();
      await bench.pane.getByRole("menuitem", { name }).click();
    }
    const found = await until(
      () => selectedAddress(bench),
      (now) => now.startsWith(at),
    );
    expect(found.startsWith(at)).toBe(true);
    await selectFirstSheet();
  }

  /** Goes back to the plan, which the next sheet is written from. */
  async function selectFirstSheet(): Promise<void> {
    await bench.page.evaluate(() =>
      (window as unknown as PageWindow).milestoneMonitor.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().activate();
        await context.sync();
      }),
    );
  }

  async function stillHeld(): Promise<void> {
    expect(await held("A130")).toBe("Not to be lost");
    expect(await note().count()).toBe(1);
  }

  /** What a cell of the first sheet holds. */
  function held(address: string): Promise<unknown> {
    return bench.page.evaluate(
      (at) =>
        (window as unknown as PageWindow).milestoneMonitor.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange(at);
          range.load("values");
          await context.sync();
          return range.values[0]?.[0] as unknown;
        }),
      address,
    );
  }

  /** Drops the sample onto the grid. */
  async function drop(): Promise<void> {
    const bytes = readFileSync(SAMPLE).toString("base64");
    await bench.page.evaluate((text) => {
      const data = new DataTransfer();
      const file = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
      data.items.add(new File([file], "dropped.xlsx"));
      const zone = document.querySelector("main");
      zone?.dispatchEvent(
        new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    }, bytes);
  }
});

interface PageWindow {
  readonly milestoneMonitor: { readonly Excel: typeof Excel };
}

interface Held {
  readonly values: unknown[][];
  readonly formats: string[][];
}

/** What every sheet holds from A1 to its last cell, as Excel's own API gives it. */
function heldBySheets({ page }: Workbench): Promise<Record<string, Held>> {
  return page.evaluate(() =>
    (window as unknown as PageWindow).milestoneMonitor.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const ranges = worksheets.items.map((sheet) => {
        const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
        range.load("values, numberFormat");
        return range;
      });
      await context.sync();
      return Object.fromEntries(
        worksheets.items.map(({ name }, i) => {
          const range = ranges[i];
          return [name, { values: range?.values ?? [], formats: range?.numberFormat ?? [] }];
        }),
      );
    }),
  );
}

const MS_A_DAY = 86_400_000;

/** What a cell of ExcelJS holds; it gives those beneath a merged area what the first one holds. */
const valueIn = (cell: ExcelJS.Cell | undefined): unknown =>
  cell && cell.master !== cell ? "" : plain(cell?.value);

/** A value of ExcelJS as Excel's API gives it. */
function plain(value: ExcelJS.CellValue | undefined): unknown {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / MS_A_DAY;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plain(value.text as ExcelJS.CellValue);
  return "result" in value ? plain(value.result) : "";
}
