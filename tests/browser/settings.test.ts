import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { review } from "../../src/core/review";
import { worksheet } from "../../src/core/sheet/workbook";
import { parseWorkbook } from "../../src/xlsx/index";
import { bookFile } from "../support/book-file";
import { until } from "../support/until";
import { openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(120_000);

describe("settings that are handed on", () => {
  let stage: Stage;
  let bench: Workbench;
  const scratch = mkdtempSync(join(tmpdir(), "settings-"));
  const file = (name: string) => join(scratch, name);
  const rule = () => bench.pane.getByRole("switch", { name: "Vague wording" });

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open();
    await bench.pane.getByRole("tab", { name: "Settings" }).click();
    await open("Checks");
    await open("Share or reset");
  });
  afterAll(async () => {
    await stage.close();
    rmSync(scratch, { recursive: true });
  });
  afterEach(() => {
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });

  /** Opens a part of Settings where it is closed. */
  async function open(part: string): Promise<void> {
    const head = bench.pane.getByRole("button", { name: part, exact: true });
    if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
  }

  test("go out as a file", async () => {
    await rule().uncheck();
    const download = bench.page.waitForEvent("download");
    await bench.pane.getByRole("button", { name: "Export as a file" }).click();
    await (await download).saveAs(file("ours.json"));
    const settings = JSON.parse(readFileSync(file("ours.json"), "utf8")) as Settings;
    expect(settings.rules["vague-wording"]).toEqual({ on: false });
  });

  test("come in again after they were changed", async () => {
    await rule().check();
    await bench.pane.getByLabel("Settings file to import").setInputFiles(file("ours.json"));
    expect(
      await until(
        () => rule().isChecked(),
        (on) => !on,
      ),
    ).toBe(false);
    await bench.picture("settings-imported");
  });

  test("are refused where the file does not fit, with the path of the fault", async () => {
    const settings = JSON.parse(readFileSync(file("ours.json"), "utf8")) as Settings;
    const wrong = { ...settings, rules: { "no-fixed-end": { severity: "dreadful" } } };
    writeFileSync(file("wrong.json"), JSON.stringify(wrong));
    await bench.pane.getByLabel("Settings file to import").setInputFiles(file("wrong.json"));
    await bench.pane.getByText(/rules › no-fixed-end › severity: must be/).waitFor();
    expect(await rule().isChecked()).toBe(false);
    await bench.picture("settings-refused");
    expect(await bench.axe("pane")).toEqual([]);
  });

  test("are refused where the file is no settings at all", async () => {
    writeFileSync(file("notes.json"), "not a file of settings");
    await bench.pane.getByLabel("Settings file to import").setInputFiles(file("notes.json"));
    const fault = bench.pane.getByText(/rules › no-fixed-end/);
    expect(
      await until(
        () => fault.count(),
        (n) => n === 0,
      ),
    ).toBe(0);
    expect(await rule().isChecked()).toBe(false);
  });
});

describe("the last return", () => {
  let stage: Stage;
  let bench: Workbench;
  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open();
  });
  afterAll(() => stage.close());

  test("is named, compared with, and left again", async () => {
    const { pane } = bench;
    await pane.getByRole("tab", { name: "Settings" }).click();
    await pane.getByRole("button", { name: "Last return", exact: true }).click();
    const file = pane.getByLabel("Workbook of the last return");
    await file.setInputFiles({
      name: "notes.xlsx",
      mimeType: "text/plain",
      buffer: Buffer.from("Dear all"),
    });
    await pane.getByText(/“notes\.xlsx”: /).waitFor();
    await file.setInputFiles({ name: "q1.xlsx", mimeType: "", buffer: await lastReturn() });
    await pane.getByText("Compared with “q1.xlsx”: 1 milestone.").waitFor();
    await bench.picture("last-return");
    expect(await bench.axe("pane")).toEqual([]);
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("searchbox").fill("in the last return");
    await pane.getByText(/Sweep the old quay.*is not in this one/).waitFor();
    await pane.getByRole("tab", { name: "Settings" }).click();
    await pane.getByRole("button", { name: "Stop comparing" }).click();
    await pane.getByRole("button", { name: "Choose a workbook" }).waitFor();
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });
});

/** A workbook of one milestone that the sample plan has not, of a directorate that it has. */
async function lastReturn(): Promise<Buffer> {
  const rows = [
    ["Strategic action", "Lead officer", "Directorate", "Milestone", "Deadline"],
    ["Keep the quay", "Bea Quill", await directorateOfSample(), "Sweep the old quay", "May 2026"],
  ];
  const sheets = [worksheet("Q1", rows)];
  return Buffer.from(await bookFile({ name: "q1.xlsx", date1904: false, sheets }));
}

async function directorateOfSample(): Promise<string> {
  const sample = readFileSync(join(__dirname, "../../assets/sample-plan.xlsx"));
  const workbook = await parseWorkbook(new Uint8Array(sample), "sample-plan.xlsx");
  return review([workbook], { asAt: "2026-11-22" }).directorates[0]?.name ?? "";
}

interface Settings {
  readonly rules: Readonly<Record<string, unknown>>;
}
