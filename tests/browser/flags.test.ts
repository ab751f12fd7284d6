import { selectCell } from "../support/page-grid";
import { coloursIn } from "../support/pixels";
import { GRID, openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(120_000);

/** The fills and the frames, as `src/excel/flag-looks.ts` has them. */
const FILLS = { overdue: "#FDE7E9", dueSoon: "#FFF4CE" };
const FRAMES = { overdue: "#A4151F", dueSoon: "#8A4B08", finding: "#5B5FC7" };
/** The fills in a grey print: 0.2126 of the red, 0.7152 of the green and 0.0722 of the blue. */
const GREY_FILLS = { overdue: "#ECECEC", dueSoon: "#F4F4F4" };
/** Where the numbers of the rows stand, in pixels from the grid's left edge. */
const ROW_NUMBERS = 30;

describe("flags and marks in the sheet", () => {
  let stage: Stage;
  let bench: Workbench;
  let rowsBefore: Buffer;

  beforeAll(async () => {
    stage = await openStage();
    // The sample plan is open in it.
    bench = await stage.open();
    const day = bench.pane.getByLabel("As at");
    await day.fill("1 Dec 2026");
    await day.press("Enter");
    await bench.pane.getByRole("button", { name: /^28\s+overdue$/ }).waitFor();
    rowsBefore = await gridPicture(ROW_NUMBERS);
    expect(await coloursIn(bench, await gridPicture(), { ...FILLS })).toEqual({
      overdue: { pixels: 0, longest: 0 },
      dueSoon: { pixels: 0, longest: 0 },
    });
    await bench.pane.getByRole("button", { name: "Flag overdue" }).click();
    await bench.pane.getByText(/milestones flagged\.$/).waitFor();
    await bench.pane.getByRole("button", { name: "Mark findings" }).click();
    await bench.pane.getByText(/findings? marked\.$/).waitFor();
    // The grid draws them in the frame after the workbook has them.
    await bench.page.waitForTimeout(600);
  });
  afterAll(() => stage.close());
  afterEach(() => {
    expect(bench.complaints).toEqual([]);
  });

  test("have a legend, and nothing to bring up to date while nothing has changed", async () => {
    const legend = bench.pane.getByRole("region", { name: "What the marks mean" });
    const looks = await legend.getByRole("listitem").allTextContents();
    expect(looks.map((look) => look.split(":")[0])).toEqual([
      "Overdue",
      "Due soon",
      "Finding",
      "Overdue, and a finding",
    ]);
    expect(await legend.getByRole("button", { name: "Bring up to date" }).count()).toBe(0);
    await bench.picture("flags-and-marks");
    expect(await bench.axe("pane")).toEqual([]);
  });

  test("leave every row as high as it was", async () => {
    const { numbers } = await coloursIn(bench, rowsBefore, { numbers: "#000000" });
    expect(numbers?.pixels).toBeGreaterThan(10);
    expect((await gridPicture(ROW_NUMBERS)).equals(rowsBefore)).toBe(true);
  });

  test("are drawn with a line each of its own: solid, broken and dotted", async () => {
    const picture = await gridPicture();
    const frames = await coloursIn(bench, picture, FRAMES);
    const [solid = 0, broken = 0, dotted = 0] = (["overdue", "dueSoon", "finding"] as const).map(
      (look) => frames[look]?.longest,
    );
    expect(solid).toBeGreaterThan(100);
    expect(broken).toBeGreaterThan(dotted);
    expect(dotted).toBeGreaterThan(0);
    expect(broken).toBeLessThan(10);
  });

  test("select a marked cell and the pane says what is wrong, in an Excel without notes", async () => {
    const told = bench.pane.getByRole("status").filter({ hasText: "In C15:" });
    expect(await told.count()).toBe(0);
    await selectCell(bench, "C15");
    await told.waitFor();
    expect(await told.innerText()).toMatch(/^In C15:\s+To fix: Milestone without deadline\./);
    const oneLine = (await told.boundingBox())?.height ?? 0;
    expect(oneLine).toBeLessThan(30);
    await bench.pane.getByRole("button", { name: "What was found in C15" }).click();
    expect((await told.boundingBox())?.height).toBeGreaterThan(oneLine);
    await bench.picture("flags-selected-cell");
    expect(await bench.axe("pane")).toEqual([]);
    await selectCell(bench, "A1");
    await told.waitFor({ state: "detached" });
  });

  test("are told apart in grey: each fill is a grey of its own, on white paper", async () => {
    const inColour = await coloursIn(bench, await gridPicture(), { ...FILLS });
    await bench.page.addStyleTag({ content: "html { filter: grayscale(1); }" });
    await bench.page.waitForTimeout(300);
    await bench.picture("flags-and-marks-in-grey");
    const inGrey = await coloursIn(bench, await gridPicture(), GREY_FILLS);
    for (const look of ["overdue", "dueSoon"] as const) {
      expect(inColour[look]?.pixels).toBeGreaterThan(1_000);
      expect(inGrey[look]?.pixels).toBeGreaterThanOrEqual(inColour[look]?.pixels ?? Infinity);
    }
  });

  /** The grid as it is drawn, or only so much of it from its left edge. */
  async function gridPicture(width?: number): Promise<Buffer> {
    const box = await bench.page.locator(GRID).boundingBox();
    if (!box) throw new Error("There is no grid.");
    return bench.page.screenshot({ clip: { ...box, width: width ?? box.width } });
  }
});
