import { cellKey } from "../../core/sheet/a1";
import type { Flag, SkippedSheet } from "../ports";
import type { PaneMessage } from "../state";
import type { PaneReview } from "../view/pane-review";
import { counted } from "../view/words";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import type { Worker } from "./work";

export interface FlagActions {
  flagOverdue: () => Promise<void>;
  /** Paints the cells of the findings, in place of any flags there are. */
  markFindings: () => Promise<void>;
  clearFlags: () => Promise<void>;
  /** Learns how many flags stand in the workbook. */
  countFlags: () => Promise<void>;
}

export function flagActions(
  { store, ports }: Context,
  work: Worker,
  { check }: CheckActions,
): FlagActions {
  return {
    async flagOverdue() {
      // Painting what was true an edit ago would mislead, so the plan is read afresh.
      await check();
      const { review } = store.get();
      if (!review || store.get().message?.intent === "error") return;
      const { flags, milestones } = overdueFlags(review);
      if (flags.length === 0) {
        store.set({ note: "Nothing is overdue, so nothing was flagged" });
        await work({ label: "Clearing flags", cancellable: false }, ports.workbook.clearFlags);
        store.set({ flags: 0 });
        return;
      }
      await work({ label: "Flagging", cancellable: false }, async () => {
        const { painted, skipped } = await ports.workbook.paintFlags(flags);
        store.set({
          flags: painted,
          message: leftAlone(skipped, "flagged"),
          note: `Flagged ${counted(milestones, "overdue milestone")} in ${counted(painted, "cell")}`,
        });
      });
    },
    async markFindings() {
      await check();
      const { review } = store.get();
      if (!review || store.get().message?.intent === "error") return;
      const flags = findingFlags(review);
      await work({ label: "Marking", cancellable: false }, async () => {
        const { painted, skipped } = await ports.workbook.paintFlags(flags);
        const note =
          flags.length === 0
            ? "There are no findings, so nothing was marked"
            : `Marked ${counted(review.findings.length, "finding")} in ${counted(painted, "cell")}`;
        store.set({ flags: painted, message: leftAlone(skipped, "marked"), note });
      });
    },
    async clearFlags() {
      await work({ label: "Clearing flags", cancellable: false }, async () => {
        const { cleared, skipped } = await ports.workbook.clearFlags();
        const note =
          cleared === 0 ? "There were no flags to clear" : `Cleared ${counted(cleared, "flag")}`;
        store.set({ flags: 0, note, message: leftAlone(skipped, "cleared") });
      });
    },
    async countFlags() {
      await work({ label: "Looking for flags", cancellable: false }, async () => {
        store.set({ flags: await ports.workbook.countFlags() });
      });
    },
  };
}

/** Which sheets were left as they are, and what to do about it; null where none was. */
function leftAlone(skipped: readonly SkippedSheet[], done: string): PaneMessage | null {
  if (skipped.length === 0) return null;
  const names = skipped.map(({ sheet }) => `“${sheet}”`).join(", ");
  return {
    intent: "warning",
    title: `Not ${done} on ${names}: ${skipped.length === 1 ? "the sheet is" : "the sheets are"} protected.`,
    advice: "Unprotect it (Review, Unprotect Sheet), then try again. All other sheets were done.",
  };
}

/** One flag a cell, however many overdue milestones stand in it. */
export function overdueFlags({ milestones }: Pick<PaneReview, "milestones">): {
  flags: Flag[];
  milestones: number;
} {
  const flags = new Map<string, Flag>();
  let overdue = 0;
  for (const { status, flagged } of milestones) {
    if (status !== "overdue") continue;
    overdue++;
    for (const at of flagged) {
      flags.set(`${at.sheet}!${String(cellKey(at.row, at.column))}`, { at, look: "overdue" });
    }
  }
  return { flags: [...flags.values()], milestones: overdue };
}

/** One flag a cell, however many findings it has. */
export function findingFlags({ findings }: Pick<PaneReview, "findings">): Flag[] {
  const flags = new Map<string, Flag>();
  for (const { at } of findings) {
    flags.set(`${at.sheet}!${String(cellKey(at.row, at.column))}`, { at, look: "finding" });
  }
  return [...flags.values()];
}
