import type { Day } from "../../src/core/plan/day";
import type { Status } from "../../src/core/plan/status";
import type { Severity } from "../../src/core/validate/rule";
import type { CellValue } from "../../src/core/sheet/cell";
import { sheetOf } from "./grid";

/** The day the figures of {@link WEXMOUTH_FIGURES} are of: the end of quarter 3. */
export const WEXMOUTH_AS_AT: Day = "2026-12-31";

/**
 * The figures of the plan below as they were drawn up before it was written,
 * and as every screen and sheet is to show them. Nothing of them is worked out.
 */
export const WEXMOUTH_FIGURES = {
  milestones: 136,
  statuses: {
    overdue: 22,
    "due-soon": 9,
    upcoming: 43,
    complete: 54,
    undated: 4,
    suspended: 2,
    ongoing: 1,
    cancelled: 1,
  } satisfies Record<Status, number>,
  /** What is overdue, by whether the new date is still to come. */
  overdue: { newDate: 4, noNewDate: 18 },
  /** How many were due by the day, and how many of those are done. */
  due: { soFar: 73, done: 51 },
  findings: { error: 5, warning: 12, info: 3 } satisfies Record<Severity, number>,
  /** By rule, in the order they are listed. */
  rules: {
    "milestone-without-deadline": 4,
    "completed-in-the-future": 1,
    "several-lead-officers": 4,
    "directorate-spelt-several-ways": 2,
    "deadline-year-inferred": 3,
    "no-fixed-end": 1,
    "overdue-without-comment": 2,
    "milestones-out-of-order": 1,
    "vague-wording": 2,
  } satisfies Record<string, number>,
  /** A directorate a row: milestones, overdue with a new date and without, due soon, to come, complete, other. */
  directorates: {
    "Adults & Health": [20, 0, 3, 1, 6, 9, 1],
    "Chief Executive’s Office": [17, 0, 1, 2, 5, 8, 1],
    "Children & Learning": [30, 1, 5, 2, 8, 11, 3],
    "Communities & Leisure": [19, 1, 1, 0, 7, 10, 0],
    "Environment & Streets": [25, 0, 4, 3, 9, 8, 1],
    "Housing & Regeneration": [31, 3, 5, 2, 10, 9, 2],
  } satisfies Record<string, Figures>,
  /** Milestones that two directorates share: they stand under both, and once in the total. */
  shared: 6,
  /** The same by priority; nothing is shared between them. */
  priorities: {
    "Homes for everyone": [38, 9, 2, 12, 13, 2],
    "Growing up well": [34, 7, 2, 10, 12, 3],
    "Clean, green streets": [36, 5, 3, 12, 14, 2],
    "A council that listens": [28, 1, 2, 9, 15, 1],
  } satisfies Record<string, readonly number[]>,
} as const;

type Figures = readonly [number, number, number, number, number, number, number];

/** The sheet's name. */
export const WEXMOUTH_SHEET = "Action plan 2026-27";

/** The made-up plan of the made-up Wexmouth Borough Council, a row a milestone, for the rows of a sheet. */
export const wexmouthRows = (): CellValue[][] =>
  sheetOf(TABLE, { name: WEXMOUTH_SHEET }).rows.map((row) => [...row]);

