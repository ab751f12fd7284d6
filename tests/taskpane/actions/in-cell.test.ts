import { toA1 } from "../../../src/core/sheet/a1";
import { ownerOf } from "../../../src/core/sheet/our-note";
import type { FindingRow } from "../../../src/taskpane/view/pane-review";
import { LOOK_AFTER_MS } from "../../../src/taskpane/actions/in-cell";
import { paneOnExcel, ROADS, type PaneOnExcel } from "../../support/pane-on-excel";
import { until } from "../../support/until";

/** The pane over a plan, and the first finding there. */
async function marked(apiLevel: string): Promise<PaneOnExcel & { finding: FindingRow }> {
  const on = paneOnExcel({ Plan: ROADS }, { apiLevel });
  const { actions, ports } = on.pane;
  await actions.start();
  await actions.markFindings();
  const { flags } = await ports.reviewer.toPaint("marks", []);
  const [first] = flags;
  const [finding] = first ? await ports.reviewer.findingsAt(first.at, []) : [];
  if (!finding) throw new Error("The plan has findings.");
  return { ...on, finding };
}

const noteAt = ({ host }: PaneOnExcel, { at }: FindingRow): string | undefined =>
  host.book.sheets[0]?.cells[at.row]?.[at.column]?.comment;

const inCell = ({ pane }: PaneOnExcel) => Promise.resolve(pane.store.get().inCell);

test.each([
  ["1.13", false],
  ["1.18", true],
])(
  "in an Excel of level %s the pane says what is wrong in the selected cell; a note does: %s",
  async (level, hasNote) => {
    const on = await marked(level);
    const { host, finding } = on;
    const note = noteAt(on, finding);
    expect(note !== undefined).toBe(hasNote);
    if (note !== undefined) {
      expect(note).toContain(finding.message);
      expect(ownerOf(note)).toBe("ours");
    }
    expect(on.pane.store.get().inCell).toBeNull();
    host.userSelect("Plan", toA1(finding.at));
    const told = await until(
      () => inCell(on),
      (now) => now !== null,
    );
    expect(told?.at).toEqual(finding.at);
    expect(told?.found.map(({ message }) => message)).toContain(finding.message);
    host.userSelect("Plan", "Z900");
    expect(
      await until(
        () => inCell(on),
        (now) => now === null,
      ),
    ).toBeNull();
    await on.pane.actions.clearFlags(["marks"]);
    expect(noteAt(on, finding)).toBeUndefined();
  },
);

test("a note that somebody has changed stays when marks are cleared, and the pane names its cell", async () => {
  const on = await marked("1.18");
  const cell = on.host.book.sheets[0]?.cells[on.finding.at.row]?.[on.finding.at.column];
  if (cell?.comment === undefined) throw new Error("The cell has a note.");
  cell.comment += "\nAsked Ann about it.";
  const kept = cell.comment;
  await on.pane.actions.clearFlags(["marks"]);
  expect(noteAt(on, on.finding)).toBe(kept);
  expect(on.pane.store.get().message?.title).toBe(
    `1 note of Milestone Monitor’s that somebody has changed stays: ${toA1(on.finding.at)} on “Plan”.`,
  );
});

test("a cell that was reached from its finding in the list is not told of again, until it is left", async () => {
  const on = await marked("1.13");
  const { actions, store } = on.pane;
  const { at } = on.finding;
  await actions.writeInCell(at, { words: "Fix: add a date", what: "the day it is due" });
  expect(store.get().note).toBe(`${toA1(at)} is selected in the sheet: write the day it is due`);
  await new Promise((resolve) => setTimeout(resolve, 2 * LOOK_AFTER_MS));
  expect(store.get().inCell).toBeNull();
  on.host.userSelect("Plan", "Z900");
  await until(
    () => Promise.resolve(store.get().toldOf),
    (now) => now === null,
  );
  on.host.userSelect("Plan", toA1(at));
  const told = await until(
    () => inCell(on),
    (now) => now !== null,
  );
  expect(told?.at).toEqual(at);
});

test("marks that are put on after flags leave nothing to bring up to date", async () => {
  const { pane } = paneOnExcel({ Plan: ROADS }, { apiLevel: "1.13" });
  await pane.actions.start();
  await pane.actions.flagOverdue();
  await pane.actions.markFindings();
  const { paintedBy, review } = pane.store.get();
  expect(paintedBy).toEqual({ flags: review, marks: review });
  expect(paintedBy.flags).toBe(review);
});
