import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import * as excel from "../../src/excel/index";
import { App } from "../../src/taskpane/components/App";
import type { Pane } from "../../src/taskpane/hooks/use-pane";
import { createPane } from "../../src/taskpane/pane";
import { inlineReviewer } from "../../src/taskpane/reviewer";
import type { Host } from "../../src/workbench/host";
import { installHost } from "../support/host";
import { AS_AT, PLAN } from "../support/pane";

const wait = (ms: number): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

/** The pane on the shipping adapter, over the in-memory Excel, with nothing of its own just written. */
async function onExcel(apiLevel: string): Promise<{ host: Host; pane: Pane }> {
  const host = installHost({ Plan: PLAN, Second: PLAN.slice(0, 5) }, { apiLevel });
  const pane = createPane({
    workbook: excel,
    reviewer: inlineReviewer(),
    today: () => AS_AT,
    now: () => performance.now(),
    copyText: () => Promise.resolve(true),
    saveFile: () => true,
    loadPreferences: () => ({}),
    savePreferences: () => undefined,
  });
  render(
    <RendererProvider renderer={createDOMRenderer()}>
      <App pane={pane} hostTheme={null} />
    </RendererProvider>,
  );
  await act(() => pane.actions.start());
  await wait(500);
  return { host, pane };
}

/** The milestone "Offer the grants" has no deadline: its finding, by the cell it is at. */
const finding = (cell: string) =>
  screen.findByRole("button", { name: new RegExp(`^${cell} .*Offer the grants`) }, PATIENCE);
const noFinding = () =>
  waitFor(() => {
    expect(screen.queryByRole("button", { name: /^[A-Z]+\d+ .*Offer the grants/ })).toBeNull();
  }, PATIENCE);

/** A busy machine takes its time; no test is about how long it takes. */
const PATIENCE = { timeout: 10_000 };

describe.each(["1.13", "1.20"])("live checking in ExcelApi %s", (apiLevel) => {
  it("follows rows that come and go, and what is taken back", async () => {
    const { host } = await onExcel(apiLevel);
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
    const { host } = await onExcel(apiLevel);
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
    const { host, pane } = await onExcel(apiLevel);
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
    const { pane } = await onExcel(apiLevel);
    await act(() => pane.actions.flagOverdue());
    const { review } = pane.store.get();
    await wait(1000);
    expect(pane.store.get().review).toBe(review);
  });
});
