import { RULES } from "../../../src/core/validate/rules/index";
import { findingsOf } from "../../support/check-rule";

/** A milestone at fault, as it stands behind its action, and what is said of it as long as it is open. */
const FAULTS: readonly (readonly [rule: string, milestone: string, deadline: string])[] = [
  ["milestone-without-deadline", "Open the pool", ""],
  ["no-fixed-end", "Open the pool", "from Oct 27 2025"],
  ["no-fixed-end", "Open the pool", "TBC"],
  ["deadline-unreadable", "Open the pool", "at the usual time"],
  ["deadline-year-inferred", "Open the pool", "March"],
  ["deadline-ambiguous", "Open the pool", "Winter 2026"],
  ["vague-wording", "Continue to open pools", "May 2026"],
];

const found = (rule: string, plan: string, before?: string): number => {
  const own = RULES.find(({ id }) => id === rule);
  if (own === undefined) throw new Error(`no rule ${rule}`);
  return findingsOf(own, { name: rule, plan, ...(before !== undefined && { before }) }).length;
};

describe.each(FAULTS)("%s, “%s” due “%s”", (rule, milestone, deadline) => {
  const plan = (status: string): string => `
    Action | Lead officer | Directorate | Milestone | Deadline | Status
    Build a pool | Bea Quill | Leisure | ${milestone} | ${deadline} | ${status}
  `;

  test.each(["In progress", "Not started", "", "Amber"])("is found where it is “%s”", (status) => {
    expect(found(rule, plan(status))).toBe(1);
  });

  test.each(["Complete", "Completed on time", "Cancelled", "No longer required"])(
    "is not asked about where it is “%s”",
    (status) => {
      expect(found(rule, plan(status))).toBe(0);
    },
  );
});

describe("what a rule makes of several milestones leaves those aside that are over", () => {
  const steps = (lines: readonly string[]): string =>
    [
      "Action | Lead officer | Directorate | Milestone | Deadline | Status",
      ...lines.map(
        (line, i) => `${i === 0 ? "Build a pool | Bea Quill | Leisure" : "| |"} | ${line}`,
      ),
    ].join("\n");

  test("an order that only a cancelled step breaks is kept", () => {
    const with_ = (status: string): string =>
      steps([`Open the pool | July 2026 | ${status}`, "Close the old pool | May 2026 | "]);
    expect(found("milestones-out-of-order", with_("In progress"))).toBe(1);
    expect(found("milestones-out-of-order", with_("Cancelled"))).toBe(0);
  });

  test("a day on which most is cancelled is not bunched", () => {
    const heap = (status: string): string =>
      steps(
        Array.from(
          { length: 12 },
          (_, i) => `Open pool ${String(i + 1)} | March 2027 | ${status}`,
        ).concat(
          ["a", "b", "c"].map((name, i) => `Mend path ${name} | ${String(i + 4)}/6/2026 | `),
        ),
      );
    expect(found("deadlines-bunched", heap("Not started"))).toBe(1);
    expect(found("deadlines-bunched", heap("Complete"))).toBe(1);
    expect(found("deadlines-bunched", heap("Cancelled"))).toBe(0);
  });

  test("a step may be left out of a return once the one before called it complete", () => {
    const now = steps(["Open the pool | May 2026 | In progress"]);
    const before = (status: string): string =>
      steps([
        "Open the pool | May 2026 | In progress",
        `Close the old pool | June 2026 | ${status}`,
      ]);
    expect(found("milestone-gone", now, before("In progress"))).toBe(1);
    expect(found("milestone-gone", now, before("Complete"))).toBe(0);
  });

  test("a day in another year is wrong for what is complete, and no matter for what is cancelled", () => {
    const late = (status: string): string => steps([`Open the pool | April 2027 | ${status}`]);
    expect(found("deadline-outside-plan-year", late("Complete"))).toBe(1);
    expect(found("deadline-outside-plan-year", late("Cancelled"))).toBe(0);
  });

  test("what is suspended waits for a decision and is asked for no end", () => {
    expect(found("no-fixed-end", steps(["Open the pool | TBC | Suspended"]))).toBe(0);
    expect(found("milestone-without-deadline", steps(["Open the pool | | Suspended"]))).toBe(1);
  });

  test("a date that moved for what was cancelled is asked about once", () => {
    const moved = (status: string): string => `
      Action | Lead officer | Directorate | Milestone | Original deadline | Revised deadline | Status | Comment
      Build a pool | Bea Quill | Leisure | Open the pool | May 2026 | June 2026 | ${status} |
    `;
    expect(found("revised-without-reason", moved("In progress"))).toBe(1);
    expect(found("revised-without-reason", moved("Cancelled"))).toBe(0);
    expect(found("suspended-without-reason", moved("Cancelled"))).toBe(1);
  });

  test("what is called complete at half of its per cent is not over", () => {
    const halfway = (percent: string): string => `
      Action | Lead officer | Directorate | Milestone | Deadline | Status | % complete
      Build a pool | Bea Quill | Leisure | Open the pool | | Complete | ${percent}
    `;
    expect(found("milestone-without-deadline", halfway("50%"))).toBe(1);
    expect(found("milestone-without-deadline", halfway("100%"))).toBe(0);
  });
});
