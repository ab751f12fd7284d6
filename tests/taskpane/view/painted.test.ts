import { areaFromA1 } from "../../../src/core/sheet/a1";
import { isPaintedIn } from "../../../src/taskpane/view/painted";
import { fc } from "../../support/random";

const painted = (sheet: string, address: string) => {
  const area = areaFromA1(address);
  if (area === null) throw new Error(`no area ${address}`);
  return { sheet, area };
};

test.each([
  ["Plan", 1, 1, true],
  ["Plan", 4, 1, true],
  ["Plan", 5, 1, false],
  ["Plan", 7, 2, true],
  ["Plan", 8, 2, true],
  ["Plan", 7, 1, false],
  ["Other", 1, 1, false],
])("a cell of %s in row %i and column %i is painted: %s", (sheet, row, column, expected) => {
  const areas = [painted("Plan", "B2:B3"), painted("Plan", "B4:B5"), painted("Plan", "C8:D9")];
  expect(isPaintedIn(areas)({ sheet, row, column })).toBe(expected);
});

test("agrees with looking through all areas", () => {
  const place = fc.integer({ min: 0, max: 12 });
  const area = fc.tuple(place, place, place, place).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
  fc.assert(
    fc.property(fc.array(area, { maxLength: 8 }), place, place, (areas, row, column) => {
      const isPainted = isPaintedIn(areas.map((each) => ({ sheet: "Plan", area: each })));
      const expected = areas.some(
        ({ top, bottom, left, right }) =>
          top <= row && row <= bottom && left <= column && column <= right,
      );
      expect(isPainted({ sheet: "Plan", row, column })).toBe(expected);
    }),
  );
});
