import { act, screen, waitFor, within } from "@testing-library/react";
import { openTab, startPane, type RunningPane } from "../support/pane";

const list = (): HTMLElement => screen.getByRole("list", { name: "Milestones" });
const titles = (): string[] =>
  within(list())
    .getAllByRole("button")
    .filter((button) => button.hasAttribute("data-row-main"))
    .map((button) => button.textContent);

async function milestones(): Promise<RunningPane> {
  const running = await startPane();
  await openTab(running.user, "Milestones");
  return running;
}

it("stand overdue first, under their statuses", async () => {
  await milestones();
  expect(
    within(list())
      .getAllByRole("heading")
      .map((heading) => heading.textContent),
  ).toEqual(["Overdue (2)", "Due soon (1)", "No deadline (1)", "To come (1)", "Complete (1)"]);
  expect(titles()[1]).toMatch(/Overdue 51 daysDeliver the caddies30 Sep 2026$/);
});

it("say our last day beside the plan's own words", async () => {
  await milestones();
  expect(list()).toHaveTextContent("31 Oct 2026 (stated: October 2026)");
  expect(list()).toHaveTextContent("Due in 10 days");
  expect(list()).toHaveTextContent("Complete");
  expect(list()).toHaveTextContent("No deadline");
});

it("lead to their cells", async () => {
  const { user, workbook } = await milestones();
  await user.click(within(list()).getByRole("button", { name: /^E7 .*Write to the owners/ }));
  expect(workbook.wentTo).toEqual([{ sheet: "Plan", row: 6, column: 4 }]);
});

it.each([
  ["status", "Show milestones of status", "Complete", ["Agree the rounds"]],
  ["directorate", "Show milestones of directorate", "Housing & Growth", ["Write to", "Offer"]],
  ["officer", "Show milestones of lead officer", "Grace Oduya", ["Write to", "Offer"]],
  ["window", "Show milestones due", "Overdue and next 30 days", ["Deliver", "Write", "Report"]],
])("are narrowed down by %s", async (_, label, choice, expected) => {
  const { user } = await milestones();
  await user.selectOptions(screen.getByRole("combobox", { name: label }), choice);
  const shown = await waitFor(() => {
    const now = titles().filter((title) => /^[A-Z]\d/.test(title));
    expect(now).toHaveLength(expected.length);
    return now;
  });
  for (const start of expected) expect(shown).toContainEqual(expect.stringContaining(start));
});

it("are found by text, and the filters are cleared", async () => {
  const { user } = await milestones();
  await user.type(screen.getByRole("searchbox", { name: "Search the milestones" }), "tonnage");
  expect(screen.getByText("1 of 6 milestones")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Clear the filters" }));
  expect(screen.getByText("6 of 6 milestones")).toBeVisible();
});

it("explain which cells they were read from", async () => {
  const { user, workbook } = await milestones();
  await user.click(screen.getByRole("button", { name: "How was this read? E7" }));
  const why = await screen.findByRole("group", { name: "How E7 was read" });
  await waitFor(() => {
    expect(why).toHaveTextContent(/Bring homes back into use/);
  });
  expect(why).toHaveTextContent(/its last day is 31 Oct 2026/);
  await user.click(within(why).getByRole("button", { name: "Go to C7 on Plan" }));
  expect(workbook.wentTo.at(-1)).toEqual({ sheet: "Plan", row: 6, column: 2 });
});

it("name the row beside them that was passed over", async () => {
  const { user } = await startPane({
    Plan: [
      ["Priority", "Action", "Lead officer", "Directorate", "Milestone", "Deadline"],
      ["Safer homes", "Fit alarms", "Bea Quill", "Housing", "Buy the alarms", "May 2026"],
      ["", "", "", "", "Fit the alarms", "June 2026"],
      ["Cleaner streets", "", "", "", "", ""],
    ],
  });
  await openTab(user, "Milestones");
  const remarks = async (cell: string) => {
    await user.click(screen.getByRole("button", { name: `How was this read? ${cell}` }));
    return screen.findByRole("group", { name: `How ${cell} was read` });
  };
  const beside = await remarks("E3");
  await waitFor(() => {
    expect(beside).toHaveTextContent(
      "Row 4, “Cleaner streets”, was passed over: it holds neither an action nor a milestone.",
    );
  });
  const further = await remarks("E2");
  await waitFor(() => {
    expect(further).toHaveTextContent(/its last day is/);
  });
  expect(further).not.toHaveTextContent(/passed over/);
});

it("are written as a register", async () => {
  const { user, workbook } = await milestones();
  await user.click(screen.getByRole("button", { name: "Write the plan as a register" }));
  await waitFor(() => {
    expect(workbook.written.map(({ name }) => name)).toEqual(["Register"]);
  });
});

it("stay drawn only in part, however many there are", async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [
    `Action ${String(i)}`,
    "Cllr Anand",
    "Tom Hale",
    "Environment & Streets",
    `Milestone ${String(i)}`,
    "May 2026",
  ]);
  const header = [
    "Strategic action",
    "Lead member",
    "Lead officer",
    "Directorate",
    "Milestone",
    "Deadline",
  ];
  const { user } = await startPane({ Plan: [["Action plan 2026/27"], header, ...rows] });
  await openTab(user, "Milestones");
  expect(screen.getByText("10,000 of 10,000 milestones")).toBeVisible();
  const drawn = within(list()).getAllByRole("listitem");
  expect(drawn.length).toBeLessThan(60);
  expect(drawn[0]).toHaveAttribute("aria-setsize", "10001");
  const first = within(list()).getAllByRole("button")[0];
  act(() => first?.focus());
  await user.keyboard("{End}");
  await waitFor(() => {
    expect(document.activeElement).toHaveTextContent("Milestone 9999");
  });
}, 30_000);
