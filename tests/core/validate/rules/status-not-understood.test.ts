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

describe("a column of progress in words", () => {
  const messages = (label: string, ...texts: readonly string[]): string[] => {
    const rows = texts.map((words, i) => `| | | Open pool ${String(i + 1)} | May 2026 | ${words}`);
    const plan = [
      `Action | Lead officer | Directorate | Milestone | Deadline | ${label}`,
      "Build pools | Bea Quill | Leisure | Draft the plans | May 2026 | Complete",
      ...rows,
    ].join("\n");
    return findingsOf(statusNotUnderstood, { name: "", plan }).map(({ message }) => message);
  };
  const wanted = "Not started, In progress, Complete, Suspended or Cancelled";

  test("is told of once", () => {
    expect(messages("Progress", "Drafting has begun", "Tenders are out")).toEqual([
      `“Progress” says how 2 milestones stand in words that are not understood, “Drafting has begun” first. Add a column for the status, or begin each with ${wanted}.`,
    ]);
  });

  test("is one of statuses where most are understood, and each slip is told of", () => {
    const proper = ["Complete", "In progress", "Not started", "Complete"];
    const found = messages("Progress", ...proper, "Compleet", "Done-ish");
    expect(found.map((message) => /“(.+?)”/.exec(message)?.[1])).toEqual(["Compleet", "Done-ish"]);
  });

  test("is counted by the table", () => {
    const head = "Action | Lead officer | Milestone | Deadline | Progress";
    const plan = `
      ${head}
      Build a pool | Bea Quill | Draft the plans | May 2026 | Drafting has begun
      | | Open the pool | June 2026 | Tenders are out
      | | | |
      ${head}
      Plant trees | Dev Shah | Order the trees | May 2026 | Compleet
      | | Plant 100 trees | June 2026 | Complete
      | | Plant 200 trees | July 2026 | Complete
    `;
    const found = findingsOf(statusNotUnderstood, { name: "", plan });
    expect(found.map(({ at, fixes }) => [at.row, fixes.length])).toEqual([
      [1, 0],
      [5, 5],
    ]);
  });

  test("is told of by the cell where it is one cell, or a column of statuses", () => {
    const by = (words: string): string =>
      `The status “${words}” is not understood, so it counts as nothing reported. Write ${wanted}.`;
    expect(messages("Progress", "Drafting has begun")).toEqual([by("Drafting has begun")]);
    expect(messages("Status", "Wobbly", "Shaky")).toEqual([by("Wobbly"), by("Shaky")]);
  });
});
