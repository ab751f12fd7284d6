import type { SheetLooks } from "../../core/sheet/looks";
import type { Scope } from "../ports";
import type { CheckFilters, MilestoneFilters } from "../filters";
import type { TabName } from "../state";
import type { Explanation } from "../view/pane-review";
import type { PaneAnswer } from "../view/questions/question";
import { beginActions, type BeginActions } from "./begin";
import { checkActions, type CheckActions } from "./check";
import { compareActions, type CompareActions } from "./compare";
import type { Context } from "./context";
import { fixActions, type FixActions } from "./fix";
import { flagActions, type FlagActions } from "./flags";
import { trackFreshness } from "./freshness";
import { ignoreActions, type IgnoreActions } from "./ignore";
import { trackInCell } from "./in-cell";
import { intentActions, type IntentActions } from "./intents";
import { liveActions, type LiveActions } from "./live";
import { trackMoves } from "./moves";
import { returnActions, type ReturnActions } from "./prepare-return";
import { selfTestActions, type SelfTestActions } from "./self-test";
import { settingsActions, type SettingsActions } from "./settings";
import { sheetActions, type SheetActions } from "./sheets";
import { traceActions, type TraceActions } from "./traces";
import { createWorker } from "./work";

/** The parts of Settings that other places lead to. */
export type SettingsPart = "columns" | "diagnostics" | "rules" | "words";

/** Everything a person can do in the pane. */
export interface Actions
  extends
    BeginActions,
    CheckActions,
    CompareActions,
    FlagActions,
    FixActions,
    IgnoreActions,
    IntentActions,
    LiveActions,
    ReturnActions,
    SelfTestActions,
    SheetActions,
    TraceActions {
  readonly settings: SettingsActions;
  /** Loads the settings, checks what stands in the workbook, and follows it from then on. */
  start: () => Promise<void>;
  setTab: (tab: TabName) => void;
  openSettings: (parts: readonly string[]) => void;
  /** Goes to one part of Settings. */
  showSettings: (part: SettingsPart) => void;
  /** The keyboard has come to the part of Settings that it was led to. */
  arrived: () => void;
  /** Takes an answer to one of the questions at the head. */
  answer: (given: Extract<PaneAnswer, { kind: "settle" }>) => void;
  setScope: (scope: Scope) => void;
  /** Tells what was checked, or no longer. */
  tellOfChecked: (told: boolean) => void;
  /** Hears whether the list in sight is scrolled. */
  scrolled: (isScrolled: boolean) => void;
  filterCheck: (parts: Partial<CheckFilters>) => void;
  filterMilestones: (parts: Partial<MilestoneFilters>) => void;
  explain: (id: number) => Promise<Explanation | null>;
  copy: (text: string, what: string) => Promise<boolean>;
  dismiss: () => void;
  /** Folds what flags and marks look like out or in. */
  showLegend: (open: boolean) => void;
}

/** Excel keeps everything waiting while a cell is being edited. */
const OPENING = "Opening: waits for a cell being edited";

export function createActions(context: Context): Actions {
  const { store, ports } = context;
  const work = createWorker(context);
  const moves = trackMoves(store);
  const freshness = trackFreshness(store, ports);
  const looks = new Map<string, SheetLooks>();
  const check = checkActions(context, work, { moves, freshness, looks });
  const settings = settingsActions(context, check);
  const flags = flagActions(context, work, check);
  const live = liveActions(context, check, {
    moves,
    freshness,
    looks,
    inCell: trackInCell(context),
  });
  const sheets = sheetActions(context, work, check);
  return {
    ...check,
    ...beginActions(context, check, sheets),
    ...flags,
    ...live,
    ...fixActions(context, work, check, moves),
    ...ignoreActions(context, settings),
    ...compareActions(context, work, check),
    ...sheets,
    ...returnActions(context, work, { ...check, ...settings }),
    ...selfTestActions(context, work),
    ...traceActions(context, work, { ...flags, settings }),
    ...intentActions(store, { ...check, ...flags, ...sheets }),
    settings,
    async start() {
      await work({ label: OPENING, cancellable: false }, async () => {
        await settings.load();
        // Before anything is read, so that no change falls between reading and listening.
        await live.follow();
      });
      await check.check();
      await flags.countFlags();
    },
    setTab(tab) {
      store.set({ tab });
    },
    openSettings(parts) {
      store.set({ openSettings: parts });
    },
    showSettings(part) {
      store.set({ tab: "settings", openSettings: [part], ledTo: part });
    },
    arrived() {
      store.set({ ledTo: null });
    },
    answer({ change, done }) {
      settings.change(change(store.get().settings));
      store.set({ note: done });
    },
    setScope(scope) {
      store.set({ scope });
      ports.savePreferences({ scope, live: store.get().live });
      void check.check();
    },
    tellOfChecked(told) {
      store.set({ toldOfChecked: told });
    },
    scrolled(isScrolled) {
      if (store.get().scrolled !== isScrolled) store.set({ scrolled: isScrolled });
    },
    filterCheck(parts) {
      store.set((now) => ({ check: { ...now.check, ...parts } }));
    },
    filterMilestones(parts) {
      store.set((now) => ({ milestones: { ...now.milestones, ...parts } }));
    },
    explain: (id) => ports.reviewer.explain(id).catch(() => null),
    async copy(text, what) {
      const copied = await ports.copyText(text);
      store.set({ note: copied ? `Copied ${what}` : `Copying is not allowed here` });
      return copied;
    },
    showLegend(open) {
      store.set({ legendOpen: open });
    },
    dismiss() {
      store.set({ message: null });
    },
  };
}
