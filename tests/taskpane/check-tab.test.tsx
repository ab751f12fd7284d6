import { act, screen, waitFor, within } from "@testing-library/react";
import { openTab, PLAN, rowsAtHand, startPane } from "../support/pane";

const findings = (): HTMLElement => screen.getByRole("list", { name: "Findings" });

describe("the findings", () => {
  it("stand under their rules, each with its cell and its words", async () => {
    await startPane();
    expect(
      within(findings()).getByRole("button", { name: /^F8 .*Offer the grants/ }),
    ).toBeVisible();
    expect(
      within(findings()).getByRole("heading", { name: /Milestone without deadline \(1\)/ }),
    ).toBeVisible();
  });

  it("lead to their cells by a click and by Enter", async () => {
    const { user, workbook } = await startPane();
    const finding = within(findings()).getByRole("button", { name: /Offer the grants/ });
    await user.click(finding);
    expect(workbook.wentTo).toEqual([{ sheet: "Plan", row: 7, column: expect.any(Number) }]);
    act(() => {
      finding.focus();
    });
    await user.keyboard("{Enter}");
    expect(workbook.wentTo).toHaveLength(2);
  });

  it("are found by search, severity and directorate", async () => {
    const { user } = await startPane();
    await user.type(screen.getByRole("searchbox", { name: "Search the findings" }), "grants");
    expect(within(findings()).queryByText(/street lamps/)).toBeNull();
    await user.clear(screen.getByRole("searchbox", { name: "Search the findings" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Show findings of severity" }),
      "Warnings",
    );
    expect(within(findings()).queryByText(/Offer the grants/)).toBeNull();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Group the findings by" }),
      "By directorate",
    );
    expect(
      within(findings())
        .getAllByRole("heading")
        .map((h) => h.textContent),
    ).toContainEqual(expect.stringMatching(/^Environment & Streets/));
  });

  it("say so when nothing matches, and offer the way back", async () => {
    const { user } = await startPane();
    await user.type(screen.getByRole("searchbox", { name: "Search the findings" }), "zebra");
    await user.click(screen.getByRole("button", { name: "Show all findings" }));
    expect(await screen.findByRole("list", { name: "Findings" })).toBeVisible();
  });

  it.each([
    ["Fix", "Leave it"],
    ["Ignore here", "Do not ignore"],
  ])("close what “%s” opened with Escape, and go back to the button", async (words, inside) => {
    const { user } = await startPane();
    const opener = screen.getByRole("button", { name: `${words}: D6` });
    await user.click(opener);
    expect(opener).toHaveAttribute("aria-expanded", "true");
    act(() => {
      screen.getByRole("button", { name: inside }).focus();
    });
    await user.keyboard("{Escape}");
    expect(opener).toHaveAttribute("aria-expanded", "false");
    expect(opener).toHaveFocus();
  });

  it("go back to the button when a fix is left", async () => {
    const { user } = await startPane();
    const opener = screen.getByRole("button", { name: "Fix: D6" });
    await user.click(opener);
    await user.click(screen.getByRole("button", { name: "Leave it" }));
    expect(opener).toHaveFocus();
  });

  it("close and open by group", async () => {
    const { user } = await startPane();
    const toggle = within(findings()).getByRole("button", {
      name: /^.*Milestone without deadline \(1\)/,
    });
    expect(toggle).toHaveAttribute("aria-expanded", "true");
    await user.click(toggle);
    expect(screen.queryByRole("button", { name: /Offer the grants/ })).toBeNull();
    await user.click(toggle);
    expect(screen.getByRole("button", { name: /Offer the grants/ })).toBeVisible();
  });

  it("tell why their rule matters, and lead to its setting", async () => {
    const { user } = await startPane();
    await user.click(screen.getByRole("button", { name: "Why? Milestone without deadline" }));
    const why = screen.getByRole("note", { name: "About: Milestone without deadline" });
    expect(why).toHaveTextContent(/switched off/);
    const breaks = within(why).getByRole("table", { name: /Breaks the rule/ });
    expect(within(breaks).getAllByRole("columnheader").length).toBeGreaterThan(2);
    expect(within(why).getByRole("table", { name: /Keeps the rule/ })).toBeVisible();
    await user.click(within(why).getByRole("button", { name: "Change the rule" }));
    expect(screen.getByRole("switch", { name: "Milestone without deadline" })).toBeChecked();
  });

  it("are marked in the sheet, and the marks come off again", async () => {
    const { user, workbook, pane } = await startPane();
    await user.click(screen.getByRole("button", { name: "Mark findings" }));
    const cells = new Set(
      rowsAtHand(pane.lists.findings).map(({ at }) => JSON.stringify([at.row, at.column])),
    );
    await waitFor(() => {
      expect(workbook.flags).toHaveLength(cells.size);
    });
    expect(workbook.flags.every(({ look }) => look === "finding")).toBe(true);
    await user.click(screen.getByRole("button", { name: `Clear marks (${String(cells.size)})` }));
    await waitFor(() => {
      expect(workbook.flags).toEqual([]);
    });
    const n = String(cells.size);
    expect(screen.getByText(`Cleared the marks of ${n} findings in ${n} cells`)).toBeVisible();
  });

  it("are walked through with the arrow keys", async () => {
    const { user } = await startPane();
    const mains = within(findings())
      .getAllByRole("button")
      .filter((button) => button.hasAttribute("data-row-main"));
    act(() => mains[0]?.focus());
    await user.keyboard("{ArrowDown}");
    expect(mains[1]).toHaveFocus();
    await user.keyboard("{End}");
    expect(mains.at(-1)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(mains[0]).toHaveFocus();
    expect(mains.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  });
});

describe("a fix", () => {
  const openFix = async (user: { click: (e: Element) => Promise<void> }): Promise<HTMLElement> => {
    await user.click(screen.getByRole("button", { name: /^Fix: D/ }));
    return screen.getByRole("group", { name: /^Fixes for D/ });
  };

  it("shows before and after, changes the cell, and is undone", async () => {
    const { user, workbook } = await startPane();
    const panel = await openFix(user);
    expect(panel).toHaveTextContent(/Environment and Streets/);
    expect(panel).toHaveTextContent(/Environment & Streets/);
    await user.click(within(panel).getByRole("button", { name: /^Apply/ }));
    await waitFor(() => {
      expect(workbook.sheets.get("Plan")?.[5]?.[3]).toBe("Environment & Streets");
    });
    await waitFor(() => {
      expect(screen.queryByText(/spelt several ways/)).toBeNull();
    });
    await user.click(screen.getByRole("button", { name: /^Undo/ }));
    await waitFor(() => {
      expect(workbook.sheets.get("Plan")?.[5]?.[3]).toBe("Environment and Streets");
    });
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  it("is refused, and says so, when the cell has changed since", async () => {
    const { user, workbook, pane } = await startPane();
    const panel = await openFix(user);
    const row = workbook.sheets.get("Plan")?.[5];
    if (row) row[3] = "Parks";
    await user.click(within(panel).getByRole("button", { name: /^Apply/ }));
    expect(await screen.findByText(/Plan!D6 \(changed since the check\)/)).toBeVisible();
    expect(row?.[3]).toBe("Parks");
    expect(pane.store.get().undo).toHaveLength(0);
  });

  it("leaves a formula alone until told otherwise", async () => {
    const { user, workbook } = await startPane();
    workbook.formulas.add("Plan!D6");
    await user.click(within(await openFix(user)).getByRole("button", { name: /^Apply/ }));
    expect(await screen.findByText(/a formula stands there/)).toBeVisible();
    expect(workbook.sheets.get("Plan")?.[5]?.[3]).toBe("Environment and Streets");
    await user.click(screen.getByRole("button", { name: "Replace the formula" }));
    await waitFor(() => {
      expect(workbook.sheets.get("Plan")?.[5]?.[3]).toBe("Environment & Streets");
    });
  });

  it("explains a protected sheet", async () => {
    const { user, workbook } = await startPane();
    workbook.protectedSheets.add("Plan");
    await user.click(within(await openFix(user)).getByRole("button", { name: /^Apply/ }));
    expect(await screen.findByText(/Unprotect the sheet/)).toBeVisible();
  });

  it("is applied to all of a rule at once", async () => {
    const { user, workbook } = await startPane();
    await user.click(screen.getByRole("button", { name: /^Fix all 1: Directorate spelt/ }));
    await waitFor(() => {
      expect(workbook.sheets.get("Plan")?.[5]?.[3]).toBe("Environment & Streets");
    });
  });
});

describe("ignoring a finding", () => {
  it("asks for a reason, lists it, keeps it in the workbook, and brings it back", async () => {
    const { user, workbook, pane } = await startPane();
    await user.click(screen.getByRole("button", { name: "Ignore here: F8" }));
    const form = screen.getByRole("form", { name: "Ignore the finding in F8" });
    expect(within(form).getByRole("button", { name: "Ignore" })).toBeDisabled();
    await user.type(
      within(form).getByRole("textbox", { name: "Why may it stand?" }),
      "Waits for the budget",
    );
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(within(findings()).queryByText(/Offer the grants/)).toBeNull();
    });
    await act(() => pane.actions.settings.flush());
    expect(workbook.saved).toMatchObject({
      ignored: [{ rule: "milestone-without-deadline", reason: "Waits for the budget" }],
    });
    await user.click(screen.getByRole("button", { name: "Ignored (1)" }));
    expect(screen.getByText(/Reason: Waits for the budget/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Bring back/ }));
    await waitFor(() => {
      expect(within(findings()).getByRole("button", { name: /Offer the grants/ })).toBeVisible();
    });
  });
});

describe("the findings as a sheet", () => {
  it("are written for a directorate to answer", async () => {
    const { user, workbook } = await startPane();
    await user.click(screen.getByRole("button", { name: "More for the findings" }));
    await user.click(
      await screen.findByRole("menuitem", { name: "Write the findings to a sheet" }),
    );
    await waitFor(() => {
      expect(workbook.written.map(({ name }) => name)).toEqual(["Findings"]);
    });
  });
});

describe("the four numbers", () => {
  it("count what is shown and lead to their lists", async () => {
    const { user } = await startPane();
    const numbers = screen.getByRole("group", { name: "In numbers" });
    await user.click(within(numbers).getByRole("button", { name: "2 overdue" }));
    expect(screen.getByRole("tab", { name: "Milestones" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    const list = screen.getByRole("list", { name: "Milestones" });
    expect(within(list).getAllByText(/Overdue \d+ days/)).toHaveLength(2);
    await openTab(user, "Check");
    await user.click(within(numbers).getByRole("button", { name: /errors?$/ }));
    expect(screen.getByRole("combobox", { name: "Show findings of severity" })).toHaveValue(
      "error",
    );
  });
});

it("shows a cell's markup as words", async () => {
  const hostile = PLAN.map((cells, i) =>
    i === 7 ? cells.map((cell, j) => (j === 4 ? "<img src=x onerror=alert(1)>" : cell)) : cells,
  );
  const { container } = await startPane({ Plan: hostile });
  expect(container.querySelector("img[src='x']")).toBeNull();
  expect(screen.getAllByText(/<img src=x onerror=alert\(1\)>/).length).toBeGreaterThan(0);
});

it("lets the arrow keys go from tab to tab, round and round", async () => {
  const { user } = await startPane();
  act(() => {
    screen.getByRole("tab", { name: "Check" }).focus();
  });
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "Milestones" })).toHaveFocus();
  expect(screen.getByRole("tabpanel", { name: "Milestones" })).toBeVisible();
  await user.keyboard("{End}");
  expect(screen.getByRole("tab", { name: "Settings" })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "Check" })).toHaveFocus();
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByRole("tab", { name: "Settings" })).toHaveFocus();
});
