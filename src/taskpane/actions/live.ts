import type { WorkbookChange } from "../ports";
import type { CheckActions } from "./check";
import type { Context } from "./context";

/** How long the workbook must be left alone before it is checked again. */
export const LIVE_AFTER_MS = 400;

export interface LiveActions {
  /** Begins to follow the workbook; changes count only while live checking is on. */
  follow: () => Promise<void>;
  setLive: (live: boolean) => void;
  /** Stops following, when the pane goes. */
  stop: () => Promise<void>;
}

export function liveActions({ store, ports }: Context, { recheck }: CheckActions): LiveActions {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  let unfollow: (() => Promise<void>) | null = null;

  const changed = ({ sheet }: WorkbookChange): void => {
    const { live, review, scope } = store.get();
    if (!live) {
      missed = true;
      return;
    }
    // Typing on another sheet changes nothing that is shown, unless every sheet is.
    const shown = review?.sheets.some(({ name }) => name === sheet) ?? true;
    if (!shown && scope === "active" && (review?.milestones ?? 0) > 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void recheck(), LIVE_AFTER_MS);
  };

  return {
    async follow() {
      try {
        unfollow = await ports.workbook.onWorkbookChanged(changed);
      } catch (error) {
        const { message, detail } = ports.workbook.describeError(error);
        store.set({
          live: false,
          message: {
            intent: "info",
            title: "Live checking is not possible in this Excel.",
            advice: `${message} Press “Check again” after changing the plan.`,
            detail,
          },
        });
      }
    },
    setLive(live) {
      store.set({ live });
      ports.savePreferences({ live, scope: store.get().scope });
      clearTimeout(timer);
      if (live && missed) void recheck();
      missed = false;
    },
    async stop() {
      clearTimeout(timer);
      await unfollow?.();
      unfollow = null;
    },
  };
}
