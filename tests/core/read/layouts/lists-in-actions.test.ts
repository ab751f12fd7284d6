import { sheetOf } from "../../../support/grid";
import { outline, readingOf } from "../../../support/reading";

const outlineOf = (table: string): string => outline(readingOf(sheetOf(table)));

describe("an action whose cell lists its steps, where no column has milestones", () => {
  test("has a milestone a step, each with its own line of the deadline", () => {
    expect(
      outlineOf(`
        Priority | Actions | Lead | By when
        Recruit well | Recruit well:⏎• Mend the careers page⏎• Take 20 apprentices | Ann Poe | Sept 2011⏎Dec 2011`),
    ).toBe(`Recruit well: • Mend the careers page • Take 20 apprentices |  | Ann Poe | 
  Mend the careers page = 2011-09-30
  Take 20 apprentices = 2011-12-31`);
  });

  test("numbers that count the lines of a deadline are no days", () => {
    expect(
      outlineOf(`
        What we will do | Who | When
        Win more grants⏎1. Open an office⏎2. Train 50 staff | Ann Poe | 1. Sept 2011⏎2. Dec 2011`),
    ).toBe(`Win more grants |  | Ann Poe | 
  Open an office = 2011-09-30
  Train 50 staff = 2011-12-31`);
  });

  test("lines without a mark are one text", () => {
    expect(
      outlineOf(`
        Action | Lead | Due
        Mend the roads⏎of the whole borough | Ann Poe | Dec 2011`),
    ).toBe(`Mend the roads of the whole borough |  | Ann Poe | 
  Mend the roads of the whole borough = 2011-12-31`);
  });
});

describe("rows between actions that head nothing", () => {
  test.each([
    ["a footnote", "* dates hang on the weather"],
    ["a short sentence", "We will make places greener."],
  ])("%s", (_, text) => {
    const { plan } = readingOf(
      sheetOf(`
        Action | Lead | Due
        Build homes | Ann Poe | Dec 2011
        ${text} | |
        Mend roads | Bob Ray | Nov 2011`),
    );
    expect(plan.actions.map(({ theme, priority }) => theme + priority)).toEqual(["", ""]);
  });
});

test("labels in two languages are known by the one that is understood", () => {
  expect(
    outlineOf(`
      Action / Gweithred | Lead / Arweinydd | By when / Erbyn pryd
      Build homes | Ann Poe | Dec 2011`),
  ).toBe(`Build homes |  | Ann Poe | 
  Build homes = 2011-12-31`);
});
