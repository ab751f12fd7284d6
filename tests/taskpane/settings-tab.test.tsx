import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { settingsSchema } from "../../src/core/plan/settings";
import { openTab, startPane, type RunningPane, rowsAtHand } from "../support/pane";

async function settings(part: string): Promise<RunningPane> {
  const running = await startPane();
  await openTab(running.user, "Settings");
  if (part !== "Dates") await running.user.click(screen.getByRole("button", { name: part }));
  return running;
}

/** A plan whose one milestone is late by less than a month, and rated amber. */
const RATED = {
  Plan: [
    ["Strategic action", "Lead officer", "Directorate", "Milestone", "Deadline", "Status", "RAG"],
    ["Build a pool", "Bea Quill", "Leisure", "Open it", "31/10/2026", "In progress", "Amber"],
    ["", "", "", "Heat it", "31/03/2027", "In progress", "Green"],
  ],
};

const saved = async ({ pane, workbook }: RunningPane) => {
  await act(() => pane.actions.settings.flush());
  return settingsSchema.parse(workbook.saved);
};

const clearAndType = async (user: UserEvent, field: HTMLElement, text: string): Promise<void> => {
  await user.clear(field);
  await user.type(field, text);
};

describe("dates", () => {
  it("are kept in the workbook, and everything is judged anew", async () => {
    const running = await settings("Dates");
    const field = screen.getByRole("spinbutton", { name: "Due soon: within how many days" });
    await clearAndType(running.user, field, "90");
    expect((await saved(running)).dueSoonDays).toBe(90);
    await waitFor(() => {
      expect(running.pane.store.get().review?.rollUp.total.dueSoon).toBe(2);
    });
    expect(screen.getByText("Kept in this workbook.")).toBeVisible();
  });

  it("that do not fit are said so and not taken", async () => {
    const running = await settings("Dates");
    const field = screen.getByRole("spinbutton", { name: "Due soon: within how many days" });
    await clearAndType(running.user, field, "999");
    expect(screen.getByText("A whole number from 0 to 366")).toBeVisible();
    expect(running.pane.store.get().settings.dueSoonDays).not.toBe(999);
  });

  it("fix the as-at date, and let it be today again", async () => {
    const running = await startPane();
    fireEvent.change(screen.getByLabelText("As at"), { target: { value: "2026-04-01" } });
    await waitFor(() => {
      expect(running.pane.store.get().review?.asAt).toBe("2026-04-01");
    });
    await running.user.click(screen.getByRole("button", { name: "Today" }));
    expect((await saved(running)).asAt).toBeNull();
  });

  it("take the plan year from the headings until it is set", async () => {
    const running = await settings("Dates");
    expect(screen.getByText("Taken from the plan’s headings.")).toBeVisible();
    fireEvent.change(screen.getByLabelText("Plan year from"), { target: { value: "2027-04-01" } });
    expect((await saved(running)).planYear).toEqual({ start: "2027-04-01", end: "2028-03-30" });
    await running.user.click(screen.getByRole("button", { name: "Take it from the headings" }));
    expect((await saved(running)).planYear).toBeNull();
  });
});

describe("directorates", () => {
  it("are confirmed with their spellings", async () => {
    const running = await settings("Directorates");
    await running.user.click(
      screen.getByRole("button", { name: "Confirm: Environment & Streets" }),
    );
    expect((await saved(running)).directorates).toEqual([
      { name: "Environment & Streets", spellings: ["Environment and Streets"] },
    ]);
  });

  it("are renamed, and the old name stays as a spelling", async () => {
    const running = await settings("Directorates");
    await running.user.click(screen.getByRole("button", { name: "Rename: Housing & Growth" }));
    const field = screen.getByRole("textbox", { name: "New name for Housing & Growth" });
    await clearAndType(running.user, field, "Homes");
    await running.user.click(screen.getByRole("button", { name: "Save the name" }));
    expect((await saved(running)).directorates).toEqual([
      { name: "Homes", spellings: ["Housing & Growth"] },
    ]);
    await waitFor(() => {
      expect(
        running.pane.store.get().review?.rollUp.byDirectorate.map((d) => d.directorate),
      ).toContain("Homes");
    });
  });

  it("are merged", async () => {
    const running = await settings("Directorates");
    await running.user.click(screen.getByRole("button", { name: "Merge: Housing & Growth" }));
    await running.user.selectOptions(
      screen.getByRole("combobox", { name: "Housing & Growth is the same as" }),
      "Environment & Streets",
    );
    await running.user.click(screen.getByRole("button", { name: "Merge" }));
    await waitFor(() => {
      expect(running.pane.store.get().review?.rollUp.byDirectorate).toHaveLength(1);
    });
  });
});

