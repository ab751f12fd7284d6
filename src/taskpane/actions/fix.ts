import type { Edit } from "../../core/sheet/edit";
import type { Fix } from "../../core/validate/rule";
import type { EditOutcome } from "../ports";
import type { UndoStep } from "../state";
import { PROGRESS_LABELS } from "../view/progress-columns";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import { cellsOf, hiddenRows, movedSince, refusal } from "./edit-messages";
import type { Moves } from "./moves";
import type { Worker } from "./work";

/** Steps that can be taken back; older ones are let go. */
const UNDO_STEPS = 20;

export interface FixActions {
  fix: (fix: Fix) => Promise<void>;
  /** Applies every automatic fix of a rule. */
  fixAll: (rule: string) => Promise<void>;
  /** Adds columns for progress to sheets that have none. */
  addProgressColumns: (sheets: readonly string[]) => Promise<void>;
  /** Takes the last fix back. */
  undo: () => Promise<void>;
}

/** Edits to be written, and when the plan was read that they were worked out from. */
interface Step {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly readAt: number;
  readonly overwriteFormulas?: boolean;
}

export function fixActions(
  { store, ports }: Context,
  work: Worker,
  { checkTyping }: CheckActions,
  moves: Moves,
): FixActions {
  let lastId = 0;
  /** Applies edits unless their cells have moved, and keeps at once how to take them back. */
  const apply = async (step: Step): Promise<EditOutcome | string> => {
    const moved = moves.sheetMovedSince(step.readAt, step.edits);
    if (moved !== null) return moved;
    const { overwriteFormulas = false } = step;
    const outcome = await ports.workbook.applyEdits(step.edits, { overwriteFormulas });
    const back = { id: ++lastId, label: step.label, edits: outcome.undo };
    store.set(({ undo }) => ({ undo: withStep(undo, back) }));
    return outcome;
  };

  const write = async (step: Step): Promise<void> => {
    const outcome = await work({ label: "Writing", cancellable: false }, () => apply(step));
    if (outcome === null) return;
    await checkTyping();
    if (typeof outcome === "string") {
      store.set({ message: movedSince(outcome) });
      return;
    }
    const retry = (): void => {
      const edits = outcome.refused.filter((r) => r.reason === "formula").map((r) => r.edit);
      void write({ ...step, edits, overwriteFormulas: true });
    };
    store.set(({ message, note }) => ({
      message: refusal(outcome, retry) ?? hiddenRows(outcome) ?? message,
      note: outcome.applied.length > 0 ? `${step.label}: ${cellsOf(outcome.applied)}` : note,
    }));
  };

  const takeBack = async () => {
    // Its cells may have moved while it waited for other work.
    const step = store.get().undo.at(-1);
    if (!step) return null;
    const outcome = await ports.workbook.applyEdits(step.edits, { overwriteFormulas: true });
    store.set(({ undo }) => ({
      undo: undo.flatMap((other) => (other.id === step.id ? whatIsLeft(step, outcome) : [other])),
    }));
    return { step, outcome };
  };

  return {
    fix: ({ title, edits }) => write({ label: title, edits, readAt: moves.lastRead() }),
    async fixAll(rule) {
      const { ignored } = store.get().settings;
      const all = await work({ label: "Looking for the fixes", cancellable: false }, async () => {
        const found = await ports.reviewer.fixAll(rule, ignored);
        return { ...found, readAt: moves.lastRead() };
      });
      if (!all || all.count === 0) return;
      const { count, edits, readAt } = all;
      await write({ label: `Fixed ${String(count)}`, edits, readAt });
    },
    async addProgressColumns(sheets) {
      const readAt = moves.lastRead();
      const edits = await work({ label: "Looking for room", cancellable: false }, () =>
        ports.reviewer.progressColumns(sheets),
      );
      if (edits === null) return;
      await write({
        label: `Added the columns ${PROGRESS_LABELS.map((label) => `“${label}”`).join(" and ")}`,
        edits,
        readAt,
      });
    },
    async undo() {
      const taken = await work({ label: "Undoing", cancellable: false }, takeBack);
      if (!taken) return;
      const { step, outcome } = taken;
      await checkTyping();
      store.set(({ message, note }) => ({
        message: refusal(outcome, null) ?? message,
        note: outcome.applied.length > 0 ? `Undone: ${step.label}` : note,
      }));
    },
  };
}

const withStep = (steps: readonly UndoStep[], step: UndoStep): readonly UndoStep[] =>
  step.edits.length === 0 ? steps : [...steps, step].slice(-UNDO_STEPS);

/**
 * What of a step is still to be taken back: the edits that protection kept off.
 * Where the cell holds other words by now, or is gone, there is nothing to go
 * back to, and the steps before it must not wait for it.
 */
function whatIsLeft(step: UndoStep, { refused }: EditOutcome): UndoStep[] {
  const edits = refused.filter(({ reason }) => reason === "protected").map(({ edit }) => edit);
  return edits.length === 0 ? [] : [{ ...step, edits }];
}
