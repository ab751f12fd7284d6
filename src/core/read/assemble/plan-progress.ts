import type { Field } from "../../plan/fields";
import type { Milestone, Plan } from "../../plan/plan";
import type { Progress, ProgressColumn } from "../../plan/progress";
import type { SheetDraft } from "../sheet-draft";
import { NOTHING_SAID } from "../status/lexicon";
import { wordsOf } from "../text";

/** Columns, and keys of lines below a milestone, from which it is read how far work has come. */
const TELLING: ReadonlySet<Field> = new Set(["status", "percent", "completedOn"]);

/** Whether a sheet says how far the work of its plan has come, and where it might. */
export function planProgress({ actions, tables }: SheetDraft, plan: Plan): Progress {
  const isTold =
    plan.actions.some(({ milestones }) => milestones.some(tellsProgress)) ||
    actions.some(({ milestones }) =>
      milestones.some(({ remarks }) => remarks.some(({ field }) => TELLING.has(field))),
    );
  if (isTold) return { kind: "reported" };
  const columns = new Map<number, ProgressColumn>();
  for (const table of tables) {
    for (const { column, label, fields } of table.columns.all) {
      if (!columns.has(column) && fields.some((field) => TELLING.has(field))) {
        columns.set(column, { column, label });
      }
    }
  }
  if (columns.size === 0) return { kind: "no-column" };
  return { kind: "not-yet", columns: [...columns.values()].sort((a, b) => a.column - b.column) };
}

const tellsProgress = ({ reported, reportedText, percent, completedOn }: Milestone): boolean =>
  reported !== "none" ||
  percent !== null ||
  completedOn !== null ||
  // What is said and not understood is said all the same, unlike "n/a".
  !SAYS_NOTHING.has(wordsOf(reportedText).join(" "));

/** "" is among them. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(NOTHING_SAID.split("|"));
