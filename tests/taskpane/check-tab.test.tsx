import type { UserEvent } from "@testing-library/user-event";
import { act, screen, waitFor, within } from "@testing-library/react";
import { PLAN, rowsAtHand, startPane } from "../support/pane";

/** The plan with every lead named, so that a milestone without a date is all there is to fix. */
const LED = PLAN.map((cells, i) =>
  i === 5 ? cells.map((cell, j) => (j === 2 ? "Ivy Marsh" : cell)) : cells,
);

/** Chooses something in the menu of filters. */
async function choose(user: UserEvent, words: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Filter" }));
  await user.click(await screen.findByRole("menuitemradio", { name: words }));
}

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
    await waitFor(() => {
      expect(within(findings()).queryByText(/street lamps/)).toBeNull();
    });
    await user.clear(screen.getByRole("searchbox", { name: "Search the findings" }));
    await choose(user, "To look at only");
    await waitFor(() => {
      expect(within(findings()).queryByText(/Offer the grants/)).toBeNull();
    });
    await choose(user, "By directorate");
    expect(
      await within(findings()).findByRole("heading", { name: /^Environment & Streets/ }),
    ).toBeVisible();
  });

  it("say so when nothing matches, and offer the way back", async () => {
    const { user } = await startPane();
    await user.type(screen.getByRole("searchbox", { name: "Search the findings" }), "zebra");
    await user.click(screen.getByRole("button", { name: "Show all findings" }));
    expect(await screen.findByRole("list", { name: "Findings" })).toBeVisible();
  });

  it.each([
    [/^Fix: .*D6$/, "Leave as it is"],
    [/^Ignore: D6$/, "Cancel"],
  ])("close what “%s” opened with Escape, and go back to the button", async (name, inside) => {
    const { user } = await startPane();
    const opener = screen.getByRole("button", { name });
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
    const opener = screen.getByRole("button", { name: /^Fix: .*D6$/ });
    await user.click(opener);
    await user.click(screen.getByRole("button", { name: "Leave as it is" }));
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
    await user.click(
      screen.getByRole("button", { name: "About this check: Milestone without deadline" }),
    );
    const why = screen.getByRole("note", { name: "About: Milestone without deadline" });
    expect(why).toHaveTextContent(/switched off/);
    const breaks = within(why).getByRole("table", { name: /Would be found/ });
    expect(within(breaks).getAllByRole("columnheader").length).toBeGreaterThan(2);
    expect(within(why).getByRole("table", { name: /As it should be/ })).toBeVisible();
    await user.click(within(why).getByRole("button", { name: "Change the check" }));
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
    await user.click(screen.getByRole("button", { name: "Mark findings" }));
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
    await user.click(screen.getByRole("button", { name: /^Fix: write .*, in D\d+$/ }));
    return screen.getByRole("group", { name: /^Fixes for D/ });
  };

  it("shows before and after, changes the cell, and is undone", async () => {
    const { user, workbook } = await startPane();
    const panel = await openFix(user);
    expect(panel).toHaveTextContent(/Environment and Streets/);
    expect(panel).toHaveTextContent(/Environment & Streets/);
    await user.click(within(panel).getByRole("button", { name: /^Fix it/ }));
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
    await user.click(within(panel).getByRole("button", { name: /^Fix it/ }));
    expect(await screen.findByText(/Plan!D6 \(changed since the check\)/)).toBeVisible();
    expect(row?.[3]).toBe("Parks");
    expect(pane.store.get().undo).toHaveLength(0);
  });

  it("leaves a formula alone until told otherwise", async () => {
    const { user, workbook } = await startPane();
    workbook.formulas.add("Plan!D6");
    await user.click(within(await openFix(user)).getByRole("button", { name: /^Fix it/ }));
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
    await user.click(within(await openFix(user)).getByRole("button", { name: /^Fix it/ }));
    expect(await screen.findByText(/Unprotect the sheet/)).toBeVisible();
  });

  it("is applied to all of a rule at once", async () => {
    const misspelt = PLAN.map((cells, i) =>
      i === 6 ? cells.map((cell, j) => (j === 3 ? "Environment and Streets" : cell)) : cells,
    );
    const homes = ["Plant trees", "Cllr Novak", "Dev Shah", "Housing & Growth", "Order them"];
    const more = [
      ["Mend roofs", "Cllr Novak", "Dev Shah", "Housing and Growth", "Hire a roofer", "May 2026"],
      [...homes, "June 2026"],
      ["Plant hedges", ...homes.slice(1, 4), "Order more", "June 2026"],
    ];
    const { user, workbook } = await startPane({ Plan: [...misspelt, ...more] });
    await user.click(screen.getByRole("button", { name: /^Fix all 2: Directorate spelt/ }));
    await waitFor(() => {
      expect(workbook.sheets.get("Plan")?.[8]?.[3]).toBe("Housing & Growth");
    });
    await waitFor(() => {
      expect(screen.queryByText(/spelt several ways/)).toBeNull();
    });
  });
});

