import { statusNotUnderstood } from "../../../../src/core/validate/rules/status-not-understood";
import { checkRule, findingsOf } from "../../../support/check-rule";

checkRule(statusNotUnderstood, {
  fails: [
    {
      name: "a word nobody knows",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Wobbly | |
        | |  | Close the old pool | June 2026 | In progress | |
      `,
      at: ["F2"],
      fixes: [
        "Write “Not started”",
        "Write “In progress”",
        "Write “Complete”",
        "Write “Suspended”",
        "Write “Cancelled”",
      ],
    },
    {
      name: "initials of somebody’s own",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
        | |  | Close the old pool | June 2026 | ZZQ | |
      `,
      at: ["F3"],
      fixes: [
        "Write “Not started”",
        "Write “In progress”",
        "Write “Complete”",
        "Write “Suspended”",
        "Write “Cancelled”",
      ],
    },
  ],
  passes: [
    {
      name: "plain words",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Complete | [2026-05-20] |
        | |  | Close the old pool | June 2026 | In progress | |
      `,
    },
    {
      name: "colours",
      plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | Green | |
        | |  | Close the old pool | June 2026 | Red | |
      `,
    },
  ],
  nearMiss: {
    name: "an empty cell",
    plan: `
        Action | Lead officer | Directorate | Milestone | Deadline | Status | Completed on | Comment
        Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | | |
        | |  | Close the old pool | June 2026 | In progress | |
      `,
  },
});

describe("words of one column that are not understood", () => {
  const found = (plan: string, settings = {}) =>
    findingsOf(statusNotUnderstood, { name: "", plan, settings });
  const column = (label: string, ...texts: readonly string[]): string =>
    [
      `Action | Lead officer | Directorate | Milestone | Deadline | ${label}`,
      "Build pools | Bea Quill | Leisure | Draft the plans | May 2026 | Complete",
      ...texts.map((words, i) => `| | | Open pool ${String(i + 1)} | May 2026 | ${words}`),
    ].join("\n");
  const messages = (label: string, ...texts: readonly string[]): string[] =>
    found(column(label, ...texts)).map(({ message }) => message);
  const wanted = "Not started, In progress, Complete, Suspended or Cancelled";
  const settle = "in Settings, under Words of progress";

  test("are asked about once, a story as such", () => {
    expect(messages("Progress", "Drafting has begun", "Tenders are out")).toEqual([
      `“Progress” tells of progress in 2 cells in words that are not understood, “Drafting has begun” first. Add a column for the status, begin each with ${wanted}, or say what they mean ${settle}.`,
    ]);
  });

  test("are asked about once among others that are understood", () => {
    const proper = ["Complete", "In progress", "Not started", "Complete"];
    expect(messages("RAG", ...proper, "P", "Tbd", "P", "Hold")).toEqual([
      `4 cells of “RAG” hold 3 words of progress that are not known: “P”, “Tbd”, “Hold”. They count as nothing reported. Say what each means ${settle}, or write ${wanted}.`,
    ]);
    expect(messages("Status", "Wobbly", "WOBBLY")).toEqual([
      `2 cells of “Status” hold a word of progress that is not known: “WOBBLY”. They count as nothing reported. Say what it means ${settle}, or write ${wanted}.`,
    ]);
  });

  test("are one slip to mend where they stand in one cell", () => {
    expect(messages("Progress", "Drafting has begun")).toEqual([
      `The status “Drafting has begun” is not understood, so it counts as nothing reported. Write ${wanted}, or say what it means ${settle}.`,
    ]);
  });

  test("are counted by the label, over the parts of a plan", () => {
    const head = "Action | Lead officer | Milestone | Deadline | Progress";
    const plan = `
      ${head}
      Build a pool | Bea Quill | Draft the plans | May 2026 | Drafting has begun
      | | Open the pool | June 2026 | Tenders are out
      | | | |
      ${head}
      Plant trees | Dev Shah | Order the trees | May 2026 | Compleet
    `;
    expect(found(plan).map(({ at, fixes }) => [at.row, fixes.length])).toEqual([[1, 0]]);
  });

  test("are no question once a person has answered, in any case or marks", () => {
    const plan = column("RAG", "P", "Tbd", "p.");
    expect(found(plan, { statusWords: { P: "suspended", TBD: "none" } })).toEqual([]);
  });

  test("are asked about in a story that leaves a milestone overdue, and in no other", () => {
    const story = "We have been writing to all of the owners in the borough";
    const plan = (deadline: string): string => `
      Action | Lead officer | Directorate | Deadline | Progress
      Build a pool | Bea Quill | Leisure | ${deadline} | ${story}
    `;
    expect(found(plan("May 2026"))).toHaveLength(1);
    expect(found(plan("March 2027"))).toEqual([]);
  });

  test("are found where they stand under the day of completion", () => {
    const plan = `
      Action | Lead officer | Directorate | Deadline | Date completed
      Build a pool | Bea Quill | Leisure | May 2026 | Wobbly
    `;
    expect(found(plan).map(({ at }) => [at.row, at.column])).toEqual([[1, 4]]);
  });
});
