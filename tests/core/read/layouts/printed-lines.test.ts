import { sheetOf } from "../../../support/grid";
import { outline, problemsOf, readingOf } from "../../../support/reading";

interface Case {
  readonly oddity: string;
  readonly sheet: string;
  readonly expected: string;
  /** A kind of problem that the guess must leave. */
  readonly problem?: string;
}

const HEADER = `Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines`;

const CASES: readonly Case[] = [
  {
    oddity: "sentences over several rows, leads stacked beside the milestones",
    sheet: `
      ${HEADER}
      Refresh the parks so that | Cllr Ann Lee | Survey done with the help of
      every ward has one it can be | Tom Day | ward forums (May 2011)
      proud of | Housing | Plan agreed by Cabinet (July 2011)
      Mend the roads | Cllr Bo Wye | Contract let (June 2011)
       | Jo Wu | Works begun on the roads of the
       | Housing | north (August 2011)`,
    expected: `
      Refresh the parks so that every ward has one it can be proud of | Cllr Ann Lee | Tom Day | Housing
        Survey done with the help of ward forums = 2011-05-31
        Plan agreed by Cabinet = 2011-07-31
      Mend the roads | Cllr Bo Wye | Jo Wu | Housing
        Contract let = 2011-06-30
        Works begun on the roads of the north = 2011-08-31`,
    problem: "lines-joined",
  },
  {
    oddity: "leads that begin a row below their action, beside its second line where it has one",
    sheet: `
      ${HEADER}
      Mend the roads | | Contract let (June 2011)
       | Cllr Bo Wye |
       | Jo Wu | Works begun (August 2011)
       | Housing |
      Ensure the successful opening of a new Customer | | Locality model agreed (September 2011)
      Access Centre | Cllr Ann Lee |
       | Tom Day | Report in place (October 2011)
       | Housing |
      Support the parks and open spaces of the north | | Handover of new homes (May 2011)
      (2011-2021) | Cllr Bo Wye | Equipment installed (June 2011)
       | Jo Wu |
       | Housing |`,
    expected: `
      Mend the roads | Cllr Bo Wye | Jo Wu | Housing
        Contract let = 2011-06-30
        Works begun = 2011-08-31
      Ensure the successful opening of a new Customer Access Centre | Cllr Ann Lee | Tom Day | Housing
        Locality model agreed = 2011-09-30
        Report in place = 2011-10-31
      Support the parks and open spaces of the north (2011-2021) | Cllr Bo Wye | Jo Wu | Housing
        Handover of new homes = 2011-05-31
        Equipment installed = 2011-06-30`,
  },
  {
    oddity: "a milestone of two sentences, the second of which takes up the first",
    sheet: `
      ${HEADER}
      Refresh the parks in all of the | Cllr Ann Lee | Survey of every park done (May
      wards | Tom Day | 2011)
       | Housing | Maintain the work of the wardens.
       | | The wardens' team to plant a range of
       | | trees (July 2011)`,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-05-31
        Maintain the work of the wardens. The wardens' team to plant a range of trees = 2011-07-31`,
  },
  {
    oddity: "two officers beside an action, a line between them, whose leads begin beside it",
    sheet: `
      Strategic Action | Lead Officer | Milestones and Deadlines
      Deliver the training for all | Eve Tull | Works begun (August 2011)
      Council Tenants in towers | | Plan agreed (September 2011)
       | Ann Lee | Report in place (October 2011)
      Refresh the parks and all the | Bo Wye | Survey done (May 2011)
      Open Spaces of the north | | Contract let (June 2011)
       | Jo Wu | Works begun (August 2011)
      Ensure the opening of a new | Tom Day | Survey done (May 2011)
      Customer Access Centre | | Contract let (June 2011)
       | Dev Shah | Works begun (August 2011)`,
    expected: `
      Deliver the training for all Council Tenants in towers |  | Eve Tull,Ann Lee | 
        Works begun = 2011-08-31
        Plan agreed = 2011-09-30
        Report in place = 2011-10-31
      Refresh the parks and all the Open Spaces of the north |  | Bo Wye,Jo Wu | 
        Survey done = 2011-05-31
        Contract let = 2011-06-30
        Works begun = 2011-08-31
      Ensure the opening of a new Customer Access Centre |  | Tom Day,Dev Shah | 
        Survey done = 2011-05-31
        Contract let = 2011-06-30
        Works begun = 2011-08-31`,
  },
  {
    oddity: "a milestone that says what the last one of the action above does",
    sheet: `
      ${HEADER}
      Refresh the parks in all of the | Cllr Ann Lee | Survey of every park done (May
      wards | Tom Day | 2011)
       | Housing | Savings made with health colleagues (July 2011)
      Mend the roads of the north and | Cllr Bo Wye | Savings made with health colleagues
      of the south | Jo Wu |
       | Housing | `,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-05-31
        Savings made with health colleagues = 2011-07-31
      Mend the roads of the north and of the south | Cllr Bo Wye | Jo Wu | Housing
        Savings made with health colleagues = none`,
  },
  {
    oddity: "a deadline broken over two rows, and a row left blank between them",
    sheet: `
      ${HEADER}
      Refresh the parks in all of the | Cllr Ann Lee | Survey of every park done (May
      wards | Tom Day | 2011)
       | Housing | Plan agreed with residents (July

       | | 2011)`,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-05-31
        Plan agreed with residents = 2011-07-31`,
  },
  {
    oddity: "the year of a deadline that stands in no brackets, on a row of its own",
    sheet: `
      ${HEADER}
      Refresh the parks in all of the | Cllr Ann Lee | Survey of every park done by end of July
      wards | Tom Day | 2011
       | Housing | Plan agreed with residents, 6th September
       | | 2011
      Mend the roads of the north and | Cllr Bo Wye | Contract let in Q3
      of the south | Jo Wu | 2011/12
       | Housing | Works begun on the roads of the
       | | north (March 2012)`,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-07-31
        Plan agreed with residents = 2011-09-06
      Mend the roads of the north and of the south | Cllr Bo Wye | Jo Wu | Housing
        Contract let = 2011-12-31
        Works begun on the roads of the north = 2012-03-31`,
  },
  {
    oddity: "a milestone that begins with a year, below a deadline that names none",
    sheet: `
      ${HEADER}
      Refresh the parks in all of the | Cllr Ann Lee | Contract let by 6th September
      wards | Tom Day | 2012/13 budget agreed by Council (March 2012)
       | Housing | Survey of every park done by 31 March
       | | 2000 trees planted (June 2011)
      Mend the roads of the north and | Cllr Bo Wye | Works begun on the roads of the
      of the south | Jo Wu | north (March 2012)
       | Housing | `,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Contract let = 2011-09-06
        2012/13 budget agreed by Council = 2012-03-31
        Survey of every park done = 2012-03-31
        2000 trees planted = 2011-06-30
      Mend the roads of the north and of the south | Cllr Bo Wye | Jo Wu | Housing
        Works begun on the roads of the north = 2012-03-31`,
  },
  {
    oddity: "a label broken within a field's name, its rest beneath it alone",
    sheet: `
      Strategic Action | Lead Member, Responsible | Milestones and Deadlines
       | Person & Department |
      Refresh the parks so that | Cllr Ann Lee | Survey done with the help of
      every ward has one it can be | Tom Day | ward forums (May 2011)
      proud of | Housing | Plan agreed by Cabinet (July 2011)`,
    expected: `
      Refresh the parks so that every ward has one it can be proud of | Cllr Ann Lee | Tom Day | Housing
        Survey done with the help of ward forums = 2011-05-31
        Plan agreed by Cabinet = 2011-07-31`,
  },
  {
    oddity: "a deadline alone on its row belongs to the line above",
    sheet: `
      ${HEADER}
      Refresh the parks and the greens | Cllr Ann Lee | Survey done across the whole of the
      of the borough | Tom Day | borough
       | Housing | (May 2011)
       |  | Plan agreed (July 2011)`,
    expected: `
      Refresh the parks and the greens of the borough | Cllr Ann Lee | Tom Day | Housing
        Survey done across the whole of the borough = 2011-05-31
        Plan agreed = 2011-07-31`,
  },
  {
    oddity: "stray marks that scanning left are no text",
    sheet: `
      ${HEADER}
      Refresh the parks and the greens | Cllr Ann Lee | Survey done across the whole of
      , , | · | ( = 0 )
      of the borough | Tom Day | the borough (May 2011)
       | Housing | Plan agreed (July 2011)`,
    expected: `
      Refresh the parks and the greens of the borough | Cllr Ann Lee | Tom Day | Housing
        Survey done across the whole of the borough = 2011-05-31
        Plan agreed = 2011-07-31`,
    problem: "noise-ignored",
  },
  {
    oddity: "a row printed twice, in pieces, counts once",
    sheet: `
      ${HEADER}
      Refresh the parks and the greens of the borough | Cllr Ann Lee  Tom Day  Housing | Survey done with the help of the ward forums (May 2011)  Plan agreed (July 2011)
      Refresh the parks and the greens | Cllr Ann Lee | the help of the ward forums
       |  | Works begun on the first of the
       |  | greens (August 2011)`,
    expected: `
      Refresh the parks and the greens of the borough | Cllr Ann Lee | Tom Day | Housing
        Survey done with the help of the ward forums = 2011-05-31
        Plan agreed = 2011-07-31
        Works begun on the first of the greens = 2011-08-31`,
    problem: "fragment-dropped",
  },
  {
    oddity: "a milestone a column too far left, beside an empty cell",
    sheet: `
      ${HEADER}
      Refresh the parks in all of the | Cllr Ann Lee | Survey of every park done (May
      wards | Tom Day | 2011)
       | Housing | Plan agreed (July 2011)
       | Works begun in the northern wards (August 2011) | `,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-05-31
        Plan agreed = 2011-07-31
        Works begun in the northern wards = 2011-08-31`,
    problem: "cell-shifted",
  },
  {
    oddity: "a column lost in a row, and a stray mark left in its place",
    sheet: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Refresh the parks in all of the | Cllr Ann Lee | Survey of every park done (May
      wards | Tom Day | 2011)
       | Housing | Plan agreed (July 2011)
       | Works begun in the northern wards (August 2011) | ·`,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-05-31
        Plan agreed = 2011-07-31
        Works begun in the northern wards = 2011-08-31`,
    problem: "noise-ignored",
  },
  {
    oddity: "the second half of a label glued to the first cell below it",
    sheet: `
      Strategic Action | Lead Member, Lead Officer | Milestones and Deadlines
      Refresh the parks in all of the | and Directorate  Cllr Ann Lee  Tom Day | Survey of every park done (May
      wards | Housing | 2011)
      Mend the roads | Cllr Bo Wye  Jo Wu | Contract let (June 2011)
       | Housing | Works begun (August 2011)`,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-05-31
      Mend the roads | Cllr Bo Wye | Jo Wu | Housing
        Contract let = 2011-06-30
        Works begun = 2011-08-31`,
  },
  {
    oddity: "headings and prose between the tables, a page's number within one",
    sheet: `
      **A greener Millbrook

      We want parks that everybody can walk to, and streets that nobody minds to walk along.

      ${HEADER}
      Refresh the parks in all of the | Cllr Ann Lee | Survey of every park done (May
      Page 3 of 40
      wards | Tom Day | 2011)
       | Housing | Plan agreed (July 2011)

      **A safer Millbrook

      ${HEADER}
      Light the paths across the | Cllr Bo Wye | Lamps ordered (June 2011)
      commons | Jo Wu | Lamps lit on the first of the
       | Housing | paths (August 2011)`,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-05-31
        Plan agreed = 2011-07-31
      Light the paths across the commons | Cllr Bo Wye | Jo Wu | Housing
        Lamps ordered = 2011-06-30
        Lamps lit on the first of the paths = 2011-08-31`,
  },
  {
    oddity: "a name in capitals over two lines, which stands on one elsewhere",
    sheet: `
      Strategic Action | Lead Officer and Directorate | Milestones and Deadlines
      Publish the Borough Parks Charter and | Tom Day | Survey of every park done (May
      keep to it | Housing | 2011)
      Ask everybody about the Borough Parks | Jo Wu | Letters sent (June 2011)
      Charter | Housing | Answers counted (August 2011)
      Mend the roads | Una Frost | Contract let (June 2011)`,
    expected: `
      Publish the Borough Parks Charter and keep to it |  | Tom Day | Housing
        Survey of every park done = 2011-05-31
      Ask everybody about the Borough Parks Charter |  | Jo Wu | Housing
        Letters sent = 2011-06-30
        Answers counted = 2011-08-31
      Mend the roads |  | Una Frost | 
        Contract let = 2011-06-30`,
  },
  {
    oddity: "a page's number alone, and the header again, amid an action",
    sheet: `
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Refresh the parks in all of the | Cllr Ann Lee | Survey of every park done (May
      wards | Tom Day | 2011)
      12
       | | Plan agreed (July 2011)

      13
      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
       | Housing | Works begun in the northern
       | | wards (August 2011)
      Mend the roads | Cllr Bo Wye | Contract let (June 2011)`,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-05-31
        Plan agreed = 2011-07-31
        Works begun in the northern wards = 2011-08-31
      Mend the roads | Cllr Bo Wye |  | 
        Contract let = 2011-06-30`,
    problem: "noise-ignored",
  },
  {
    oddity: "the title and number of each page within the table",
    sheet: `
      ${HEADER}
      Refresh the parks in all of the | Cllr Ann Lee | Survey of every park done (May
      Millbrook Plan 2011/12 14
      wards | Tom Day | 2011)
       | Housing | Plan agreed (July 2011)
      Millbrook Plan 2011/12 15
      Light the paths across the | Cllr Bo Wye | Lamps ordered (June 2011)
      Millbrook Action Plan 2011/12 16
      commons | Jo Wu | Lamps lit on the first of the
       | Housing | paths (August 2011)`,
    expected: `
      Refresh the parks in all of the wards | Cllr Ann Lee | Tom Day | Housing
        Survey of every park done = 2011-05-31
        Plan agreed = 2011-07-31
      Light the paths across the commons | Cllr Bo Wye | Jo Wu | Housing
        Lamps ordered = 2011-06-30
        Lamps lit on the first of the paths = 2011-08-31`,
    problem: "noise-ignored",
  },
  {
    oddity: "deadlines in a column of their own say where milestones begin",
    sheet: `
      Action | Milestone | Deadline | Lead Officer
      Refresh the parks in all of the | Survey of every park and every | May 2011 | Tom Day
      wards | green | |
       | Plan for the parks agreed by | July 2011 |
       | the Cabinet | |
      Mend the roads | Contract let | June 2011 | Jo Wu`,
    expected: `
      Refresh the parks in all of the wards |  | Tom Day | 
        Survey of every park and every green = 2011-05-31
        Plan for the parks agreed by the Cabinet = 2011-07-31
      Mend the roads |  | Jo Wu | 
        Contract let = 2011-06-30`,
  },
  {
    oddity: "lower-case milestones, each with its own deadline, beside one wrapped action",
    sheet: `
      Action | Lead officer | Milestone | Deadline
      Refresh the parks | Tom Day | review them with users | 30/06/2011
       | | agree a new strategy | 30/09/2011
       | | and publish it on the web | 31/12/2011
      Mend the roads and lanes for | Jo Wu | tender for the work | 30/06/2011
      residents and visitors | | award the contract | 30/09/2011`,
    expected: `
      Refresh the parks |  | Tom Day | 
        review them with users = 2011-06-30
        agree a new strategy = 2011-09-30
        and publish it on the web = 2011-12-31
      Mend the roads and lanes for residents and visitors |  | Jo Wu | 
        tender for the work = 2011-06-30
        award the contract = 2011-09-30`,
  },
  {
    oddity: "an action beside an officer of its own is none of the action above, however that ends",
    sheet: `
      Action | Lead officer | Milestone | Deadline
      Refresh the parks in all of the | Tom Day | Survey done | 30/06/2011
      wards of the borough | | Plan agreed | 30/09/2011
      Find the homes people want to live in | Ann Lee | Residents asked | 30/06/2011
      Build the estates we agreed to | Jo Wu | Planning consent given | 30/09/2011
      Plant trees | Bo Wye | Land bought | 31/12/2011`,
    expected: `
      Refresh the parks in all of the wards of the borough |  | Tom Day | 
        Survey done = 2011-06-30
        Plan agreed = 2011-09-30
      Find the homes people want to live in |  | Ann Lee | 
        Residents asked = 2011-06-30
      Build the estates we agreed to |  | Jo Wu | 
        Planning consent given = 2011-09-30
      Plant trees |  | Bo Wye | 
        Land bought = 2011-12-31`,
  },
  {
    oddity: "a deadline of its own broken before its year, beside a milestone of two lines",
    sheet: `
      Action | Milestone | Deadline | Lead officer
      Refresh the parks in all of the | Survey of every park and every | 17th August | Tom Day
      wards | green | 2011 |
       | plan for the parks agreed by the | 1st September | 
       | whole of the Cabinet | 2011 |`,
    expected: `
      Refresh the parks in all of the wards |  | Tom Day | 
        Survey of every park and every green = 2011-08-17
        plan for the parks agreed by the whole of the Cabinet = 2011-09-01`,
  },
  {
    oddity: "a deadline printed beside the second line of its milestone",
    sheet: `
      Action | Milestone | Deadline | Lead officer
      Refresh the parks in all of the | Survey of every park and every | | Tom Day
      wards | green | May 2011 |
       | Plan for the parks agreed by the | |
       | whole of the Cabinet | July 2011 | `,
    expected: `
      Refresh the parks in all of the wards |  | Tom Day | 
        Survey of every park and every green = 2011-05-31
        Plan for the parks agreed by the whole of the Cabinet = 2011-07-31`,
  },
];

describe("printed lines", () => {
  test.each(CASES)("$oddity", ({ sheet, expected, problem }) => {
    const reading = readingOf(sheetOf(sheet));
    expect(outline(reading)).toBe(expected.replace(/^\n/, "").replace(/^ {6}/gm, ""));
    if (problem !== undefined) expect(problemsOf(reading)).toContain(problem);
  });

  test("headings above each table name its theme", () => {
    const headings = CASES.find(({ oddity }) => oddity.startsWith("headings"));
    const { plan } = readingOf(sheetOf(headings?.sheet ?? ""));
    expect(plan.actions.map(({ theme }) => theme)).toEqual([
      "A greener Millbrook",
      "A safer Millbrook",
    ]);
  });

  test("a milestone knows every cell its text runs over", () => {
    const { plan } = readingOf(sheetOf(CASES[0]?.sheet ?? ""));
    const cells = plan.actions[0]?.milestones[0]?.cells;
    expect(cells?.milestone).toEqual({ sheet: "Plan", row: 1, column: 2 });
    expect(cells?.more).toEqual([{ sheet: "Plan", row: 2, column: 2 }]);
  });
});
