import { toA1 } from "../../core/sheet/a1";
import type { Edit } from "../../core/sheet/edit";
import type { EditOutcome } from "../ports";
import type { PaneMessage } from "../state";
import { counted } from "../view/words";

/** The cells of some edits: "cell C3", "12 cells". */
export const cellsOf = (edits: readonly Edit[]): string =>
  edits.length === 1 && edits[0] ? `cell ${toA1(edits[0].at)}` : counted(edits.length, "cell");

const REASONS: Readonly<Record<EditOutcome["refused"][number]["reason"], string>> = {
  changed: "changed since the check",
  formula: "a formula stands there",
  protected: "the sheet is protected",
  missing: "the cell is no longer there",
};

/** What was left alone and why, with the next thing to do; null where nothing was. */
export function refusal(
  { refused, applied }: EditOutcome,
  retry: (() => void) | null,
): PaneMessage | null {
  if (refused.length === 0) return null;
  const named = refused
    .slice(0, 5)
    .map(({ edit, reason }) => `${edit.at.sheet}!${toA1(edit.at)} (${REASONS[reason]})`);
  const rest = refused.length > 5 ? ` and ${String(refused.length - 5)} more` : "";
  const kinds = new Set(refused.map(({ reason }) => reason));
  const onlyFormulas = kinds.size === 1 && kinds.has("formula") && retry !== null;
  return {
    intent: "warning",
    title:
      applied.length === 0
        ? "Nothing was changed."
        : `${counted(applied.length, "cell")} changed, ${String(refused.length)} left alone.`,
    advice: `Left alone: ${named.join(", ")}${rest}. ${adviceFor(kinds)}`,
    ...(onlyFormulas ? { action: { label: "Replace the formula", run: retry } } : {}),
  };
}

/** Says that cells were changed in rows nobody sees just now; null where none could be. */
export function hiddenRows({ filtered, applied }: EditOutcome): PaneMessage | null {
  if (filtered.length === 0 || applied.length === 0) return null;
  return {
    intent: "info",
    title: `A filter hides some rows of ${filtered.map((name) => `“${name}”`).join(", ")}.`,
    advice: "Cells in hidden rows were changed as well. Clear the filter to see them.",
  };
}

/** Says that a fix was worked out before rows or columns of a sheet moved. */
export function movedSince(sheet: string): PaneMessage {
  return {
    intent: "warning",
    title: "Nothing was changed.",
    advice: `Rows or columns of “${sheet}” have moved since the plan was read. It was read again: choose the fix again.`,
  };
}

function adviceFor(kinds: ReadonlySet<string>): string {
  if (kinds.has("protected")) {
    return "Unprotect the sheet (Review, Unprotect Sheet), then try again.";
  }
  if (kinds.has("formula")) return "Replacing a formula puts a fixed value in its place.";
  return "The list now shows what stands in the sheet; look at the cell and try again.";
}
