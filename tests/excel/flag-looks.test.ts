import { FLAG_LOOKS, markedFormula, markIn, type FlagLook } from "../../src/excel/flag-looks";

/** The relative luminance of "#RRGGBB" (WCAG 2.2), which is also what a grey print keeps of it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const WHITE = "#FFFFFF";
/** The palest text of Excel's own theme that anybody writes a plan in. */
const GREY_TEXT = "#595959";

test.each<[FlagLook, number]>([
  ["overdue", 6.6],
  ["due-soon", 6.2],
  ["finding", 5.4],
])("the frame of %s stands out from its fill by %d to 1, colours or none", (look, ratio) => {
  const { fill = WHITE, color } = FLAG_LOOKS[look];
  expect(contrast(color, fill)).toBeCloseTo(ratio, 1);
  expect(contrast(color, WHITE)).toBeGreaterThanOrEqual(3);
});

test.each(Object.entries(FLAG_LOOKS))(
  "text is read on the fill of %s",
  (_look, { fill = WHITE }) => {
    expect(contrast("#000000", fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(GREY_TEXT, fill)).toBeGreaterThanOrEqual(4.5);
  },
);

test("the looks are told apart in grey: each has a line of its own, and those of flags a tint", () => {
  const looks = Object.values(FLAG_LOOKS);
  expect(new Set(looks.map(({ line }) => line)).size).toBe(looks.length);
  const tints = looks.map(({ fill = WHITE }) => luminance(fill).toFixed(2));
  expect(new Set(tints).size).toBe(looks.length);
});

test.each([
  [markedFormula("overdue", 3), { kind: "flags", painting: 3 }],
  [markedFormula("finding", 12), { kind: "marks", painting: 12 }],
  ['=N("Milestone Monitor: overdue")=0', { kind: "flags", painting: 0 }],
  ['=N("Milestone Monitor: late-start 4")=0', { kind: "flags", painting: 4 }],
  ['=N("somebody else")=0', null],
])("%s is %j", (formula, mark) => {
  expect(markIn(formula)).toEqual(mark);
});
