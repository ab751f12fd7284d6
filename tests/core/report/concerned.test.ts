import { concernedBy } from "../../../src/core/report/concerned";
import { readingOf } from "../../support/reading";
import { sheetOf } from "../../support/text-table";

test("of tables side by side, a cell concerns those of the one it stands in", () => {
  const reading = readingOf(
    sheetOf(`
      Action | Officer | Directorate | Deadline | | Action | Officer | Directorate | Deadline
      Mend the roof | Ann Lee | Housing | May 2011 | | Paint the hall | Bob Ray | Leisure | June 2011
      Mend the door | Ann Lee | Housing | June 2011 | | Clean the hall | Bob Ray | Leisure | July 2011`),
  );
  const concerned = concernedBy([reading]);
  const whose = [3, 8].flatMap((column) =>
    [0, 1, 2].map((row) => {
      const found = concerned({ sheet: reading.sheet, row, column });
      return found && [found.action.text, ...found.officers, ...found.directorates].join(", ");
    }),
  );
  expect(whose).toEqual([
    null,
    "Mend the roof, Ann Lee, Housing",
    "Mend the door, Ann Lee, Housing",
    null,
    "Paint the hall, Bob Ray, Leisure",
    "Clean the hall, Bob Ray, Leisure",
  ]);
});
