import { screen, waitFor, within } from "@testing-library/react";
import { onExcel } from "../support/drawn-pane";
import { PLAN, startPane, until } from "../support/pane";

/** A busy machine takes its time; no test is about how long it takes. */
const PATIENCE = { timeout: 10_000 };

const BUDGET = [["Rent", 100]];

describe("where there is no plan", () => {
  it("asks where to begin, and shows nothing that cannot be used", async () => {
    await startPane({ Budget: BUDGET });
    expect(screen.getByRole("heading", { name: "Where do you want to begin?" })).toBeVisible();
    expect(screen.getByText("No plan was found on “Budget”.")).toBeVisible();
    expect(
      within(screen.getByRole("list", { name: "Ways to begin" })).getAllByRole("button"),
    ).toHaveLength(3);
    expect(screen.queryByRole("tab")).toBeNull();
    expect(screen.queryByRole("button", { name: "Flag overdue" })).toBeNull();
  });

  it("puts a sample on a sheet of its own", async () => {
    const { user, workbook } = await startPane({ Budget: BUDGET });
    await user.click(screen.getByRole("button", { name: "Look at a sample" }));
    expect(await screen.findByRole("list", { name: "Findings" }, PATIENCE)).toBeVisible();
    expect(workbook.active).toBe("Sample plan");
    expect(workbook.sheets.get("Budget")).toEqual(BUDGET);
  });

  it("leads to the columns, and the tabs lead back", async () => {
    const { user } = await startPane({ Budget: BUDGET });
    await user.click(screen.getByRole("button", { name: "Say which column is which" }));
    expect(await screen.findByText(/No table was found here/)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Check" }));
    expect(screen.getByRole("heading", { name: "Where do you want to begin?" })).toBeVisible();
  });
});

describe("a way in", () => {
  const SHEETS = { Budget: BUDGET, Plan: PLAN, Notes: [["Meeting of 3 May"]] };

  it.each([
    [/^I keep a plan/, "Check"],
    [/^I lead milestones/, "Milestones"],
    [/^I gather the returns/, "Settings"],
  ])("%s brings the plan to the front, wherever it stands, at the tab %s", async (way, tab) => {
    const { user, pane, host } = await onExcel(SHEETS);
    await user.click(screen.getByRole("button", { name: way }));
    const named = () => pane.store.get().review?.sheets.map(({ name }) => name);
    await waitFor(() => {
      expect(named()).toEqual(["Plan"]);
    }, PATIENCE);
    await waitFor(() => {
      expect(screen.getByRole("tab", { name: tab })).toHaveAttribute("aria-selected", "true");
    }, PATIENCE);
    expect(host.book.sheets[host.book.activeSheet]?.name).toBe("Plan");
  });

  it("of who gathers the returns leads to the comparison with the last return", async () => {
    const { user } = await onExcel(SHEETS);
    await user.click(screen.getByRole("button", { name: /^I gather the returns/ }));
    const choose = await screen.findByText("Choose a workbook", {}, PATIENCE);
    expect(choose).toBeVisible();
    await waitFor(() => {
      expect(document.activeElement).toHaveTextContent("Last return");
    }, PATIENCE);
  });

  it("says what to do where no sheet holds a plan, and leaves the choice of sheets as it was", async () => {
    const { user, pane } = await startPane({ Budget: BUDGET, Notes: [["Meeting of 3 May"]] });
    await user.click(screen.getByRole("button", { name: /^I keep a plan/ }));
    expect(
      await screen.findByText("No plan was found on any sheet that can be seen."),
    ).toBeVisible();
    expect(pane.store.get().scope).toBe("active");
  });
});

describe("an empty plan", () => {
  it("ends with where to write the first action, and that cell selected", async () => {
    const { user, pane, host } = await onExcel({ Budget: BUDGET });
    await user.click(screen.getByRole("button", { name: "Insert an empty plan" }));
    expect(
      await screen.findByText("Your plan is ready: write the first action in A4"),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "Go to A4" })).toBeVisible();
    expect(host.selection).toMatchObject({ sheet: "Action plan", address: "A4" });
    expect(screen.queryByText(/No plan was found/)).toBeNull();
    expect(screen.getByRole("heading", { name: "Nothing to check yet" })).toBeVisible();
    expect(pane.store.get().review?.sheets[0]?.waiting?.isBlank).toBe(true);
  });

  it.each(["Milestones", "Roll-up"])("says the same in the tab %s", async (tab) => {
    const { user } = await onExcel({ Budget: BUDGET });
    await user.click(screen.getByRole("button", { name: "Insert an empty plan" }));
    await screen.findByRole("button", { name: "Go to A4" }, PATIENCE);
    await user.click(screen.getByRole("tab", { name: tab }));
    expect(screen.getByRole("button", { name: "Go to A4" })).toBeVisible();
  });

  it("is checked as soon as something stands in it", async () => {
    const { user, pane, host } = await onExcel({ Budget: BUDGET });
    await user.click(screen.getByRole("button", { name: "Insert an empty plan" }));
    await screen.findByRole("button", { name: "Go to A4" }, PATIENCE);
    host.userEdit("Action plan", "A4", "Open the pool");
    expect(await screen.findByText("No action was found yet.", {}, PATIENCE)).toBeVisible();
    host.userEdit("Action plan", "E4", "Find a site");
    await until(pane.store, ({ review }) => review?.milestones === 1);
    expect(screen.queryByRole("button", { name: "Go to A4" })).toBeNull();
  });

  it("stands beside a sheet that has the name", async () => {
    const { user, workbook } = await startPane({ "Action plan": [["mine"]] });
    await user.click(screen.getByRole("button", { name: "Insert an empty plan" }));
    await waitFor(() => {
      expect(workbook.active).toBe("Action plan 2");
    });
    expect(workbook.sheets.get("Action plan")).toEqual([["mine"]]);
  });
});
