import { areaFromA1, areaToA1, cellKey } from "../../../src/core/sheet/a1";
import { movedLooks, type SheetLooks } from "../../../src/core/sheet/looks";
import { movedBy } from "../../../src/core/sheet/moved";

const area = (address: string) => areaFromA1(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const key = (address: string): number => {
  const { top, left } = area(address);
  return cellKey(top, left);
};

const LOOKS: SheetLooks = {
  id: "{1}",
  used: area("A1:D9"),
  merges: ["A2:A5", "B7:C7"].map(area),
  columnWidths: [10, 20, 30, 40],
  bold: new Set(["A1", "D1", "B8"].map(key)),
  indents: new Map([[key("B4"), 2]]),
};

/** The parts that matter, to be read. */
const shown = (looks: SheetLooks | null) =>
  looks && {
    merges: looks.merges.map(areaToA1),
    widths: looks.columnWidths,
    bold: [...looks.bold].sort((a, b) => a - b),
    indents: [...looks.indents],
  };

const WIDTHS = [10, 20, 30, 40];

test.each([
  [
    "rows that come above take all along",
    ["1:2", true],
    { merges: ["A4:A7", "B9:C9"], bold: ["A3", "D3", "B10"], indents: ["B6"], widths: WIDTHS },
  ],
  [
    "rows that come within a merged area make it longer",
    ["3:3", true],
    { merges: ["A2:A6", "B8:C8"], bold: ["A1", "D1", "B9"], indents: ["B5"], widths: WIDTHS },
  ],
  [
    "a row that goes takes its own looks with it",
    ["8:8", false],
    { merges: ["A2:A5", "B7:C7"], bold: ["A1", "D1"], indents: ["B4"], widths: WIDTHS },
  ],
  [
    "what is left of a merged area may be one cell, which is none",
    ["3:5", false],
    { merges: ["B4:C4"], bold: ["A1", "D1", "B5"], indents: [], widths: WIDTHS },
  ],
  [
    "a column that goes",
    ["B:B", false],
    { merges: ["A2:A5"], bold: ["A1", "C1"], indents: [], widths: [10, 30, 40] },
  ],
  [
    "a column that comes",
    ["B:B", true],
    {
      merges: ["A2:A5", "C7:D7"],
      bold: ["A1", "E1", "C8"],
      indents: ["C4"],
      widths: [10, undefined, 20, 30, 40],
    },
  ],
] as const)("%s", (_what, [address, inserted], { merges, bold, indents, widths }) => {
  expect(shown(movedLooks(LOOKS, movedBy(address, inserted)))).toEqual({
    merges,
    widths,
    bold: bold.map(key).sort((a, b) => a - b),
    indents: indents.map((at) => [key(at), 2]),
  });
});

test("what went comes back as it was when that is taken back, one step after another", () => {
  const first = movedLooks(LOOKS, movedBy("2:5", false));
  const second = first && movedLooks(first, movedBy("B:B", false));
  const back = second && movedLooks(second, movedBy("B:B", true));
  expect(back).toBe(first);
  expect(back && movedLooks(back, movedBy("2:5", true))).toBe(LOOKS);
});

test("nobody can say how a sheet looks whose cells moved in a way that is not told", () => {
  expect(movedLooks(LOOKS, { kind: "untold" })).toBeNull();
});
