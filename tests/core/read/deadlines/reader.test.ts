import { dayInCell, planYearFrom } from "../../../../src/core/read/deadlines";
import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { checkDeadline, inOneLine, readerFor } from "../../../support/check-deadline";

describe("the settings", () => {
  test("calendar quarters", () => {
    const settings = { ...DEFAULT_SETTINGS, quarters: "calendar" as const };
    checkDeadline("Report (Q2 2011)", "2011-04-01 2011-06-30 quarter stated", { settings });
    checkDeadline("Report (Q2)", "2011-04-01 2011-06-30 quarter tentative", { settings });
    checkDeadline("Report (Q2 2011/12)", "2011-07-01 2011-09-30 quarter stated", { settings });
  });

  test("terms and seasons of its own", () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      terms: { ...DEFAULT_SETTINGS.terms, summer: [4, 8] as [number, number] },
      seasons: { ...DEFAULT_SETTINGS.seasons, summer: [5, 7] as [number, number] },
    };
    checkDeadline("Visit (summer term 2011)", "2011-04-01 2011-08-31 term stated", { settings });
    checkDeadline("Visit (summer 2011)", "2011-05-01 2011-07-31 season stated", { settings });
  });
});

describe("a date without a year", () => {
  test("falls within the plan year", () => {
    checkDeadline("Report (May)", "2011-05-01 2011-05-31 month tentative");
    checkDeadline("Report (February)", "2012-02-01 2012-02-29 month tentative");
  });

  test.each(["2011-05-01", "2012-10-01", "2016-01-01"])(
    "is the first in a plan of several years, whatever the as-at date (%s)",
    (asAt) => {
      const planYear = { start: "2011-04-01", end: "2015-03-31" };
      checkDeadline("Report (May)", "2011-05-01 2011-05-31 month tentative", { planYear, asAt });
    },
  );

  test("falls within the plan's financial years where its title names years alone", () => {
    const planYear = { start: "2011-01-01", end: "2015-12-31" };
    checkDeadline("Report (March)", "2012-03-01 2012-03-31 month tentative", { planYear });
    checkDeadline("Report by year end", "2011-04-01 2012-03-31 year tentative", { planYear });
  });

  test("falls within the year that most deadlines do, in a plan of several years or of none", () => {
    const usualYear = { start: "2013-04-01", end: "2014-03-31" };
    for (const planYear of [null, { start: "2011-04-01", end: "2015-03-31" }])
      checkDeadline("Report (May)", "2013-05-01 2013-05-31 month tentative", {
        planYear,
        usualYear,
      });
  });

  test.each([
    ["2012-03-01", "2012-03-31"],
    ["2012-04-01", "2012-03-31"],
    ["2012-08-01", "2012-03-31"],
    ["2012-12-01", "2013-03-31"],
  ])("is the nearest where nothing tells the year: “March” on %s is %s", (asAt, due) => {
    const reader = readerFor({ planYear: null, asAt });
    expect(reader.inCell("March")?.due).toBe(due);
    expect(reader.inCell("31 March")?.due).toBe(due);
    expect(reader.inCell("Q4")?.due).toBe(due);
    expect(reader.inCell("Year end")?.due).toBe(due);
  });

  test("“the 29 February” of a year that has none is not carried into March", () => {
    const planYear = { start: "2012-04-01", end: "2013-03-31" };
    expect(inOneLine(readerFor({ planYear }).inCell("29 February"))).toBe(
      "2013-02-28 2013-02-28 day tentative",
    );
  });
});

describe("what comes round again", () => {
  test.each([
    ["Quarterly", "2011-05-01", "2011-06-30"],
    ["Every August", "2011-08-31", "2011-08-31"],
    ["Every August", "2011-09-01", "2012-08-31"],
    ["Annually by 31 March", "2012-04-01", "2013-03-31"],
    ["termly", "2011-10-01", "2011-12-31"],
    ["Monthly", "2012-02-10", "2012-02-29"],
    ["weekly", "2011-10-05", "2011-10-09"],
    ["2023-2027 Quarterly", "2028-01-01", null],
    ["2023-2027 Quarterly", "2020-01-01", "2023-03-31"],
    ["31 March 2012 and annually thereafter", "2013-06-01", "2014-03-31"],
    ["29 February 2012 and annually thereafter", "2013-01-01", "2013-02-28"],
  ])("%s at %s", (phrase, asAt, next) => {
    const deadline = readerFor({ asAt }).inCell(phrase);
    expect(deadline?.remarks).toContainEqual(expect.objectContaining({ kind: "recurring", next }));
  });
});

