import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
    await open("Rules");
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

interface Settings {
  readonly rules: Readonly<Record<string, unknown>>;
}
