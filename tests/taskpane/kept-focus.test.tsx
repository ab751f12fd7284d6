import { act, screen, waitFor } from "@testing-library/react";
import { openTab, startPane } from "../support/pane";

describe("the keyboard, when what it stood on goes", () => {
  it("is on what is left of the list", async () => {
    const { user, pane } = await startPane();
    const left = (quote: string) => ({
      rule: "deadline-unreadable",
      sheet: "Plan",
      quote,
      about: "",
      reason: "Known",
    });
    act(() => {
      pane.actions.settings.change({ ignored: [left("soon"), left("later")] });
    });
    await user.click(await screen.findByRole("button", { name: "Ignored (2)" }));
    await user.click(screen.getByRole("button", { name: /^Bring back: .*soon/ }));
    await waitFor(() => {
      expect(screen.getByRole("button", { name: /^Bring back: .*later/ })).toHaveFocus();
    });
  });

  it("is on the open tab where nothing near is left", async () => {
    const { user, pane } = await startPane();
    await openTab(user, "Roll-up");
    act(() => {
      pane.store.set({ message: { intent: "info", title: "Something", advice: "Do it." } });
    });
    await user.click(await screen.findByRole("button", { name: "Dismiss this message" }));
    await waitFor(() => {
      expect(screen.getByRole("tab", { name: "Roll-up" })).toHaveFocus();
    });
  });
});
