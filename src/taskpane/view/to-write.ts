/** What only a person can write: what the button says, and what belongs in the cell it leads to. */
export interface ToWrite {
  readonly words: string;
  readonly what: string;
}

const REASON = { words: "Fix: add the reason", what: "the reason" };

/** By rule, of findings that no edit of ours can mend; the others have fixes, or nothing to write. */
const TO_WRITE: ReadonlyMap<string, ToWrite> = new Map([
  [
    "milestone-without-deadline",
    {
      words: "Fix: add a date",
      what: "the day, the month or the quarter it is due by, with its year",
    },
  ],
  ["complete-without-date", { words: "Fix: add the date", what: "the day it was completed" }],
  ["action-without-lead-officer", { words: "Fix: add the lead officer", what: "who leads on it" }],
  [
    "action-without-lead-member",
    { words: "Fix: add the lead member", what: "which member leads on it" },
  ],
  [
    "action-without-directorate",
    { words: "Fix: add the directorate", what: "which directorate answers for it" },
  ],
  [
    "action-without-milestone",
    { words: "Fix: add a milestone", what: "its first step, with the date it is due" },
  ],
  [
    "overdue-without-comment",
    { words: "Fix: add a comment", what: "why it is overdue, and what is being done" },
  ],
  ["revised-without-reason", REASON],
  ["suspended-without-reason", REASON],
]);

/** What a person is to write about a finding of a rule that has no fix; null where nothing is. */
export const toWrite = (rule: string): ToWrite | null => TO_WRITE.get(rule) ?? null;
