import type { Day } from "../core/plan/day";
import type { Area, CellRef } from "../core/sheet/a1";
import type { SheetContent } from "../core/sheet/content";
import type { Edit } from "../core/sheet/edit";
import type { Moved } from "../core/sheet/moved";
import type { SheetLooks } from "../core/sheet/looks";
import type { Workbook } from "../core/sheet/workbook";
import type {
  RemoveTracesOptions,
  SelfTest,
  SelfTestOptions,
  SelfTestPlace,
  TraceRemoval,
  Traces,
} from "../excel/index";
import type { Reviewer } from "./reviewer";

/** Which worksheets are looked at. */
export type Scope = "active" | "visible" | "all";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  readonly scope: Scope;
  /** Whether sheets that Milestone Monitor wrote are read too, where others stand beside them. */
  readonly reports?: boolean;
  /** Just these sheets, whatever the scope. */
  readonly only?: readonly string[];
  /** How sheets looked when they were read before, by name: those are not asked again, others are noted. */
  readonly looks?: Map<string, SheetLooks>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What is painted: flags on what is overdue, and marks on what was found. Each kind stands by itself. */
export type PaintKind = "flags" | "marks";

/** How many cells are painted, by kind. */
export type Painted = Readonly<Record<PaintKind, number>>;

/** An area that is painted, on a sheet. */
export interface PaintedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The areas that are painted, by kind. */
export type PaintedAreas = Readonly<Record<PaintKind, readonly PaintedArea[]>>;

/** A cell to paint, and how. */
export interface Flag<Kind extends PaintKind = PaintKind> {
  readonly at: CellRef;
  readonly look: { flags: "overdue" | "due-soon"; marks: "finding" }[Kind];
  /** What its note is to say, where Excel has notes. */
  readonly note?: string;
}

/** How the notes beside the marks stand. */
export interface NotesOutcome {
  /** How many marked cells carry a note of ours. */
  readonly written: number;
  /** How many do not, because a person's own note or comment stands there. */
  readonly taken: number;
  /** How many do not, because a workbook is given no more. */
  readonly leftOut: number;
  /** Notes that were ours until somebody changed them. */
  readonly changed: readonly CellRef[];
}

/** What has become of flags; `standing` is what is painted then, of either kind. */
export interface FlagsOutcome {
  readonly skipped: readonly SkippedSheet[];
  readonly standing: Painted;
  /** Null where marks were left alone, or Excel has no notes. */
  readonly notes: NotesOutcome | null;
}

/** A sheet whose flags were left as they are. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: "protected" | "missing";
}

export interface EditOutcome {
  readonly applied: readonly Edit[];
  readonly refused: readonly {
    readonly edit: Edit;
    readonly reason: "changed" | "formula" | "protected" | "missing";
  }[];
  /** The edits that put back what `applied` changed. */
  readonly undo: readonly Edit[];
  /** Sheets written to while a filter hides some of their rows. */
  readonly filtered: readonly string[];
}

/** How a sheet is written. */
export interface WriteSheetOptions {
  /** What to do where a sheet of the name stands that is somebody's own. */
  readonly whenTaken?: "refuse" | "replace" | "rename";
  /** Whether the workbook's serial numbers count from 1904. */
  readonly date1904?: boolean;
  /** Whether the sheet is the person's own from now on, as a plan to be filled in is. */
  readonly handOver?: boolean;
}

/** A fault of the host in plain English, with what to do about it. */
export interface DescribedError {
  readonly message: string;
  readonly advice: string;
  readonly detail: string;
  readonly code: string;
}

/** A change of the workbook by a person; `address` is null where it cannot be told. */
export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string | null;
  /** How cells of the sheet stand elsewhere now; absent where none do. */
  readonly moved?: Moved;
}

