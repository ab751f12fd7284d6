import type { Settings } from "../../../../src/core/plan/settings";
import type { Progress } from "../../../../src/core/plan/progress";
import { readingOf } from "../../../support/reading";
import { sheetOf } from "../../../support/text-table";

const notYet = (...columns: readonly (readonly [number, string])[]): Progress => ({
  kind: "not-yet",
  columns: columns.map(([column, label]) => ({ column, label })),
});

test.each<[string, string, Progress | Progress["kind"]]>([
  [
    "no column at all",
    `
      Action | Milestone | Deadline
      Build a pool | Open the pool | May 2011
    `,
    "no-column",
  ],
  [
    "comments, from which nothing is read",
    `
      Action | Milestone | Deadline | Comment
      Build a pool | Open the pool | May 2011 | Opened by the Mayor
    `,
    "no-column",
  ],
  [
    "one status among many blanks",
    `
      Action | Milestone | Deadline | Status
      Build a pool | Open the pool | May 2011 |
      | Close the old pool | June 2011 | In progress
    `,
    "reported",
  ],
  [
    "words that are not understood",
    `
      Action | Milestone | Deadline | Status
      Build a pool | Open the pool | May 2011 | Sunny spells
    `,
    "reported",
  ],
  [
    "a share",
    `
      Action | Milestone | Deadline | % complete
      Build a pool | Open the pool | May 2011 | 40
    `,
    "reported",
  ],
  [
    "days of completion alone",
    `
      Action | Milestone | Deadline | Completed on
      Build a pool | Open the pool | May 2011 | [2011-05-20]
      | Close the old pool | June 2011 |
    `,
    "reported",
  ],
  [
    "a line below a milestone",
    `
      Action | Milestone | Deadline
      Build a pool | Open the pool | May 2011
      | Progress: the roof is on |
      | Close the old pool | June 2011
    `,
    "reported",
  ],
  [
    "an empty column",
    `
      Action | Milestone | Deadline | RAG
      Build a pool | Open the pool | May 2011 |
    `,
    notYet([3, "RAG"]),
  ],
  [
    "columns that hold nothing but placeholders",
    `
      Action | Status | Milestone | Deadline | Completed on
      Build a pool | TBC | Open the pool | May 2011 |
      | n/a | Close the old pool | June 2011 | -
    `,
    notYet([1, "Status"], [4, "Completed on"]),
  ],
  ["no plan", "Rent | 100", "no-column"],
])("%s", (_, table, expected) => {
  const { progress } = readingOf(sheetOf(table));
  expect(typeof expected === "string" ? progress.kind : progress).toEqual(expected);
});

test("a column that a person has named counts, whatever its label", () => {
  const table = `
    Action | Milestone | Deadline | Flibbet
    Build a pool | Open the pool | May 2011 | Done
  `;
  const columns: Settings["columns"] = { Plan: { D: ["status"] } };
  expect(readingOf(sheetOf(table)).progress.kind).toBe("no-column");
  expect(readingOf(sheetOf(table), { columns }).progress.kind).toBe("reported");
});
