import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Pane } from "../../src/taskpane/hooks/use-pane";
import { selfTestReportSchema } from "../../src/taskpane/view/self-test-report";
import { willing } from "../excel/diagnostics/support";
import { drawPane, openTab, startPane, until } from "../support/pane";
import { paneOnExcel, ROADS } from "../support/pane-on-excel";

/** A pane over the in-memory Excel, with Diagnostics in front. */
async function diagnostics(o: { url?: string; keeps?: boolean } = {}) {
  const copied: string[] = [];
  const copyText = (text: string): Promise<boolean> => {
    copied.push(text);
    return Promise.resolve(o.keeps ?? true);
  };
  const { host, pane } = paneOnExcel({ Plan: ROADS }, { apiLevel: "1.18", ports: { copyText } });
  if (o.url !== undefined) host.Office.context.document.url = o.url;
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const container = await drawPane(pane);
  await user.click(screen.getByRole("button", { name: "More for the findings" }));
  await user.click(await screen.findByRole("menuitem", { name: "Diagnostics" }));
  const part = await screen.findByRole("button", { name: "Diagnostics" });
  await waitFor(() => {
    expect(part).toHaveFocus();
  });
  return { host, pane, user, container, copied };
}

/** Waits on the state: looking for a button again and again would hold the probes up. */
const untilDone = ({ store }: Pane): Promise<void> =>
  until(store, ({ selfTest }) => selfTest.test !== null && !selfTest.running);
const untilStep = ({ store }: Pane): Promise<void> =>
  until(store, ({ selfTest }) => selfTest.step !== null);

const results = (): string[] =>
  within(screen.getByRole("list", { name: "Results of the self-test" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

const OPTIONS: axe.RunOptions = { rules: { "color-contrast": { enabled: false } } };

it("is reached from More, runs, tells what it came to, and leaves no sheet behind", async () => {
  const { host, pane, user, container, copied } = await diagnostics();
  await user.click(screen.getByRole("button", { name: "Run the self-test" }));
  await untilDone(pane);
  expect(
    screen.getByText(/^Of \d+ questions: \d+ as expected, 0 otherwise, 1 could not run\.$/),
  ).toBeVisible();
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  expect(results()[0]).toMatch(/^– Could not run: Does a cell that is copied/);
  await user.click(screen.getByRole("button", { name: "Copy the report" }));
  const report = selfTestReportSchema.parse(JSON.parse(copied[0] ?? ""));
  expect(report).toMatchObject({ on: "2011-10-01", complete: true });
  const { violations } = await axe.run(container, OPTIONS);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it("shows the report to be selected by hand where copying is not allowed", async () => {
  const { user, pane } = await diagnostics({ keeps: false });
  await user.click(screen.getByRole("button", { name: "Run the self-test" }));
  await untilDone(pane);
  await user.click(screen.getByRole("button", { name: "Copy the report" }));
  const shown = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The report" });
  expect(selfTestReportSchema.safeParse(JSON.parse(shown.value)).success).toBe(true);
});

it("tells the person what to do by hand, with the keyboard on the answer", async () => {
  const { host, pane, user, container } = await diagnostics();
  await user.click(screen.getByRole("checkbox", { name: /^Ask me to do some steps by hand/ }));
  await user.click(screen.getByRole("button", { name: "Run the self-test" }));
  await untilStep(pane);
  expect(screen.getByRole("button", { name: "Done" })).toHaveFocus();
  const { violations } = await axe.run(container, OPTIONS);
  expect(violations.map(({ id }) => id)).toEqual([]);
  // The first step is done and answered by the keyboard; those that follow, as they come.
  const first = pane.store.get().selfTest.step;
  await act(() => willing(host, first ?? ""));
  let last = first;
  const stop = pane.store.subscribe(() => {
    const { step } = pane.store.get().selfTest;
    if (step === null || step === last) return;
    last = step;
    void willing(host, step).then(pane.actions.selfTest.answer);
  });
  await user.keyboard("{Enter}");
  await untilDone(pane);
  stop();
  expect(screen.getByText(/ 1 could not run\.$/)).toBeVisible();
});

it("stops while it waits, and tells what was found until then", async () => {
  const { host, pane, user } = await diagnostics();
  await user.click(screen.getByRole("checkbox", { name: /^Ask me to do some steps by hand/ }));
  await user.click(screen.getByRole("button", { name: "Run the self-test" }));
  await untilStep(pane);
  await user.click(screen.getByRole("button", { name: "Stop the self-test" }));
  await untilDone(pane);
  expect(screen.getByText(/^Stopped\. Of \d+ questions: /)).toBeVisible();
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Plan"]);
});

it("asks first in a workbook that others may have open", async () => {
  const { host, user } = await diagnostics({ url: "https://wexmouth.example/plan.xlsx" });
  const run = await screen.findByRole("button", { name: "Run the self-test" });
  await user.click(run);
  expect(screen.getByText(/^This workbook is kept online/)).toBeVisible();
  expect(host.book.sheets).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Leave it" }));
  expect(screen.queryByText(/^This workbook is kept online/)).toBeNull();
});

it("is reached from the milestones as well", async () => {
  const { user } = await startPane();
  await openTab(user, "Milestones");
  await user.click(screen.getByRole("button", { name: "More for the milestones" }));
  await user.click(await screen.findByRole("menuitem", { name: "Diagnostics" }));
  expect(screen.getByRole("tab", { name: "Settings" })).toHaveAttribute("aria-selected", "true");
});