const TABLE = `
  Borough Plan: Year 2 Action Plan 2026/27
  Wexmouth Borough Council. Cabinet sees progress every quarter.
  Priority | Ref | Strategic action | Lead member | Lead officer | Directorate | Milestone | Deadline | Revised deadline | Status | Completed on | Comment
  Homes for everyone | "2.1" | Build 240 council homes on land the Council owns | Cllr Joss Penhallow | Gwilym Tarrant | Housing & Regeneration | Planning permission for Mill Lane | June 2026 |  | Complete | 11 June 2026 |
   |  |  |  |  |  | Start on site at Mill Lane | July 2026 | 31 March 2027 | In progress |  | Flood risk survey asked for by planning.
   |  |  |  |  |  | Ground broken at Quay Street | 22 January 2027 |  | In progress |  |
   |  |  |  |  |  | Contractor on site at Quay Street | March 2027 |  | Not started |  |
  Homes for everyone | "2.2" | Bring empty homes back into use | Cllr Joss Penhallow | Gwilym Tarrant and Idris Colebrook | Housing & Regeneration | Buy-back of 12 homes agreed | May 2026 | 28 February 2027 | In progress |  | Owner withdrew twice; third site found.
   |  |  |  |  |  | Letter to every owner of a home empty for two years | January 2027 |  | Not started |  |
   |  |  |  |  |  | Survey of rooms above shops | March |  | Not started |  |
  Homes for everyone | "2.3" | A fair lettings policy | Cllr Joss Penhallow | Gwilym Tarrant | Housing & Regeneration | Consultation with tenants |  |  | Not started |  |
   |  |  |  |  |  | Lettings policy adopted | November 2026 |  | In progress |  | Scrutiny asked for a second look.
  Homes for everyone | "2.4" | Let empty homes sooner | Cllr Joss Penhallow | Maud Ferrier | Housing and Regeneration Directorate | Void homes let in 21 days | October 2026 |  | In progress |  | Two contractors left.
   |  |  |  |  |  | Void homes let in 18 days | March 2027 |  | Not started |  |
  Homes for everyone | "2.5" | Repairs right first time | Cllr Joss Penhallow | Maud Ferrier | Housing & Regeneration; Communities & Leisure | Repairs app in use | September 2026 | 31 January 2027 | In progress |  | Tested again after complaints.
  Homes for everyone | "2.6" | Safer high-rise homes | Cllr Joss Penhallow | Idris Colebrook | Housing & Regeneration | Fire doors replaced in 6 blocks | August 2026 |  | In progress |  |
   |  |  |  |  |  | Sprinklers tried out in one block | October 2026 |  | Cancelled |  | The regulator no longer asks for it.
  Homes for everyone | "2.7" | Tenants who are heard | Cllr Joss Penhallow | Idris Colebrook | Housing & Regeneration | Tenant panel recruited | November 2026 |  | In progress |  | Too few came forward; a second round is under way.
  Homes for everyone | "2.8" | Warmer homes | Cllr Joss Penhallow | Maud Ferrier | Housing & Regeneration | Survey for the insulation grants finished | April 2026 |  | Complete | 23 April 2026 |
   |  |  |  |  |  | Costs of the insulation grants agreed | August 2026 |  | Complete | 19 August 2026 |
   |  |  |  |  |  | Contract for the insulation grants let | March 2027 |  | Not started |  |
   |  |  |  |  |  | Plan for the insulation grants signed off | January 2027 |  | Not started |  |
  Homes for everyone | "2.9" | Homes for key workers | Cllr Joss Penhallow | Idris Colebrook | Housing & Regeneration | Survey for the Bakery Yard flats finished | April 2026 |  | Complete | 23 April 2026 |
   |  |  |  |  |  | Costs of the Bakery Yard flats agreed | October 2026 |  | In progress |  | The first bids were too dear.
   |  |  |  |  |  | Plan for the Bakery Yard flats signed off | January 2027 |  | Not started |  |
  Homes for everyone | "2.10" | A market square people use | Cllr Joss Penhallow | Petra Okonjo | Housing & Regeneration | Survey for the market square finished | June 2026 |  | Complete | 19 June 2026 |
   |  |  |  |  |  | Costs of the market square agreed | October 2026 |  | Complete | 15 October 2026 |
   |  |  |  |  |  | Plan for the market square signed off | February 2027 |  | Not started |  |
  Homes for everyone | "2.11" | New life for the old docks | Cllr Joss Penhallow | Petra Okonjo | Housing & Regeneration | Survey for the dock warehouse finished | June 2026 |  | Complete | 20 June 2026 |
   |  |  |  |  |  | Costs of the dock warehouse agreed | December 2026 |  | Complete | 16 December 2026 |
   |  |  |  |  |  | Plan for the dock warehouse signed off | February 2027 |  | Not started |  |
  Homes for everyone | "2.12" | Homes that people can get round | Cllr Joss Penhallow | Maud Ferrier | Housing & Regeneration | Survey for the lift replacements finished | July 2026 |  | Complete | 23 July 2026 |
   |  |  |  |  |  | Costs of the lift replacements agreed | 11 January 2027 |  | In progress |  |
   |  |  |  |  |  | Plan for the lift replacements signed off | March 2027 |  | Not started |  |
  Homes for everyone | "2.13" | A night shelter all year | Cllr Joss Penhallow | Tomas Wrekin | Adults & Health | Survey for the shelter finished | May 2026 |  | Complete | 13 May 2026 |
   |  |  |  |  |  | Costs of the shelter agreed | August 2026 |  | Complete | 24 August 2026 |
   |  |  |  |  |  | Plan for the shelter signed off | December 2026 |  | Complete | 13 December 2026 |
   |  |  |  |  |  | Shelter open for 24 people | January 2027 |  | Not started |  |
   |  |  |  |  |  | Outreach team of six in post | February 2027 |  | Not started |  |
  Homes for everyone | "2.14" | Help before a home is lost | Cllr Joss Penhallow | Tomas Wrekin | Adults & Health | Survey for the advice line finished | June 2026 |  | In progress |  | Two posts stood empty until October.
   |  |  |  |  |  | Costs of the advice line agreed | November 2026 |  | Complete | 13 November 2026 |
  Growing up well | "3.1" | Open a family hub in every locality | Cllr Amara Osei | Bettina Larkspur | Children & Learning | Sites for four hubs chosen | April 2026 |  | Complete | 28 April 2026 |
   |  |  |  |  |  | Hub managers in post | June 2026 |  | Complete | 24 June 2026 |
   |  |  |  |  |  | Choose a supplier for the booking system | July 2026 | 31 January 2027 | In progress |  | Tender run again, one bid only.
   |  |  |  |  |  | Holiday activities programme published | 29 January 2027 |  | In progress |  |
   |  |  |  |  |  | Fourth hub open | by March |  | Not started |  |
  Growing up well | "3.2" | Give young people a say | Cllr Amara Osei | Bettina Larkspur and Tomas Wrekin | Children & Learning; Chief Executive’s Office | Youth forum terms of reference agreed | September 2026 |  | In progress |  |
  Growing up well | "3.3" | Pay for youth clubs after 2027 | Cllr Amara Osei | Bettina Larkspur | Children & Learning | Costs of nine clubs worked out | May 2026 |  | Complete | 19 May 2026 |
   |  |  |  |  |  | Lottery bid, first stage | November 2026 |  | In progress |  | Accounts for last year came late.
   |  |  |  |  |  | Lottery bid, second stage | March 2027 |  | Not started |  |
  Growing up well | "3.4" | A school place near home | Cllr Amara Osei | Bettina Larkspur | Children & Learning | Places counted in every school | September 2026 |  | Complete | 15 September 2026 |
   |  |  |  |  |  | Places for 40 children with special needs agreed | February 2027 |  | Not started |  |
   |  |  |  |  |  | Admission rules for 2028 agreed | March 2027 |  | Not started |  |
  Growing up well | "3.5" | Ready for adult life | Cllr Amara Osei | Ines Quartermain | Children & Learning; Adults & Health | One plan for each young person who moves on | 15 January 2027 |  | In progress |  |
  Growing up well | "3.6" | Read by seven | Cllr Amara Osei | Betty Ormerod | Children and Learning | Reading partners in 12 schools | July 2026 |  | Complete | 9 July 2026 |
   |  |  |  |  |  | Reading partners in all schools | March |  | Not started |  |
  Growing up well | "3.7" | Fewer days lost to school | Cllr Amara Osei | Ines Quartermain | Children & Learning | Attendance officers in every secondary school | August 2026 |  | Suspended |  | Waits for the Government’s grant, expected in February.
   |  |  |  |  |  | Head teachers agree one approach to holidays |  |  | In progress |  |
  Growing up well | "3.8" | Foster homes within the borough | Cllr Amara Osei | Ines Quartermain | Children & Learning | Survey for the fostering campaign finished | June 2026 |  | Complete | 24 June 2026 |
   |  |  |  |  |  | Costs of the fostering campaign agreed | October 2026 |  | In progress |  | The landlord has not signed.
   |  |  |  |  |  | Plan for the fostering campaign signed off | February 2027 |  | Complete | 14 February 2027 |
   |  |  |  |  |  | Support to foster carers at weekends | Ongoing |  | In progress |  |
  Growing up well | "3.9" | Good food at school | Cllr Amara Osei | Ines Quartermain | Children & Learning | Survey for the school kitchens finished | August 2026 |  | In progress |  | The survey found asbestos.
   |  |  |  |  |  | Costs of the school kitchens agreed | November 2026 |  | In progress |  | Waits for the county’s answer.
   |  |  |  |  |  | Plan for the school kitchens signed off | March 2027 |  | Not started |  |
  Growing up well | "3.10" | Somewhere to go after school | Cllr Amara Osei | Hal Brandreth | Children & Learning | Survey for the after-school clubs finished | September 2026 |  | Complete | 24 September 2026 |
   |  |  |  |  |  | Costs of the after-school clubs agreed | December 2026 |  | Complete | 20 December 2026 |
   |  |  |  |  |  | Plan for the after-school clubs signed off | February 2027 |  | Not started |  |
  Growing up well | "3.11" | Help early, not late | Cllr Amara Osei | Hal Brandreth | Children & Learning | Survey for the family support team finished | September 2026 |  | Complete | 25 September 2026 |
   |  |  |  |  |  | Costs of the family support team agreed | February 2027 |  | Not started |  |
   |  |  |  |  |  | Plan for the family support team signed off | March 2027 |  | Complete | 14 December 2026 |
  Growing up well | "3.12" | Every child can swim | Cllr Amara Osei | Orla Fenwick | Communities & Leisure | Survey for the swimming lessons finished | September 2026 |  | Complete | 22 September 2026 |
   |  |  |  |  |  | Costs of the swimming lessons agreed | November 2026 |  | In progress |  | The supplier was late.
   |  |  |  |  |  | Plan for the swimming lessons signed off | January 2027 |  | Not started |  |
   |  |  |  |  |  | Contract for the swimming lessons let | February 2027 |  | Not started |  |
  Clean, green streets | "4.1" | Fewer cars in the town centre | Cllr Piers Tolworthy | Rufus Adair | Environment & Streets | Survey for the bus gate finished | April 2026 |  | Complete | 14 April 2026 |
   |  |  |  |  |  | Trial of a one-way High Street | October 2026 |  | Suspended |  | Waits for a Cabinet decision on 3 February.
   |  |  |  |  |  | Costs of the bus gate agreed | October 2026 |  | In progress |  | The first draft was sent back.
   |  |  |  |  |  | Plan for the bus gate signed off | 18 January 2027 |  | In progress |  |
   |  |  |  |  |  | Contract for the bus gate let | February 2027 |  | Not started |  |
  Clean, green streets | "4.2" | Clean streets, seven days a week | Cllr Piers Tolworthy | Rufus Adair | Environment & Streets | Survey for the depot finished | April 2026 |  | Complete | 26 April 2026 |
   |  |  |  |  |  | Costs of the depot agreed | October 2026 |  | Complete | 22 October 2026 |
   |  |  |  |  |  | Plan for the depot signed off | 20 January 2027 |  | In progress |  |
   |  |  |  |  |  | New sweeping rounds | March 2027 | 28 February 2027 | Not started |  | Crews ready earlier.
   |  |  |  |  |  | Contract for the depot let | March 2027 |  | Not started |  |
  Clean, green streets | "4.3" | Fault reports that lead to repairs | Cllr Piers Tolworthy | Rufus Adair and Tomas Wrekin | Environment & Streets; Chief Executive’s Office | Fault reports by photograph | March 2027 |  | Not started |  |
  Clean, green streets | "4.4" | Walk and cycle to school | Cllr Piers Tolworthy | Nadia Esterhuysen | Environment & Streets | Survey for the safe routes finished | July 2026 |  | Complete | 17 July 2026 |
   |  |  |  |  |  | Costs of the safe routes agreed | November 2026 |  | In progress |  | More was asked for than there was money.
   |  |  |  |  |  | Continue to count those who cycle | January 2027 |  | Not started |  |
   |  |  |  |  |  | Contract for the safe routes let | March 2027 |  | Not started |  |
  Clean, green streets | "4.5" | Less waste, more recycled | Cllr Piers Tolworthy | Nadia Esterhuysen | Environment & Streets | Survey for the food waste round finished | July 2026 |  | Complete | 22 July 2026 |
   |  |  |  |  |  | Costs of the food waste round agreed | November 2026 |  | In progress |  | The pool was shut for repairs.
   |  |  |  |  |  | Plan for the food waste round signed off | January 2027 |  | Complete | 11 December 2026 |
   |  |  |  |  |  | Contract for the food waste round let | March 2027 |  | Not started |  |
  Clean, green streets | "4.6" | Trees on every main road | Cllr Piers Tolworthy | Rufus Adair | Environment & Streets | Survey for the tree nursery finished | August 2026 |  | Complete | 18 August 2026 |
   |  |  |  |  |  | Costs of the tree nursery agreed | November 2026 |  | Complete | 14 November 2026 |
   |  |  |  |  |  | Plan for the tree nursery signed off | February 2027 |  | Not started |  |
  Clean, green streets | "4.7" | Streets that do not flood | Cllr Piers Tolworthy | Nadia Esterhuysen | Environment & Streets | Survey for the gullies finished | September 2026 |  | In progress |  | The contract was challenged.
   |  |  |  |  |  | Costs of the gullies agreed | 8 January 2027 |  | In progress |  |
   |  |  |  |  |  | Plan for the gullies signed off | February 2027 |  | Not started |  |
  Clean, green streets | "4.8" | Cleaner air by every school | Cllr Piers Tolworthy | Selma Brockhurst | Adults & Health | Survey for the clean air zone finished | November 2026 |  | In progress |  | The board met late.
   |  |  |  |  |  | Monitors at 30 school gates |  |  | Not started |  |
  Clean, green streets | "4.9" | Parks people are proud of | Cllr Piers Tolworthy | Orla Fenwick | Communities & Leisure | Survey for Priory Park finished | May 2026 |  | Complete | 13 May 2026 |
   |  |  |  |  |  | Costs of Priory Park agreed | July 2026 |  | Complete | 24 July 2026 |
   |  |  |  |  |  | Plan for Priory Park signed off | January 2027 |  | Not started |  |
  Clean, green streets | "4.10" | Play areas for all ages | Cllr Piers Tolworthy | Orla Fenwick | Communities & Leisure | Survey for the splash pad finished | June 2026 |  | Complete | 16 June 2026 |
   |  |  |  |  |  | Costs of the splash pad agreed | August 2026 |  | Complete | 12 August 2026 |
   |  |  |  |  |  | Plan for the splash pad signed off | February 2027 |  | Not started |  |
  Clean, green streets | "4.11" | Allotments for those who wait | Cllr Piers Tolworthy | Jonty Ashgrove | Communities & Leisure | Survey for the new allotments finished | July 2026 |  | Complete | 20 July 2026 |
   |  |  |  |  |  | Costs of the new allotments agreed | November 2026 |  | Complete | 16 November 2026 |
   |  |  |  |  |  | Plan for the new allotments signed off | February 2027 |  | Not started |  |
  A council that listens | "1.1" | Neighbourhood panels in every ward | Mayor Delphine Achterberg | Tomas Wrekin | Chief Executive’s Office | Survey for the ward budgets finished | April 2026 |  | Complete | 18 April 2026 |
   |  |  |  |  |  | Costs of the ward budgets agreed | September 2026 |  | Complete | 14 September 2026 |
   |  |  |  |  |  | Plan for the ward budgets signed off | 25 January 2027 |  | In progress |  |
   |  |  |  |  |  | Contract for the ward budgets let | March 2027 |  | Not started |  |
   |  |  |  |  |  | Panels meeting in all wards |  |  | In progress |  |
  A council that listens | "1.2" | A website that works on a phone | Mayor Delphine Achterberg | Tomas Wrekin | Chief Executive’s Office | Survey for the new website finished | May 2026 |  | Complete | 17 May 2026 |
   |  |  |  |  |  | Costs of the new website agreed | October 2026 |  | Complete | 13 October 2026 |
   |  |  |  |  |  | Plan for the new website signed off | January 2027 |  | Not started |  |
  A council that listens | "1.3" | Volunteers who are thanked | Mayor Delphine Achterberg | Jonty Ashgrove | Chief Executive’s Office; Communities & Leisure | First volunteers’ evening held | June 2026 |  | Complete | 5 June 2026 |
  A council that listens | "1.4" | Calls answered in one minute | Mayor Delphine Achterberg | Lucian Merriweather | Chief Executive’s Office | Survey for the call centre finished | August 2026 |  | Complete | 17 August 2026 |
   |  |  |  |  |  | Costs of the call centre agreed | November 2026 |  | Complete | 13 November 2026 |
   |  |  |  |  |  | Plan for the call centre signed off | February 2027 |  | Not started |  |
  A council that listens | "1.5" | Reports that people can read | Mayor Delphine Achterberg | Lucian Merriweather | Chief Executive’s Office | Survey for the style guide finished | September 2026 |  | Complete | 17 September 2026 |
   |  |  |  |  |  | Costs of the style guide agreed | 13 January 2027 |  | In progress |  |
   |  |  |  |  |  | Plan for the style guide signed off | February 2027 |  | Not started |  |
  A council that listens | "1.6" | Clubs for those who are alone | Mayor Delphine Achterberg | Selma Brockhurst | Adults & Health; Communities & Leisure | Befriending in every ward | February 2027 |  | Not started |  |
  A council that listens | "1.7" | Carers who are heard | Mayor Delphine Achterberg | Selma Brockhurst | Adults & Health | Survey for the carers’ register finished | May 2026 |  | Complete | 22 May 2026 |
   |  |  |  |  |  | Costs of the carers’ register agreed | October 2026 |  | In progress |  | The software did not fit.
   |  |  |  |  |  | Plan for the carers’ register signed off | February 2027 |  | Not started |  |
  A council that listens | "1.8" | Care that starts at the front door | Mayor Delphine Achterberg | Idris Colebrook and Maud Ferrier | Adults & Health | Survey for the reablement team finished | June 2026 |  | Complete | 21 June 2026 |
   |  |  |  |  |  | Costs of the reablement team agreed | October 2026 |  | Complete | 17 October 2026 |
   |  |  |  |  |  | Plan for the reablement team signed off | February 2027 |  | Not started |  |
  A council that listens | "1.9" | Longer lives in every ward | Mayor Delphine Achterberg | Selma Brockhurst | Adults & Health | Survey for the health checks finished | August 2026 |  | Complete | 19 August 2026 |
   |  |  |  |  |  | Costs of the health checks agreed | December 2026 |  | Complete | 15 December 2026 |
   |  |  |  |  |  | Plan for the health checks signed off | February 2027 |  | Not started |  |
  A council that listens | "1.10" | Libraries open on Sundays | Mayor Delphine Achterberg | Jonty Ashgrove | Communities & Leisure | Survey for Sunday opening finished | May 2026 |  | Complete | 16 May 2026 |
   |  |  |  |  |  | Costs of Sunday opening agreed | July 2026 |  | Complete | 12 July 2026 |
   |  |  |  |  |  | Plan for Sunday opening signed off | January 2027 |  | Not started |  |
`;
