import { formatDay } from "../../plan/day";
import type { Deadline } from "../../plan/deadline";
import type { Milestone } from "../../plan/plan";
import type { CellRef } from "../../sheet/a1";
import { mended } from "../deadline-words";
import { isOver } from "../../plan/doubt";
import { bracketsMended } from "../brackets";
import { deadlineCell, milestonesThat, quoted, remark, replaceIn } from "../places";
import type { Fix, Rule, RuleContext, Violation } from "../rule";

export const deadlineUnreadable: Rule = {
  id: "deadline-unreadable",
  severity: "error",
  scope: "action",
  title: "Deadline unreadable",
  why: "A deadline that no reader can turn into a day cannot be watched.",
  examples: {
    fails: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | at the usual time
      | | |  | Close the old pool | Sept 226
    `,
    passes: `
      Action | Lead member | Lead officer | Directorate | Milestone | Deadline
      Build a pool | Cllr Ann Poole | Bea Quill | Leisure | Open the pool | May 2026
    `,
  },
  *check(reading, { valueAt }) {
    for (const milestone of milestonesThat(reading, mayBeUnreadable)) {
      const { deadline, revised, unread, cells } = milestone;
      const named = [
        { deadline, at: deadlineCell(milestone), name: "deadline" },
        { deadline: unread?.deadline ?? null, at: unread?.at ?? null, name: "deadline" },
        { deadline: revised, at: cells.revised, name: "revised deadline" },
      ];
      for (const each of named) {
        if (each.deadline === null || each.at === null || namesDay(each.deadline)) continue;
        yield* unreadable(each.deadline, each.at, each.name, {
          valueAt,
          isOver: isOver(milestone),
        });
      }
    }
  },
};

/** Whether there is nothing to say of a deadline: it is none, or has its day. */
const namesDay = (deadline: Deadline | null): boolean => deadline === null || deadline.due !== null;

const mayBeUnreadable = ({ deadline, revised, unread }: Milestone): boolean =>
  !namesDay(deadline) || unread !== null || !namesDay(revised);

function* unreadable(
  deadline: Deadline,
  at: CellRef,
  name: string,
  { valueAt, isOver }: { readonly valueAt: RuleContext["valueAt"]; readonly isOver: boolean },
): Iterable<Violation> {
  const slip = remark(deadline, "slip");
  if (slip === undefined) {
    if (isOver || remark(deadline, "unreadable") === undefined) return;
    const message = `The ${name} ${quoted(deadline.text)} cannot be read as a day. Write it as a day, a month or a quarter, with its year.`;
    yield { at, message, quote: deadline.text, fixes: [] };
    return;
  }
  const { suggestion, due } = slip;
  const words = bracketsMended(valueAt(at), deadline.text, mended(deadline.text, suggestion));
  const edit = replaceIn(at, deadline.text, words, valueAt);
  const fix: Fix = { title: `Write ${quoted(words)}`, kind: "choice", edits: edit ? [edit] : [] };
  yield {
    at,
    message: `The ${name} ${quoted(deadline.text)} looks like a slip for “${suggestion}”, which would be due on ${formatDay(due)}. Correct it; until then it names no day.`,
    quote: deadline.text,
    fixes: edit === null ? [] : [fix],
  };
}
