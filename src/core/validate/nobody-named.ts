import type { Action, ActionCells } from "../plan/plan";
import type { CellRef } from "../sheet/a1";
import { textOf } from "../sheet/cell";
import { named, quoted } from "./places";
import type { RuleContext, Violation } from "./rule";

/** Who is asked for, and what to write where nobody is named. */
export interface Asked {
  readonly part: keyof Omit<ActionCells, "action">;
  /** "lead officer". */
  readonly who: string;
  /** "Name the officer who reports on it". */
  readonly remedy: string;
}

/**
 * What to say of an action that has a place for a lead or a directorate and
 * names none: that the cell is empty, or what stands there instead. Null where
 * the plan has no column for it.
 */
export function nobodyNamed(
  action: Action,
  { part, who, remedy }: Asked,
  { valueAt }: RuleContext,
): Violation | null {
  const at = action.cells[part];
  if (at === null) return null;
  const held = heldBy(action, at, valueAt);
  const why = held === "" ? "its cell is empty" : `none was found in ${quoted(held)}`;
  const where = isShared(action, part) ? ", on a line of its own" : "";
  return {
    at,
    message: `${named(action)} has no ${who}: ${why}. ${remedy}${where}.`,
    quote: action.text,
  };
}

/** What stands in the lead's cells beside the action's own rows, each text once. */
function heldBy({ milestones }: Action, at: CellRef, valueAt: RuleContext["valueAt"]): string {
  const rows = milestones.flatMap(({ cells }) => [
    cells.milestone.row,
    ...cells.more.map(({ row }) => row),
  ]);
  const texts = [at.row, ...rows].map((row) => textOf(valueAt({ ...at, row })).trim());
  return [...new Set(texts.filter((text) => text !== ""))].join("; ");
}

const isShared = ({ cells }: Action, part: Asked["part"]): boolean =>
  (["member", "officer", "directorate"] as const).some(
    (other) => other !== part && cells[other]?.column === cells[part]?.column,
  );
