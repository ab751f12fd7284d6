import { paneOnExcel, ROADS } from "../../support/pane-on-excel";

describe("with a report in front", () => {
  test("the plan it was made from is still the one that is checked and flagged", async () => {
    const { pane } = paneOnExcel({ Plan: ROADS });
    const { actions, store } = pane;
    await actions.start();
    await actions.flagOverdue();
    const { flags } = store.get().painted;
    expect(flags).toBeGreaterThan(0);
    await actions.writeSheet("roll-up");
    await actions.flagOverdue();
    expect(store.get().review).toMatchObject({ milestones: 3, sheets: [{ name: "Plan" }] });
    expect(store.get().painted.flags).toBe(flags);
  });

  test("that holds a plan itself, it is checked as it stands", async () => {
    const { pane } = paneOnExcel({ Plan: ROADS });
    await pane.actions.start();
    await pane.actions.writeSheet("register");
    await pane.actions.check();
    expect(pane.store.get().review).toMatchObject({
      milestones: 3,
      sheets: [{ name: "Register" }],
    });
  });
});
