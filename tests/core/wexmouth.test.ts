import type { Status } from "../../src/core/plan/status";
import { review } from "../../src/core/review";
import { worksheet } from "../../src/core/sheet/workbook";
import { statusAt } from "../../src/core/track/status";
import {
  WEXMOUTH_AS_AT as asAt,
  WEXMOUTH_FIGURES as FIGURES,
  wexmouthRows,
  WEXMOUTH_SHEET,
} from "../support/wexmouth";

const sheets = [worksheet(WEXMOUTH_SHEET, wexmouthRows())];
const { settings, workbooks, rollUp } = review([{ name: "plan.xlsx", date1904: false, sheets }], {
  asAt,
});
const actions = workbooks.flatMap(({ readings }) => readings).flatMap(({ plan }) => plan.actions);
const statusOf = statusAt({ asAt, dueSoonDays: settings.dueSoonDays });
const milestones = actions.flatMap(({ priority, milestones: own }) =>
  own.map((milestone) => ({ ...milestone, priority, status: statusOf(milestone) })),
);
const having = (status: Status, among: readonly { readonly status: Status }[] = milestones) =>
  among.filter((milestone) => milestone.status === status).length;

/** How many stand in no bar: without a date, ongoing, suspended, cancelled. */
const other = (among: readonly { readonly status: Status }[]): number =>
  (["undated", "ongoing", "suspended", "cancelled"] as const).reduce(
    (n, status) => n + having(status, among),
    0,
  );

test("reads the plan with the figures it was made for", () => {
  expect(milestones).toHaveLength(FIGURES.milestones);
  expect(
    Object.fromEntries(
      Object.keys(FIGURES.statuses).map((status) => [status, having(status as Status)]),
    ),
  ).toEqual(FIGURES.statuses);
  expect(rollUp.shared).toBe(FIGURES.shared);
});

test("splits what is overdue by whether a new date is still to come", () => {
  const overdue = milestones.filter(({ status }) => status === "overdue");
  const moved = overdue.filter(({ revised }) => (revised?.due ?? "") > asAt);
  expect(moved).toHaveLength(FIGURES.overdue.newDate);
  expect(overdue.length - moved.length).toBe(FIGURES.overdue.noNewDate);
});

test("counts what was due, and what of it is done", () => {
  const due = milestones.filter(
    ({ status, deadline }) =>
      (status === "overdue" || status === "complete") && (deadline?.due ?? asAt) <= asAt,
  );
  expect(due).toHaveLength(FIGURES.due.soFar);
  expect(having("complete", due)).toBe(FIGURES.due.done);
});

test.each(Object.entries(FIGURES.directorates))("counts the milestones of %s", (name, figures) => {
  const own = milestones.filter(({ directorates }) => directorates.includes(name));
  const overdue = own.filter(({ status }) => status === "overdue");
  const moved = overdue.filter(({ revised }) => (revised?.due ?? "") > asAt);
  expect([
    own.length,
    moved.length,
    overdue.length - moved.length,
    having("due-soon", own),
    having("upcoming", own),
    having("complete", own),
    other(own),
  ]).toEqual(figures);
});

test.each(Object.entries(FIGURES.priorities))("counts the milestones of %s", (name, figures) => {
  const own = milestones.filter(({ priority }) => priority === name);
  expect([
    own.length,
    having("overdue", own),
    having("due-soon", own),
    having("upcoming", own),
    having("complete", own),
    other(own),
  ]).toEqual(figures);
});

test("finds the faults that were put into it, and no other", () => {
  const findings = workbooks.flatMap((workbook) => workbook.findings);
  const byRule = (rule: string): number => findings.filter((each) => each.rule === rule).length;
  expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(
    Object.keys(FIGURES.rules).sort(),
  );
  for (const [rule, n] of Object.entries(FIGURES.rules))
    expect([rule, byRule(rule)]).toEqual([rule, n]);
  for (const [severity, n] of Object.entries(FIGURES.findings))
    expect(findings.filter((each) => each.severity === severity)).toHaveLength(n);
});
