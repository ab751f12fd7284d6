import { sheetOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

/** Each action with what it stands under. */
const places = (table: string): string[] =>
  readingOf(sheetOf(table)).plan.actions.map(
    ({ theme, priority, text }) => `${theme} / ${priority} / ${text}`,
  );

const fieldsOf = (table: string): string[] =>
  readingOf(sheetOf(table)).tables.flatMap(({ columns }) =>
    columns.map(({ fields }) => fields.join("+")),
  );

describe("trackers of recommendations", () => {
  test("ratings are the priority, and the recommendation what the agreed action serves", () => {
    const table = `
      Recommendation | Priority | Agreed action | Responsible Officer | Target date
      Forms are not signed | High | Sign the forms | Jane Poe | 30/06/2011
      Duties are not parted | Medium | Part the duties | Tom Hill | 31/12/2011`;
    expect(places(table)).toEqual([
      "Forms are not signed / High / Sign the forms",
      "Duties are not parted / Medium / Part the duties",
    ]);
    expect(fieldsOf(table)).toEqual(["theme", "priority", "action", "officer", "deadline"]);
  });

  const answered = (first: string, second: string): string => `
      Ref | Recommendation | Priority | Management response | Owner | Implementation date
      1 | Forms must be signed | High | ${first} | Jane Poe | 30/06/2011
      2 | Duties must be parted | Low | ${second} | Tom Hill | 31/12/2011`;

  test("what management answers is the action where it says what will be done, and not for certain", () => {
    const table = answered(
      "Agreed. Clerks will sign each form.",
      "Accepted, a second clerk will be hired.",
    );
    expect(places(table)).toEqual([
      "Forms must be signed / High / Agreed. Clerks will sign each form.",
      "Duties must be parted / Low / Accepted, a second clerk will be hired.",
    ]);
    const column = readingOf(sheetOf(table)).tables[0]?.columns[3];
    expect(column?.confidence).toBeLessThan(1);
  });

  test("and a comment on the recommendation where it says that they agree", () => {
    const table = answered("Agreed", "This recommendation is accepted");
    expect(places(table)).toEqual([
      " / High / Forms must be signed",
      " / Low / Duties must be parted",
    ]);
  });

  test("of a finding and a recommendation the latter is tracked", () => {
    expect(
      places(`
      Finding | Recommendation | Priority | Owner | Due date
      Forms lack names | Forms must be signed | High | Jane Poe | 30/06/2011
      One clerk does it all | Duties must be parted | Low | Tom Hill | 31/12/2011`),
    ).toEqual([
      "Forms lack names / High / Forms must be signed",
      "One clerk does it all / Low / Duties must be parted",
    ]);
  });
});
