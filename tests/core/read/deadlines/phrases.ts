/**
 * Every notation with its readings. Most were worked out by hand before the
 * product read them; rows added later record a reading that was looked at and
 * found right. The page of the docs is made from this table, and the tests
 * check every row. Where nothing else is said, the plan year is 2011/12 and the
 * as-at date 1 October 2011.
 */
export interface PhraseRow {
  /** The notation it is an example of: a file's name in `periods` or `qualifiers`, or a heading of its own. */
  readonly notation: string;
  readonly phrase: string;
  /** "cell" is read as a cell of a deadline column, otherwise as a milestone's own text. */
  readonly as: "text" | "cell";
  /** "earliest due precision certainty", "-" for no day; null where nothing is read. */
  readonly reading: string | null;
  /** What is left of a text without its deadline, where the row shows it. */
  readonly title?: string;
  /** What the deadline has been moved to, written as the reading is; absent where nothing is named. */
  readonly revised?: string;
  /** The kinds of remark the reading carries, in any order. */
  readonly remarks?: readonly string[];
  readonly note?: string;
}

type More = Pick<PhraseRow, "title" | "revised" | "remarks" | "note">;

const text = (
  notation: string,
  phrase: string,
  reading: string | null,
  more: More = {},
): PhraseRow => ({
  notation,
  phrase,
  as: "text",
  reading,
  ...more,
});

const cell = (
  notation: string,
  phrase: string,
  reading: string | null,
  more: More = {},
): PhraseRow => ({
  ...text(notation, phrase, reading, more),
  as: "cell",
});

