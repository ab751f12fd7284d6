import { act, screen, waitFor, within } from "@testing-library/react";
import { AS_AT, startPane } from "../support/pane";

/** The pane's as-at field, as a person finds it. */
async function field() {
  const running = await startPane();
  const input = screen.getByLabelText<HTMLInputElement>("As at");
  const asAt = () => running.pane.store.get().settings.asAt;
  const retype = async (text: string) => {
    await running.user.clear(input);
    await running.user.type(input, text);
  };
  return { ...running, input, asAt, retype };
}

describe("the as-at field", () => {
  test("shows the day in words", async () => {
    expect(AS_AT).toBe("2026-11-20");
    expect((await field()).input.value).toBe("20 Nov 2026");
  });

  test.each([
    ["28/11/2026", "2026-11-28", "28 Nov 2026"],
    ["5.11.26", "2026-11-05", "5 Nov 2026"],
    ["28 nov 2026", "2026-11-28", "28 Nov 2026"],
    ["31 March", "2027-03-31", "31 Mar 2027"],
  ])("takes %s", async (typed, day, shown) => {
    const { retype, user, input, asAt } = await field();
    await retype(typed);
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(asAt()).toBe(day);
    });
    expect(input.value).toBe(shown);
    expect(input).not.toBeInvalid();
  });

  test("takes what was typed when it is left, and keeps the day when it is emptied", async () => {
    const { retype, user, input, asAt } = await field();
    await retype("1 Dec");
    expect(asAt()).toBeNull();
    await user.tab();
    expect(asAt()).toBe("2026-12-01");
    await user.clear(input);
    await user.tab();
    expect(input.value).toBe("1 Dec 2026");
    expect(asAt()).toBe("2026-12-01");
  });

  test("says what is wrong with a day that does not exist, and keeps the last one", async () => {
    const { retype, user, input, asAt } = await field();
    await retype("1 Dec 2026");
    await retype("31/02/2026");
    await user.keyboard("{Enter}");
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(
      "“31/02/2026” is not a date. Write the day first, like 28 Nov 2026.",
    );
    expect(input.value).toBe("31/02/2026");
    expect(asAt()).toBe("2026-12-01");
    // Another day, chosen elsewhere, takes the place of the words that were none.
    await user.click(screen.getByRole("button", { name: "Today" }));
    await waitFor(() => {
      expect(input.value).toBe("20 Nov 2026");
    });
    expect(input).not.toBeInvalid();
  });

  test("opens a calendar from the keyboard, whose weeks begin on Monday and days come first", async () => {
    const { user, input, asAt } = await field();
    act(() => {
      input.focus();
    });
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    const grid = await screen.findByRole("grid", {}, { timeout: 10_000 });
    expect(grid).toHaveAccessibleName(/^November 2026, Selected date 20 November 2026/);
    const [first] = within(grid).getAllByRole("columnheader");
    expect(first).toHaveAccessibleName("Monday");
    // The calendar brings the keyboard to the selected day; only then is it anybody's to move.
    await waitFor(() => {
      expect(grid).toContainElement(document.activeElement as HTMLElement | null);
    });
    act(() => {
      within(grid).getByLabelText("28, November, 2026").focus();
    });
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(asAt()).toBe("2026-11-28");
    });
    expect(screen.queryByRole("grid")).toBeNull();
    expect(input.value).toBe("28 Nov 2026");
  });

  test("is gone back to with Escape, wherever in the calendar the keyboard is", async () => {
    const { user, asAt } = await field();
    const button = screen.getByRole("button", { name: "Choose a day" });
    await user.click(button);
    const grid = await screen.findByRole("grid", {}, { timeout: 10_000 });
    await waitFor(() => {
      expect(grid).toContainElement(document.activeElement as HTMLElement | null);
    });
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("grid")).toBeNull();
    });
    expect(button).toHaveFocus();
    expect(asAt()).toBeNull();
  });
});
