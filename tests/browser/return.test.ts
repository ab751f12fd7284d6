import { join } from "node:path";
import ExcelJS from "exceljs";
import { savedCopy, selectCell, typeInto } from "../support/page-grid";
import { openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(180_000);

const SAMPLE = join(__dirname, "../../assets/sample-plan.xlsx");

describe("a return prepared in the workbench", () => {
  let stage: Stage;
  let bench: Workbench;
  const unsaved = () => bench.page.getByText("Unsaved changes", { exact: true });
  const form = () => bench.pane.getByRole("form", { name: "Prepare my return" });

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    bench = await stage.open();
  });
  afterEach(async () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
    await bench.close();
  });

  test("is a download with its cover first and the plan as it was; the workbook is left alone", async () => {
    await bench.pane.getByRole("button", { name: "Prepare my return" }).click();
    await form().getByRole("textbox", { name: "Prepared by" }).fill("Bettina Larkspur");
    await bench.picture("return-1-form");
    expect(await bench.axe("pane")).toEqual([]);
    const { name, file } = await prepared();
    expect(name).toMatch(/^sample-plan - return \d{4}-\d\d-\d\d\.xlsx$/);
    await bench.pane.getByText(/^Your return was offered as a download/).waitFor();
    await bench.picture("return-2-done");
    expect(await bench.axe("pane")).toEqual([]);
    expect(await unsaved().count()).toBe(0);
    const sample = new ExcelJS.Workbook();
    await sample.xlsx.readFile(SAMPLE);
    expect(file.worksheets.map((sheet) => sheet.name)).toEqual([
      "Return cover",
      ...sample.worksheets.map((sheet) => sheet.name),
    ]);
    expect(said(file)).toEqual(expect.arrayContaining(["Prepared by: Bettina Larkspur"]));
    for (const sheet of sample.worksheets) {
      expect([sheet.name, cellsOf(file.getWorksheet(sheet.name))]).toEqual([
        sheet.name,
        cellsOf(sheet),
      ]);
    }
    await bench.pane.getByRole("button", { name: "Prepare my return" }).click();
    expect(await form().getByRole("textbox", { name: "Prepared by" }).inputValue()).toBe(
      "Bettina Larkspur",
    );
  });

  test("holds what was typed and not saved, and no flags", async () => {
    await typeInto(bench, "A130", "Typed and not saved");
    await unsaved().waitFor();
    await bench.pane.getByRole("button", { name: "Flag overdue" }).click();
    await bench.pane.getByRole("button", { name: "Flag overdue", pressed: true }).waitFor();
    await bench.pane.getByRole("button", { name: "Prepare my return" }).click();
    await form().getByRole("textbox", { name: "Prepared by" }).fill("Bettina Larkspur");
    const { file } = await prepared();
    const plan = file.worksheets[1];
    expect(plan?.getCell("A130").value).toBe("Typed and not saved");
    const rules = (plan as unknown as { conditionalFormattings: unknown[] } | undefined)
      ?.conditionalFormattings;
    expect(rules).toEqual([]);
    expect(await unsaved().count()).toBe(1);
  });

  test("holds what is still being typed in a cell when the person goes to the pane", async () => {
    await selectCell(bench, "A131");
    await bench.page.keyboard.type("No Enter was pressed");
    await bench.pane.getByRole("button", { name: "Prepare my return" }).click();
    await form().getByRole("textbox", { name: "Prepared by" }).fill("Bettina Larkspur");
    const { file } = await prepared();
    expect(file.worksheets[1]?.getCell("A131").value).toBe("No Enter was pressed");
    await selectCell(bench, "A132");
    await bench.page.keyboard.type("Nor here");
    const copy = new ExcelJS.Workbook();
    await copy.xlsx.readFile(await savedCopy(bench));
    expect(copy.worksheets[0]?.getCell("A132").value).toBe("Nor here");
  });

  /** Asks for the return by its button; gives the file and what it is called. */
  async function prepared(): Promise<{ name: string; file: ExcelJS.Workbook }> {
    const download = bench.page.waitForEvent("download");
    await form().getByRole("button", { name: "Download the return" }).click();
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(await (await download).path());
    return { name: (await download).suggestedFilename(), file };
  }
});

/** The lines of the cover: "Prepared by: Bettina Larkspur". */
function said(file: ExcelJS.Workbook): string[] {
  const lines: string[] = [];
  file.worksheets[0]?.eachRow((row) => {
    lines.push(`${row.getCell(1).text}: ${row.getCell(2).text}`);
  });
  return lines;
}

/** Every cell of a sheet with its value and looks. */
function cellsOf(sheet: ExcelJS.Worksheet | undefined): unknown[] {
  const cells: unknown[] = [];
  sheet?.eachRow((row) => {
    row.eachCell(({ address, value, style }) => {
      cells.push([address, value, style]);
    });
  });
  return cells;
}
