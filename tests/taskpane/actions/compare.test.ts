import { worksheet } from "../../../src/core/sheet/workbook";
import { ALL_CHECKS } from "../../../src/taskpane/filters";
import { bookFile } from "../../support/book-file";
import { paneOnExcel, ROADS } from "../../support/pane-on-excel";

const workbook = (rows: typeof ROADS) => ({
  name: "q1.xlsx",
  date1904: false,
  sheets: [worksheet("Q1", rows)],
});
const gone = ["Mend the bridge", "Eve Moss", "Streets", "Hire a mason", "31/05/2011"];

describe("comparing with the last return", () => {
  test("finds what is gone since, until it is stopped", async () => {
    const { pane } = paneOnExcel({ Plan: ROADS });
    await pane.actions.start();
    const findings = async () => {
      const query = { ...ALL_CHECKS, groupBy: "rule" as const, ignored: [] };
      const { groups } = await pane.ports.reviewer.listFindings(1, query);
      return groups.filter(({ rule }) => rule === "milestone-gone").map(({ count }) => count);
    };
    expect(await findings()).toEqual([]);
    const bytes = await bookFile(workbook([...ROADS, gone]));
    await pane.actions.compareWith(new File([new Uint8Array(bytes)], "q1.xlsx"));
    expect(pane.store.get().lastReturn).toEqual({ kind: "read", name: "q1.xlsx", milestones: 4 });
    expect(await findings()).toEqual([1]);
    await pane.actions.stopComparing();
    expect(pane.store.get().lastReturn).toBeNull();
    expect(await findings()).toEqual([]);
  });

  test.each([
    ["no workbook", () => Promise.resolve(new TextEncoder().encode("Dear all, …")), /notes\.xlsx/],
    ["no plan in it", () => bookFile(workbook([["Minutes"], ["Apologies"]])), /There is no plan/],
  ])("says so where a file is %s", async (_, bytes, title) => {
    const { pane } = paneOnExcel({ Plan: ROADS });
    await pane.actions.start();
    await pane.actions.compareWith(new File([new Uint8Array(await bytes())], "notes.xlsx"));
    expect(pane.store.get().lastReturn).toMatchObject({
      kind: "refused",
      title: expect.stringMatching(title) as string,
    });
    expect(pane.store.get().review?.milestones).toBe(3);
  });
});
