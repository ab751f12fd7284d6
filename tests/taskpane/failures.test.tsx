import { act, render, screen } from "@testing-library/react";
import type { Failure } from "../../src/core/plan/failure";
import { TabBoundary } from "../../src/taskpane/components/TabBoundary";
import { PaneContext } from "../../src/taskpane/hooks/use-pane";
import type { Reviewer } from "../../src/taskpane/reviewer";
import { startPane } from "../support/pane";

const broken = (title: string, sheet = "Plan"): Failure => ({
  part: "rule",
  rule: "on-purpose",
  title,
  sheet,
  detail: "Error: out of order",
});

/** The pane with checks of which some parts break down. */
const started = (failures: readonly Failure[]) =>
  startPane(undefined, (_, { reviewer }) => {
    const check: Reviewer["check"] = async (...asked) => ({
      ...(await reviewer.check(...asked)),
      failures,
    });
    return { reviewer: { ...reviewer, check } };
  });

describe("a check that broke down", () => {
  it("is said with its sheet and the detail to copy, beside the findings of the others", async () => {
    const { user, copied } = await started([broken("Vague wording")]);
    expect(
      screen.getByText("The check “Vague wording” could not be made on this sheet."),
    ).toBeVisible();
    expect(screen.getByText(/^It was the sheet “Plan”\. All other findings/)).toBeVisible();
    expect(screen.getByRole("list", { name: "Findings" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Copy the detail" }));
    expect(copied).toEqual(["Plan: on-purpose: Error: out of order"]);
  });

  it("is one message with those of the same check, and stays dismissed while nothing changes", async () => {
    const { user, pane } = await started([broken("Vague wording"), broken("Late", "Other")]);
    expect(screen.getByText("2 parts of the check could not be made.")).toBeVisible();
    expect(
      screen.getByText("“Other”: The check “Late” could not be made on this sheet."),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dismiss this message" }));
    await act(() => pane.actions.check());
    expect(screen.queryByText("2 parts of the check could not be made.")).toBeNull();
  });
});

test("a report that throws is said, and the others are written", async () => {
  const { pane, workbook } = await startPane(undefined, (_, { reviewer }) => ({
    reviewer: {
      ...reviewer,
      sheet: (name, ignored) =>
        name === "exceptions"
          ? Promise.reject(new Error("out of order"))
          : reviewer.sheet(name, ignored),
    },
  }));
  await act(() => pane.actions.writeSheet("exceptions"));
  expect(screen.getByText("The sheet of the exceptions could not be worked out.")).toBeVisible();
  expect(pane.store.get().message?.detail).toBe("Error: out of order");
  expect(await act(() => pane.actions.writeSheet("roll-up"))).toBe(true);
  expect(workbook.written).toHaveLength(1);
});

test("a tab that cannot be drawn says so, with the detail, and is drawn again when asked", async () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { pane, user } = await startPane();
  let isBroken = true;
  const Tab = (): React.JSX.Element => {
    if (isBroken) throw new Error("out of order");
    return <p>All is well</p>;
  };
  render(
    <PaneContext.Provider value={pane}>
      <TabBoundary>
        <Tab />
      </TabBoundary>
    </PaneContext.Provider>,
  );
  expect(screen.getByText("This tab could not be shown.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Technical detail" }));
  expect(screen.getByText("Error: out of order")).toBeVisible();
  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("All is well")).toBeVisible();
  logged.mockRestore();
});
