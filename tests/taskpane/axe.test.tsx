import { screen } from "@testing-library/react";
import axe from "axe-core";
import { openTab, startPane, type RunningPane } from "../support/pane";

// Colours are looked at in a real browser; jsdom draws none.
const OPTIONS: axe.RunOptions = { rules: { "color-contrast": { enabled: false } } };

async function faults(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, OPTIONS);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

it.each(["Check", "Milestones", "Roll-up", "Settings"])("finds no fault in %s", async (tab) => {
  const { user, container } = await startPane();
  await openTab(user, tab);
  expect(await faults(container)).toEqual([]);
});

it.each<[string, (running: RunningPane) => Promise<void>]>([
  ["a fix", ({ user }) => user.click(screen.getByRole("button", { name: /^Fix: write/ }))],
  ["a reason", ({ user }) => user.click(screen.getByRole("button", { name: "Ignore: F8" }))],
  [
    "a why",
    ({ user }) =>
      user.click(
        screen.getByRole("button", { name: "About this check: Milestone without deadline" }),
      ),
  ],
])("finds no fault with %s open", async (_, open) => {
  const running = await startPane();
  await open(running);
  expect(await faults(running.container)).toEqual([]);
});

it.each([
  "Directorates",
  "Columns",
  "Terms and seasons",
  "Share or reset",
  "What is ours in this workbook",
])("finds no fault with %s of Settings open", async (part) => {
  const { user, container } = await startPane();
  await openTab(user, "Settings");
  await user.click(screen.getByRole("button", { name: part }));
  expect(await faults(container)).toEqual([]);
});

it("finds no fault with Checks of Settings open", async () => {
  const { user, container } = await startPane();
  await openTab(user, "Settings");
  await user.click(screen.getByRole("button", { name: "Checks" }));
  // The rows are alike; a few of them tell as much as all.
  await user.type(screen.getByRole("searchbox", { name: "Search the checks" }), "ambiguous");
  expect(await faults(container)).toEqual([]);
});

it("finds no fault where there is no plan", async () => {
  const { container } = await startPane({ Budget: [["Rent", 100]] });
  expect(await faults(container)).toEqual([]);
});
