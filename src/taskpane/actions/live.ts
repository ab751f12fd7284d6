import { movedLooks, type SheetLooks } from "../../core/sheet/looks";
import type { WorkbookChange } from "../ports";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import type { Freshness } from "./freshness";
import type { InCell } from "./in-cell";
import type { Moves } from "./moves";

/** How long the workbook must be left alone before it is checked again. */
export const LIVE_AFTER_MS = 400;

export interface LiveActions {
  /** Begins to follow the workbook; changes count only while live checking is on. */
  follow: () => Promise<void>;
  setLive: (live: boolean) => void;
  /** Stops following, when the pane goes. */
  stop: () => Promise<void>;
}

/** Cells that moved took their looks along; where nobody knows how, the sheet is asked anew. */
function moveLooks(looks: Map<string, SheetLooks>, { sheet, moved }: WorkbookChange): void {
  const known = looks.get(sheet);
  if (!known || !moved) return;
  const after = movedLooks(known, moved);
  if (after) looks.set(sheet, after);
  else looks.delete(sheet);
}

export function liveActions(
  { store, ports }: Context,
  { check, checkTyping }: CheckActions,
  {
    moves,
    freshness,
    inCell,
    looks,
  }: {
    readonly moves: Moves;
    readonly freshness: Freshness;
    readonly inCell: InCell;
    /** How sheets looked when they were read. */
    readonly looks: Map<string, SheetLooks>;
  },
): LiveActions {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a person has turned to a sheet that is not shown yet. */
  let turned = false;
  let unfollow: readonly (() => Promise<void>)[] = [];
  let beginning: Promise<void> | null = null;

  const checkSoon = (): void => {
    clearTimeout(timer);
    if (store.get().live) timer = setTimeout(catchUp, LIVE_AFTER_MS);
  };
  const catchUp = (): void => {
    turned = false;
    void checkTyping();
  };
  const isShown = (sheet: string): boolean =>
    store.get().review?.sheets.some(({ name }) => name === sheet) ?? false;

  const changed = (change: WorkbookChange): void => {
    // Whether live or not, nothing may be written where cells no longer stand.
    moves.hear(change);
    const { sheet } = change;
    moveLooks(looks, change);
    const { review, scope } = store.get();
    // Typing on another sheet changes nothing that is shown, unless every sheet is.
    const elsewhere = scope === "active" && !isShown(sheet);
    if (elsewhere && (review?.milestones ?? 0) > 0) return;
    freshness.heard();
    checkSoon();
  };
  const activated = (sheet: string): void => {
    turned = store.get().scope === "active" && !isShown(sheet);
    if (turned) checkSoon();
  };

  /** Listens to all or to nothing, so that no change is ever heard twice. */
  const listen = async (): Promise<void> => {
    const { workbook } = ports;
    const ends = [await workbook.onWorkbookChanged(changed)];
    try {
      ends.push(await workbook.onSheetActivated(activated));
      ends.push(await workbook.onSelectionChanged(inCell.selected));
    } catch (error) {
      await Promise.allSettled(ends.map((end) => end()));
      throw error;
    }
    unfollow = ends;
  };

  const follow = async (): Promise<void> => {
    if (unfollow.length > 0) return;
    try {
      await listen();
    } catch (error) {
      const { message, detail } = ports.workbook.describeError(error);
      store.set({
        live: false,
        message: {
          intent: "info",
          title: "Excel does not tell of changes just now, so live checking is off.",
          advice: `${message} Switch it on again to try once more, or press “Check again” after changing the plan.`,
          detail,
        },
      });
    }
  };

  /** One attempt at a time: a switch can be turned faster than Excel answers. */
  const followOnce = (): Promise<void> => {
    beginning ??= follow().finally(() => {
      beginning = null;
    });
    return beginning;
  };

  return {
    follow: followOnce,
    setLive(live) {
      store.set({ live });
      ports.savePreferences({ live, scope: store.get().scope });
      clearTimeout(timer);
      // Nobody told what happened while nothing was heard, so that is checked as well.
      if (live && unfollow.length === 0) void followOnce().then(check);
      else if (live && (turned || store.get().outdated)) catchUp();
    },
    async stop() {
      clearTimeout(timer);
      const ends = unfollow;
      unfollow = [];
      await Promise.all(ends.map((end) => end()));
    },
  };
}