export const PHRASES: readonly PhraseRow[] = [
  // Days
  text("day-month", "Open the library (5 November 2011)", "2011-11-05 2011-11-05 day stated", {
    title: "Open the library",
  }),
  cell("day-month", "5th of November, 2015", "2015-11-05 2015-11-05 day stated"),
  cell("day-month", "Thursday 5th November 2015", "2015-11-05 2015-11-05 day stated"),
  cell("day-month", "November 5th, 2015", "2015-11-05 2015-11-05 day stated", {
    note: "the month first, where it is spelt out",
  }),
  cell("day-month", "5-Nov-15", "2015-11-05 2015-11-05 day stated"),
  cell("no such day", "31 Sept. '11", "- - none none", {
    remarks: ["slip"],
    note: "suggests 30 September 2011",
  }),
  cell("day-month", "5 Nov", "2011-11-05 2011-11-05 day tentative", { remarks: ["year-inferred"] }),
  cell("day-month", "28 Feb", "2012-02-28 2012-02-28 day tentative", {
    remarks: ["year-inferred"],
  }),
  text(
    "day-month",
    "Consult staff by 14th February 2012 and report back",
    "2012-02-14 2012-02-14 day stated",
  ),
  cell("day-numbers", "5/11/2015", "2015-11-05 2015-11-05 day stated", { note: "the day first" }),
  cell("day-numbers", "05.11.2015", "2015-11-05 2015-11-05 day stated"),
  cell("day-numbers", "5-11-15", "2015-11-05 2015-11-05 day stated"),
  cell("day-numbers", "2015-11-05", "2015-11-05 2015-11-05 day stated", {
    note: "as ISO 8601 has it",
  }),
  cell("day-numbers", "2011-11-05T00:00:00.000Z", "2011-11-05 2011-11-05 day stated", {
    note: "as other systems export it",
  }),
  cell("day-numbers", "30/9", "2011-09-30 2011-09-30 day tentative", {
    remarks: ["year-inferred"],
  }),
  text("day-numbers", "Sign the lease (30/09/11)", "2011-09-30 2011-09-30 day stated"),
  cell("day-numbers", "29/02/2012", "2012-02-29 2012-02-29 day stated"),
  cell("day-numbers", "31 03 2012", "2012-03-31 2012-03-31 day stated"),
  cell("day-month", "1. April 2012", "2012-04-01 2012-04-01 day stated"),
  cell("day-month", "1. Sept 2011 2. Dec 2011", "2011-12-01 2011-12-31 month stated", {
    remarks: ["several"],
    note: "the numbers of a list count up from one, and are no days",
  }),
  cell("days", "5–9 December 2011", "2011-12-05 2011-12-09 day stated", {
    note: "the last of them is due",
  }),
  cell("days", "1st and 15th March 2012", "2012-03-01 2012-03-15 day stated"),
  // Months
  text("month", "Adopt the charter (May 2011)", "2011-05-01 2011-05-31 month stated", {
    title: "Adopt the charter",
  }),
  text("month", "Adopt the charter by Sept. 2011", "2011-09-01 2011-09-30 month stated", {
    title: "Adopt the charter",
  }),
  text("month", "Adopt the charter – Jan '12", "2012-01-01 2012-01-31 month stated", {
    title: "Adopt the charter",
  }),
  cell("month", "Jul-12", "2012-07-01 2012-07-31 month stated"),
  cell("month", "Mar 12", "2012-03-01 2012-03-31 month stated"),
  cell("month", "March 2011/12", "2012-03-01 2012-03-31 month stated", {
    note: "the March of that financial year",
  }),
  cell("month", "DECEMBER 2011", "2011-12-01 2011-12-31 month stated"),
  cell("month", "march", "2012-03-01 2012-03-31 month tentative", {
    remarks: ["year-inferred"],
    note: "without its capital a month only in a column of its own",
  }),
  cell("month", "January", "2012-01-01 2012-01-31 month tentative", { remarks: ["year-inferred"] }),
  text("month", "Review the pilot in October", "2011-10-01 2011-10-31 month tentative", {
    title: "Review the pilot",
    remarks: ["year-inferred"],
  }),
  cell("month-numbers", "05/2012", "2012-05-01 2012-05-31 month stated"),
  cell("month-numbers", "2012-05", "2012-05-01 2012-05-31 month stated"),
  cell("month-numbers", "03/13", "2013-03-01 2013-03-31 month stated", {
    note: "there is no thirteenth month, and it is a year of the plan",
  }),
  cell("month-numbers", "12/15", "2015-12-01 2015-12-31 month stated"),
  cell("month-numbers", "3/26", "- - none none", {
    remarks: ["unreadable"],
    note: "no year of the plan",
  }),
  cell("event", "May elections 2012", "2012-05-01 2012-05-31 month stated", {
    note: "the occasion stands between the month and its year",
  }),
  text(
    "event",
    "Brief members (March Cabinet meeting 2012)",
    "2012-03-01 2012-03-31 month stated",
    {
      title: "Brief members",
    },
  ),
  text("no deadline", "Prepare for the May elections 2012 with partners", null),
  cell("month-misspelt", "Febuary 2012", "2012-02-01 2012-02-29 month stated", {
    remarks: ["slip"],
  }),
  text("month-misspelt", "Open the hub (Novemeber 2011)", "2011-11-01 2011-11-30 month stated", {
    title: "Open the hub",
    remarks: ["slip"],
  }),
  cell("month-misspelt", "Febuary 12", "2012-02-01 2012-02-29 month stated", {
    remarks: ["slip"],
    note: "suggests February 2012",
  }),
  cell("month-misspelt", "Octo 2012", "2012-10-01 2012-10-31 month stated", { remarks: ["slip"] }),
  // Quarters and halves
  cell("quarter", "Q1 2011/12", "2011-04-01 2011-06-30 quarter stated"),
  cell("quarter", "Q4 11/12", "2012-01-01 2012-03-31 quarter stated"),
  cell("quarter", "2011/12 Q2", "2011-07-01 2011-09-30 quarter stated"),
  cell("quarter", "FY11/12 Q2", "2011-07-01 2011-09-30 quarter stated"),
  cell("quarter", "Qtr 3", "2011-10-01 2011-12-31 quarter tentative", {
    remarks: ["year-inferred"],
  }),
  cell("quarter", "Quarter 1 (Apr-Jun) 2011/12", "2011-04-01 2011-06-30 quarter stated"),
  cell("quarter", "Q3 (Oct – Dec)", "2011-10-01 2011-12-31 quarter tentative", {
    remarks: ["year-inferred"],
  }),
  text("quarter", "Q1 – 20 homes built", "2011-04-01 2011-06-30 quarter tentative", {
    title: "20 homes built",
    remarks: ["year-inferred"],
  }),
  cell("quarter", "Third quarter of 2011/12", "2011-10-01 2011-12-31 quarter stated"),
  cell("quarter", "Q2 2012", "2012-07-01 2012-09-30 quarter stated", {
    remarks: ["ambiguous"],
    note: "of the financial year, unless the settings say calendar",
  }),
  cell("quarter", "Q126", "2026-01-01 2026-03-31 quarter stated", {
    note: "a year joined on goes by the calendar",
  }),
  text(
    "quarter",
    "Publish the scorecard by the end of Q2",
    "2011-07-01 2011-09-30 quarter tentative",
    {
      title: "Publish the scorecard",
      remarks: ["year-inferred"],
    },
  ),
  cell("quarters", "Q1-4 2011/12", "2011-04-01 2012-03-31 quarter stated"),
  cell("quarters", "Quarters 1 and 2", "2011-04-01 2011-09-30 quarter tentative", {
    remarks: ["year-inferred"],
  }),
  cell("half-year", "H1 2012", "2012-01-01 2012-06-30 months stated"),
  cell("half-year", "1H 2011/12", "2011-04-01 2011-09-30 months stated"),
  cell("half-year", "Second half of 2011/12", "2011-10-01 2012-03-31 months stated"),
  // Seasons, terms, feasts
  cell("season", "Autumn 2011", "2011-09-01 2011-11-30 season stated"),
  cell("season", "Winter 2011/12", "2011-12-01 2012-02-29 season stated"),
  cell("season", "Winter 2012", "2012-12-01 2012-12-31 season tentative", {
    remarks: ["ambiguous"],
    note: "the part of it in the year named",
  }),
  text("season", "Launch the festival by summer", "2011-06-01 2011-08-31 season tentative", {
    remarks: ["year-inferred"],
  }),
  cell("term", "Autumn term 2011", "2011-09-01 2011-12-31 term stated"),
  cell("term", "Spring term 2011/12", "2012-01-01 2012-03-31 term stated", {
    note: "the two years are those of the academic year",
  }),
  cell("semester", "Semester 1 2011/12", "2011-09-01 2012-01-31 term tentative", {
    note: "universities: September to January, and February to June",
  }),
  cell("semester", "Sem 2 2011/12", "2012-02-01 2012-06-30 term tentative"),
  cell("semester", "End of the first semester", "2011-09-01 2012-01-31 term tentative", {
    remarks: ["year-inferred"],
  }),
  text("term", "Summer Term 2011: cookery sessions", "2011-04-01 2011-07-31 term stated", {
    title: "cookery sessions",
  }),
  cell("half-term", "October half-term 2011", "2011-10-24 2011-10-28 day tentative", {
    note: "every authority sets its own week",
  }),
  cell("half-term", "by February half term", "2012-02-13 2012-02-17 day tentative", {
    remarks: ["year-inferred"],
  }),
  cell("feast", "Easter 2012", "2012-04-08 2012-04-08 day stated"),
  text("feast", "Repair the roof before Christmas 2011", "2011-12-24 2011-12-24 day stated", {
    title: "Repair the roof",
    note: "the day before",
  }),
  cell("feast", "August Bank Holiday 2011", "2011-08-29 2011-08-29 day stated"),
  cell("feast", "easter 2012", "2012-04-08 2012-04-08 day stated"),
  cell("feast", "by christmas 2011", "2011-12-25 2011-12-25 day stated"),
  cell("feast", "christmas", "2011-12-25 2011-12-25 day tentative", { remarks: ["year-inferred"] }),
  text("feast", "Light the square by christmas 2011", "2011-12-25 2011-12-25 day stated", {
    title: "Light the square",
  }),
  cell("feast", "boxing day 2011", "2011-12-26 2011-12-26 day stated"),
  cell("feast", "Whitsun 2012", "2012-05-27 2012-05-27 day stated"),
  cell("feast", "Shrove Tuesday 2012", "2012-02-21 2012-02-21 day stated"),
  cell("feast", "by the new year 2012", "2012-01-01 2012-01-01 day stated"),
  cell("feast", "in the new year", "- - none none", { remarks: ["unreadable"] }),
  cell("feast", "Hallowe’en 2011", "2011-10-31 2011-10-31 day stated"),
  cell("feast", "Remembrance Sunday 2011", "2011-11-13 2011-11-13 day stated"),
  // Words beside a year that may name a finer date
  ...(
    [
      [
        "Diwali 2011",
        "2011-01-01 2011-12-31",
        "a moving feast of another calendar is never guessed",
      ],
      ["Eid 2011/12", "2011-04-01 2012-03-31"],
      ["before purdah 2012", "2012-01-01 2012-12-31"],
      ["Chinese New Year 2012", "2012-01-01 2012-12-31"],
      ["half way 2012", "2012-01-01 2012-12-31"],
      ["fresher's week 2012", "2012-01-01 2012-12-31"],
      ["Easter holidays 2012", "2012-01-01 2012-12-31"],
      ["2012 (elections)", "2012-01-01 2012-12-31"],
      ["Q5 2012", "2012-01-01 2012-12-31"],
      ["2nd week 2012", "2012-01-01 2012-12-31"],
      ["Setpmebr 2011", "2011-01-01 2011-12-31"],
      ["Annual Council 2012", "2012-01-01 2012-12-31", "the day in May that a council year begins"],
      ["AGM 2012", "2012-01-01 2012-12-31"],
      ["first Cabinet 2012", "2012-01-01 2012-12-31"],
      ["Cabinet meeting 2012", "2012-01-01 2012-12-31", "which of them is not said"],
      ["Diwali review 2012", "2012-01-01 2012-12-31"],
      ["Review half way 2012", "2012-01-01 2012-12-31"],
    ] as const
  ).map(([phrase, days, note]) =>
    cell("words left over", phrase, `${days} year tentative`, {
      remarks: ["words-left-over"],
      ...(note === undefined ? {} : { note }),
    }),
  ),
  ...["by 2012", "during 2012", "the year 2012", "the whole of 2012", "Complete 2012"].map(
    (phrase) => cell("words left over", phrase, "2012-01-01 2012-12-31 year stated"),
  ),
  // What is to be done, or who decides it, says nothing of when in the year
  ...[
    "Review 2012",
    "Annual review 2012",
    "2012 (review)",
    "Cabinet 2012",
    "Board 2012",
    "Overview and Scrutiny Committee 2012",
    "Cabinet approval 2012",
    "Council year 2012",
    "Launch 2012",
    "Consultation - 2012",
  ].map((phrase) => cell("words left over", phrase, "2012-01-01 2012-12-31 year stated")),
  cell("words left over", "Phase 2 2012", "2012-01-01 2012-12-31 year stated"),
  cell(
    "words left over",
    "Programme written and agreed and carried out 2012",
    "2012-01-01 2012-12-31 year stated",
    { note: "a sentence is no date" },
  ),
  // Years
  text("financial-year", "Save £2m in 2011/12", "2011-04-01 2012-03-31 year stated", {
    title: "Save £2m",
  }),
  cell("financial-year", "FY12/13", "2012-04-01 2013-03-31 year stated"),
  cell("financial-year", "2011-2012", "2011-04-01 2012-03-31 year stated"),
  cell("financial-year", "Financial year 2011-12", "2011-04-01 2012-03-31 year stated"),
  cell("financial-year", "11/12", "2011-04-01 2012-03-31 year stated", {
    remarks: ["ambiguous"],
    note: "the plan's own year rather than 11 December",
  }),
  cell("financial-year", "10/11", "2011-11-10 2011-11-10 day tentative", {
    remarks: ["year-inferred"],
    note: "not the plan's own year, so a day",
  }),
  cell("financial-year", "FY2012", "2011-04-01 2012-03-31 year tentative", {
    remarks: ["ambiguous"],
    note: "the year that ends in it",
  }),
  cell("academic-year", "Academic year 2011/12", "2011-09-01 2012-07-31 year stated"),
  cell("academic-year", "AY11/12", "2011-09-01 2012-07-31 year stated"),
  cell("calendar-year", "2012", "2012-01-01 2012-12-31 year stated"),
  text("calendar-year", "Halve the backlog by 2012", "2012-01-01 2012-12-31 year stated", {
    title: "Halve the backlog",
  }),
  cell("this-year", "Year end", "2011-04-01 2012-03-31 year tentative", {
    remarks: ["year-inferred"],
  }),
  text(
    "this-year",
    "Balance the budget by the end of the financial year",
    "2011-04-01 2012-03-31 year tentative",
    {
      title: "Balance the budget",
      remarks: ["year-inferred"],
    },
  ),
  // Parts and weeks
  cell("end-of", "End of February 15", "2015-02-01 2015-02-28 month stated", {
    note: "after “end of” two digits are a year",
  }),
  cell("end-of", "end-March 2012", "2012-03-01 2012-03-31 month stated"),
  cell("part-of", "early May 2011", "2011-05-01 2011-05-10 month stated", {
    note: "the first third",
  }),
  cell("part-of", "mid-June 2011", "2011-06-11 2011-06-15 month stated", {
    note: "up to the middle",
  }),
  cell("part-of", "late June 2011", "2011-06-21 2011-06-30 month stated", {
    note: "the last third",
  }),
  cell("part-of", "Mid 2012", "2012-05-01 2012-06-30 year stated"),
  cell("part-of", "Early 2012", "2012-01-01 2012-04-30 year stated"),
  cell("part-of", "Start of the autumn term 2011", "2011-09-01 2011-09-07 term stated", {
    note: "the first week",
  }),
  text(
    "nth-weekday",
    "Elect the chair on the second Tuesday in May 2012",
    "2012-05-08 2012-05-08 day stated",
    {
      title: "Elect the chair",
    },
  ),
  cell("nth-weekday", "last Friday of March", "2012-03-30 2012-03-30 day tentative", {
    remarks: ["year-inferred"],
  }),
  cell("nth-weekday", "first week in March 2012", "2012-03-01 2012-03-07 day stated"),
  cell("week", "w/c 5 December 2011", "2011-12-05 2011-12-11 day stated", {
    note: "the seven days from then",
  }),
  cell("week", "wc 5/12/11", "2011-12-05 2011-12-11 day stated"),
  cell("week", "wk commencing 5/12/11", "2011-12-05 2011-12-11 day stated"),
  cell("week", "wk ending 9/12/11", "2011-12-05 2011-12-09 day stated"),
  cell("week", "Week ending Friday 9 December 2011", "2011-12-05 2011-12-09 day stated"),
  // Spans
  cell("range", "June/July 2011", "2011-06-01 2011-07-31 months stated"),
  cell("range", "November 2011 - January 2012", "2011-11-01 2012-01-31 months stated"),
  cell("range", "Nov - Jan 2012", "2011-11-01 2012-01-31 months stated"),
  cell("range", "April, July and October 2011", "2011-04-01 2011-10-31 months stated"),
  cell("range", "between May and September 2011", "2011-05-01 2011-09-30 months stated"),
  cell("range", "from 1 April 2011 to 30 June 2011", "2011-04-01 2011-06-30 day stated"),
  cell("range", "Q2-Q3 2011/12", "2011-07-01 2011-12-31 quarter stated"),
  cell("range", "Autumn/Winter 2011/12", "2011-09-01 2012-02-29 season stated"),
  cell("range", "2011-2015", "2011-01-01 2015-12-31 year stated", {
    note: "the life of a plan, where it stands alone",
  }),
  // Qualifiers
  cell("to-be-confirmed", "TBC", "- - none tentative", { remarks: ["to-be-confirmed"] }),
  cell(
    "to-be-confirmed",
    "March 2012 (date to be confirmed)",
    "2012-03-01 2012-03-31 month tentative",
    {
      remarks: ["to-be-confirmed"],
    },
  ),
  text("to-be-confirmed", "Appoint the contractor (TBC)", "- - none tentative", {
    title: "Appoint the contractor",
    remarks: ["to-be-confirmed"],
  }),
  cell("conditional", "June 2012, subject to funding", "2012-06-01 2012-06-30 month tentative", {
    remarks: ["conditional"],
  }),
  cell("conditional", "Once the lease is signed", "- - none tentative", {
    remarks: ["conditional"],
  }),
  cell("conditional", "Subject to funding – 2012/13", "2012-04-01 2013-03-31 year tentative", {
    remarks: ["conditional"],
    note: "the date set apart is no part of the condition",
  }),
  cell(
    "conditional",
    "Subject to approval of the capital programme by full Council, March 2012",
    "2012-03-01 2012-03-31 month tentative",
    { remarks: ["conditional"] },
  ),
  cell("relative", "Within six months of contract award", "- - none tentative", {
    remarks: ["conditional"],
  }),
  text("relative", "Evaluate within 3 months of opening", "- - none tentative", {
    title: "Evaluate",
    remarks: ["conditional"],
  }),
  cell("ongoing", "Ongoing", "- - none ongoing"),
  cell("ongoing", "Ongoing – review Sept 2011", "- - none ongoing", {
    remarks: ["several"],
    note: "the date is of something else",
  }),
  cell("ongoing", "Previously ongoing, now March 2012", "2012-03-01 2012-03-31 month stated"),
  cell("ongoing", "March 2012 / ongoing", "2012-03-01 - month ongoing"),
  cell("ongoing", "Ongoing; final report by March 2012", "2012-03-01 2012-03-31 month stated", {
    note: "it has an end",
  }),
  cell("ongoing", "From April 2011", "2011-04-01 - month ongoing"),
  text("ongoing", "Run the drop-in service (April 2011 onwards)", "2011-04-01 - month ongoing", {
    title: "Run the drop-in service",
  }),
  text("ongoing", "Run the drop-in service – on-going", "- - none ongoing", {
    title: "Run the drop-in service",
  }),
  cell("ongoing", "throughout 2011/12", "2011-04-01 2012-03-31 year stated", {
    note: "a year has an end",
  }),
  cell("recurring", "Quarterly", "- - quarter stated", {
    remarks: ["recurring"],
    note: "next 31 December 2011",
  }),
  cell("recurring", "Every August", "- - month stated", {
    remarks: ["recurring"],
    note: "next 31 August 2012",
  }),
  cell("recurring", "every two years", "- - year stated", {
    remarks: ["recurring"],
    note: "in which of the two nobody has said",
  }),
  cell("recurring", "Every 6 weeks", "- - day stated", { remarks: ["recurring"] }),
  cell("recurring", "Annually by 31 March", "- - day stated", {
    remarks: ["recurring"],
    note: "next 31 March 2012",
  }),
  cell("recurring", "six-monthly", "- - months stated", {
    remarks: ["recurring"],
    note: "next 31 March 2012",
  }),
  cell("recurring", "31 March 2012 and annually thereafter", "2012-03-31 2012-03-31 day stated", {
    remarks: ["recurring"],
    note: "the first is due; the next is 31 March 2012",
  }),
  cell("approximate", "circa March 2012", "2012-03-01 2012-03-31 month tentative"),
  cell("approximate", "March 2012 (provisional)", "2012-03-01 2012-03-31 month tentative"),
  cell("plan-year-number", "2012-2013 Year 2", "2012-04-01 2013-03-31 year stated"),
  cell("duration", "Dec (2 weeks)", "2011-12-01 2011-12-31 month stated", {
    remarks: ["year-inferred"],
    note: "a line of a work programme, whose year nobody doubts",
  }),
  cell("time-of-day", "31 March 2012 at 5pm", "2012-03-31 2012-03-31 day stated"),
  cell("recurring", "quarterly from April 2011", "2011-04-01 - month ongoing", {
    remarks: ["recurring"],
    note: "next 31 December 2011",
  }),
  cell("to-be-confirmed", "TBC (March 2012)", "2012-03-01 2012-03-31 month tentative", {
    remarks: ["to-be-confirmed"],
  }),
  cell("choice", "on or before 31 March 2012", "2012-03-31 2012-03-31 day stated"),
  cell("choice", "not before March 2012", "2012-03-01 - month ongoing", {
    note: "a beginning, no end",
  }),
  cell("half-year", "H2", "2011-10-01 2012-03-31 months tentative", { remarks: ["year-inferred"] }),
  cell("season", "Summer holidays 2011", "2011-06-01 2011-08-31 season stated"),
  cell("day-numbers", "20120331", "2012-03-31 2012-03-31 day stated", {
    note: "the basic format of ISO 8601",
  }),
  cell("range", "01/04/2011-31/03/2012", "2011-04-01 2012-03-31 day stated"),
  cell("range", "2011-14", "2011-01-01 2014-12-31 year stated"),
  cell("financial-year", "Financial year end 2012", "2011-04-01 2012-03-31 year stated"),
  cell("financial-year", "Financial year end 2011/12", "2011-04-01 2012-03-31 year stated"),
  cell("financial-year", "financial year ending 2011-12", "2011-04-01 2012-03-31 year stated"),
  cell("financial-year", "FYE 2011/12", "2011-04-01 2012-03-31 year stated"),
  cell("financial-year", "FY end 2011/12", "2011-04-01 2012-03-31 year stated"),
  cell("financial-year", "FYE 12", "2011-04-01 2012-03-31 year stated"),
  cell("quarter", "Q1 FY13", "2012-04-01 2012-06-30 quarter stated"),
  // Slips
  cell("year-slip", "Sep 212", "- - none none", {
    remarks: ["slip"],
    note: "suggests September 2012",
  }),
  cell("year-slip", "May 20111", "- - none none", { remarks: ["slip"], note: "suggests May 2011" }),
  cell("year-slip", "(Setpember 212)", "- - none none", {
    remarks: ["slip"],
    note: "suggests September 2012",
  }),
  cell("year-slip", "June 2O11", "- - none none", {
    remarks: ["slip"],
    note: "a letter for a digit; suggests June 2011",
  }),
  cell("no such day", "31 June 2011", "- - none none", {
    remarks: ["slip"],
    note: "suggests 30 June 2011",
  }),
  cell("no such day", "11/25/2011", "- - none none", {
    remarks: ["slip"],
    note: "suggests 25 November 2011",
  }),
  cell("no such day", "29 February 2011", "- - none none", {
    remarks: ["slip"],
    note: "suggests 28 February 2011",
  }),
  // In a deadline column
  cell("cell", "40694", "2011-05-31 2011-05-31 day stated", {
    note: "a serial number kept as text",
  }),
  cell("cell", "—", null, { note: "nothing is written" }),
  cell("cell", "N/A", null),
  cell("cell", "Completed", "- - none stated", {
    remarks: ["unreadable"],
    note: "a word of progress, no day",
  }),
  cell("cell", "see above", "- - none none", { remarks: ["unreadable"] }),
  cell("cell", "By end of term", "- - none none", {
    remarks: ["unreadable"],
    note: "no term is named",
  }),
  cell("cell", "Care Act (2014)", "- - none none", {
    remarks: ["unreadable"],
    note: "a law's year belongs to its name",
  }),
  cell("cell", "Sept 2011*", "2011-09-01 2011-09-30 month stated"),
  cell("cell", "Phase 1: May 2011; Phase 2: March 2012", "2012-03-01 2012-03-31 month stated", {
    remarks: ["several"],
    note: "the last step is due",
  }),
  // An original deadline and its revision
  ...[
    "Dec-11 (revised to Mar-12)",
    "Mar-12 (was Dec-11)",
    "December 2011 extended to March 2012",
    "Original: Dec 2011 Revised: Mar 2012",
    "Dec 2011 Mar 2012 (revised)",
    "Dec 2011 (original); Mar 2012 (revised)",
    "December 2011, slipped to March 2012",
    "Dec-11 now Mar-12",
    "Dec 2011 – delayed by the survey, now March 2012",
    "originally due Dec 2011; now Mar 2012",
    "Previously Dec 2011, Mar 2012",
    "March 2012 (originally December 2011)",
    "March 2012 (deferred from December 2011)",
    "moved from Dec 2011 to Mar 2012",
    "December 2011 has now been pushed back to March 2012",
    "Dec 2011 (revised to Feb 2012, now Mar 2012)",
    "Mar 2012 (was Feb 2012, originally Dec 2011)",
    "Dec 2011 (forecast Mar 2012)",
    "Dec 2011. New date: Mar 2012",
    "Original deadline December 2011 – extended by Cabinet to March 2012",
  ].map((phrase) =>
    cell("revision", phrase, "2011-12-01 2011-12-31 month stated", {
      revised: "2012-03-01 2012-03-31 month stated",
    }),
  ),
  cell("revision", "30/06/2011 extended to 30/09/2011", "2011-06-30 2011-06-30 day stated", {
    revised: "2011-09-30 2011-09-30 day stated",
  }),
  cell("revision", "Q3 (revised from Q2)", "2011-07-01 2011-09-30 quarter tentative", {
    revised: "2011-10-01 2011-12-31 quarter tentative",
    remarks: ["year-inferred"],
  }),
  cell("revision", "Dec-11, revised date TBC", "2011-12-01 2011-12-31 month stated", {
    revised: "- - none tentative",
  }),
  cell("revision", "Slipped to May 2012", "2012-05-01 2012-05-31 month stated", {
    note: "the only date there is",
  }),
  cell("revision", "Delayed from Dec 2011", "2011-12-01 2011-12-31 month stated", {
    note: "it was due then, and nobody says when it is now",
  }),
  text(
    "revision",
    "Open the library by June 2011 (extended to Sept 2011) (CLC)",
    "2011-06-01 2011-06-30 month stated",
    { revised: "2011-09-01 2011-09-30 month stated", remarks: ["tagged"] },
  ),
  text(
    "revision",
    "Lease extended from March 2011 to March 2012",
    "2011-03-01 2012-03-31 months stated",
    { title: "Lease extended", note: "the work itself" },
  ),
  cell("revision", "31 May 2011, revised 4 April 2011", "2011-04-04 2011-04-04 day stated", {
    remarks: ["several"],
    note: "no word says that it was moved to an earlier day, so it may be when it was revised",
  }),
  cell(
    "revision",
    "Design Sept 2011; build extended to March 2012",
    "2012-03-01 2012-03-31 month stated",
    { remarks: ["several"], note: "the deadlines of two things" },
  ),
  text(
    "revision",
    "Open the library by June 2011 (now September 2011)",
    "2011-06-01 2011-06-30 month stated",
    { title: "Open the library", revised: "2011-09-01 2011-09-30 month stated" },
  ),
  text(
    "revision",
    "Open the library by September 2011 (revised from June 2011)",
    "2011-06-01 2011-06-30 month stated",
    { title: "Open the library", revised: "2011-09-01 2011-09-30 month stated" },
  ),
  text(
    "revision",
    "Open the library (September 2011, was June 2011)",
    "2011-06-01 2011-06-30 month stated",
    { title: "Open the library", revised: "2011-09-01 2011-09-30 month stated" },
  ),
  text("revision", "Policy revised by May 2012", "2012-05-01 2012-05-31 month stated", {
    title: "Policy revised",
    note: "the work itself",
  }),
  text(
    "revision",
    "Consult by June 2011, lease extended to March 2012",
    "2012-03-01 2012-03-31 month stated",
    { title: "Consult by June 2011, lease extended", remarks: ["several"] },
  ),
  // Which of several
  text(
    "choice",
    "During 2011/12 pilot the scheme, then report (March 2012)",
    "2012-03-01 2012-03-31 month stated",
    {
      title: "During 2011/12 pilot the scheme, then report",
      note: "the closing bracket wins",
    },
  ),
  text(
    "choice",
    "Soft launch in June 2011 and full launch in September 2011",
    "2011-06-01 2011-09-30 months stated",
    {
      title: "Soft launch",
      remarks: ["several"],
      note: "two stages of one sentence",
    },
  ),
  text(
    "choice",
    "Vacate the depot by June 2013; this will save £1.2m from 2013/14",
    "2013-06-01 2013-06-30 month stated",
  ),
  text("choice", "Consult (May 2011). Adopt (July 2011)", "2011-07-01 2011-07-31 month stated", {
    remarks: ["several"],
  }),
  text(
    "choice",
    "Agree the Core Strategy (2011-2031) by March 2012",
    "2012-03-01 2012-03-31 month stated",
    {
      title: "Agree the Core Strategy (2011-2031)",
    },
  ),
  text(
    "choice",
    "Set the budget for 2012/13 (February 2012)",
    "2012-02-01 2012-02-29 month stated",
    {
      title: "Set the budget for 2012/13",
    },
  ),
  text("choice", "Report to Cabinet, July 2011", "2011-07-01 2011-07-31 month stated", {
    title: "Report to Cabinet",
  }),
  text("choice", "31/03/2012 Procure the contract", "2012-03-31 2012-03-31 day stated", {
    title: "Procure the contract",
  }),
  text("choice", "Sept 11 Procure the contract", "2011-09-01 2011-09-30 month stated", {
    title: "Procure the contract",
  }),
  text("choice", "Procure the contract - Sept 2011*", "2011-09-01 2011-09-30 month stated", {
    title: "Procure the contract",
    note: "a footnote's mark is no word",
  }),
  text("choice", "Sept 11: 40%; Dec 11: 60%; Mar 12: 80%", "2012-03-01 2012-03-31 month stated", {
    title: "Sept 11: 40%; Dec 11: 60%; Mar 12: 80%",
    remarks: ["several"],
  }),
  text(
    "choice",
    "Increase recycling from 30% in 2010/11 to 32% in 2011/12",
    "2011-04-01 2012-03-31 year stated",
  ),
  text("choice", "Run sessions April – July", "2011-04-01 2011-07-31 months tentative", {
    title: "Run sessions",
    remarks: ["year-inferred"],
    note: "two bare months joined prove each other",
  }),
  text("choice", "Targets to be agreed by June 2011", "2011-06-01 2011-06-30 month stated", {
    title: "Targets to be agreed",
    note: "the work itself, not a date still to be settled",
  }),
  text("choice", "Review quarterly (March, June, September, December)", "- - months stated", {
    title: "Review",
    remarks: ["recurring"],
  }),
  // Tags and brackets
  text("tag", "Open the forum (July 2011 (CLC)", "2011-07-01 2011-07-31 month stated", {
    remarks: ["tagged", "unbalanced-bracket"],
  }),
  text(
    "tag",
    "Open the forum (July 2011, Development & Renewal)",
    "2011-07-01 2011-07-31 month stated",
    {
      title: "Open the forum",
      remarks: ["tagged"],
    },
  ),
  text("tag", "Open the forum (CLC – July 2011)", "2011-07-01 2011-07-31 month stated", {
    title: "Open the forum",
    remarks: ["tagged"],
  }),
  text("tag", "Open the forum (July", "2011-07-01 2011-07-31 month tentative", {
    title: "Open the forum",
    remarks: ["year-inferred", "unbalanced-bracket"],
  }),
  text("tag", "Open the forum July 2011)", "2011-07-01 2011-07-31 month stated", {
    title: "Open the forum",
    remarks: ["unbalanced-bracket"],
  }),
  // No deadline
  text("month", "Wards 1 & 2 – December 2011", "2011-12-01 2011-12-31 month stated", {
    title: "Wards 1 & 2",
    note: "a dash with space about it parts; no 2 December",
  }),
  text("month", "October 2011: Quarterly report in place", "2011-10-01 2011-10-31 month stated", {
    title: "Quarterly report in place",
    note: "the word after the colon begins the milestone",
  }),
  text("ongoing", "Roll out, from January 2012 onwards", "2012-01-01 - month ongoing", {
    title: "Roll out",
  }),
  text("no deadline", "Collect food waste from January 2012 in all wards", null),
  text("no deadline", "Residents may apply for a grant", null),
  text("no deadline", "March through the borough on foot", null),
  text("no deadline", "Support Year 11 pupils at risk", null),
  text("no deadline", "Collect Section 106 contributions", null),
  text("no deadline", "Build 2,000 homes", null),
  text("no deadline", "Build 2011 homes", null),
  text("no deadline", "Renew the Agenda 21 charter", null),
  text("no deadline", "Staff the helpline 24/7", null),
  text("no deadline", "Begin Phase 2", null),
  text("no deadline", "Reach 1 in 4 households", null),
  text("no deadline", "Train 10/12 staff", null),
  text("no deadline", "Fit a sat nav in every second van", null),
  text("no deadline", "Water the parks in summer months", null),
  text("no deadline", "Agreed by Cabinet", null),
  text("no deadline", "Deliver savings from 2012/13", null),
  text("no deadline", "Set the council tax for 2012/13", null),
  text("no deadline", "Meet the Equality Act (2010)", null),
  text("no deadline", "Meet the Equality Act, 2010", null),
  text("no deadline", "Apply the care act (2014) Review cases", null),
  text("no deadline", "Train staff on the fire safety regulations (2012)", null),
  text("no deadline", "Core Strategy (2011-2031)", null),
  text("no deadline", "Reach by 2014/15 savings of £3m", null),
  text("no deadline", "Publish the findings of the May 2011 survey of tenants", null),
  text("no deadline", "Ring 020 7946 0018 to book", null),
  text("no deadline", "Provide ongoing support to carers", null),
  text("no deadline", "Produce quarterly reports for members", null),
  text("no deadline", "Cllr April May opens the hall", null),
  text("no deadline", "Prepare for London 2012 events", null),
  text("no deadline", "Action 1.2.11 is merged with this one", null),
  text("no deadline", "Since May 2010 numbers have doubled", null),
  text("no deadline", "Improve on the March 2011 baseline", null),
  text("no deadline", "Improve on a baseline of 45% (2010/11)", null),
  text("no deadline", "Following adoption in May 2011, brief members", null),
  text("no deadline", "Once funding is agreed, start works", null),
  text("no deadline", "Provide 12 months of support", null),
  text("no deadline", "Answer complaints within 10 days of receipt", null),
  text("no deadline", "Refurbish 15 March Road", null),
  text("no deadline", "Adopt the 14-19 strategy", null),
  text("no deadline", "Gain ISO 27001:2005", null),
  text("no deadline", "Match 2012 targets", null),
];
