import { toA1 } from "../../core/sheet/a1";
import type { Edit } from "../../core/sheet/edit";
import type { Fix } from "../../core/validate/rule";
import type { EditOutcome } from "../ports";
import type { PaneMessage, UndoStep } from "../state";
import { counted } from "../view/words";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import type { Worker } from "./work";

/** Steps that can be taken back; older ones are let go. */
const UNDO_STEPS = 20;

export interface FixActions {
  fix: (fix: Fix) => Promise<void>;
  /** Applies every automatic fix of a rule. */
  fixAll: (rule: string) => Promise<void>;
  /** Takes the last fix back. */
  undo: () => Promise<void>;
}

export function fixActions(
  { store, ports }: Context,
  work: Worker,
  { check }: CheckActions,
): FixActions {
  const write = async (step: {
    label: string;
    edits: readonly Edit[];
    overwriteFormulas?: boolean;
  }): Promise<void> => {
    const outcome = await work({ label: "Writing", cancellable: false }, () =>
      ports.workbook.applyEdits(step.edits, { overwriteFormulas: step.overwriteFormulas ?? false }),
    );
    if (!outcome) return;
    const retry = (): void => {
      const edits = outcome.refused.filter((r) => r.reason === "formula").map((r) => r.edit);
      void write({ label: step.label, edits, overwriteFormulas: true });
    };
    await check();
    store.set((now) => ({
      undo: withStep(now.undo, { label: step.label, edits: outcome.undo }),
      message: refusal(outcome, retry) ?? hiddenRows(outcome) ?? now.message,
      note: outcome.applied.length > 0 ? `${step.label}: ${cells(outcome.applied)}` : now.note,
    }));
  };

  return {
    fix: ({ title, edits }) => write({ label: title, edits }),
    async fixAll(rule) {
      const { ignored } = store.get().settings;
      const all = await work({ label: "Looking for the fixes", cancellable: false }, () =>
        ports.reviewer.fixAll(rule, ignored),
      );
      if (!all || all.count === 0) return;
      await write({ label: `Fixed ${String(all.count)}`, edits: all.edits });
    },
    async undo() {
      const step = store.get().undo.at(-1);
      if (!step) return;
      const outcome = await work({ label: "Undoing", cancellable: false }, () =>
        ports.workbook.applyEdits(step.edits, { overwriteFormulas: true }),
      );
      if (!outcome) return;
      await check();
      store.set(({ undo, message }) => ({
        undo: undo.filter((other) => other !== step),
        message: refusal(outcome, null) ?? message,
        note: `Undone: ${step.label}`,
      }));
    },
  };
}

const withStep = (steps: readonly UndoStep[], step: UndoStep): readonly UndoStep[] =>
  step.edits.length === 0 ? steps : [...steps, step].slice(-UNDO_STEPS);

const cells = (edits: readonly Edit[]): string =>
  edits.length === 1 && edits[0] ? `cell ${toA1(edits[0].at)}` : counted(edits.length, "cell");

const REASONS: Readonly<Record<EditOutcome["refused"][number]["reason"], string>> = {
  changed: "changed since the check",
  formula: "a formula stands there",
  protected: "the sheet is protected",
  missing: "the cell is no longer there",
};

/** What was left alone and why, with the next thing to do; null where nothing was. */
function refusal(
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
function hiddenRows({ filtered, applied }: EditOutcome): PaneMessage | null {
  if (filtered.length === 0 || applied.length === 0) return null;
  return {
    intent: "info",
    title: `A filter hides some rows of ${filtered.map((name) => `“${name}”`).join(", ")}.`,
    advice: "Cells in hidden rows were changed as well. Clear the filter to see them.",
  };
}

function adviceFor(kinds: ReadonlySet<string>): string {
  if (kinds.has("protected")) {
    return "Unprotect the sheet (Review, Unprotect Sheet), then try again.";
  }
  if (kinds.has("formula")) return "Replacing a formula puts a fixed value in its place.";
  return "The list now shows what stands in the sheet; look at the cell and try again.";
}
