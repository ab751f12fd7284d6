import type { Flag, PaintKind } from "../ports";
import type { PaneReview } from "../view/pane-review";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import {
  clearedNote,
  FLAG_WORDS,
  flagMessage,
  noneLeft,
  paintedNote,
  type Off,
} from "./flag-words";
import type { Worker } from "./work";

export interface FlagActions {
  /**
   * Flags the cells of what is overdue or due soon, in place of the flags there
   * are; marks stay. Gives whether that was done: nothing is painted unless the
   * plan was read afresh first.
   */
  flagOverdue: () => Promise<boolean>;
  /** Marks the cells of the findings, in place of the marks there are; flags stay. */
  markFindings: () => Promise<boolean>;
  /** Takes off what is painted, of some kinds. */
  clearFlags: (kinds: readonly PaintKind[]) => Promise<void>;
  /** Learns how many flags and marks stand in the workbook, and what they stand for in the plan that was read. */
  countFlags: () => Promise<void>;
}

export function flagActions(
  { store, ports }: Context,
  work: Worker,
  { check }: CheckActions,
): FlagActions {
  /** Where nobody has changed the plan since, what was painted by the last review is so by the new one. */
  const stillBy = (last: PaneReview): void => {
    store.set(({ paintedBy, review }) => {
      const by = (kind: PaintKind) => (paintedBy[kind] === last ? review : paintedBy[kind]);
      return { paintedBy: { flags: by("flags"), marks: by("marks") } };
    });
  };
  const repaint = async <Kind extends PaintKind>(kind: Kind): Promise<boolean> => {
    // Painting what was true an edit ago would mislead, so the plan is read afresh.
    const known = store.get();
    if (!(await check())) return false;
    if (known.review !== null && known.live && !known.outdated) stillBy(known.review);
    const { painted: before, paintedFor: stoodFor } = store.get();
    const { doing, participle } = FLAG_WORDS[kind];
    const finished = await work({ label: doing, cancellable: false }, async () => {
      const { settings, review } = store.get();
      const { flags, counts, dueSoon } = await ports.reviewer.toPaint(kind, settings.ignored);
      const outcome = await ports.workbook.paintFlags(kind, flags as readonly Flag<Kind>[]);
      const { painted, skipped, standing, notes } = outcome;
      const left = new Set(skipped.map(({ sheet }) => sheet));
      const reached = (of: ReadonlyMap<string, number>): number =>
        [...of].reduce((n, [sheet, own]) => (left.has(sheet) ? n : n + own), 0);
      const count = reached(counts);
      store.set(({ paintedFor, paintedBy }) => ({
        painted: standing,
        paintedFor: { ...paintedFor, [kind]: skipped.length > 0 ? null : count },
        paintedBy: { ...paintedBy, [kind]: review },
        note:
          flags.length === 0
            ? noneLeft(kind, { count: stoodFor[kind], cells: before[kind] - standing[kind] })
            : paintedNote(kind, { count, dueSoon: reached(dueSoon), cells: painted }, notes),
        message: flagMessage(participle, skipped, notes),
      }));
      return true;
    });
    return finished === true;
  };
  return {
    flagOverdue: () => repaint("flags"),
    markFindings: () => repaint("marks"),
    async clearFlags(kinds) {
      const what = kinds.join(" and ");
      await work({ label: `Clearing ${what}`, cancellable: false }, async () => {
        const { paintedFor: stoodFor } = store.get();
        const { cleared, skipped, standing, notes } = await ports.workbook.clearFlags(kinds);
        const off = (kind: PaintKind): Off => ({
          count: skipped.length > 0 ? null : stoodFor[kind],
          cells: cleared[kind],
        });
        store.set(({ paintedFor }) => ({
          painted: standing,
          paintedFor: { ...paintedFor, ...Object.fromEntries(kinds.map((kind) => [kind, null])) },
          note: clearedNote(kinds, off),
          message: flagMessage("cleared", skipped, notes),
        }));
      });
    },
    async countFlags() {
      await work({ label: "Looking for flags", cancellable: false }, async () => {
        const painted = await ports.workbook.countFlags();
        store.set({ painted });
        const cells = painted.flags + painted.marks;
        if (cells === 0 || cells > MOST_LOOKED_AT) return;
        const areas = await ports.workbook.paintedAreas();
        const stands = await ports.reviewer.standsFor(areas, store.get().settings.ignored);
        store.set(({ paintedFor }) => ({
          paintedFor: {
            flags: painted.flags > 0 ? stands.flags : paintedFor.flags,
            marks: painted.marks > 0 ? stands.marks : paintedFor.marks,
          },
        }));
      });
    },
  };
}

/** The places of so many cells are one answer of Excel's; of more, what they stand for is left open. */
const MOST_LOOKED_AT = 100_000;
