import { openStage, type Stage, type Workbench } from "../support/workbench";

jest.setTimeout(120_000);

const LOOKS = [
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "forced colours", options: { forcedColors: "active" } },
] as const;

const TABS = ["Check", "Milestones", "Roll-up", "Settings"] as const;

describe.each(LOOKS)("in $name", ({ name, options }) => {
  let stage: Stage;
  let bench: Workbench;

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open(options);
  });
  afterAll(() => stage.close());

  test("axe finds nothing on the page around the pane", async () => {
    expect(await bench.axe()).toEqual([]);
  });

  test("axe finds nothing with the menu of the page's tools open", async () => {
    await bench.page.getByRole("button", { name: "Open", exact: true }).click();
    await bench.page.getByRole("menu").waitFor();
    expect(await bench.axe()).toEqual([]);
    await bench.page.keyboard.press("Escape");
  });

  test.each(["Filter", "More for the findings", "Choose a day"])(
    "axe finds nothing with the menu %s of the pane open",
    async (menu) => {
      await bench.pane.getByRole("button", { name: menu, exact: true }).click();
      await bench.pane.getByRole(menu === "Choose a day" ? "dialog" : "menu").waitFor();
      // What fades in has the colours of neither end on its way.
      await bench.page.waitForTimeout(700);
      const faults = await bench.axe("pane");
      // Closed whatever was found, or nothing beneath it can be looked at.
      await bench.page.keyboard.press("Escape");
      expect(faults).toEqual([]);
    },
  );

  test.each(TABS)("axe finds nothing in the tab %s", async (tab) => {
    await bench.pane.getByRole("tab", { name: tab }).click();
    await bench.page.waitForTimeout(300);
    await bench.picture(`${name.replaceAll(" ", "-")}-${tab.toLowerCase()}`);
    expect(await bench.axe("pane")).toEqual([]);
  });
});

describe("at 320 pixels", () => {
  let stage: Stage;
  let bench: Workbench;

  beforeAll(async () => {
    stage = await openStage();
    bench = await stage.open({ viewport: { width: 320, height: 800 } });
  });
  afterAll(() => stage.close());

  test.each(TABS)("the tab %s needs no scrolling sideways", async (tab) => {
    await bench.pane.getByRole("tab", { name: tab }).click();
    await bench.page.waitForTimeout(300);
    await bench.picture(`narrow-${tab.toLowerCase()}`);
    const overflow = await bench.pane
      .locator("html")
      .evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
    expect(await bench.axe("pane")).toEqual([]);
  });

  test("nor does the page around it", async () => {
    const overflow = await bench.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
