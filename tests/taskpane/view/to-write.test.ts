import { RULES } from "../../../src/core/validate/rules/index";
import { toWrite } from "../../../src/taskpane/view/to-write";

const written = RULES.map(({ id }) => [id, toWrite(id)] as const).filter(([, what]) => what);

test("what only a person can write is asked for of these checks, and no other", () => {
  expect(written.map(([id]) => id).sort()).toEqual([
    "action-without-directorate",
    "action-without-lead-member",
    "action-without-lead-officer",
    "action-without-milestone",
    "complete-without-date",
    "milestone-without-deadline",
    "overdue-without-comment",
    "revised-without-reason",
    "suspended-without-reason",
  ]);
});

test.each(written)("%s says what its button will do", (_id, what) => {
  expect(what?.words).toMatch(/^Fix: add (?:a|the) [a-z ]+$/);
  expect(what?.what).not.toMatch(/[.A-Z]$/);
});