/** A workbook as a file. */
export interface WorkbookFile {
  /** "plan.xlsx"; without an ending where it was never saved. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How work that lasts is followed and stopped. */
export interface Following {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The workbook as the pane needs it: the adapter in `src/excel` is one, the twin in the tests another. */
export interface WorkbookPort {
  readWorkbook(options: ReadOptions): Promise<Workbook>;
  applyEdits(
    edits: readonly Edit[],
    options?: { overwriteFormulas?: boolean },
  ): Promise<EditOutcome>;
  /** Makes the flags of one kind just these. */
  paintFlags<Kind extends PaintKind>(
    kind: Kind,
    flags: readonly Flag<Kind>[],
  ): Promise<FlagsOutcome & { painted: number }>;
  clearFlags(kinds: readonly PaintKind[]): Promise<FlagsOutcome & { cleared: Painted }>;
  countFlags(): Promise<Painted>;
  /** Where they stand; the answer is as long as there are areas. */
  paintedAreas(): Promise<PaintedAreas>;
  writeSheet(
    content: SheetContent,
    options?: WriteSheetOptions,
  ): Promise<{ name: string; created: boolean; printable: boolean }>;
  goTo(at: CellRef): Promise<void>;
  /** Whether this Excel gives its workbook as a file, and whether it opens one beside it. */
  canReadFile(): boolean;
  canOpenFile(): boolean;
  /** The workbook as saving it now would make it. */
  readFile(options?: Following): Promise<WorkbookFile>;
  /** Opens a file beside the workbook, without a name and saved nowhere. */
  openFile(bytes: Uint8Array): Promise<void>;
  loadSettings(): Promise<unknown>;
  saveSettings(settings: unknown): Promise<void>;
  /** What of ours is in the workbook, as Excel tells of it now. */
  findTraces(): Promise<Traces>;
  /** Removes it, part by part, and tells what is left. */
  removeTraces(options: RemoveTracesOptions): Promise<TraceRemoval>;
  /** Where the self-test would be run, which puts questions to this Excel on scratch sheets. */
  selfTestPlace(): Promise<SelfTestPlace>;
  runSelfTest(options: SelfTestOptions): Promise<SelfTest>;
  onWorkbookChanged(handler: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Tells which sheet a person turns to, Milestone Monitor's own left out. */
  onSheetActivated(handler: (sheet: string) => void): Promise<() => Promise<void>>;
  /** Tells which cell a person selects, of several the one at the top left; null for whole rows and columns. */
  onSelectionChanged(handler: (at: CellRef | null) => void): Promise<() => Promise<void>>;
  describeError(error: unknown): DescribedError;
  supports(level: string): boolean;
  /** Whether a file that is offered for download reaches the person. */
  keepsFiles(): boolean;
}

/** What one person prefers on one machine; never part of the workbook. */
export interface Preferences {
  readonly live: boolean;
  readonly scope: Scope;
}

/** Everything the pane reaches outside itself for. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly reviewer: Reviewer;
  /** The day it is where the pane runs. */
  readonly today: () => Day;
  readonly now: () => number;
  /** The time of day there, "14:02". */
  readonly timeOfDay: () => string;
  /** Whether the page's own worker comes up. */
  readonly hasWorker: () => Promise<boolean>;
  readonly copyText: (text: string) => Promise<boolean>;
  /** Offers a text or bytes for download, where files are kept; false where even that was refused. What becomes of it cannot be known. */
  readonly saveFile: (name: string, content: string | Uint8Array) => boolean;
  /** A copy of a workbook's file with a sheet of ours put first, and without what we painted. */
  readonly addCover: (
    file: WorkbookFile,
    cover: SheetContent,
    options?: Following,
  ) => Promise<Uint8Array>;
  /** Who prepares returns on this machine, "" where that was never said; never part of a workbook. */
  readonly loadPreparer: () => string;
  readonly savePreparer: (name: string) => void;
  readonly loadPreferences: () => Partial<Preferences>;
  readonly savePreferences: (preferences: Preferences) => void;
}
