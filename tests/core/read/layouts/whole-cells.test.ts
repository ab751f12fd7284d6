import { sheetOf } from "../../../support/grid";
import { outline, readingOf } from "../../../support/reading";

interface Case {
  readonly oddity: string;
  readonly sheet: string;
  readonly expected: string;
}

const CASES: readonly Case[] = [
  {
    oddity: "milestones beside nothing but a share, whose words begin as a total's do",
    sheet: `
      Action | Milestones and Deadlines | Lead Officer | % complete
      Mend the roads | Contract let (May 2011) | Jo Wu | 1
       | Submit the plans (June 2011) | | 0.25
       | Totally new road opened (July 2011) | | 0.5
       | Sub-total | | 0.58`,
    expected: `
      Mend the roads |  | Jo Wu | 
        Contract let = 2011-05-31
        Submit the plans = 2011-06-30
        Totally new road opened = 2011-07-31`,
  },
  {
    oddity: "a milestone that stands alone on its row, above one whose cells read as labels do",
    sheet: `
      Action | Lead Officer | Milestone | Finish | RAG | Commentary
      Mend the roads | Jo Wu | Contract let | June 2011 | Complete |
       | | Works begun | | |
       | | Staff moved to one office | Q1 2011/12 | In progress | Staffing changes have slowed progress
       | | Road opened | March 2012 | |`,
    expected: `
      Mend the roads |  | Jo Wu | 
        Contract let = 2011-06-30
        Works begun = none
        Staff moved to one office = 2011-06-30
        Road opened = 2012-03-31`,
  },
  {
    oddity: "merged: action and lead merged down their milestones, headings above",
    sheet: `
      **Millbrook Plan 2011/12

      **A greener Millbrook

      **Cleaner streets

      Strategic Action | Lead Member, Lead Officer and Directorate | Milestones and Deadlines
      Refresh the parks | Cllr Ann Lee⏎Tom Day⏎Housing | Survey done (May 2011)
      ^ | ^ | Plan agreed (July 2011)
      Mend the roads | Cllr Bo Wye⏎Jo Wu⏎Housing | Contract let by June 2011`,
    expected: `
      Refresh the parks | Cllr Ann Lee | Tom Day | Housing
        Survey done = 2011-05-31
        Plan agreed = 2011-07-31
      Mend the roads | Cllr Bo Wye | Jo Wu | Housing
        Contract let = 2011-06-30`,
  },
  {
    oddity: "cells: one row an action, a milestone a line",
    sheet: `
      Actions Required | Key Milestones | Responsible Officer | Department
      Refresh the parks | Survey done (May 2011)⏎Plan agreed (July 2011) | Tom Day | Housing
      Mend the roads | • Contract let (June 2011)⏎• Work begun (Aug 2011) | Jo Wu | Housing`,
    expected: `
      Refresh the parks |  | Tom Day | Housing
        Survey done = 2011-05-31
        Plan agreed = 2011-07-31
      Mend the roads |  | Jo Wu | Housing
        Contract let = 2011-06-30
        Work begun = 2011-08-31`,
  },
  {
    oddity: "cells: deadlines in a column of their own, a line for each milestone",
    sheet: `
      Action | Milestones | By when | Lead officer
      Refresh the parks | Survey done⏎Plan agreed | May 2011⏎July 2011 | Tom Day`,
    expected: `
      Refresh the parks |  | Tom Day | 
        Survey done = 2011-05-31
        Plan agreed = 2011-07-31`,
  },
  {
    oddity: "cells: steps of one word each are no deadlines",
    sheet: `
      Strategic Action | Lead | Milestones | Deadline
      Refresh the parks | Tom Day | Design⏎Tender⏎Build | May 2011⏎Nov 2011⏎Mar 2012`,
    expected: `
      Refresh the parks |  | Tom Day | 
        Design = 2011-05-31
        Tender = 2011-11-30
        Build = 2012-03-31`,
  },
  {
    oddity: "cells: each step's deadline on a line of its own below it",
    sheet: `
      Strategic Action | Lead | Milestones and Deadlines
      Refresh the parks | Tom Day | Design⏎30 May 2011⏎Tender⏎Q3 2011/12⏎Build⏎(March⏎2012)`,
    expected: `
      Refresh the parks |  | Tom Day | 
        Design = 2011-05-30
        Tender = 2011-12-31
        Build = 2012-03-31`,
  },
  {
    oddity: "cells: a line that breaks off at an article goes on below, whatever its letter",
    sheet: `
      Strategic Action | Lead | Milestones and Deadlines
      Refresh the parks | Tom Day | Work with residents in the⏎North East (May 2011)⏎Agree a plan with Millbrook and⏎Fernhill (July 2011)
      Mend the roads | Jo Wu | Find the roads people walk along⏎Let the contract (June 2011)`,
    expected: `
      Refresh the parks |  | Tom Day | 
        Work with residents in the North East = 2011-05-31
        Agree a plan with Millbrook and Fernhill = 2011-07-31
      Mend the roads |  | Jo Wu | 
        Find the roads people walk along = none
        Let the contract = 2011-06-30`,
  },
  {
    oddity: "cells: a year in brackets that is no deadline ends no milestone",
    sheet: `
      Strategic Action | Lead | Milestones and Deadlines
      Meet our duties | Tom Day | Train staff on the Care Act (2014) Review cases by May 2011⏎Adopt the Play Plan (2011-2015) Open Day leaflet by June 2011
      Mend the roads | Jo Wu | Contract let (June 2011) Work begun (August 2011)`,
    expected: `
      Meet our duties |  | Tom Day | 
        Train staff on the Care Act (2014) Review cases = 2011-05-31
        Adopt the Play Plan (2011-2015) Open Day leaflet = 2011-06-30
      Mend the roads |  | Jo Wu | 
        Contract let = 2011-06-30
        Work begun = 2011-08-31`,
  },
  {
    oddity: "register: the action blank below its first row",
    sheet: `
      Ref | Action | Milestone | Due Date | Lead Officer | Status
      1 | Refresh the parks | Survey done | 2011-05-31 | Tom Day | Done
       |  | Plan agreed | 2011-07-31 | | On track
      2 | Mend the roads | Contract let | 2011-06-30 | Jo Wu | On track`,
    expected: `
      Refresh the parks |  | Tom Day | 
        Survey done = 2011-05-31
        Plan agreed = 2011-07-31
      Mend the roads |  | Jo Wu | 
        Contract let = 2011-06-30`,
  },
  {
    oddity: "register: actions that end on a preposition, each with its own lead and deadline",
    sheet: `
      Action | Lead officer | Milestone | Deadline
      Find the homes people want to live in | Tom Day | Residents asked | 30/06/2011
      Build the estates we agreed to | Jo Wu | Planning consent given | 30/09/2011
      Plant trees | Ann Lee | Land bought | 31/12/2011
       | | Holes dug | `,
    expected: `
      Find the homes people want to live in |  | Tom Day | 
        Residents asked = 2011-06-30
      Build the estates we agreed to |  | Jo Wu | 
        Planning consent given = 2011-09-30
      Plant trees |  | Ann Lee | 
        Land bought = 2011-12-31
        Holes dug = none`,
  },
  {
    oddity: "a deadline each for actions that end on a preposition",
    sheet: `
      Action | Lead officer | Deadline | Status
      Choose the scheme to sign up for | Tom Day | 30/06/2011 | On track
      Agree the budget | Jo Wu | 30/09/2011 | On track
      Open the pool | Jo Wu | 31/12/2011 | On track`,
    expected: `
      Choose the scheme to sign up for |  | Tom Day | 
        Choose the scheme to sign up for = 2011-06-30
      Agree the budget |  | Jo Wu | 
        Agree the budget = 2011-09-30
      Open the pool |  | Jo Wu | 
        Open the pool = 2011-12-31`,
  },
  {
    oddity: "register: the same title under two officers is two actions",
    sheet: `
      Action | Milestone | Due Date | Lead Officer
      Refresh the parks | Survey done | 2011-05-31 | Tom Day
      Refresh the parks | Plan agreed | 2011-07-31 | Jo Wu`,
    expected: `
      Refresh the parks |  | Tom Day | 
        Survey done = 2011-05-31
      Refresh the parks |  | Jo Wu | 
        Plan agreed = 2011-07-31`,
  },
  {
    oddity: "register: a lead whose accent was left out below is the same lead",
    sheet: `
      Action | Milestone | Due Date | Lead Officer
      Refresh the parks | Survey done | 2011-05-31 | Siân Rhys
      Refresh the parks | Plan agreed | 2011-07-31 | Sian Rhys`,
    expected: `
      Refresh the parks |  | Siân Rhys,Sian Rhys | 
        Survey done = 2011-05-31
        Plan agreed = 2011-07-31`,
  },
  {
    oddity: "register: the same title and lead with references that differ is two actions",
    sheet: `
      Ref | Action | Milestone | Due Date | Lead Officer
      A1.1 | Refresh the parks | Survey done | 2011-05-31 | Tom Day
      A1.2 | Refresh the parks | Plan agreed | 2011-07-31 | Tom Day
      A2.1 | Refresh the parks | Trees planted | 2011-08-31 | Tom Day`,
    expected: `
      Refresh the parks |  | Tom Day | 
        Survey done = 2011-05-31
        Plan agreed = 2011-07-31
      Refresh the parks |  | Tom Day | 
        Trees planted = 2011-08-31`,
  },
  {
    oddity: "headers merged over two rows, in another order",
    sheet: `
      Timescale | < | Responsibility | < | Key Action | Milestones
      Original | Revised | Portfolio Holder | Lead officer | ^ | ^
      2011-05-31 | 2011-07-31 | Cllr Ann Lee | Tom Day | Refresh the parks | Survey done`,
    expected: `
      Refresh the parks | Cllr Ann Lee | Tom Day | 
        Survey done = 2011-05-31`,
  },
  {
    oddity: "a plan without milestones tracks its actions",
    sheet: `
      Task | Task Owner | Finish | % Complete
      Refresh the parks | Tom Day | 2011-05-31 | 50
      Mend the roads | Jo Wu | 2011-06-30 | 100`,
    expected: `
      Refresh the parks |  | Tom Day | 
        Refresh the parks = 2011-05-31
      Mend the roads |  | Jo Wu | 
        Mend the roads = 2011-06-30`,
  },
  {
    oddity: "totals, prose, notes and blank rows are no milestones",
    sheet: `
      Action | Milestone | Deadline | Lead officer
      Refresh the parks | Survey done | May 2011 | Tom Day

      Mend the roads | Contract let | June 2011 | Jo Wu
      This plan will be looked at by the board every quarter, and the leader will answer for it.
      Total | | 2 | `,
    expected: `
      Refresh the parks |  | Tom Day | 
        Survey done = 2011-05-31
      Mend the roads |  | Jo Wu | 
        Contract let = 2011-06-30`,
  },
];

test.each(CASES)("$oddity", ({ sheet, expected }) => {
  expect(outline(readingOf(sheetOf(sheet)))).toBe(dedent(expected));
});

function dedent(text: string): string {
  return text.replace(/^\n/, "").replace(/^ {6}/gm, "");
}
