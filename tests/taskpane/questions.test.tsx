import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { CellValue } from "../../src/core/sheet/cell";
import { settingsSchema, type Settings } from "../../src/core/plan/settings";
import { openTab, PLAN, startPane, type RunningPane } from "../support/pane";

type Rows = readonly (readonly CellValue[])[];

/** A plan for 2026/27, as the pane is opened on 20 November 2026, with no column for progress. */
const SILENT: Rows = [
  ["Action plan 2026/27"],
  ["Strategic action", "Lead officer", "Directorate", "Milestone", "Deadline"],
  ["Collect food waste", "Tom Hale", "Streets", "Agree the rounds", "May 2026"],
  [null, null, null, "Report the tonnage", "March 2027"],
];
const PAST: Rows = [["Action plan 2024/25"], ...PLAN.slice(1)];
const EMPTY: Rows = SILENT.map((row, i) => [...row, i === 1 ? "Status" : null]);

const NOTICE = /^This plan has no column for progress: everything past its date counts as overdue/;

const asked = (): string[] =>
  screen
    .queryAllByRole("group", { name: /overdue|plan year|years stand here/ })
    .map((each) => each.textContent);
const answers = (running: RunningPane): unknown =>
  settingsSchema.parse(running.pane.store.get().settings).answers;
const change = ({ pane }: RunningPane, parts: Partial<Settings>): void => {
  act(() => {
    pane.actions.settings.change(parts);
  });
};
const press = ({ user }: RunningPane, name: string): Promise<void> =>
  user.click(screen.getByRole("button", { name }));

describe("a plan that says nothing of its progress", () => {
  it("is asked about once, in so many words, with the figure", async () => {
    await startPane({ Plan: SILENT });
    const group = screen.getByRole("group", { name: NOTICE });
    expect(group).toHaveTextContent("That is 1 of 2 milestones.");
    expect(
      within(group)
        .getAllByRole("button")
        .map((each) => each.textContent),
    ).toEqual(["Add progress columns", "Choose the column", "That is right"]);
    expect(screen.getByRole("heading", { name: "One question first" })).toBeVisible();
  });

  it("gets columns for it beside its table, and no longer", async () => {
    const running = await startPane({ Plan: SILENT });
    await press(running, "Add progress columns");
    await waitFor(() => {
      expect(asked()[0]).toMatch(/^Nothing is reported yet in columns F “Status” and G “Comp/);
    });
    const header = (): CellValue[] | undefined =>
      running.workbook.sheets.get("Plan")?.[1]?.slice(5);
    expect(header()).toEqual(["Status", "Completed on"]);
    expect(
      screen.getByText("Added the columns “Status” and “Completed on”: 2 cells"),
    ).toBeVisible();
    await running.user.click(screen.getByRole("button", { name: /^Undo: Added the columns/ }));
    await waitFor(() => {
      expect(asked()[0]).toMatch(NOTICE);
    });
    expect(header()).toEqual([null, null]);
  });

  it("is not asked about again once that is right, and the keyboard goes on to the findings", async () => {
    const running = await startPane({ Plan: SILENT });
    await press(running, "That is right");
    expect(asked()).toEqual([]);
    expect(answers(running)).toEqual([{ question: "no-progress", sheet: "Plan" }]);
    expect(screen.getByRole("tabpanel")).toContainElement(document.activeElement as HTMLElement);
    expect(screen.getByText("Noted: nothing is reported, and that is right")).toBeVisible();
    await waitFor(async () => {
      expect(await running.workbook.loadSettings()).toMatchObject({
        answers: [{ question: "no-progress", sheet: "Plan" }],
      });
    });
  });

  it("leads to the columns in Settings", async () => {
    const running = await startPane({ Plan: SILENT });
    await press(running, "Choose the column");
    const part = await screen.findByRole("button", { name: "Columns" });
    expect(part).toHaveAttribute("aria-expanded", "true");
    await waitFor(() => {
      expect(part).toHaveFocus();
    });
  });

  it("names a column in which nothing stands yet", async () => {
    await startPane({ Plan: EMPTY });
    expect(asked()[0]).toMatch(/^Nothing is reported yet in column F “Status”: everything past/);
  });

  it("is not asked about where something is reported", async () => {
    await startPane({ Plan: PLAN });
    expect(asked()).toEqual([]);
  });

  it("is named where others report, and the answer holds for it alone", async () => {
    const running = await startPane({ Plan: PLAN, Parks: SILENT, Leisure: SILENT }, () => ({
      loadPreferences: () => ({ scope: "visible" }),
    }));
    expect(asked()).toEqual([
      expect.stringMatching(/^The sheets “Parks” and “Leisure” have no column for progress/),
    ]);
    change(running, { answers: [{ question: "no-progress", sheet: "Leisure" }] });
    await waitFor(() => {
      expect(asked()).toEqual([
        expect.stringMatching(/^The sheet “Parks” has no column for progress: everything on it/),
      ]);
    });
  });
});

describe("a day outside the plan's year", () => {
  it("may give way to the end of the plan", async () => {
    const running = await startPane({ Plan: PAST });
    expect(asked()).toEqual([
      expect.stringMatching(
        /^20 Nov 2026 is outside the plan year, 1 Apr 2024 to 31 Mar 2025\. Judge the plan at:/,
      ),
    ]);
    await press(running, "31 Mar 2025, end of the plan");
    expect(running.pane.store.get().settings.asAt).toBe("2025-03-31");
    expect(asked()).toEqual([]);
  });

  it("or stay, for that day alone", async () => {
    const running = await startPane({ Plan: PAST });
    await press(running, "Keep 20 Nov 2026");
    expect(asked()).toEqual([]);
    expect(running.pane.store.get().settings.asAt).toBeNull();
    change(running, { asAt: "2027-06-30" });
    await waitFor(() => {
      expect(asked()[0]).toMatch(/^30 Jun 2027 is outside the plan year/);
    });
  });

  it("is given the start where it comes too early", async () => {
    const running = await startPane({ Plan: PLAN });
    change(running, { asAt: "2026-01-15" });
    expect(
      await screen.findByRole("button", { name: "1 Apr 2026, start of the plan" }),
    ).toBeVisible();
  });
});