describe("words of progress", () => {
  const UNKNOWN = {
    Plan: [
      ["Strategic action", "Lead officer", "Directorate", "Milestone", "Deadline", "RAG"],
      ["Build a pool", "Bea Quill", "Leisure", "Open it", "31/10/2026", "Wob"],
      ["", "", "", "Heat it", "31/03/2027", "Wob"],
      ["", "", "", "Fill it", "31/03/2027", "Tbd-ish"],
    ],
  };

  it("are asked about in the list, answered in Settings, and forgotten again", async () => {
    const running = await startPane(UNKNOWN);
    await running.user.click(await screen.findByRole("button", { name: /^Say what it means: / }));
    const field = await screen.findByRole("combobox", { name: "What “Wob” means" });
    expect(field).toHaveDisplayValue("Not known: counts as nothing reported");
    expect(screen.getByText("2 milestones")).toBeVisible();
    await running.user.selectOptions(field, "Complete");
    expect((await saved(running)).statusWords).toEqual({ Wob: "complete" });
    await waitFor(() => {
      expect(running.pane.store.get().review?.rollUp.total.complete).toBe(2);
    });
    await running.user.click(screen.getByRole("button", { name: "Forget what “Wob” means" }));
    expect((await saved(running)).statusWords).toEqual({});
  });

  it("say so where all are understood", async () => {
    await settings("Words of progress");
    expect(screen.getByText("Every word of progress is understood.")).toBeVisible();
  });
});

describe("columns", () => {
  it("say what each was taken for, and are changed for the sheet", async () => {
    const running = await settings("Columns");
    const column = screen.getByRole("combobox", { name: "What column I of Plan holds" });
    expect(column).toHaveDisplayValue("Comment");
    await running.user.selectOptions(column, "Not part of the plan");
    expect((await saved(running)).columns).toEqual({ Plan: { I: [] } });
    await running.user.click(await screen.findByRole("button", { name: "Read column I as found" }));
    expect((await saved(running)).columns).toEqual({});
  });

  it("are named where none was found", async () => {
    const running = await settings("Columns");
    const form = within(screen.getByRole("form", { name: "Name another column of Plan" }));
    await running.user.type(form.getByRole("textbox"), "L");
    await running.user.selectOptions(form.getByRole("combobox"), "Revised deadline");
    await running.user.click(form.getByRole("button", { name: "Add" }));
    expect((await saved(running)).columns).toEqual({ Plan: { L: ["revised"] } });
  });
});

describe("rules", () => {
  it("are switched off and on", async () => {
    const running = await settings("Checks");
    await running.user.click(screen.getByRole("switch", { name: "Milestone without deadline" }));
    await waitFor(() => {
      expect(
        rowsAtHand(running.pane.lists.findings).some(
          ({ rule }) => rule === "milestone-without-deadline",
        ),
      ).toBe(false);
    });
    expect((await saved(running)).rules).toEqual({ "milestone-without-deadline": { on: false } });
  });

  it("are made more or less serious", async () => {
    const running = await settings("Checks");
    await running.user.selectOptions(
      screen.getByRole("combobox", { name: "How serious: Milestone without deadline" }),
      "Notes",
    );
    expect((await saved(running)).rules).toEqual({
      "milestone-without-deadline": { severity: "info" },
    });
  });

  it("are taken from a preset, and given back", async () => {
    const running = await settings("Checks");
    await running.user.click(screen.getByRole("button", { name: "Draft plan" }));
    expect((await saved(running)).rules["complete-without-date"]).toEqual({ on: false });
    await running.user.click(screen.getByRole("button", { name: "Put all back" }));
    expect((await saved(running)).rules).toEqual({});
  });
});

