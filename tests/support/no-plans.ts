import { serialFromDay, firstOfMonth, addDays } from "../../src/core/plan/day";
import type { CellValue } from "../../src/core/sheet/cell";
import { worksheet, type Worksheet } from "../../src/core/sheet/workbook";
import { randomFrom, type Random } from "./generator/random";
import * as words from "./generator/words";

type Row = readonly CellValue[];

/** What stands on a sheet that is no plan, made up by chance. */
interface Kind {
  readonly name: string;
  readonly make: (random: Random) => readonly Row[];
  /** Columns of real dates, by index. */
  readonly dates?: readonly number[];
}

const rowsOf = (random: Random, from: number, to: number, row: (i: number) => Row): Row[] =>
  Array.from({ length: random.int(from, to) }, (_, i) => row(i));
const person = (random: Random): string =>
  `${random.pick(words.FIRST_NAMES)} ${random.pick(words.SURNAMES)}`;
const date = (random: Random): number =>
  serialFromDay(addDays(firstOfMonth(2012, 4), random.int(0, 364)));
const money = (random: Random): number => random.int(100, 90000) / 10;
const MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];

/** Sheets a council keeps beside its plan, none of which says what will be done by when. */
const KINDS: readonly Kind[] = [
  {
    name: "budget",
    make: (random) => [
      ["Revenue budget 2012/13"],
      [],
      ["Cost centre", "Description", ...MONTHS, "Total"],
      ...rowsOf(random, 8, 20, (i) => [
        4000 + i,
        random.pick(["Salaries", "Premises", "Transport", "Supplies and services", "Income"]),
        ...MONTHS.map(() => money(random)),
        money(random),
      ]),
      ["Total", null, ...MONTHS.map(() => money(random)), money(random)],
    ],
  },
  {
    name: "budget by directorate",
    make: (random) => [
      ["Directorate", "Budget £000", "Forecast £000", "Variance £000", "Comment"],
      ...words.DIRECTORATES.slice(0, random.int(5, 12)).map((name): Row => [
        name,
        money(random),
        money(random),
        money(random),
        random.pick(words.COMMENTS),
      ]),
      ["Total", money(random), money(random), money(random), null],
    ],
  },
  {
    name: "contact list",
    make: (random) => [
      ["Name", "Job title", "Department", "Telephone", "E-mail"],
      ...rowsOf(random, 10, 30, () => [
        person(random),
        random.pick(words.POSTS),
        random.pick(words.DIRECTORATES),
        `020 7946 ${String(random.int(1000, 9999))}`,
        "someone@example.gov.uk",
      ]),
    ],
  },
  {
    name: "timesheet",
    dates: [0],
    make: (random) => [
      ["Timesheet", person(random)],
      ["Date", "Start", "Finish", "Break", "Hours"],
      ...rowsOf(random, 5, 25, () => [date(random), 0.375, 0.7083, 0.04, 7.5]),
      ["Total hours", null, null, null, 150],
    ],
  },
  {
    name: "survey results",
    make: (random) => [
      ["Residents' survey: how satisfied are you with ...?"],
      ["Question", "Very satisfied", "Fairly satisfied", "Neither", "Dissatisfied", "Base"],
      ...rowsOf(random, 6, 15, (i) => [
        `Q${String(i + 1)}. ${random.pick(["Your home", "Street cleaning", "Parks", "Libraries", "Schools"])}`,
        ...Array.from({ length: 4 }, () => random.int(1, 60) / 100),
        random.int(200, 1200),
      ]),
    ],
  },
  {
    name: "risk register",
    dates: [6],
    make: (random) => [
      ["Risk", "Likelihood", "Impact", "Score", "Controls in place", "Risk owner", "Review date"],
      ...rowsOf(random, 5, 15, () => [
        random.pick([
          "Failure of a major supplier",
          "Loss of key staff",
          "Data breach",
          "Fall in grant income",
        ]),
        random.int(1, 5),
        random.int(1, 5),
        random.int(1, 25),
        random.pick(["Contract monitoring", "Succession planning", "Staff training"]),
        person(random),
        date(random),
      ]),
    ],
  },
  {
    name: "notes of a meeting",
    make: (random) => [
      [`Notes of the ${random.pick(words.BODIES)}`],
      ["Held on 3 May 2012 at the Town Hall"],
      ["Present:", Array.from({ length: 4 }, () => person(random)).join(", ")],
      [],
      ["1. Welcome and apologies"],
      ["Apologies were received from those listed above."],
      ["2. Notes of the last meeting"],
      ["These were agreed as a true record."],
      ["3. Any other business"],
      [random.pick(words.PROSE)],
    ],
  },
  { name: "blank", make: () => [] },
  {
    name: "blank but for spaces",
    make: (random) => rowsOf(random, 3, 40, () => ["", " ", null]),
  },
  {
    name: "prose",
    make: (random) => [
      ["Foreword"],
      ...rowsOf(random, 2, 8, () => [random.pick(words.PROSE)]),
      [person(random)],
      ["Leader of the Council"],
    ],
  },
  {
    name: "prose that speaks of dates",
    make: (random) => [
      ["Introduction"],
      [
        "The plan was agreed by Cabinet in March 2011 and will be refreshed by March 2012. Milestones and deadlines stand in the annex.",
      ],
      [random.pick(words.PROSE)],
      ["Progress will be reported to Overview and Scrutiny in November 2011."],
    ],
  },
  {
    name: "pivot",
    make: (random) => [
      ["Count of Ref", "Column Labels"],
      ["Row Labels", "Complete", "In progress", "Not started", "Grand Total"],
      ...words.DIRECTORATES.slice(0, random.int(4, 9)).map((name): Row => [
        name,
        random.int(0, 20),
        random.int(0, 20),
        random.int(0, 20),
        random.int(20, 60),
      ]),
      ["Grand Total", 80, 70, 60, 210],
    ],
  },
  {
    name: "rota",
    make: (random) => [
      ["Week commencing", "Mon", "Tue", "Wed", "Thu", "Fri"],
      ...rowsOf(random, 4, 20, () => [
        date(random),
        ...Array.from({ length: 5 }, () => person(random)),
      ]),
    ],
    dates: [0],
  },
  {
    name: "asset list",
    dates: [3],
    make: (random) => [
      ["Asset no.", "Description", "Location", "Purchased", "Value"],
      ...rowsOf(random, 8, 30, (i) => [
        `A${String(1000 + i)}`,
        random.pick(["Laptop", "Desk", "Van", "Projector", "Photocopier"]),
        random.pick(["Town Hall", "Depot", "Library"]),
        date(random),
        money(random),
      ]),
    ],
  },
  {
    name: "performance indicators",
    make: (random) => [
      ["Ref", "Indicator", "Target 2011/12", "Q1", "Q2", "Q3", "Q4", "RAG"],
      ...rowsOf(random, 6, 20, (i) => [
        `NI ${String(100 + i)}`,
        random.pick([
          "Household waste recycled (%)",
          "Invoices paid in 30 days (%)",
          "Sickness (days)",
        ]),
        random.int(50, 99),
        ...Array.from({ length: 4 }, () => random.int(40, 99)),
        random.pick(["Red", "Amber", "Green"]),
      ]),
    ],
  },
  {
    name: "requests for information",
    dates: [2, 3],
    make: (random) => [
      ["Ref", "Request", "Received", "Due Date", "Lead Officer", "Directorate", "Status"],
      ...rowsOf(random, 8, 25, (i) => [
        `FOI${String(i)}`,
        random.pick(["Parking fines", "Agency staff", "Empty homes", "Allotments"]),
        date(random),
        date(random),
        person(random),
        random.pick(words.DIRECTORATES),
        random.pick(["Answered", "Open", "Refused"]),
      ]),
    ],
  },
  {
    name: "contracts register",
    dates: [3, 4],
    make: (random) => [
      ["Ref", "Contract", "Supplier", "Start Date", "End Date", "Owner", "Directorate", "Value"],
      ...rowsOf(random, 8, 25, (i) => [
        i + 1,
        random.pick(["Grounds maintenance", "Agency staff", "Waste disposal", "Meals", "Security"]),
        `${random.pick(words.SURNAMES)} Ltd`,
        date(random),
        date(random),
        person(random),
        random.pick(words.DIRECTORATES),
        money(random),
      ]),
    ],
  },
  {
    name: "capital programme",
    make: (random) => [
      [
        "Scheme",
        "Department",
        "Responsible Officer",
        "2011/12 £000",
        "2012/13 £000",
        "2013/14 £000",
      ],
      ...rowsOf(random, 6, 20, () => [
        random.pick(["School places", "Highway resurfacing", "Leisure centre", "Depot"]),
        random.pick(words.DIRECTORATES),
        person(random),
        money(random),
        money(random),
        money(random),
      ]),
    ],
  },
  {
    name: "planning applications",
    dates: [3, 5],
    make: (random) => [
      ["Application", "Address", "Proposal", "Received", "Decision", "Decided", "Case officer"],
      ...rowsOf(random, 6, 20, (i) => [
        `PA/12/${String(1000 + i)}`,
        `${String(random.int(1, 200))} Marden Road`,
        random.pick([
          "Rear extension",
          "Change of use to cafe",
          "Loft conversion",
          "Two dwellings",
        ]),
        date(random),
        random.pick(["Granted", "Refused"]),
        date(random),
        person(random),
      ]),
    ],
  },
  {
    name: "calendar of meetings",
    dates: [0],
    make: (random) => [
      ["Date", "Meeting", "Venue", "Time"],
      ...rowsOf(random, 6, 25, () => [
        date(random),
        random.pick(words.BODIES),
        random.pick(["Committee Room 1", "Council Chamber"]),
        "19:00",
      ]),
    ],
  },
  {
    name: "training record",
    dates: [2],
    make: (random) => [
      ["Employee", "Course", "Attended", "Passed"],
      ...rowsOf(random, 6, 25, () => [
        person(random),
        random.pick(["First aid", "Data protection", "Fire warden"]),
        date(random),
        random.pick(["Yes", "No"]),
      ]),
    ],
  },
  {
    name: "bank statement",
    dates: [0],
    make: (random) => [
      ["Date", "Details", "Paid out", "Paid in", "Balance"],
      ...rowsOf(random, 8, 40, () => [
        date(random),
        random.pick(["BACS payment", "Direct debit", "Card payment", "Transfer"]),
        money(random),
        null,
        money(random),
      ]),
    ],
  },
  {
    name: "glossary",
    make: (random) => [
      ["Abbreviation", "Meaning"],
      ...rowsOf(random, 6, 20, () => [
        random.pick(["LDF", "JSNA", "DPD", "CCG", "MTFP"]),
        random.pick([
          "Local Development Framework",
          "Joint Strategic Needs Assessment",
          "Medium Term Financial Plan",
        ]),
      ]),
    ],
  },
  {
    name: "election results",
    make: (random) => [
      ["Ward", "Candidate", "Votes", "Share", "Elected"],
      ...rowsOf(random, 8, 30, () => [
        random.pick(["Northgate", "Marden", "Riverside"]),
        person(random),
        random.int(50, 3000),
        random.int(1, 60) / 100,
        random.pick(["Yes", ""]),
      ]),
    ],
  },
  {
    name: "instructions",
    make: () => [
      ["How to use this workbook"],
      ["1", "Enter your name and directorate on the first sheet."],
      ["2", "Do not change the yellow cells."],
      ["3", "Save a copy and return it to the Performance Team."],
      [],
      ["Version 3, May 2012"],
    ],
  },
];

/** A hundred sheets that are no plan, each kind four times with other contents and places. */
export function noPlans(): { readonly name: string; readonly sheet: Worksheet }[] {
  return Array.from({ length: 100 }, (_, i) => {
    const kind = KINDS[i % KINDS.length] ?? { name: "blank", make: () => [] };
    const random = randomFrom(7000 + i);
    return {
      name: `${kind.name} (${String(Math.floor(i / KINDS.length) + 1)})`,
      sheet: placed(kind, random),
    };
  });
}

function placed(kind: Kind, random: Random): Worksheet {
  const left = random.weighed([
    [3, 0],
    [1, 1],
  ]);
  const indent: null[] = Array.from({ length: left }, () => null);
  const top: Row[] = Array.from(
    {
      length: random.weighed([
        [3, 0],
        [1, 2],
      ]),
    },
    () => [],
  );
  const rows = [...top, ...kind.make(random).map((row) => [...indent, ...row])];
  const formats = (kind.dates ?? []).map((column): [number, string[]] => [
    column + left,
    rows.map(() => "dd/mm/yyyy"),
  ]);
  return worksheet("Sheet1", rows, { numberFormats: new Map(formats) });
}
