import type { CellRef } from "../../core/sheet/a1";
import type { PaneState } from "../state";
import type { Context } from "./context";

/** Who goes through cells with the arrow keys passes over most of them. */
export const LOOK_AFTER_MS = 150;

/** Keeps what was found in the selected cell in the pane's state. */
export interface InCell {
  /** Hears which cell is selected; null for none. */
  readonly selected: (at: CellRef | null) => void;
}

/**
 * Looks up what was found in the cell that a person selects, and again when the
 * plan was checked or a finding is ignored. A cell that the person came to from
 * its finding in the list is not told of again. Nothing is asked of Excel for it.
 */
export function trackInCell({ store, ports }: Context): InCell {
  let at: CellRef | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let before = store.get();

  const look = async (): Promise<void> => {
    const mine = ++last;
    const { settings, review, toldOf } = store.get();
    const isTold = at !== null && toldOf !== null && isSameCell(at, toldOf);
    const asked = (review?.findings ?? 0) > 0 && !isTold ? at : null;
    const found = asked
      ? await ports.reviewer.findingsAt(asked, settings.ignored).catch(() => [])
      : [];
    // Another cell may have been selected since.
    if (mine !== last) return;
    const inCell = asked && found.length > 0 ? { at: asked, found } : null;
    if (inCell !== null || store.get().inCell !== null) store.set({ inCell });
  };

  store.subscribe(() => {
    const now = store.get();
    const isOther = differs(before, now);
    before = now;
    if (isOther && at !== null) void look();
  });
  return {
    selected(next) {
      at = next;
      const { toldOf } = store.get();
      if (toldOf !== null && (next === null || !isSameCell(next, toldOf)))
        store.set({ toldOf: null });
      clearTimeout(timer);
      timer = setTimeout(() => void look(), LOOK_AFTER_MS);
    },
  };
}

const isSameCell = (a: CellRef, b: CellRef): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

const differs = (before: PaneState, now: PaneState): boolean =>
  before.review !== now.review || before.settings.ignored !== now.settings.ignored;
