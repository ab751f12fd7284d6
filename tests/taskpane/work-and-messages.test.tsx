import { act, screen, waitFor, within } from "@testing-library/react";
import { toA1 } from "../../src/core/sheet/a1";
import { PLAN, rowsAtHand, startPane, until } from "../support/pane";

describe("work that lasts", () => {
  it("shows how far it is after a while, and is cancelled; the last check stays", async () => {
    const { user, workbook, pane } = await startPane();
    workbook.gate = new Promise(() => undefined);
    const checking = pane.actions.check();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(await screen.findByRole("progressbar", { name: "Reading" })).toBeVisible();
    expect(screen.getByText("Reading 1 of 4")).toBeVisible();
    expect(screen.getByRole("list", { name: "Findings" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await act(() => checking);
    expect(screen.getByText("Cancelled. What you see is from the last check.")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(pane.store.get().review).not.toBeNull();
  });

  it("shows nothing when it is short", async () => {
    const seen: boolean[] = [];
    const { pane } = await startPane();
    pane.store.subscribe(() => seen.push(pane.store.get().work?.shown ?? false));
    await act(() => pane.actions.check());
    expect(seen).not.toContain(true);
  });
});

describe("a fault of the host", () => {
  it("is said with what to do, and its detail folds out and is copied", async () => {
    const { user, workbook, pane, copied } = await startPane();
    workbook.fault = new Error("the sheet is protected");
    await act(() => pane.actions.check());
    expect(screen.getByText("It did not work: the sheet is protected.")).toBeVisible();
    expect(screen.getByText("Try again.")).toBeVisible();
    expect(screen.queryByText(/at startPane/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Technical detail" }));
    expect(screen.getByText(/^Error: Error: the sheet is protected/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Copy the detail" }));
    expect(copied[0]).toMatch(/^Error:/);
    expect(screen.getByRole("list", { name: "Findings" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dismiss this message" }));
    expect(screen.queryByText("Try again.")).toBeNull();
  });

  it("goes away once a check succeeds", async () => {
    const { workbook, pane } = await startPane();
    workbook.fault = new Error("busy");
    await act(() => pane.actions.check());
    await act(() => pane.actions.check());
    expect(screen.queryByText("It did not work: busy.")).toBeNull();
  });
});

describe("flags", () => {
  it("are painted on what is overdue now, and taken off", async () => {
    const { user, workbook } = await startPane();
    const flags = screen.getByRole("button", { name: "Flag overdue" });
    expect(flags).toHaveAttribute("aria-pressed", "false");
    await user.click(flags);
    expect(
      await screen.findByText("Flagged 3 milestones in 6 cells: 2 overdue, 1 due soon"),
    ).toBeVisible();
    expect(flags).toHaveAttribute("aria-pressed", "true");
    expect(workbook.flags.map(({ at, look }) => [at.row, at.column, look])).toEqual([
      [4, 4, "due-soon"],
      [4, 5, "due-soon"],
      [3, 4, "overdue"],
      [3, 5, "overdue"],
      [6, 4, "overdue"],
      [6, 5, "overdue"],
    ]);
    await user.click(flags);
    expect(await screen.findByText("Cleared the flags of 3 milestones in 6 cells")).toBeVisible();
    expect(workbook.flags).toEqual([]);
    expect(flags).toHaveAttribute("aria-pressed", "false");
  });

  it("have a legend while they are on, in words and in the numbers of the head", async () => {
    const { user } = await startPane();
    const legend = () => screen.queryByRole("region", { name: "What the marks mean" });
    expect(legend()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Flag overdue" }));
    await screen.findByText("3 milestones flagged.");
    expect(
      within(legend() ?? document.body)
        .getAllByRole("listitem")
        .map((e) => e.textContent),
    ).toEqual(["Overdue: pale red, solid frame", "Due soon: pale yellow, broken frame"]);
    await user.click(screen.getByRole("button", { name: "Mark findings" }));
    await screen.findByText(/^3 milestones flagged, \d+ findings marked\.$/);
    expect(within(legend() ?? document.body).getAllByRole("listitem")).toHaveLength(4);
    const fold = screen.getByRole("button", { name: "What the marks mean" });
    expect(fold).toHaveAttribute("aria-expanded", "true");
    await user.click(fold);
    expect(fold).toHaveAttribute("aria-expanded", "false");
    await user.click(screen.getByRole("button", { name: "Clear all marks" }));
    await waitFor(() => {
      expect(legend()).toBeNull();
    });
  });

  it("stand beside marks, are counted apart, and come off apart or together", async () => {
    const { user, workbook, pane } = await startPane();
    const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
    await press("Flag overdue");
    await screen.findByText("3 milestones flagged.");
    await press("Mark findings");
    await screen.findByText(/^Marked \d+ findings in \d+ cells$/);
    const marks = workbook.flags.filter(({ look }) => look === "finding").length;
    const [, findings] = /^Marked (\d+) findings/.exec(pane.store.get().note) ?? [];
    const both = `3 milestones flagged, ${String(findings)} findings marked.`;
    expect(screen.getByText(both)).toBeVisible();

    await press("Flag overdue");
    await screen.findByText("Cleared the flags of 3 milestones in 6 cells");
    expect(workbook.flags).toHaveLength(marks);
    await press("Flag overdue");
    await screen.findByText(both);
    await press("More for the findings");
    await user.click(screen.getByRole("menuitem", { name: "Clear flags and marks" }));
    await screen.findByText(
      `Cleared the flags of 3 milestones in 6 cells and the marks of ${String(findings)} findings in ${String(marks)} cells`,
    );
    expect(workbook.flags).toEqual([]);
  });

  it("are told without a number where nobody knows any more what they stand for", async () => {
    const { user, pane } = await startPane();
    await user.click(screen.getByRole("button", { name: "Flag overdue" }));
    await screen.findByText("3 milestones flagged.");
    act(() => {
      pane.store.set({ paintedFor: { flags: null, marks: null } });
    });
    expect(screen.getByText("Flags in 6 cells from before.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Flag overdue" }));
    expect(await screen.findByText("Cleared the flags in 6 cells")).toBeVisible();
  });

  it("that stand no longer for anything overdue come off, and it is said", async () => {
    const { user, workbook, pane } = await startPane();
    await user.click(screen.getByRole("button", { name: "Flag overdue" }));
    await screen.findByText("3 milestones flagged.");
    expect(screen.queryByRole("button", { name: "Bring up to date" })).toBeNull();
    act(() => {
      pane.actions.settings.change({ asAt: "2026-01-01" });
    });
    await until(pane.store, ({ review }) => review?.asAt === "2026-01-01");
    await user.click(await screen.findByRole("button", { name: "Bring up to date" }));
    expect(
      await screen.findByText(
        "Nothing is overdue or due soon, so nothing was flagged; cleared the flags of 3 milestones in 6 cells",
      ),
    ).toBeVisible();
    expect(workbook.flags).toEqual([]);
  });

  it("say which sheets were left alone", async () => {
    const { user, workbook } = await startPane();
    workbook.protectedSheets.add("Plan");
    await user.click(screen.getByRole("button", { name: "Flag overdue" }));
    expect(await screen.findByText(/Not flagged on “Plan”: the sheet is protected/)).toBeVisible();
    expect(screen.getByText("Flagged 0 milestones in 0 cells")).toBeVisible();
  });
});

describe("the selected cell", () => {
  it("is told of by what was found in it, and by nothing where nothing was", async () => {
    const { pane, workbook } = await startPane();
    const { findings } = pane.lists;
    const [finding] = rowsAtHand(findings);
    if (!finding) throw new Error("The plan has findings.");
    const status = () => screen.queryByText(`In ${toA1(finding.at)}:`)?.closest('[role="status"]');
    act(() => {
      workbook.select(finding.at);
    });
    await waitFor(() => {
      expect(status()).toHaveTextContent(finding.message);
    });
    act(() => {
      workbook.select({ ...finding.at, row: 400 });
    });
    await waitFor(() => {
      expect(pane.store.get().inCell).toBeNull();
    });
    act(() => {
      workbook.select(finding.at);
    });
    await until(pane.store, ({ inCell }) => inCell !== null);
    // What is ignored is said no more.
    act(() => {
      for (const each of rowsAtHand(findings))
        if (toA1(each.at) === toA1(finding.at)) pane.actions.ignore(each, "It is meant so");
    });
    await until(pane.store, ({ inCell }) => inCell === null);
  });
});

describe("which sheets", () => {
  it("is the one in front, or all that can be seen", async () => {
    const { user, pane } = await startPane({ Plan: PLAN, "Plan B": PLAN });
    expect(pane.store.get().review?.milestones).toBe(6);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Which sheets to check" }),
      "All visible sheets",
    );
    await until(pane.store, ({ review }) => review?.milestones === 12);
    const { findings } = pane.lists;
    await until(findings, () => rowsAtHand(findings).some(({ at }) => at.sheet === "Plan B"));
    // All is at hand, and only to be drawn; a look for the text alone takes next to no time.
    const ref = await screen.findByText("Plan B!F8");
    expect(ref.closest("button")).toHaveAccessibleName(/^Plan B!F8 /);
  });
});

describe("a ribbon button", () => {
  it("flags what is overdue", async () => {
    const { workbook, pane } = await startPane();
    await act(() => pane.actions.intend("flag-overdue"));
    expect(workbook.flags).toHaveLength(6);
  });

  it("flags what is overdue beside the marks there are", async () => {
    const { workbook, pane } = await startPane();
    await act(() => pane.actions.markFindings());
    const marks = workbook.flags.length;
    await act(() => pane.actions.intend("flag-overdue"));
    expect(workbook.flags).toHaveLength(marks + 6);
    expect(pane.store.get().painted).toEqual({ flags: 6, marks });
  });

  it("writes the roll-up of the plan as it stands now", async () => {
    const { workbook, pane } = await startPane();
    workbook.sheets.get("Plan")?.splice(7, 1);
    await act(() => pane.actions.intend("roll-up"));
    expect(JSON.stringify(workbook.written[0])).not.toContain("No deadline:1");
    expect(pane.store.get().review?.milestones).toBe(5);
  });

  it("fails where there is no plan, so that the pane is brought to sight", async () => {
    const { pane } = await startPane({ Budget: [["Rent", 100]] });
    await expect(act(() => pane.actions.intend("roll-up"))).rejects.toThrow(/roll-up/);
  });
});
