import { act, screen, waitFor, within } from "@testing-library/react";
import { drawPane, openTab, startPane, type RunningPane } from "../support/pane";
import { paneOnExcel, ROADS } from "../support/pane-on-excel";

const PART = "What is ours in this workbook";

async function openPart({ user }: Pick<RunningPane, "user">): Promise<void> {
  await openTab(user, "Settings");
  await user.click(screen.getByRole("button", { name: PART }));
}

/** A pane that has flagged, marked, kept a setting and written a report. */
async function used(): Promise<RunningPane> {
  const running = await startPane();
  const { actions } = running.pane;
  await act(async () => {
    actions.settings.change({ dueSoonDays: 60 });
    await actions.settings.flush();
    await actions.flagOverdue();
    await actions.markFindings();
    await actions.writeSheet("findings");
  });
  await openPart(running);
  return running;
}

const listed = (): string[] =>
  within(screen.getByRole("list", { name: PART }))
    .getAllByRole("listitem")
    .map((item) => item.firstElementChild?.textContent ?? "");

const askFirst = async ({ user }: RunningPane): Promise<HTMLElement> => {
  await user.click(screen.getByRole("button", { name: "Remove everything of ours…" }));
  return screen.getByRole("form", { name: "Remove everything of ours from this workbook?" });
};

it("says that there is nothing before anything was painted or kept", async () => {
  await openPart(await startPane());
  expect(await screen.findByText("Nothing of ours is in this workbook.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Remove everything of ours…" })).toBeNull();
});

it("lists what is stored where, with its size and number", async () => {
  await used();
  const list = listed();
  expect(list[0]).toMatch(/^The settings, (?:\d+ bytes|\d+ kB)$/);
  expect(list.slice(1)).toEqual([
    "6 flagged cells on “Plan”",
    expect.stringMatching(/^\d+ marked cells on “Plan”$/),
    "The report “Findings”",
    "1 hidden name",
  ]);
});

it("asks first, and Escape leaves all as it is", async () => {
  const running = await used();
  const before = listed();
  const form = await askFirst(running);
  expect(within(form).getByRole("heading")).toHaveFocus();
  await running.user.keyboard("{Escape}");
  expect(screen.queryByRole("form")).toBeNull();
  expect(screen.getByRole("button", { name: "Remove everything of ours…" })).toHaveFocus();
  expect(listed()).toEqual(before);
});

it("keeps reports unless they are ticked, and goes back to the usual settings", async () => {
  const running = await used();
  const form = await askFirst(running);
  await running.user.click(within(form).getByRole("button", { name: "Remove it" }));
  const status = await screen.findByText(
    "Nothing of Milestone Monitor’s is in this workbook any more.",
  );
  expect(status).toBeVisible();
  expect(screen.getByText("Kept as sheets of your own: The report “Findings”.")).toBeVisible();
  expect(running.workbook.sheets.has("Findings")).toBe(true);
  expect(running.workbook.saved).toBeNull();
  expect(running.workbook.flags).toEqual([]);
  await waitFor(() => {
    expect(running.pane.store.get()).toMatchObject({
      painted: { flags: 0, marks: 0 },
      settings: { dueSoonDays: 30 },
    });
  });
  expect(screen.getByText("The usual ones: none are kept in this workbook.")).toBeVisible();
});

it("removes a report that is ticked", async () => {
  const running = await used();
  const form = await askFirst(running);
  await running.user.click(within(form).getByRole("checkbox", { name: "Remove “Findings” too" }));
  await running.user.click(within(form).getByRole("button", { name: "Remove it" }));
  await screen.findByText("Nothing of ours is in this workbook.");
  expect(running.workbook.sheets.has("Findings")).toBe(false);
});

it("names what could not be removed, and lets the person look again", async () => {
  const running = await used();
  running.workbook.protectedSheets.add("Plan");
  await running.user.click(screen.getByRole("button", { name: "Look again" }));
  const form = await askFirst(running);
  expect(
    within(form).getByText("Protected, so what stands there may have to stay: “Plan”."),
  ).toBeVisible();
  await running.user.click(within(form).getByRole("button", { name: "Remove it" }));
  expect(await screen.findByText("Not everything of ours could be removed.")).toBeVisible();
  expect(screen.getByText(/^Still there: 6 flagged cells on “Plan”, /)).toBeVisible();
  expect(listed()[0]).toBe("6 flagged cells on “Plan”");
  running.workbook.protectedSheets.clear();
  const again = await askFirst(running);
  await running.user.click(within(again).getByRole("button", { name: "Remove it" }));
  expect(await screen.findByText("Nothing of ours is in this workbook.")).toBeVisible();
});

it("does not put a setting in again that was waiting to be saved", async () => {
  const running = await used();
  act(() => {
    running.pane.actions.settings.change({ dueSoonDays: 90 });
  });
  await act(() => running.pane.actions.removeTraces([]));
  await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(running.workbook.saved).toBeNull();
});

it("leaves the workbook as it was in Excel, after everything the pane does", async () => {
  const { host, pane } = paneOnExcel({ Plan: ROADS }, { apiLevel: "1.18" });
  const before = host.book.sheets.map((sheet) => structuredClone(sheet));
  await drawPane(pane);
  await act(async () => {
    const { actions } = pane;
    actions.settings.change({ dueSoonDays: 60 });
    await actions.settings.flush();
    await actions.flagOverdue();
    await actions.markFindings();
    for (const name of ["register", "roll-up", "findings", "exceptions"] as const)
      await actions.writeSheet(name);
    await actions.lookForTraces();
    await actions.removeTraces(pane.store.get().traces?.reports ?? []);
  });
  expect(pane.store.get().message).toMatchObject({ intent: "success" });
  expect(host.book.sheets).toEqual(before);
  expect([host.book.names, [...host.book.settings]]).toEqual([[], []]);
});