describe("the scheme of ratings", () => {
  const scheme = () => screen.getByRole("combobox", { name: "What red and amber mean in ratings" });

  it("is BRAG until another is chosen, and each says what it means", async () => {
    const { user } = await settings("Checks");
    expect(scheme()).toHaveDisplayValue("BRAG");
    expect(scheme()).toHaveAccessibleDescription(/amber up to one month past its date/);
    await user.selectOptions(scheme(), "Percentage");
    expect(scheme()).toHaveAccessibleDescription(/red if less than 50% of it is done/);
    await user.selectOptions(scheme(), "Simple");
    expect(scheme()).toHaveAccessibleDescription("A milestone past its date is red.");
  });

  it("is kept in the workbook, and ratings are judged by it", async () => {
    const running = await startPane(RATED);
    const found = () =>
      rowsAtHand(running.pane.lists.findings)
        .filter(({ rule }) => rule === "rating-against-dates")
        .map(({ quote }) => quote);
    expect(found()).toEqual([]);
    await openTab(running.user, "Settings");
    await running.user.click(screen.getByRole("button", { name: "Checks" }));
    await running.user.selectOptions(scheme(), "Simple");
    expect((await saved(running)).ratingScheme).toBe("simple");
    await waitFor(() => {
      expect(found()).toEqual(["Open it"]);
    });
  });
});

describe("sharing", () => {
  it("exports a file and a text that import as the same settings", async () => {
    const running = await settings("Share or reset");
    await running.user.click(screen.getByRole("button", { name: "Export as a file" }));
    await running.user.click(screen.getByRole("button", { name: "Copy as text" }));
    expect(running.savedFiles[0]?.text).toBe(running.copied[0]);
    expect(settingsSchema.parse(JSON.parse(running.copied[0] ?? ""))).toEqual(
      running.pane.store.get().settings,
    );
  });

  it("offers no file where none would reach the person, but a text to copy", async () => {
    const running = await startPane(undefined, (own) => ({
      workbook: { ...own, keepsFiles: () => false },
    }));
    await openTab(running.user, "Settings");
    await running.user.click(screen.getByRole("button", { name: "Share or reset" }));
    expect(screen.queryByRole("button", { name: "Export as a file" })).toBeNull();
    expect(screen.getByRole("button", { name: "Copy as text" })).toBeVisible();
  });

  it("takes pasted settings over", async () => {
    const running = await settings("Share or reset");
    fireEvent.change(screen.getByRole("textbox", { name: "Or paste settings here" }), {
      target: { value: '{"dueSoonDays": 14, "ratingScheme": "percentage"}' },
    });
    await running.user.click(screen.getByRole("button", { name: "Use the pasted settings" }));
    expect(await saved(running)).toMatchObject({ dueSoonDays: 14, ratingScheme: "percentage" });
    expect(running.pane.actions.settings.exportText()).toContain('"ratingScheme": "percentage"');
  });

  it("refuses what does not fit, with the path of the fault", async () => {
    const running = await settings("Share or reset");
    fireEvent.change(screen.getByRole("textbox", { name: "Or paste settings here" }), {
      target: { value: '{"rules": {"no-fixed-end": {"severity": "fatal"}}}' },
    });
    await running.user.click(screen.getByRole("button", { name: "Use the pasted settings" }));
    expect(
      screen.getByText(
        /Nothing was taken over\. rules › no-fixed-end › severity: must be “error” or “warning” or “info”/,
      ),
    ).toBeVisible();
    expect(running.pane.store.get().settings.rules).toEqual({});
  });

  it("imports a file", async () => {
    const running = await settings("Share or reset");
    const file = new File(['{"quarters": "calendar"}'], "settings.json", {
      type: "application/json",
    });
    await running.user.upload(screen.getByLabelText("Settings file to import"), file);
    await waitFor(() => {
      expect(running.pane.store.get().settings.quarters).toBe("calendar");
    });
  });

  it("resets everything, after asking once more", async () => {
    const running = await settings("Share or reset");
    act(() => {
      running.pane.actions.settings.change({ dueSoonDays: 5 });
    });
    await running.user.click(screen.getByRole("button", { name: "Reset all settings" }));
    await running.user.click(screen.getByRole("button", { name: "Yes, reset everything" }));
    expect((await saved(running)).dueSoonDays).toBe(30);
  });
});

it("says so when the workbook cannot keep them", async () => {
  const running = await startPane();
  running.workbook.fault = new Error("read only");
  act(() => {
    running.pane.actions.settings.change({ dueSoonDays: 5 });
  });
  await act(() => running.pane.actions.settings.flush());
  expect(screen.getByText("The settings could not be saved in the workbook.")).toBeVisible();
});

it("leaves settings of another make alone, and says so", async () => {
  const running = await startPane(undefined, (workbook) => {
    workbook.saved = { version: 9 };
    return {};
  });
  expect(screen.getByText(/settings in this workbook do not fit/)).toBeVisible();
  expect(running.workbook.saved).toEqual({ version: 9 });
});
