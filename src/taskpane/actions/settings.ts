import { DEFAULT_SETTINGS, settingsSchema, type Settings } from "../../core/plan/settings";
import { mergeSettings } from "../../core/plan/merge-settings";
import type { PaneMessage } from "../state";
import { settingsFaults } from "../view/settings-faults";
import type { CheckActions } from "./check";
import type { Context } from "./context";

/** How long typing may go on before the workbook is written to, and before the plan is judged again. */
const SAVE_AFTER_MS = 600;
const JUDGE_AFTER_MS = 250;

export interface SettingsActions {
  /** Takes the workbook's settings over; those that do not fit are left and said so. */
  load: () => Promise<void>;
  /** Changes some settings; they are saved, and the plan is judged again, once typing pauses. */
  change: (parts: Partial<Settings>) => void;
  /** Takes settings over from a text, as exported; says what does not fit, or null when all did. */
  importText: (text: string) => string | null;
  exportText: () => string;
  reset: () => void;
  /** Saves what is still waiting to be saved. */
  flush: () => Promise<void>;
  /** Keeps what waits to be saved from being saved, and waits for what is being saved. */
  hold: () => Promise<void>;
  /** Goes back to the usual settings, and keeps none in the workbook until one is changed. */
  forget: () => void;
}

export function settingsActions(
  { store, ports }: Context,
  { judgeAgain }: CheckActions,
): SettingsActions {
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let judgeTimer: ReturnType<typeof setTimeout> | undefined;
  /** What pane and workbook last agreed on; a co-author may have changed the workbook's since. */
  let agreed = DEFAULT_SETTINGS;
  let underWay: Promise<void> = Promise.resolve();

  const save = (): Promise<void> => (underWay = saveNow());
  const saveNow = async (): Promise<void> => {
    clearTimeout(saveTimer);
    store.set({ saving: "saving" });
    try {
      const mine = store.get().settings;
      const theirs = settingsSchema.safeParse(await ports.workbook.loadSettings());
      const merged = mergeSettings(agreed, mine, theirs.success ? theirs.data : agreed);
      await ports.workbook.saveSettings(merged);
      agreed = merged;
      const isNew = JSON.stringify(merged) !== JSON.stringify(mine);
      store.set(({ saving, settings }) => ({
        saving: saving === "saving" ? "saved" : saving,
        // What was changed while this was saved stays on top.
        ...(isNew && { settings: mergeSettings(mine, settings, merged) }),
      }));
      if (isNew) void judgeAgain();
    } catch (error) {
      const { message, advice, detail } = ports.workbook.describeError(error);
      store.set({
        saving: "failed",
        message: {
          intent: "warning",
          title: "The settings could not be saved in the workbook.",
          advice: `${message} ${advice} They hold until the pane is closed.`,
          detail,
        },
      });
    }
  };

  const change = (parts: Partial<Settings>): void => {
    store.set(({ settings }) => ({ settings: { ...settings, ...parts }, saving: "waiting" }));
    clearTimeout(saveTimer);
    saveTimer = setTimeout(() => void save(), SAVE_AFTER_MS);
    clearTimeout(judgeTimer);
    // What is ignored is left out of the lists at once; nothing has to be judged again for it, nor for an answer.
    if (Object.keys(parts).every((part) => part === "ignored" || part === "answers")) return;
    judgeTimer = setTimeout(() => void judgeAgain(), JUDGE_AFTER_MS);
  };

  return {
    change,
    async load() {
      try {
        const raw = await ports.workbook.loadSettings();
        if (raw === null || raw === undefined) return;
        const parsed = settingsSchema.safeParse(raw);
        if (parsed.success) {
          agreed = parsed.data;
          store.set({ settings: agreed });
        } else store.set({ message: misfit(settingsFaults(parsed.error)) });
      } catch (error) {
        const { message, advice, detail } = ports.workbook.describeError(error);
        store.set({ message: { intent: "warning", title: message, advice, detail } });
      }
    },
    importText(text) {
      const read = parse(text);
      if ("fault" in read) return read.fault;
      // What is ignored or answered, and what columns and words are, is this workbook's own; others know nothing of it.
      const { ignored, answers, columns, statusWords } = store.get().settings;
      change({
        ...read.settings,
        ignored,
        answers,
        columns: { ...columns, ...read.settings.columns },
        statusWords: { ...statusWords, ...read.settings.statusWords },
      });
      store.set({ note: "Settings taken over" });
      return null;
    },
    exportText() {
      // Ignored findings quote the plan, and answers are about it; both stay in its workbook.
      const shared = { ...store.get().settings, ignored: undefined, answers: undefined };
      return `${JSON.stringify(shared, null, 2)}\n`;
    },
    reset() {
      change(DEFAULT_SETTINGS);
      store.set({ note: "Settings are back to how they came" });
    },
    async flush() {
      if (!["saved", "none"].includes(store.get().saving)) await save();
    },
    async hold() {
      clearTimeout(saveTimer);
      await underWay;
    },
    forget() {
      clearTimeout(saveTimer);
      agreed = DEFAULT_SETTINGS;
      store.set({ settings: DEFAULT_SETTINGS, saving: "none" });
      void judgeAgain();
    },
  };
}

function parse(text: string): { settings: Settings } | { fault: string } {
  let raw: unknown;
  try {
    // Some editors put a mark of their own before the text.
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { fault: "This is not a settings file: it is not whole, or not JSON text." };
  }
  const parsed = settingsSchema.safeParse(raw);
  return parsed.success
    ? { settings: parsed.data }
    : { fault: `Nothing was taken over. ${settingsFaults(parsed.error).join(" ")}` };
}

function misfit(faults: readonly string[]): PaneMessage {
  return {
    intent: "warning",
    title: "The settings in this workbook do not fit, so the usual ones are used.",
    advice: "They are replaced as soon as you change a setting. To keep them, do not change any.",
    detail: faults.join("\n"),
  };
}