describe("the directorate's tag", () => {
  test.each([
    ["Open the forum (July 2011 (CLC)", "CLC"],
    ["Open the forum (July 2011 CLC)", "CLC"],
    ["Open the forum (July 2011) (D&R)", "D&R"],
    ["Open the forum (July 2011 – Adults, Health & Wellbeing)", "Adults, Health & Wellbeing"],
    ["Open the forum (Resources, July 2011)", "Resources"],
    ["Open the forum (July 2011) (with tenants)", null],
    ["Local Development Framework (LDF) adopted (July 2011)", null],
  ])("%s", (text, tag) => {
    expect(readerFor().inText(text).tag).toBe(tag);
  });
});

describe("the shape of a line", () => {
  test.each([
    ["(May 2011)", "whole"],
    ["May 2011", "whole"],
    ["by March 2012", "whole"],
    ["(July 2011) (CLC)", "whole"],
    ["31/03/2012", "whole"],
    ["(November", "start"],
    ["(31st March", "start"],
    ["by the end of", "start"],
    ["(Spring", "start"],
    ["2011)", "end"],
    ["term 2011)", "end"],
    ["June 2011)", "end"],
    ["agreed business case)", "end"],
    ["Open the library", "none"],
    ["Cllr May", "none"],
    ["", "none"],
  ] as const)("%s is %s", (line, shape) => {
    expect(readerFor().shapeOf(line)).toBe(shape);
  });
});

describe("the plan year", () => {
  test.each([
    ["Year 1 Action Plan 2011/12", "2011-04-01 2012-03-31"],
    ["Delivery plan FY12/13", "2012-04-01 2013-03-31"],
    ["Service plan 1 April 2011 to 31 March 2012", "2011-04-01 2012-03-31"],
    ["Return for Q3 2011/12", "2011-04-01 2012-03-31"],
    ["Schools plan, academic year 2011/12", "2011-09-01 2012-07-31"],
    ["Action Plan 2012", "2012-01-01 2012-12-31"],
    ["Corporate Plan 2023–2027", "2023-01-01 2027-12-31"],
    ["Core Strategy 2011-2031: action plan 2011/12", "2011-04-01 2012-03-31"],
    ["Year ending 31 March 2012", "2011-04-01 2012-03-31"],
    ["Carbon neutral by 2030: action plan", null],
    ["Carbon neutral by 2030: action plan 2012", "2012-01-01 2012-12-31"],
    ["Budget meeting 2012", null],
    ["Strategic actions", null],
    ["Section 106", null],
  ])("%s", (title, expected) => {
    const year = planYearFrom(title);
    expect(year && `${year.start} ${year.end}`).toBe(expected);
  });
});

describe("a completion date", () => {
  const options = { asAt: "2011-10-15", planYear: null, settings: DEFAULT_SETTINGS };
  test.each([
    [40694, "2011-05-31"],
    ["12/05/2011", "2011-05-12"],
    ["Completed 12 May 2011", "2011-05-12"],
    ["May 2011", "2011-05-31"],
    ["October 2011", "2011-10-15"],
    ["Completed", null],
    ["Yes", null],
    [null, null],
  ])("%s", (value, expected) => {
    expect(dayInCell(value, options)).toBe(expected);
  });
});

test("the same words give the same object", () => {
  const reader = readerFor();
  expect(reader.inText("Open (May 2011)")).toBe(reader.inText("Open (May 2011)"));
  expect(reader.inCell("May 2011")).toBe(reader.inCell("May 2011"));
  expect(reader.inCell(40694, "mmm-yy")).toBe(reader.inCell(40694, "mmm-yy"));
  expect(reader.inCell(40694, "mmm-yy")).not.toBe(reader.inCell(40694, "dd/mm/yy"));
});
