import { act, screen, waitFor } from "@testing-library/react";
import { AS_AT, PLAN, startPane, rowsAtHand } from "../support/pane";
import type { Twin } from "../support/twin";

beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
afterEach(() => jest.useRealTimers());

/** A change by a person, of which the workbook tells the pane at once. */
const type = (workbook: Twin, ...change: Parameters<Twin["type"]>): void => {
  act(() => {
    workbook.type(...change);
  });
};
const settle = (ms: number): Promise<void> => act(() => jest.advanceTimersByTimeAsync(ms));

it("checks again once typing has paused, in one go", async () => {
  const { workbook } = await startPane();
  type(workbook, "Plan", 7, 5, "Dec");
  await settle(200);
  type(workbook, "Plan", 7, 5, "December 2026");
  await settle(200);
  expect(workbook.reads).toBe(1);
  await settle(400);
  expect(workbook.reads).toBe(2);
  await waitFor(() => {
    expect(screen.queryByText(/Offer the grants.*has no deadline/)).toBeNull();
  });
});

it("keeps what is on the screen where it is while it checks", async () => {
  const { workbook } = await startPane();
  const row = screen.getByRole("button", { name: /^C6 / });
  type(workbook, "Plan", 7, 5, "December 2026");
  await settle(1000);
  expect(screen.getByRole("button", { name: /^C6 / })).toBe(row);
});

it("is switched off, and catches up when it is switched on", async () => {
  const { workbook, pane } = await startPane();
  act(() => {
    pane.actions.setLive(false);
  });
  type(workbook, "Plan", 7, 5, "December 2026");
  await settle(1000);
  expect(workbook.reads).toBe(1);
  expect(screen.getByRole("switch", { name: "Live checking" })).not.toBeChecked();
  act(() => {
    pane.actions.setLive(true);
  });
  await settle(1000);
  expect(workbook.reads).toBe(2);
});

describe("while it is switched off", () => {
  const sign = () => screen.queryByText("The sheet has changed since it was checked at 14:02.");

  it("says that the figures are old once the sheet changes, until it is checked again", async () => {
    const { workbook, pane, user } = await startPane();
    act(() => {
      pane.actions.setLive(false);
    });
    expect(sign()).toBeNull();
    type(workbook, "Plan", 7, 5, "December 2026");
    await settle(0);
    expect(sign()).toHaveAttribute("role", "status");
    const button = screen.getByText("Check again");
    await user.click(button);
    await settle(100);
    expect(workbook.reads).toBe(2);
    expect(sign()).toBeNull();
  });

  it("keeps saying so where the check is cancelled, or the sheet changes meanwhile", async () => {
    const { workbook, pane } = await startPane();
    act(() => {
      pane.actions.setLive(false);
    });
    type(workbook, "Plan", 7, 5, "December 2026");
    let open = (): void => undefined;
    workbook.gate = new Promise((resolve) => {
      open = () => {
        resolve(undefined);
      };
    });
    act(() => void pane.actions.check());
    await settle(500);
    expect(sign()).toBeVisible();
    type(workbook, "Plan", 7, 5, "January 2027");
    open();
    await settle(100);
    expect(workbook.reads).toBe(2);
    expect(sign()).toBeVisible();
  });

  it("says nothing of changes on a sheet that is not looked at", async () => {
    const { workbook, pane } = await startPane({ Plan: PLAN, Notes: [["x"]] });
    act(() => {
      pane.actions.setLive(false);
    });
    type(workbook, "Notes", 0, 0, "y");
    await settle(0);
    expect(sign()).toBeNull();
  });

  it("counts what was typed just before it was", async () => {
    const { workbook, pane } = await startPane();
    type(workbook, "Plan", 7, 5, "December 2026");
    act(() => {
      pane.actions.setLive(false);
    });
    await settle(1000);
    expect(workbook.reads).toBe(1);
    expect(sign()).toBeVisible();
  });
});

it("pays no heed to another sheet while one is looked at", async () => {
  const { workbook } = await startPane({ Plan: PLAN, Notes: [["x"]] });
  type(workbook, "Notes", 0, 0, "y");
  await settle(1000);
  expect(workbook.reads).toBe(1);
});

it("shows the sheet that is turned to, once tabs are left alone", async () => {
  const other = PLAN.map((row, i) => (i === 0 ? ["Second plan"] : row)).slice(0, 5);
  const { workbook, pane } = await startPane({ Plan: PLAN, Second: other, Third: PLAN });
  workbook.turnTo("Third");
  await settle(200);
  workbook.turnTo("Second");
  await settle(1000);
  expect(workbook.reads).toBe(2);
  expect(pane.store.get().review?.sheets.map(({ name }) => name)).toEqual(["Second"]);
  expect(screen.getByRole("option", { name: "Second" })).toBeVisible();
  // To turn to the sheet that is shown already is nothing new.
  workbook.turnTo("Second");
  await settle(1000);
  expect(workbook.reads).toBe(2);
});

it("reads every sheet as before when another is turned to, where all are looked at", async () => {
  const { workbook, pane } = await startPane({ Plan: PLAN, Notes: [["x"]] });
  act(() => {
    pane.actions.setScope("visible");
  });
  await settle(0);
  const { reads } = workbook;
  workbook.turnTo("Notes");
  await settle(1000);
  expect(workbook.reads).toBe(reads);
});

it("does not follow to another sheet while it is switched off, and catches up", async () => {
  const { workbook, pane } = await startPane({ Plan: PLAN, Notes: [["x"]] });
  act(() => {
    pane.actions.setLive(false);
  });
  workbook.turnTo("Notes");
  await settle(1000);
  expect(pane.store.get().review?.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  act(() => {
    pane.actions.setLive(true);
  });
  await settle(1000);
  expect(pane.store.get().review?.sheets.map(({ name }) => name)).toEqual(["Notes"]);
});

it("gives an older check up for a newer one", async () => {
  const { workbook, pane } = await startPane();
  workbook.gate = new Promise(() => undefined);
  type(workbook, "Plan", 7, 5, "December 2026");
  await settle(500);
  expect(workbook.reads).toBe(2);
  workbook.gate = null;
  type(workbook, "Plan", 7, 5, "January 2027");
  await settle(1000);
  expect(workbook.reads).toBe(3);
  const listed = rowsAtHand(pane.lists.milestones).map(({ stated }) => stated);
  expect(listed).toContain("January 2027");
  expect(pane.store.get().note).toMatch(/^Checked/);
});

it("reads what was typed although a setting is changed before it is read", async () => {
  const { workbook, pane } = await startPane();
  workbook.gate = new Promise(() => undefined);
  type(workbook, "Plan", 7, 5, "December 2026");
  await settle(500);
  workbook.gate = null;
  act(() => {
    pane.actions.settings.change({ dueSoonDays: 60 });
  });
  await settle(1000);
  const listed = rowsAtHand(pane.lists.milestones).map(({ stated }) => stated);
  expect(listed).toContain("December 2026");
});

it("goes on at the day the pane was opened", async () => {
  const { pane } = await startPane();
  expect(pane.store.get().review?.asAt).toBe(AS_AT);
});
