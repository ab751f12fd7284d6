import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLASSES } from "../../../src/workbench/host/classes";
import { flagsOf } from "../../../src/workbench/host/client/marks";
import operations from "../../../src/workbench/host/office-js/operations.json";
import { FLAG } from "../../../src/workbench/host/protocol";
import { microsoftsMarks } from "./microsofts-marks";

const marks = microsoftsMarks(Object.keys(CLASSES).sort());

/** With UPDATE_OFFICE_API=1 the table is written anew, after a new @microsoft/office-js. */
if (process.env.UPDATE_OFFICE_API === "1") {
  const file = join(__dirname, "../../../src/workbench/host/office-js/operations.json");
  writeFileSync(file, `${JSON.stringify(marks, null, 2)}\n`);
}

describe("what members are taken for", () => {
  test("is what Microsoft's client takes them for", () => {
    expect(operations).toEqual(marks);
  });

  test.each([
    ["Range", "getRowProperties", "w"],
    ["Range", "getColumnProperties", "w"],
    ["Range", "getCellProperties", "w"],
    ["Range", "getMergedAreasOrNullObject", "w1.7"],
    ["Range", "values", "w1.7"],
    ["Range", "getUsedRangeOrNullObject", "r!"],
    ["Range", "insert", "w!"],
    ["RangeFill", "color", "w"],
    ["Worksheet", "onChanged", "w1.6"],
    ["WorksheetCollection", "getItemOrNullObject", "r"],
  ])("%s.%s: %s", (className, member, mark) => {
    expect(marks[className]?.[member]).toBe(mark);
  });

  const undoes = (level: string): boolean => level === "1.1";
  test.each([
    ["reads alone", ["r", "r!"], 0],
    ["a write that can be undone", ["r", "w1.1"], FLAG.writes | FLAG.canBeUndone],
    ["one that this Excel cannot undo", ["w1.7"], FLAG.writes],
    ["one among others that cannot be undone", ["w1.1", "w", "w1.1!"], FLAG.writes],
  ])("a request of %s has the flags for it", (_what, of, flags) => {
    expect(flagsOf(of, undoes)).toBe(flags);
  });
});
