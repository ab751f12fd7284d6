import { act, screen, waitFor } from "@testing-library/react";
import { pattern } from "../../src/core/sheet/pattern";
import { onExcel } from "../support/drawn-pane";
import { PLAN } from "../support/pane";
import type { PaneOnExcel } from "../support/pane-on-excel";

const wait = (ms: number): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

/** With nothing of the pane's own just written. */
async function settledOnExcel(apiLevel: string): Promise<PaneOnExcel> {
  const running = await onExcel({ Plan: PLAN, Second: PLAN.slice(0, 5) }, { apiLevel });
  await wait(500);
  return running;
}

/** The milestone "Offer the grants" has no deadline: its finding, by the cell it is at. */
const finding = (cell: string) =>
  screen.findByRole("button", { name: pattern()`^${cell} .*Offer the grants` }, PATIENCE);
const noFinding = () =>
  waitFor(() => {
    expect(screen.queryByRole("button", { name: /^[A-Z]+\d+ .*Offer the grants/ })).toBeNull();
  }, PATIENCE);

/** A busy machine takes its time; no test is about how long it takes. */
const PATIENCE = { timeout: 10_000 };

describe.each(["1.13", "1.20"])("live checking in ExcelApi %s", (apiLevel) => {
  it("follows rows that come and go, and what is taken back", async () => {
    const { host } = await settledOnExcel(apiLevel);
    await finding("F8");
    act(() => {
      host.userInsert("Plan", "3:4");
    });
    await finding("F10");
    act(() => {
      host.userDelete("Plan", "10:10");
    });
    await noFinding();
    act(() => {
      host.userUndo();
    });
    await finding("F10");
    act(() => {
      host.userUndo();
    });
    await finding("F8");
  });

  it("follows a co-author", async () => {
    const { host } = await settledOnExcel(apiLevel);
    await finding("F8");
    act(() => {
      host.coauthor.edit("Plan", "F8", "March 2027");
    });
    await noFinding();
    act(() => {
      host.coauthor.edit("Plan", "F8", "");
      host.coauthor.insert("Plan", "1:1");
    });
    await finding("F9");
  });

  it("follows to the sheet in front, but not to a report of its own", async () => {
    const { host, pane } = await settledOnExcel(apiLevel);
    const shown = () => pane.store.get().review?.sheets.map(({ name }) => name);
    act(() => {
      host.userSelect("Second", "A1");
    });
    await waitFor(() => {
      expect(shown()).toEqual(["Second"]);
    }, PATIENCE);
    const { review } = pane.store.get();
    await act(() => pane.actions.writeSheet("roll-up"));
    await wait(1000);
    expect(host.selection.sheet).toBe("Roll-up");
    expect(pane.store.get().review).toBe(review);
  });

  it("does not take what it flags for what a person has done", async () => {
    const { pane } = await settledOnExcel(apiLevel);
    await act(() => pane.actions.flagOverdue());
    const { review } = pane.store.get();
    await wait(1000);
    expect(pane.store.get().review).toBe(review);
  });
});
