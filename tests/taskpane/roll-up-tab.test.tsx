import { screen, waitFor, within } from "@testing-library/react";
import { openTab, PLAN, startPane, type RunningPane } from "../support/pane";

async function rollUp(): Promise<RunningPane> {
  const running = await startPane();
  await openTab(running.user, "Roll-up");
  return running;
}

it("counts by directorate, with shares", async () => {
  await rollUp();
  const table = within(screen.getByRole("region", { name: "Roll-up by directorate" }));
  expect(table.getByRole("row", { name: /^Environment & Streets/ })).toHaveTextContent(
    /Environment & Streets24.*1 25%/,
  );
  expect(table.getByRole("row", { name: /^Total \(each counted once\)/ })).toHaveTextContent(
    /^Total \(each counted once\)36/,
  );
});

it("has a bar for each directorate that says in words what it shows", async () => {
  await rollUp();
  expect(
    screen.getByRole("img", {
      name: /^Housing & Growth: 2 milestones: 1 overdue \(50%\), 1 no deadline \(50%\)$/,
    }),
  ).toBeVisible();
});

it("is written to a sheet by the tab's one primary button", async () => {
  const { user, workbook } = await rollUp();
  await user.click(screen.getByRole("button", { name: "Write to a sheet" }));
  await waitFor(() => {
    expect(workbook.written).toHaveLength(1);
  });
  expect(await screen.findByText(/Wrote the new sheet/)).toBeVisible();
});

it("takes another name where somebody's own sheet has it", async () => {
  const { user, workbook } = await startPane({ Plan: PLAN, "Roll-up": [["mine"]] });
  await openTab(user, "Roll-up");
  await user.click(screen.getByRole("button", { name: "Write to a sheet" }));
  await user.click(await screen.findByRole("button", { name: "Use another name" }));
  await waitFor(() => {
    expect(workbook.written.map(({ name }) => name)).toEqual(["Roll-up 2"]);
  });
  expect(workbook.sheets.get("Roll-up")).toEqual([["mine"]]);
});

it("is copied as text that no spreadsheet takes for a formula", async () => {
  const { user, copied } = await startPane({
    Plan: PLAN.map((row, i) =>
      i === 2 ? row.map((cell, j) => (j === 3 ? "=Streets" : cell)) : row,
    ),
  });
  await openTab(user, "Roll-up");
  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(copied[0]).toMatch(/^Directorate\tActions\tMilestones\tComplete\tComplete %/);
  expect(copied[0]).not.toMatch(/(^|\t|\n)=/);
});

it("says when milestones are shared", async () => {
  const shared = PLAN.map((row, i) =>
    i === 6
      ? row.map((cell, j) => (j === 3 ? "Housing & Growth; Environment & Streets" : cell))
      : row,
  );
  const { user } = await startPane({ Plan: shared });
  await openTab(user, "Roll-up");
  expect(screen.getByText(/shared by directorates and counted under each/)).toBeVisible();
});
