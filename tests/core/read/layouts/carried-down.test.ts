import { DEFAULT_SETTINGS } from "../../../../src/core/plan/settings";
import { createReader } from "../../../../src/core/read/read";
import { worksheet } from "../../../../src/core/sheet/workbook";
import { sheetOf, workbookOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

/** Each action with the theme and priority it stands under. */
const places = (table: string): string[] =>
  readingOf(sheetOf(table)).plan.actions.map(
    ({ theme, priority, text }) => `${theme} / ${priority} / ${text}`,
  );

const passedOver = (table: string): string[] =>
  readingOf(sheetOf(table)).problems.flatMap((problem) =>
    problem.kind === "row-passed-over" ? [problem.text] : [],
  );

describe("a theme or priority that is written once for several rows", () => {
  test("holds for the blank cells below it", () => {
    expect(
      places(`
        Theme | Priority | Action | Owner | Due
        Homes | Warm homes | Build homes | Ann Poe | May 2011
         | | Mend homes | Bob Ray | June 2011
         | Safe homes | Fit alarms | Bob Ray | June 2011
        Streets | | Sweep streets | Bob Ray | June 2011
         | | Buy bins | Bob Ray | July 2011`),
    ).toEqual([
      "Homes / Warm homes / Build homes",
      "Homes / Warm homes / Mend homes",
      "Homes / Safe homes / Fit alarms",
      "Streets /  / Sweep streets",
      "Streets /  / Buy bins",
    ]);
  });

  test("on a row of its own, in its own column", () => {
    const table = `
      Priority | Action | Owner | Due
      Safer homes | | |
       | Fit alarms | Ann Poe | May 2011
       | Fit locks | Ann Poe | May 2011
      Cleaner streets | | |
       | Sweep streets | Bob Ray | June 2011`;
    expect(places(table)).toEqual([
      " / Safer homes / Fit alarms",
      " / Safer homes / Fit locks",
      " / Cleaner streets / Sweep streets",
    ]);
    expect(passedOver(table)).toEqual([]);
  });

  test("is one in a whole sentence too, as many councils word them", () => {
    const table = `
      Theme | Action | Owner | Due
      We all feel safe at home. | Plant trees | Ann Poe | May 2011
       | Fit locks | Ann Poe | May 2011
      We get about. | | |
       | Light lamps | Bob Ray | June 2011
      There is work for everybody who is able to do it. | | |
       | Open a hub | Bob Ray | June 2011`;
    expect(places(table)).toEqual([
      "We all feel safe at home. /  / Plant trees",
      "We all feel safe at home. /  / Fit locks",
      "We get about. /  / Light lamps",
      "There is work for everybody who is able to do it. /  / Open a hub",
    ]);
    expect(passedOver(table)).toEqual([]);
  });

  test("is not carried where each row says its own, and one was forgotten", () => {
    expect(
      places(`
        Theme | Action | Owner | Due
        Homes | Build homes | Ann Poe | May 2011
        Homes | Mend homes | Bob Ray | June 2011
         | Sweep streets | Bob Ray | June 2011
        Streets | Buy bins | Bob Ray | July 2011`),
    ).toEqual([
      "Homes /  / Build homes",
      "Homes /  / Mend homes",
      " /  / Sweep streets",
      "Streets /  / Buy bins",
    ]);
  });

  test("ratings are never carried", () => {
    expect(
      places(`
        Priority | Action | Owner | Due
        High | Build homes | Ann Poe | May 2011
         | Mend homes | Bob Ray | June 2011
         | Sweep streets | Bob Ray | June 2011`),
    ).toEqual([" / High / Build homes", " /  / Mend homes", " /  / Sweep streets"]);
  });

  test.each([
    ["one text that looks like a rating", "Homes", "High"],
    ["numbers that count the priorities", "1", "2"],
  ])("%s stops nothing", (_, one, other) => {
    expect(
      places(`
        Priority | Action | Owner | Due
        ${one} | Build homes | Ann Poe | May 2011
         | Mend homes | Bob Ray | June 2011
        ${other} | Sweep streets | Bob Ray | June 2011
         | Buy bins | Bob Ray | July 2011
        Total | 5 | |`),
    ).toEqual([
      ` / ${one} / Build homes`,
      ` / ${one} / Mend homes`,
      ` / ${other} / Sweep streets`,
      ` / ${other} / Buy bins`,
    ]);
  });

  test("a total below a column of priorities stops nothing", () => {
    expect(
      places(`
        Ref | Priority | Action | Owner | Due
        1 | Warm homes | Build homes | Ann Poe | May 2011
        2 | | Mend homes | Bob Ray | June 2011
        Total | 5 | | |`),
    ).toEqual([" / Warm homes / Build homes", " / Warm homes / Mend homes"]);
  });

  test("numbers that come again in any order are ratings", () => {
    expect(
      places(`
        Priority | Action | Owner | Due
        2 | Build homes | Ann Poe | May 2011
         | Mend homes | Bob Ray | June 2011
        1 | Sweep streets | Bob Ray | June 2011
        2 | Buy bins | Bob Ray | July 2011`),
    ).toEqual([
      " / 2 / Build homes",
      " /  / Mend homes",
      " / 1 / Sweep streets",
      " / 2 / Buy bins",
    ]);
  });

  test("ends at a heading", () => {
    expect(
      places(`
        Priority | Action | Owner | Due
        Warm homes | Build homes | Ann Poe | May 2011
         | Mend homes | Bob Ray | June 2011
        Theme 2: Streets | < | < | <
         | Sweep streets | Bob Ray | June 2011`),
    ).toEqual([
      " / Warm homes / Build homes",
      " / Warm homes / Mend homes",
      "Theme 2: Streets /  / Sweep streets",
    ]);
  });

  test("an edited one is read anew for all the rows it holds for", () => {
    const sheet = (theme: string, due: string) =>
      sheetOf(`
        Theme | Action | Owner | Due
        Homes | Build homes | Ann Poe | ${due}
         | Mend homes | Bob Ray | June 2011
        ${theme} | Sweep streets | Bob Ray | June 2011
         | Buy bins | Bob Ray | July 2011
         | Buy carts | Bob Ray | July 2011
        Parks | Plant oaks | Bob Ray | July 2011
         | Plant elms | Bob Ray | July 2011`);
    const options = { asAt: "2011-10-01", settings: DEFAULT_SETTINGS };
    const again = createReader();
    for (const [theme, due] of [
      ["Streets", "May 2011"],
      ["Roads", "May 2011"],
      ["Roads", "June 2011"],
      ["", "June 2011"],
      ["Homes", "June 2011"],
    ] as const) {
      const books = [workbookOf(sheet(theme, due))];
      expect(again(books, options)).toEqual(createReader()(books, options));
    }
  });
});

describe("a row that belongs to no action is told", () => {
  test("and heads nothing, where it is a reference alone", () => {
    const table = `
      Ref | Action | Owner | Due
      A1 | Build homes | Ann Poe | May 2011
      A2 | | |
      A3 | Mend homes | Bob Ray | June 2011`;
    expect(places(table)).toEqual([" /  / Build homes", " /  / Mend homes"]);
    expect(passedOver(table)).toEqual(["A2"]);
  });
});

describe("a short sentence alone on its row is never lost", () => {
  const besides = (heading: string): string => `
    Action | Owner | Due
    Plant trees | Ann Poe | May 2011

    ${heading}
    Fit locks | Ann Poe | May 2011`;

  test.each(["**We will feel safe at home. | |", "We will feel safe at home. | < | <"])(
    "a pledge that stands out heads what is below it: %s",
    (heading) => {
      expect(places(besides(heading))).toEqual([
        " /  / Plant trees",
        "We will feel safe at home. /  / Fit locks",
      ]);
      expect(passedOver(besides(heading))).toEqual([]);
    },
  );

  test.each(["We will feel safe at home.", "This is looked at in May."])(
    "one that does not is said to be passed over: %s",
    (sentence) => {
      expect(places(besides(`${sentence} | |`))).toEqual([" /  / Plant trees", " /  / Fit locks"]);
      expect(passedOver(besides(`${sentence} | |`))).toEqual([sentence]);
    },
  );

  test("a pledge directly above a table's labels heads it", () => {
    expect(
      places(`
        Our plan
        We will feel safe at home.
        Action | Owner | Due
        Fit locks | Ann Poe | May 2011`),
    ).toEqual(["We will feel safe at home. /  / Fit locks"]);
  });
});

describe("a lead cell of several lines that is spelt another way on an action's next row", () => {
  const LEADS = "Cllr Lorna Price\nMei Parks\nDevelopment and Infrastructure";
  const AGAIN = "Cllr Lorna Price\nMei Parks\nDevelopment & Infrastructure";

  test.each([
    ["officer and directorate in one cell", LEADS, AGAIN],
    [
      "a comma lost",
      "Cllr Lorna Price\nMei Parks\nAdults, Health",
      "Cllr Lorna Price\nMei Parks\nAdults Health",
    ],
  ])("says the same, and its lines do not run on from those above (%s)", (_, first, second) => {
    const sheet = worksheet("Plan", [
      ["Action", "Lead Member, Responsible Officer, Directorate", "Milestone", "Deadline"],
      ["Collect food waste", first, "Buy bins", "May 2011"],
      ["Collect food waste", second, "Open the depot", "June 2011"],
      ["Collect food waste", second, "Tell every street", "July 2011"],
    ]);
    expect(
      readingOf(sheet).plan.actions.map(({ leads, directorates, milestones }) => [
        leads.members,
        leads.officers,
        directorates,
        milestones.length,
      ]),
    ).toEqual([[["Cllr Lorna Price"], ["Mei Parks"], [first.split("\n").at(-1)], 3]]);
  });
});
