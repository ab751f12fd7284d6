import { join } from "node:path";
import { openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(120_000);

const SAMPLE = join(__dirname, "../../assets/sample-plan.xlsx");

describe("flags and marks in the sheet", () => {
  let stage: Stage;
  let bench: Workbench;
  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open();
    await bench.openFile(SAMPLE);
  });
  afterAll(() => stage.close());

  test("are frames and fills with a legend, and the same in grey", async () => {
    const day = bench.pane.getByLabel("As at");
    await day.fill("1 Dec 2026");
    await day.press("Enter");
    await bench.pane.getByRole("button", { name: "Flag overdue" }).click();
    await bench.pane.getByText(/milestones flagged\.$/).waitFor();
    await bench.pane.getByRole("button", { name: "Mark findings" }).click();
    await bench.pane.getByText(/findings? marked\.$/).waitFor();
    const looks = await bench.pane
      .getByRole("region", { name: "What the marks mean" })
      .getByRole("listitem")
      .allInnerTexts();
    expect(looks.map((look) => look.split(":")[0])).toEqual([
      "Overdue",
      "Due soon",
      "Finding",
      "Overdue, and a finding",
    ]);
    await bench.picture("flags-and-marks");
    await bench.page.addStyleTag({ content: "html { filter: grayscale(1); }" });
    await bench.picture("flags-and-marks-in-grey");
    expect(await bench.axe("pane")).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });
});
