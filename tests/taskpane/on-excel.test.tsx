import { act, screen, waitFor, within } from "@testing-library/react";
import type { Host } from "../../src/workbench/host";
import { onExcel } from "../support/drawn-pane";
import { bookOf } from "../support/host";
import { PLAN } from "../support/pane";

const plan = ({ book }: Host) => book.sheets.find(({ name }) => name === "Plan");
const cell = (host: Host, row: number, column: number) => plan(host)?.cells[row]?.[column]?.value;

it("checks, selects the cell, fixes it and takes it back", async () => {
  const { host, user } = await onExcel();
  const selected: string[] = [];
  host.on("selection", ({ sheet, area }) => selected.push(`${sheet.name} ${String(area.top)}`));
  await user.click(screen.getByRole("button", { name: /^F8 .*Offer the grants/ }));
  await waitFor(() => {
    expect(selected).toEqual(["Plan 7"]);
  });
  await user.click(screen.getByRole("button", { name: /^Fix.*, in D6$/ }));
  const panel = screen.getByRole("group", { name: "Fixes for D6" });
  await user.click(within(panel).getByRole("button", { name: /^Fix it/ }));
  await waitFor(() => {
    expect(cell(host, 5, 3)).toBe("Environment & Streets");
  });
  await user.click(await screen.findByRole("button", { name: /^Undo/ }));
  await waitFor(() => {
    expect(cell(host, 5, 3)).toBe("Environment and Streets");
  });
});

/** A busy machine takes its time; no test is about how long it takes. */
const PATIENCE = { timeout: 10_000 };

it("flags what is overdue beside the marks, and takes both off without trace", async () => {
  const { host, user } = await onExcel();
  await user.click(screen.getByRole("button", { name: "Flag overdue" }));
  expect(
    await screen.findByText("Flagged 3 milestones in 6 cells: 2 overdue, 1 due soon", {}, PATIENCE),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Mark findings" }));
  await screen.findByText(/^3 milestones flagged, \d+ findings marked\.$/, {}, PATIENCE);
  expect(screen.getByText(/^Marked \d+ findings in \d+ cells$/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Flag overdue" }));
  expect(
    await screen.findByText("Cleared the flags of 3 milestones in 6 cells", {}, PATIENCE),
  ).toBeVisible();
  expect(plan(host)?.conditionalFormats).not.toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Mark findings" }));
  expect(
    await screen.findByText(/^Cleared the marks of \d+ findings in \d+ cells$/, {}, PATIENCE),
  ).toBeVisible();
  expect(plan(host)?.conditionalFormats).toHaveLength(0);
});

it("reads the plan before its reports, and a register that was sent back without its plan", async () => {
  const book = bookOf({ Plan: PLAN });
  const { pane } = await onExcel(book);
  const looked = () => {
    const { review } = pane.store.get();
    return [review?.sheets.map(({ name }) => name), review?.milestones];
  };
  await act(() => pane.actions.writeSheet("register"));
  act(() => {
    pane.actions.setScope("visible");
  });
  await waitFor(() => {
    expect(pane.store.get().work).toBeNull();
    expect(looked()).toEqual([["Plan"], 6]);
  });
  const [sheet] = book.sheets;
  if (sheet) sheet.cells = [[{ value: "See the register." }]];
  await act(() => pane.actions.check());
  expect(looked()).toEqual([["Plan", "Register"], 6]);
});

it("hears what a person types, and not what it wrote itself", async () => {
  const { host, pane } = await onExcel();
  // Below ExcelApi 1.14 what changes shortly after a write of our own is taken for its own.
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
  act(() => {
    host.userEdit("Plan", "F8", [["December 2026"]]);
  });
  await waitFor(
    () => {
      expect(screen.queryByText(/Offer the grants.*has no deadline/)).toBeNull();
    },
    { timeout: 5000 },
  );
  const { review } = pane.store.get();
  await act(() => pane.actions.writeSheet("findings"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(pane.store.get().review).toBe(review);
});

it("keeps settings in the workbook, and finds them there", async () => {
  const { pane } = await onExcel();
  act(() => {
    pane.actions.settings.change({ dueSoonDays: 14 });
  });
  await act(() => pane.actions.settings.flush());
  act(() => {
    pane.store.set({ settings: { ...pane.store.get().settings, dueSoonDays: 99 } });
  });
  await act(() => pane.actions.settings.load());
  expect(pane.store.get().settings.dueSoonDays).toBe(14);
});

it("opens the sample on a sheet of its own, read as dates", async () => {
  const { host, pane, user } = await onExcel();
  await act(() => pane.actions.openSample());
  expect(host.book.sheets.map(({ name }) => name)).toContain("Sample plan");
  expect(pane.store.get().review?.rollUp.total).toMatchObject({
    milestones: 10,
    overdue: 2,
    dueSoon: 2,
    complete: 3,
  });
  await user.click(screen.getByRole("tab", { name: "Roll-up" }));
  await user.click(screen.getByRole("button", { name: "Write to a sheet" }));
  await waitFor(() => {
    expect(host.book.sheets.some(({ name }) => /roll/i.test(name))).toBe(true);
  });
});

it("says plainly that nothing but its own reports is left", async () => {
  const { host, pane } = await onExcel();
  await act(() => pane.actions.writeSheet("exceptions"));
  await act(() => pane.actions.writeSheet("findings"));
  await act(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").delete();
      await context.sync();
    }),
  );
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Exceptions", "Findings"]);
  await act(() => pane.actions.check());
  expect(
    screen.getByRole("heading", { name: "There are only reports here, and no plan" }),
  ).toBeVisible();
  expect(
    screen.getByText(/^“Exceptions” and “Findings” are reports that Milestone Monitor wrote\./),
  ).toBeVisible();
});
