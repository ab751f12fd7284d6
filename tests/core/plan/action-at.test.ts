import { actionAt } from "../../../src/core/plan/action-at";
import { tableAt } from "../../../src/core/plan/table-at";
import { areaFromA1, areaToA1 } from "../../../src/core/sheet/a1";
import { readingOf } from "../../support/reading";
import { sheetOf } from "../../support/text-table";

const place = (address: string): { row: number; column: number } => {
  const area = areaFromA1(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return { row: area.top, column: area.left };
};

const BESIDE = readingOf(
  sheetOf(`
    Action | Owner | Due | | Action | Owner | Due
    Mend the roof | Ann Lee | May 2011 | | | |
    | | | | Paint the hall | Bob Ray | June 2011
    Mend the door | Ann Lee | June 2011 | | Clean the hall | Bob Ray | July 2011`),
);

test.each([
  ["A2", "Mend the roof"],
  ["C4", "Mend the door"],
  ["E3", "Paint the hall"],
  ["G4", "Clean the hall"],
  ["C3", "Mend the roof"],
  ["H4", "Clean the hall"],
  ["E2", "none"],
  ["A1", "none"],
])("of tables side by side, %s belongs to: %s", (address, text) => {
  expect(actionAt(BESIDE, place(address))?.text ?? "none").toBe(text);
});

test("a cell below a table belongs to the last action above it", () => {
  const reading = readingOf(
    sheetOf(`
      Action | Owner | Due
      Mend the roof | Ann Lee | May 2011
      Mend the door | Ann Lee | June 2011`),
  );
  expect(actionAt(reading, place("A9"))?.text).toBe("Mend the door");
});

test("a cell stands in the table whose columns hold it or are nearest", () => {
  const areas = ["A2", "D2", "G4", "Z4", "A9"].map((address) => {
    const table = tableAt(BESIDE.tables, place(address));
    return table === undefined ? "none" : areaToA1(table.area);
  });
  const [left = "", right = ""] = BESIDE.tables.map(({ area }) => areaToA1(area));
  expect(areas).toEqual([left, left, right, right, "none"]);
});
