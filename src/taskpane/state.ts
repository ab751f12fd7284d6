import type { Day } from "../core/plan/day";
import { DEFAULT_SETTINGS, type Settings } from "../core/plan/settings";
import type { CellRef } from "../core/sheet/a1";
import type { Edit } from "../core/sheet/edit";
import type { SelfTest, SelfTestPlace, Traces } from "../excel/index";
import { ALL_CHECKS, ALL_MILESTONES, type CheckFilters, type MilestoneFilters } from "./filters";
import type { Painted, PaintKind, Preferences, Scope } from "./ports";
import { createStore, type Store } from "./store";
import type { LastReturn } from "./view/last-return";
import type { FindingRow, PaneReview } from "./view/pane-review";

export type TabName = "check" | "milestones" | "roll-up" | "settings";

/** Work under way. */
export interface Work {
  readonly label: string;
  readonly done: number;
  /** 0 where it is not known how much there is. */
  readonly total: number;
  /** Whether it has lasted long enough to be shown. */
  readonly shown: boolean;
  readonly cancel: (() => void) | null;
}

/** Something the person should know: what happened, where, and what to do next. */
export interface PaneMessage {
  readonly intent: "error" | "warning" | "info" | "success";
  readonly title: string;
  /** The parts of it, where it is of several. */
  readonly list?: readonly string[];
  readonly advice: string;
  /** The fault's code, where the host or the adapter gave one. */
  readonly code?: string;
  /** Technical detail, folded away. */
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** A second way out, beside the first. */
  readonly other?: { readonly label: string; readonly run: () => void };
}

/** A step that can be taken back; `id` stays when its cells move. */
export interface UndoStep {
  readonly id: number;
  readonly label: string;
  readonly edits: readonly Edit[];
}

export interface PaneState {
  readonly tab: TabName;
  readonly scope: Scope;
  readonly live: boolean;
  readonly today: Day;
  readonly settings: Settings;
  /** "none" once they were removed from the workbook. */
  readonly saving: "saved" | "waiting" | "saving" | "failed" | "none";
  /** The last good review; stays while the next is worked out. */
  readonly review: PaneReview | null;
  /** The time of day at which its sheets were read, "14:02"; "" before. */
  readonly checkedAt: string;
  /** Whether a person has changed them since. */
  readonly outdated: boolean;
  /** The last return that is compared with, until the pane is closed. */
  readonly lastReturn: LastReturn | null;
  /** Whether the workbook's serial numbers count from 1904. */
  readonly date1904: boolean;
  readonly work: Work | null;
  readonly message: PaneMessage | null;
  /** One line on what was done last. */
  readonly note: string;
  readonly undo: readonly UndoStep[];
  /** How many cells are flagged and marked now. */
  readonly painted: Painted;
  /** How many milestones and findings that was done for; null where it was before the pane came up. */
  readonly paintedFor: Readonly<Record<PaintKind, number | null>>;
  /** The review that each kind was painted by; null where that was before the pane came up. */
  readonly paintedBy: Readonly<Record<PaintKind, PaneReview | null>>;
  /** Whether what flags and marks look like is folded out. */
  readonly legendOpen: boolean;
  /** What was found in the cell that is selected; null where nothing was. */
  readonly inCell: { readonly at: CellRef; readonly found: readonly FindingRow[] } | null;
  /** The cell a person was led to from a finding of the list, as long as it is selected: what was found there was just read. */
  readonly toldOf: CellRef | null;
  readonly check: CheckFilters;
  /** Whether what was checked is told; null leaves it to the verdict. */
  readonly toldOfChecked: boolean | null;
  /** Whether the list in sight is scrolled, so that the head makes room for it. */
  readonly scrolled: boolean;
  readonly milestones: MilestoneFilters;
  /** What of ours was in the workbook when a person last asked; null before. */
  readonly traces: Traces | null;
  readonly selfTest: SelfTestState;
  /** The parts of Settings that are folded out. */
  readonly openSettings: readonly string[];
  /** The part of Settings that a person was just led to, for the keyboard to go there; null for none. */
  readonly ledTo: string | null;
}

/** How the self-test stands. */
export interface SelfTestState {
  readonly running: boolean;
  /** The question that is being put; null where none is. */
  readonly asking: { readonly done: number; readonly total: number; readonly asks: string } | null;
  /** What the person is to do now; null where nothing is. */
  readonly step: string | null;
  /** Where it would be run; null where that is not known. */
  readonly place: SelfTestPlace | null;
  /** What it came to last; null before. */
  readonly test: SelfTest | null;
}

export type PaneStore = Store<PaneState>;

/** The pane before anything was checked. */
export function createPaneStore(today: Day, preferences: Partial<Preferences> = {}): PaneStore {
  return createStore<PaneState>({
    tab: "check",
    scope: preferences.scope ?? "active",
    live: preferences.live ?? true,
    today,
    settings: DEFAULT_SETTINGS,
    saving: "saved",
    review: null,
    checkedAt: "",
    outdated: false,
    lastReturn: null,
    date1904: false,
    work: null,
    message: null,
    note: "",
    undo: [],
    painted: { flags: 0, marks: 0 },
    paintedFor: { flags: null, marks: null },
    paintedBy: { flags: null, marks: null },
    legendOpen: true,
    inCell: null,
    toldOf: null,
    check: ALL_CHECKS,
    toldOfChecked: null,
    scrolled: false,
    milestones: ALL_MILESTONES,
    traces: null,
    selfTest: { running: false, asking: null, step: null, place: null, test: null },
    openSettings: ["dates"],
    ledTo: null,
  });
}

/** The day everything is judged at: the one the settings fix, else today. */
export const asAtOf = ({ settings, today }: Pick<PaneState, "settings" | "today">): Day =>
  settings.asAt ?? today;
