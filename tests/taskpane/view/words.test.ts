import type { DeadlineRemark } from "../../../src/core/plan/deadline";
import {
  counted,
  deadlinePhrase,
  grouped,
  perCent,
  remarkSentence,
  statusPhrase,
} from "../../../src/taskpane/view/words";

it.each([
  [1, "1 error"],
  [0, "0 errors"],
  [12_345, "12,345 errors"],
])("counts %d", (n, words) => {
  expect(counted(n, "error")).toBe(words);
});

it.each([
  [999, "999"],
  [1000, "1,000"],
  [1_234_567, "1,234,567"],
])("sets thousands apart in %d", (n, words) => {
  expect(grouped(n)).toBe(words);
});

it.each([
  [0, 0, "–"],
  [0, 10, "0%"],
  [1, 3, "33%"],
  [1, 1000, "<1%"],
  [999, 1000, ">99%"],
  [10, 10, "100%"],
])("says %d of %d as a share", (part, whole, words) => {
  expect(perCent(part, whole)).toBe(words);
});

it.each([
  ["overdue", 61, "Overdue 61 days"],
  ["overdue", 1, "Overdue 1 day"],
  ["due-soon", -12, "Due in 12 days"],
  ["due-soon", 0, "Due today"],
  ["upcoming", -1, "Due in 1 day"],
  ["complete", 30, "Complete"],
  ["undated", null, "No deadline"],
] as const)("says %s with %s days", (status, daysOver, words) => {
  expect(statusPhrase({ status, daysOver })).toBe(words);
});

test.each([
  ["2026-12-31", "Overdue 61 days, new date"],
  ["2026-11-30", "Overdue 61 days, new date"],
  ["2026-11-29", "Overdue 61 days"],
  ["2026-09-30", "Overdue 61 days"],
  [null, "Overdue 61 days"],
] as const)("what is overdue since 30 September and moved to %s is “%s”", (revised, words) => {
  const milestone = { status: "overdue", daysOver: 61, due: "2026-09-30", revised } as const;
  expect(statusPhrase(milestone)).toBe(words);
});

it.each([
  ["2011-05-31", "(May 2011)", "31 May 2011 (stated: May 2011)"],
  ["2012-03-31", "by March 2012", "31 Mar 2012 (stated: by March 2012)"],
  ["2012-04-01", "1st April 2012", "1 Apr 2012"],
  ["2015-11-05", "5/11/2015", "5 Nov 2015 (stated: 5/11/2015)"],
  ["2015-11-05", "2015-11-05", "5 Nov 2015"],
  ["2011-07-31", "(July 2011 (CLC)", "31 Jul 2011 (stated: (July 2011 (CLC))"],
  [null, "TBC", "Stated: TBC"],
  [null, "", "No deadline written"],
])("tells our day from the plan's words: %s, %s", (due, stated, words) => {
  expect(deadlinePhrase({ due, stated })).toBe(words);
});

it("puts every remark in a whole sentence", () => {
  const remarks: DeadlineRemark[] = [
    { kind: "unreadable" },
    { kind: "slip", suggestion: "Sep 2012", due: "2012-09-30" },
    { kind: "year-inferred" },
    { kind: "month-inferred" },
    { kind: "words-left-over", words: "Diwali" },
    { kind: "ambiguous", readings: [{ words: "May", due: "2011-05-31" }] },
    { kind: "several", others: [{ text: "June 2011", due: "2011-06-30" }] },
    { kind: "recurring", every: "year", next: "2012-03-31" },
    { kind: "conditional", on: "approval" },
    { kind: "to-be-confirmed" },
    { kind: "tagged", tag: "CLC" },
    { kind: "unbalanced-bracket" },
  ];
  for (const remark of remarks) expect(remarkSentence(remark)).toMatch(/^[A-Z].*[.]$/);
});
