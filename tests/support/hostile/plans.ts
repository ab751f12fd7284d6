import { packageOf, plainParts } from "../xlsx-fixtures";
import type { HostileShape } from "./shape";
import {
  fileOf,
  fileOfShared,
  LABELS,
  planOf,
  rowsXml,
  scaled,
  sheetsOf,
  times,
  type HostileRow,
} from "./sheets";

const shape = (name: string, rows: (size: number) => readonly HostileRow[]): HostileShape => ({
  name,
  make: (size) => fileOf(rows(size)),
});
const shared = (name: string, rows: (size: number) => readonly HostileRow[]): HostileShape => ({
  name,
  make: (size) => fileOfShared(rows(size)),
});

/** Letters for a number, so that words differ as names do. */
export function wordOf(n: number): string {
  let word = "";
  for (let rest = n + 17_576; rest > 0; rest = Math.floor(rest / 26))
    word += String.fromCharCode(97 + (rest % 26));
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const SMALL = rowsXml(planOf(3, () => ({})));

/** Sheets whose rows are too many, too wide, or too much alike. */
export const PLAN_SHAPES: readonly HostileShape[] = [
  shared("rows of a plan, all the same", (size) =>
    planOf(scaled(size, 150_000), () => ({
      ref: "1",
      action: "Do it all",
      milestone: "It is done",
    })),
  ),
  shared("actions, all the same", (size) => [
    ["Action", "Deadline"],
    ...times(scaled(size, 400_000), () => ["Do it all", "May 2026"]),
  ]),
  shape("actions, each another", (size) => planOf(scaled(size, 25_000), () => ({}))),
  shape("one action of very many milestones", (size) =>
    planOf(scaled(size, 40_000), (n) => ({
      ref: n === 0 ? "1" : "",
      action: n === 0 ? "Do it all" : "",
      member: "",
      officer: "",
      directorate: "",
      milestone: `Step ${wordOf(n)}`,
      deadline: `${String(1 + ((n * 7) % 28))}/${String(1 + ((n * 5) % 12))}/2026`,
    })),
  ),
  shape("titles nearly the same", (size) =>
    planOf(scaled(size, 25_000), (n) => ({
      action: `Deliver the improvement programme for borough homes part ${wordOf(n)}`,
      milestone: `The improvement report for borough homes is agreed by ${wordOf(n)}`,
    })),
  ),
  shared("rows of labels to the last column", (size) =>
    times(scaled(size, 60), () =>
      times(
        16_384,
        (n) => ["Action", "Milestone", "Deadline", "Lead officer", "Status"][n % 5] ?? "",
      ),
    ),
  ),
  shape("rows of different labels to the last column", (size) =>
    times(scaled(size, 8), (row) =>
      times(16_384, (n) => `Action ${wordOf(n + row)} milestone deadline`),
    ),
  ),
  shared("each row a header", (size) =>
    times(scaled(size, 60_000), () => ["Action", "Milestone", "Deadline", "Lead officer"]),
  ),
  shared("tables of one row", (size) =>
    times(scaled(size, 20_000), () => [
      ["Action", "Milestone", "Deadline", "Lead officer"],
      ["Do it", "It is done", "May 2026", "Bea Shah"],
      [],
    ]).flat(),
  ),
  shared("tables side by side", (size) =>
    times(scaled(size, 60), (row) =>
      times(4000, (n) =>
        n % 5 === 4
          ? ""
          : row === 0
            ? (["Action", "Milestone", "Deadline", "Status"][n % 5] ?? "")
            : "May 2026 is done",
      ),
    ),
  ),
  shape("columns without a header", (size) =>
    times(scaled(size, 60), (row) =>
      times(1000, (n) => `Deliver ${wordOf(n * 60 + row)} by May 2026`),
    ),
  ),
  shared("columns of days without a header", (size) =>
    times(scaled(size, 400), () => times(1000, (n) => `${String(1 + (n % 28))} May 2026`)),
  ),
  shared("a calendar of very many columns", (size) => [
    ["Action", "Lead officer", ...times(16_000, (n) => `Week ${String(1 + (n % 52))}`)],
    ...times(scaled(size, 40), (n) => [`Do ${wordOf(n)}`, "Bea Shah", ...times(16_000, () => "x")]),
  ]),
  shared("a calendar of months and years", (size) => [
    ["Action", "Lead officer", ...times(8000, (n) => ["Jan", "Feb", "Mar"][n % 3] ?? "")],
    ["", "", ...times(8000, (n) => `${String(2000 + (n % 90))}`)],
    ...times(scaled(size, 80), (n) => [`Do ${wordOf(n)}`, "Bea Shah", ...times(8000, () => "x")]),
  ]),
  shape("headings", (size) => [
    LABELS,
    ...times(scaled(size, 60_000), (n) => [`Theme ${wordOf(n)}: a heading that stands alone`]),
    ...planOf(3, () => ({})).slice(1),
  ]),
  shape("headings over each row", (size) => [
    LABELS,
    ...times(scaled(size, 20_000), (n) => [
      [`Priority ${String(n)} ${wordOf(n)}`],
      ["", `Do ${wordOf(n)}`, "Cllr Ann Quill", "Bea Shah", "Growth & Homes", "Done", "May 2026"],
    ]).flat(),
  ]),
  shape("keys with values above the plan", (size) => [
    ...times(scaled(size, 50_000), (n) => [`Service ${wordOf(n)}:`, "Housing"]),
    ...planOf(3, () => ({})),
  ]),
  shape("printed lines", (size) => [
    ["Strategic action", "Lead", "Milestone", "Deadline"],
    ...times(scaled(size, 40_000), (n) =>
      n % 3 === 0
        ? [
            `Improve ${wordOf(n)} for`,
            `Cllr ${wordOf(n % 900)}`,
            `Agree the ${wordOf(n)}`,
            "May 2026",
          ]
        : n % 3 === 1
          ? ["all who live in the", `${wordOf(n % 700)} Smith`, "report with all of the", ""]
          : [`borough of ${wordOf(n)}`, "(Growth &", `partners (${wordOf(n)})`, ""],
    ),
  ]),
  shape("printed lines of one action", (size) => [
    ["Strategic action", "Lead", "Milestone", "Deadline"],
    ["Improve the homes and", "Cllr Ann", "Agree the first and", "May 2026"],
    ...times(scaled(size, 40_000), (n) => ["", "", `${wordOf(n)} of the ${wordOf(n + 7)} and`, ""]),
  ]),
  shape("prose", (size) => [
    LABELS,
    ...times(scaled(size, 30_000), (n) => [
      `The council has agreed to do ${wordOf(n)} for those who live here, and will say more in time.`,
    ]),
  ]),
  shape("lines in a cell", (size) =>
    planOf(scaled(size, 60), (n) => ({
      milestone: times(2500, (i) => `${String(i + 1)}. ${wordOf(n * 2500 + i)}`).join("\n"),
      deadline: times(2500, () => "May 2026").join("\n"),
    })),
  ),
  {
    name: "sheets, each with a small plan",
    make: (size) =>
      packageOf(sheetsOf(times(scaled(size, 900), () => `<sheetData>${SMALL}</sheetData>`))),
  },
  {
    name: "sheets, each with another plan",
    make: (size) =>
      packageOf(
        sheetsOf(
          times(
            scaled(size, 900),
            (n) =>
              `<sheetData>${rowsXml(planOf(6, (i) => ({ action: `Do ${wordOf(n * 20 + i)}`, milestone: `It is ${wordOf(n)} ${wordOf(i)}` })))}</sheetData>`,
          ),
        ),
      ),
  },
  {
    name: "empty sheets with long names",
    make: (size) =>
      packageOf(
        sheetsOf(
          times(scaled(size, 900), () => "<sheetData/>"),
          times(scaled(size, 900), (n) => `${"2026 ".repeat(6000)}${String(n)}`),
        ),
      ),
  },
  {
    name: "milestones merged down",
    make: (size) => {
      const count = scaled(size, 12_000);
      const merges = times(count, (n) => {
        const [top, bottom] = [String(2 * n + 2), String(2 * n + 3)];
        return `<mergeCell ref="B${top}:B${bottom}"/>`;
      });
      return packageOf(
        plainParts(
          `<sheetData>${rowsXml(planOf(2 * count, (n) => (n % 2 === 0 ? {} : { action: "" })))}</sheetData><mergeCells>${merges.join("")}</mergeCells>`,
        ),
      );
    },
  },
  {
    name: "days as numbers in formats of their own",
    make: (size) => {
      const count = scaled(size, 20_000);
      const rows = times(
        count,
        (n) =>
          `<row><c t="str"><v>Do ${wordOf(n)}</v></c><c t="str"><v>Done</v></c><c s="${String(n % 3000)}"><v>${String(46_000 + (n % 300))}</v></c></row>`,
      );
      const formats = times(
        3000,
        (n) =>
          `<numFmt numFmtId="${String(200 + n)}" formatCode="${"[$-809]&quot;x&quot;".repeat(20)}dd mmmm yyyy${String(n)}"/>`,
      );
      const xfs = times(3000, (n) => `<xf numFmtId="${String(200 + n)}" fontId="0"/>`);
      return packageOf(
        plainParts(
          `<sheetData>${rowsXml([["Action", "Milestone", "Deadline"]])}${rows.join("")}</sheetData>`,
          {
            styles: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats.join("")}</numFmts><fonts><font/></fonts><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
          },
        ),
      );
    },
  },
];
