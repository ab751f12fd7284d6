import { sheetOf } from "../../../support/grid";
import { outline, problemsOf, readingOf } from "../../../support/reading";

/** A plan without labels, and how it must be read all the same. */
interface Case {
  readonly layout: string;
  readonly sheet: string;
  readonly expected: string;
}

const CASES: readonly Case[] = [
  {
    layout: "numbered actions, with milestones and their deadlines on lines of two cells",
    sheet: `
      Cleaner and greener
      1 | Refresh the parks of the borough | Tom Day  Housing | - Survey done in every park⏎- Plan agreed by the board | May 2011⏎July 2011

      Safer and stronger
      2 | Mend the roads in all of the wards | Jo Wu  Resources | - Contract let for the works | June 2011
      3 | Light the paths across the commons | Una Frost  Housing | - Lamps ordered from the maker⏎- Lamps lit on all paths | Q2 2011/12⏎August 2011`,
    expected: `
      Refresh the parks of the borough |  | Tom Day | Housing
        Survey done in every park = 2011-05-31
        Plan agreed by the board = 2011-07-31
      Mend the roads in all of the wards |  | Jo Wu | Resources
        Contract let for the works = 2011-06-30
      Light the paths across the commons |  | Una Frost | Housing
        Lamps ordered from the maker = 2011-09-30
        Lamps lit on all paths = 2011-08-31`,
  },
  {
    layout: "a register with quarters for deadlines, statuses, and leads parted by commas",
    sheet: `
      Greener | Refresh the parks of the borough | Cllr Ann Lee, Tom Day, Housing | Q1 2011/12 | Survey done in every park | Complete
      Greener | Refresh the parks of the borough | Cllr Ann Lee, Tom Day, Housing | Q2 2011/12 | Plan agreed by the board | In progress
      Safer | Mend the roads in all of the wards | Cllr Bo Wye, Jo Wu, Resources | Q1 2011/12 | Contract let for the works | Complete
      Safer | Mend the roads in all of the wards | Cllr Bo Wye, Jo Wu, Resources | Q4 2011/12 | Last of the works done | Not started`,
    expected: `
      Refresh the parks of the borough | Cllr Ann Lee | Tom Day | Housing
        Survey done in every park = 2011-06-30
        Plan agreed by the board = 2011-09-30
      Mend the roads in all of the wards | Cllr Bo Wye | Jo Wu | Resources
        Contract let for the works = 2011-06-30
        Last of the works done = 2012-03-31`,
  },
  {
    layout: "a count of statuses beside it, which has labels",
    sheet: `
      Greener | | | | | | Status | Count
      Refresh the parks of the borough | Survey done in every park | May 2011 | Cllr Ann Lee⏎Tom Day⏎Housing | | | Complete | 2
      | Plan agreed by the board | July 2011 | | | | In progress | 3
      | Gates put up at every park | August 2011 | | | |
      Mend the roads in all of the wards | Contract let for the works | June 2011 | Cllr Bo Wye⏎Jo Wu⏎Resources
      | Works begun in the northern wards | July 2011
      | Works begun in the southern wards | August 2011
      | Last of the works done | October 2011
      | Report of what was spent | December 2011`,
    expected: `
      Refresh the parks of the borough | Cllr Ann Lee | Tom Day | Housing
        Survey done in every park = 2011-05-31
        Plan agreed by the board = 2011-07-31
        Gates put up at every park = 2011-08-31
      Mend the roads in all of the wards | Cllr Bo Wye | Jo Wu | Resources
        Contract let for the works = 2011-06-30
        Works begun in the northern wards = 2011-07-31
        Works begun in the southern wards = 2011-08-31
        Last of the works done = 2011-10-31
        Report of what was spent = 2011-12-31`,
  },
  {
    layout: "officers beside their directorates, one of which sounds like a person",
    sheet: `
      Refresh the parks of the borough | Cllr Ann Lee, Tom Day | Merton Gate | Survey done in every park | May 2011
      Mend the roads in all of the wards | Cllr Bo Wye, Jo Wu | Resources | Contract let for the works | June 2011
      Light the paths across the commons | Cllr Ann Lee, Una Frost | Housing Services | Lamps lit on all of the paths | July 2011
      Paint the railings of the bridges | Cllr Bo Wye, Jo Wu | Resources | Painters found and paid | July 2011`,
    expected: `
      Refresh the parks of the borough | Cllr Ann Lee | Tom Day | Merton Gate
        Survey done in every park = 2011-05-31
      Mend the roads in all of the wards | Cllr Bo Wye | Jo Wu | Resources
        Contract let for the works = 2011-06-30
      Light the paths across the commons | Cllr Ann Lee | Una Frost | Housing Services
        Lamps lit on all of the paths = 2011-07-31
      Paint the railings of the bridges | Cllr Bo Wye | Jo Wu | Resources
        Painters found and paid = 2011-07-31`,
  },
  {
    layout: "members with their roles behind a comma",
    sheet: `
      Refresh the parks of the borough | Cllr Ann Lee, Cabinet Member for Parks | Tom Day | Housing | Survey done in every park | May 2011
      Mend the roads in all of the wards | Cllr Bo Wye, Lead Member for Roads | Jo Wu | Resources | Contract let for the works | June 2011`,
    expected: `
      Refresh the parks of the borough | Cllr Ann Lee | Tom Day | Housing
        Survey done in every park = 2011-05-31
      Mend the roads in all of the wards | Cllr Bo Wye | Jo Wu | Resources
        Contract let for the works = 2011-06-30`,
  },
  {
    layout: "a row that holds words of labels, which is none of them",
    sheet: `
      1 | Refresh the parks of the borough | Tom Day⏎Housing | Survey done in every park | May 2011
      | | | Plan agreed by the board | July 2011

      2 | Mend the roads in all of the wards | Jo Wu⏎Resources | Recruit project team and agree next steps with partners | June 2011`,
    expected: `
      Refresh the parks of the borough |  | Tom Day | Housing
        Survey done in every park = 2011-05-31
        Plan agreed by the board = 2011-07-31
      Mend the roads in all of the wards |  | Jo Wu | Resources
        Recruit project team and agree next steps with partners = 2011-06-30`,
  },
  {
    layout: "one milestone an action, before its deadline and a comment",
    sheet: `
      Refresh the parks of the borough | Survey done in every park | May 2011 | Tom Day⏎Housing | All is well with this one
      Mend the roads in all of the wards | Contract let for the works | June 2011 | Jo Wu⏎Resources | The bids came in too high
      Light the paths across the commons | Lamps lit on all of the paths | July 2011 | Una Frost⏎Housing | Waiting for the lamps now`,
    expected: `
      Refresh the parks of the borough |  | Tom Day | Housing
        Survey done in every park = 2011-05-31
      Mend the roads in all of the wards |  | Jo Wu | Resources
        Contract let for the works = 2011-06-30
      Light the paths across the commons |  | Una Frost | Housing
        Lamps lit on all of the paths = 2011-07-31`,
  },
];

describe("without labels, columns are known by what they hold", () => {
  test.each(CASES)("$layout", ({ sheet, expected }) => {
    const reading = readingOf(sheetOf(sheet));
    expect(outline(reading)).toBe(expected.replace(/^\n/, "").replace(/^ {6}/gm, ""));
    expect(problemsOf(reading)).toContain("no-header");
  });

  test("figures by quarter are no plan, labelled or not", () => {
    const reading = readingOf(
      sheetOf(`
        Measure of how well we do | Lead officer | Q1 2011/12 | Q2 2011/12 | Q3 2011/12
        Homes let within a month of notice | Tom Day | 12 | 14 | 15
        Calls that were answered in time | Jo Wu | 81 | 84 | 88`),
    );
    expect(reading.plan.actions).toEqual([]);
  });
});