describe("plans of two years in one workbook", () => {
  const yearOf = (year: number): Rows => [
    [`Action plan ${String(year)}/${String(year + 1).slice(-2)}`],
    ["Strategic action", "Lead officer", "Directorate", "Milestone", "Deadline", "Status"],
    ["Build a pool", "Bea Quill", "Leisure", "Dig the pool", `31 May ${String(year)}`, "Started"],
    [null, null, null, "Fill the pool", `30 June ${String(year)}`, null],
  ];
  const TWO = { "Plan A": yearOf(2025), "Plan B": yearOf(2026) };
  const startTwo = (): Promise<RunningPane> =>
    startPane(TWO, () => ({ loadPreferences: () => ({ scope: "visible" }) }));
  const milestones = ({ pane }: RunningPane): unknown => pane.store.get().review?.milestones;

  it("are asked about beside the other questions, the year that holds the day first", async () => {
    const running = await startTwo();
    expect(milestones(running)).toBe(2);
    const group = screen.getByRole("group", { name: /^Plans of two years stand here/ });
    expect(group).toHaveTextContent(
      "Plans of two years stand here: 2025/26 (“Plan A”) and 2026/27 (“Plan B”). Which are to be counted? Now it is 2026/27. The findings are of all 2 years.",
    );
    expect(
      within(group)
        .getAllByRole("button")
        .map((each) => each.textContent),
    ).toEqual(["2026/27, which holds 20 Nov 2026", "2025/26", "Both together"]);
  });

  it.each<[string, Settings["rollUpYear"], number, string]>([
    [
      "2026/27, which holds 20 Nov 2026",
      { start: "2026-04-01", end: "2027-03-31" },
      2,
      "Counted: 2026/27",
    ],
    ["2025/26", { start: "2025-04-01", end: "2026-03-31" }, 2, "Counted: 2025/26"],
    ["Both together", "all", 4, "Counted: the plans of both years"],
  ])("answered “%s”", async (words, rollUpYear, count, said) => {
    const running = await startTwo();
    await press(running, words);
    expect(asked()).toEqual([]);
    expect(screen.getByText(said)).toBeVisible();
    expect(screen.getByRole("tabpanel")).toContainElement(document.activeElement as HTMLElement);
    await waitFor(async () => {
      expect(milestones(running)).toBe(count);
      expect(await running.workbook.loadSettings()).toMatchObject({ rollUpYear });
    });
    expect(asked()).toEqual([]);
  });

  it("are asked about anew once the answer is none of their years", async () => {
    const running = await startTwo();
    await press(running, "Both together");
    change(running, { rollUpYear: { start: "2020-04-01", end: "2021-03-31" } });
    await waitFor(() => {
      expect(asked()).toEqual([expect.stringMatching(/^Plans of two years stand here/)]);
    });
  });

  it("say that the latest is taken where none holds the day", async () => {
    const running = await startTwo();
    change(running, { asAt: "2030-01-01" });
    await waitFor(() => {
      expect(asked().at(-1)).toContain(
        "Now it is 2026/27, the latest, since none holds 1 Jan 2030.",
      );
    });
  });

  it("are heard without a fault", async () => {
    const { container } = await startTwo();
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("two questions", () => {
  const BOTH: Rows = [["Action plan 2024/25"], ...SILENT.slice(1)];

  it("come one after the other, by the keyboard too", async () => {
    const running = await startPane({ Plan: BOTH });
    expect(asked()).toHaveLength(2);
    await press(running, "That is right");
    expect(screen.getByRole("button", { name: "31 Mar 2025, end of the plan" })).toHaveFocus();
  });

  it("are recalled beside other figures, with the way to them", async () => {
    const running = await startPane({ Plan: BOTH });
    await openTab(running.user, "Roll-up");
    await press(running, "Go to the questions");
    expect(screen.getByRole("tab", { name: "Check" })).toHaveAttribute("aria-selected", "true");
    expect(asked()).toHaveLength(2);
  });

  it("fold away in a low pane", async () => {
    const low = jest.spyOn(window, "matchMedia").mockImplementation(
      (query) =>
        ({
          matches: query.includes("max-height"),
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        }) as unknown as MediaQueryList,
    );
    const running = await startPane({ Plan: BOTH });
    expect(asked()).toEqual([]);
    await press(running, "Questions (2)");
    expect(asked()).toHaveLength(2);
    low.mockRestore();
  });

  it("are heard without a fault", async () => {
    const { container } = await startPane({ Plan: BOTH });
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test("answers stay in their workbook when settings are shared", async () => {
  const running = await startPane({ Plan: SILENT });
  await press(running, "That is right");
  const { settings } = running.pane.actions;
  expect(settings.exportText()).not.toContain("no-progress");
  act(() => {
    expect(settings.importText('{"dueSoonDays": 14}')).toBeNull();
  });
  expect(answers(running)).toEqual([{ question: "no-progress", sheet: "Plan" }]);
});

test("settings of before know no answers", () => {
  expect(settingsSchema.parse({ version: 1, dueSoonDays: 14 }).answers).toEqual([]);
});