describe("ignoring a finding", () => {
  it("asks for a reason, lists it, keeps it in the workbook, and brings it back", async () => {
    const { user, workbook, pane } = await startPane();
    await user.click(screen.getByRole("button", { name: "Ignore: F8" }));
    const form = screen.getByRole("form", { name: "Ignore the finding in F8" });
    expect(within(form).getByRole("button", { name: "Ignore" })).toBeDisabled();
    await user.type(within(form).getByRole("textbox", { name: "Reason" }), "Waits for the budget");
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

describe("ignoring a whole group", () => {
  const undated = [
    ...LED,
    ["", "", "", "", "Count the grants"],
    ["", "", "", "", "Close the fund"],
  ];
  const ask = async (user: UserEvent): Promise<HTMLElement> => {
    await user.click(screen.getByRole("button", { name: /^Ignore all 3: Milestone without/ }));
    return screen.getByRole("form", { name: "Ignore 3: Milestone without deadline" });
  };

  it("takes one reason for all, says who can read it, and brings them back one by one or all at once", async () => {
    const { user, pane } = await startPane({ Plan: undated });
    const form = await ask(user);
    expect(form).toHaveTextContent(/whoever opens it can read it/);
    await user.type(within(form).getByRole("textbox", { name: "Reason" }), "Budget in May");
    await user.click(within(form).getByRole("button", { name: "Ignore 3" }));
    expect(await screen.findByText(/^Ignored 3;/)).toBeVisible();
    await waitFor(() => {
      expect(within(findings()).queryByText(/has no deadline/)).toBeNull();
    });
    expect(pane.store.get().settings.ignored.map(({ reason }) => reason)).toEqual(
      Array<string>(3).fill("Budget in May"),
    );
    await user.click(screen.getByRole("button", { name: "Ignored (3)" }));
    await user.click(screen.getByRole("button", { name: /^Bring back: .*Offer the grants/ }));
    expect(await within(findings()).findByText(/Offer the grants/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Bring back all 2/ }));
    await waitFor(() => {
      expect(within(findings()).getAllByText(/has no deadline/)).toHaveLength(3);
    });
  });

  it("takes the new ones too where that is wanted", async () => {
    const { user, workbook, pane } = await startPane({ Plan: undated });
    const form = await ask(user);
    await user.type(within(form).getByRole("textbox", { name: "Reason" }), "Budget in May");
    await user.click(within(form).getByRole("checkbox", { name: /new ones/ }));
    await user.click(within(form).getByRole("button", { name: "Ignore 3" }));
    workbook.type("Plan", undated.length, 4, "Thank the donors");
    await act(() => pane.actions.check());
    expect(within(findings()).queryByText(/has no deadline/)).toBeNull();
    expect(screen.getByRole("heading", { name: "Ready to submit" })).toBeVisible();
    expect(pane.store.get().review?.milestones).toBe(9);
  });

  it("ignores what is listed and no more", async () => {
    const { user, pane } = await startPane({ Plan: undated });
    await user.type(screen.getByRole("searchbox", { name: "Search the findings" }), "the grants");
    await user.click(await screen.findByRole("button", { name: /^Ignore all 2: Milestone/ }));
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Known{Enter}");
    await waitFor(() => {
      expect(pane.store.get().settings.ignored).toHaveLength(2);
    });
    expect(screen.getByRole("heading", { name: "Not ready: 1 to fix" })).toBeVisible();
  });
});

describe("after what was done", () => {
  it("the keyboard stands on the next row, and what was done is read out", async () => {
    const { user } = await startPane();
    await user.click(screen.getByRole("button", { name: "Ignore: F8" }));
    await user.keyboard("Waits{Enter}");
    await waitFor(() => {
      expect(within(findings()).queryByText(/Offer the grants/)).toBeNull();
    });
    expect(document.activeElement).toHaveAttribute("data-row-main");
    expect(screen.getByText(/^Ignored;/)).toHaveAttribute("role", "status");
  });

  it("Escape goes back from a row's buttons to the row", async () => {
    const { user } = await startPane();
    act(() => {
      screen.getByRole("button", { name: "Ignore: F8" }).focus();
    });
    await user.keyboard("{Escape}");
    expect(within(findings()).getByRole("button", { name: /^F8 / })).toHaveFocus();
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

describe("the head", () => {
  const verdict = (): HTMLElement => screen.getByRole("region", { name: "Verdict" });

  it("gives a verdict, and figures that lead to their lists", async () => {
    const { user } = await startPane({ Plan: LED });
    expect(within(verdict()).getByRole("heading", { name: "Not ready: 1 to fix" })).toBeVisible();
    const standing = screen.getByRole("group", { name: "How the milestones stand" });
    expect(standing).toHaveTextContent("6 milestones");
    await user.click(within(standing).getByRole("button", { name: "2 overdue" }));
    expect(screen.getByRole("tab", { name: "Milestones" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    const list = screen.getByRole("list", { name: "Milestones" });
    expect(within(list).getAllByText(/Overdue \d+ days/)).toHaveLength(2);
    await user.click(within(standing).getByRole("button", { name: "+ 1 other" }));
    expect(within(list).getAllByRole("heading")).toHaveLength(1);
    await user.click(within(verdict()).getByRole("button", { name: "Go to the findings" }));
    await user.click(within(verdict()).getByRole("button", { name: "1 to fix" }));
    expect(screen.getByText(/^1 of \d+ shown$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^To fix only/ }));
    expect(screen.queryByText(/ shown$/)).toBeNull();
  });

  it("says that the plan is ready once what is to be fixed is fixed or ignored, and what was checked", async () => {
    const { user } = await startPane({ Plan: LED });
    expect(screen.queryByRole("region", { name: "What was checked" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Ignore: F8" }));
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Waits for the budget{Enter}");
    await waitFor(() => {
      expect(within(verdict()).getByRole("heading", { name: "Ready to submit" })).toBeVisible();
    });
    const checked = screen.getByRole("region", { name: "What was checked" });
    expect(
      within(checked)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "5 of 6 milestones have a date that can be read",
      "6 of 6 have one lead officer",
      "3 of 6 say how they stand",
      "2 of 2 overdue ones have a comment",
      "1 of 1 complete one says when",
      "1 finding is ignored, with a reason",
    ]);
    expect(checked).toHaveTextContent("By all checks, as they are to begin with.");
    const told = within(verdict()).getByRole("button", { name: "What was checked" });
    expect(told).toHaveAttribute("aria-expanded", "true");
    await user.click(told);
    expect(screen.queryByRole("region", { name: "What was checked" })).toBeNull();
  });

  it("goes by the rules that were chosen", async () => {
    const { pane } = await startPane({ Plan: LED });
    await act(async () => {
      pane.actions.settings.change({ rules: { "milestone-without-deadline": { on: false } } });
      await pane.actions.judgeAgain();
    });
    expect(await screen.findByRole("heading", { name: "Ready to submit" })).toBeVisible();
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
  const { user } = await startPane({ Plan: LED });
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
