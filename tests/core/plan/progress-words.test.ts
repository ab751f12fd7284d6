import type { Progress } from "../../../src/core/plan/progress";
import { progressNotices } from "../../../src/core/plan/progress-words";

const NONE: Progress = { kind: "no-column" };
const TOLD: Progress = { kind: "reported" };
const empty = (...labels: readonly string[]): Progress => ({
  kind: "not-yet",
  columns: labels.map((label, i) => ({ column: 5 + i, label })),
});

test.each<[string, readonly (readonly [string, Progress])[], readonly string[]]>([
  ["a plan that reports", [["“Parks”", TOLD]], []],
  [
    "a plan without a column",
    [["“Parks”", NONE]],
    ["This plan has no column for progress: everything past its date counts as overdue."],
  ],
  [
    "all of several sheets",
    [
      ["“Parks”", NONE],
      ["“Leisure”", NONE],
    ],
    ["This plan has no column for progress: everything past its date counts as overdue."],
  ],
  [
    "one of two sheets",
    [
      ["“Parks”", NONE],
      ["“Leisure”", TOLD],
    ],
    [
      "The sheet “Parks” has no column for progress: everything on it past its date counts as overdue.",
    ],
  ],
  [
    "many of more",
    [
      ...["“A”", "“B”", "“C”", "“D”", "“E”"].map((name) => [name, NONE] as const),
      ["“Leisure”", TOLD],
    ],
    [
      "The sheets “A”, “B”, “C” and 2 more have no column for progress: everything on them past its date counts as overdue.",
    ],
  ],
  [
    "an empty column",
    [["“Parks”", empty("Status")]],
    ["Nothing is reported yet in column F “Status”: everything past its date counts as overdue."],
  ],
  [
    "empty columns, one without a label, on one sheet of two",
    [
      ["“Parks”", empty("Status", "")],
      ["“Leisure”", TOLD],
    ],
    [
      "Nothing is reported yet on the sheet “Parks”, in columns F “Status” and G: everything on it past its date counts as overdue.",
    ],
  ],
  [
    "two sheets with empty columns",
    [
      ["“Parks”", empty("Status")],
      ["“Leisure”", empty("RAG")],
    ],
    ["Nothing is reported yet in this plan: everything past its date counts as overdue."],
  ],
  [
    "one of each",
    [
      ["“Parks”", empty("Status")],
      ["“Leisure”", NONE],
    ],
    [
      "The sheet “Leisure” has no column for progress: everything on it past its date counts as overdue.",
      "Nothing is reported yet on the sheet “Parks”, in column F “Status”: everything on it past its date counts as overdue.",
    ],
  ],
])("%s", (_, sheets, expected) => {
  expect(progressNotices(sheets.map(([name, progress]) => ({ name, progress })))).toEqual(expected);
});
