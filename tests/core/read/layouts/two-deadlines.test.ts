import type { Deadline } from "../../../../src/core/plan/deadline";
import { sheetOf } from "../../../support/grid";
import { readingOf } from "../../../support/reading";

/** The deadline of one milestone under two columns of deadlines. */
function read(labels: string, cells: string): { deadline: Deadline | null; at: string | null } {
  const reading = readingOf(
    sheetOf(`
      Action | Milestone | ${labels}
      Build a pool | Open the pool | ${cells}
      Plant trees | Order the trees | June 2011 | 2011-06-30
    `),
  );
  const milestone = reading.plan.actions[0]?.milestones[0];
  const at = milestone?.cells.deadline ?? null;
  return { deadline: milestone?.deadline ?? null, at: at && "ABCD".charAt(at.column) };
}

const written = (cells: string) => read("Deadline as written | Due date", cells);
const short = ({ deadline: d, at }: ReturnType<typeof read>) =>
  d === null
    ? `none in ${String(at)}`
    : `${d.text} = ${String(d.earliest)}..${String(d.due)} ${d.precision} ${d.certainty} [${d.remarks.map(({ kind }) => kind).join()}] in ${String(at)}`;

describe("two columns of deadlines, as written and as a date", () => {
  test.each([
    [
      "the words say how fine the date is",
      "March 2012 | 2012-03-31",
      "March 2012 = 2012-03-01..2012-03-31 month stated [] in C",
    ],
    [
      "a date beside words that cannot be read",
      "when the lift is in | 2012-03-31",
      "when the lift is in = 2012-03-31..2012-03-31 day stated [] in C",
    ],
    [
      "a date other than the doubtful words say",
      "Winter 2011 | 2012-02-29",
      "Winter 2011 = 2012-02-29..2012-02-29 day stated [] in C",
    ],
    [
      "a date other than the plain words say, which is pointed at",
      "March 2012 | 2012-04-30",
      "March 2012 = 2012-04-30..2012-04-30 day stated [several] in C",
    ],
    ["words alone", "March 2012 |", "March 2012 = 2012-03-01..2012-03-31 month stated [] in C"],
    ["words that name no day", "TBC |", "TBC = null..null none tentative [to-be-confirmed] in C"],
    ["a date alone", "| 2012-03-31", "31/03/2012 = 2012-03-31..2012-03-31 day stated [] in D"],
    [
      "of two dates the first",
      "2012-03-31 | 2012-04-30",
      "31/03/2012 = 2012-03-31..2012-03-31 day stated [] in C",
    ],
    ["nothing in either", "|", "none in C"],
  ])("%s", (_, cells, expected) => {
    expect(short(written(cells))).toBe(expected);
  });

  test("the other way about", () => {
    expect(short(read("Due date | Timescale", "2012-03-31 | March 2012"))).toBe(
      "March 2012 = 2012-03-01..2012-03-31 month stated [] in D",
    );
  });

  test("a date of completion beside the deadline is none", () => {
    expect(short(read("Timescale | Completion date", "March 2012 | 2012-02-10"))).toBe(
      "March 2012 = 2012-03-01..2012-03-31 month stated [] in C",
    );
  });

  test("a date in the text that is not the column's stays in the text", () => {
    const { plan } = readingOf(
      sheetOf(`
        Action | Milestone | Deadline
        Build a pool | Reopen the pool (closed March 2010) | 2011-06-30
        Plant trees | Order the trees (June 2011) | 2011-06-30
      `),
    );
    expect(plan.actions.map((a) => a.milestones[0]?.title)).toEqual([
      "Reopen the pool (closed March 2010)",
      "Order the trees",
    ]);
  });
});

describe("an original deadline and its revision", () => {
  const due = (labels: string, cells: string): string => {
    const { plan } = readingOf(
      sheetOf(`
        Action | Milestone | ${labels}
        Build a pool | Open the pool | ${cells}
        Plant trees | Order the trees | June 2011 |
        Mend roads | Buy the tar | July 2011 |
      `),
    );
    const { deadline, revised, cells: at } = plan.actions[0]?.milestones[0] ?? {};
    const place = (column = -1) => "ABCD".charAt(column);
    return `${String(deadline?.due)} in ${place(at?.deadline?.column)}, ${String(revised?.due)} in ${place(at?.revised?.column)}`;
  };

  test.each([
    [
      "in one cell",
      "Deadline | Comment",
      "Dec-11 (revised to Mar-12) |",
      "2011-12-31 in C, 2012-03-31 in C",
    ],
    [
      "a column of revisions has the say",
      "Deadline | Revised deadline",
      "Dec-11 (revised to Mar-12) | May 2012",
      "2011-12-31 in C, 2012-05-31 in D",
    ],
    [
      "both in the column of revisions",
      "Deadline | Revised deadline",
      "| Mar-12 (was Dec-11)",
      "2011-12-31 in D, 2012-03-31 in D",
    ],
    [
      "the revision's column may repeat the original",
      "Deadline | Revised deadline",
      "Dec-11 | Mar-12 (was Dec-11)",
      "2011-12-31 in C, 2012-03-31 in D",
    ],
    [
      "as a date beside the words",
      "Deadline as written | Due date",
      "Dec-11 (revised to Mar-12) | 2012-03-31",
      "2011-12-31 in C, 2012-03-31 in C",
    ],
  ])("%s", (_, labels, cells, expected) => {
    expect(due(labels, cells)).toBe(expected);
  });

  test("within the milestone's own text", () => {
    const { plan } = readingOf(
      sheetOf(`
        Action | Milestones
        Build a pool | Open the pool by June 2011 (now September 2011)
        Plant trees | Order the trees (June 2011)
      `),
    );
    const { title, deadline, revised } = plan.actions[0]?.milestones[0] ?? {};
    expect([title, deadline?.due, revised?.due]).toEqual([
      "Open the pool",
      "2011-06-30",
      "2011-09-30",
    ]);
  });
});
