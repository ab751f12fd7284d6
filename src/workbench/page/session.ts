import { openInWorker } from "../../xlsx/in-worker";
import { notDrawn, type Progress } from "../../xlsx/index";
import type { Book } from "../../xlsx/book";
import type { GridView } from "../grid/model";
import { createHost, type Host } from "../host/index";
import { notDrawnWords } from "./not-drawn-words";
import { type Trouble, troubleOf } from "./trouble";
import { type ChangeCount, createChangeCount, type LeaveAnswer, type Leaving } from "./unsaved";

/** The workbook that is open, with the Excel that stands over it. */
export interface OpenWorkbook {
  readonly book: Book;
  readonly host: Host;
  /** Counts the workbooks opened, so that the grid and the pane start afresh with each. */
  readonly serial: number;
  /** The requirement set of Excel's API it runs at, "1.13". */
  readonly level: string;
  /** What of it the grid does not draw, in words; null where it draws all. */
  readonly notDrawn: string | null;
  readonly changes: ChangeCount;
}

export interface SessionState {
  readonly open: OpenWorkbook | null;
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
  /** Whether the open workbook holds what no file does. */
  readonly unsaved: boolean;
  /** The open workbook's grid, once it is drawn. */
  readonly grid: GridView | null;
  /** Asked before unsaved changes are thrown away. */
  readonly leaving: Leaving | null;
}

/** What is going on, "Opening plan.xlsx", and how far it is where that is known. */
export interface Busy {
  readonly what: string;
  readonly progress: Progress | null;
  readonly cancel: () => void;
}

/** The page's state, without React. A workbook that cannot be opened leaves the last one open. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Opens another workbook, once the person has said what becomes of unsaved changes. */
  open(name: string, bytes: () => Promise<Uint8Array>): Promise<void>;
  /** Saves a copy; while something else is going on, nothing is done. */
  save(): Promise<void>;
  /** Puts the open workbook under an Excel of another requirement set. */
  useLevel(level: string): void;
  /** Takes back, or does again, what was done last in the open workbook. */
  step(way: "undo" | "redo"): Promise<void>;
  /**
   * Is handed the grid of the open workbook once it is drawn; what is being typed
   * in it is taken in before a copy is saved or another workbook opened. Gives how
   * to forget the grid.
   */
  drawn(grid: GridView): () => void;
  /** Takes in what is being typed in the grid, as Enter would. */
  finishTyping(): Promise<void>;
  /** Whether something would be lost were the page left now, what is being typed included. */
  holdsUnsaved(): boolean;
  /** Says that what somebody did to the sheet was not taken. */
  refused(error: unknown): void;
  dismissTrouble(): void;
}

/** What the session reaches outside itself for. */
export interface SessionPorts {
  /** Saves the workbook and offers it as a file. */
  readonly keep: (book: Book, step: Step) => Promise<void>;
}

/** A session with nothing open yet. */
export function createSession(ports: SessionPorts): Session {
  let state: SessionState = {
    open: null,
    busy: null,
    trouble: null,
    unsaved: false,
    grid: null,
    leaving: null,
  };
  let serial = 0;
  const listeners = new Set<() => void>();
  const set = (part: Partial<SessionState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const put = (book: Book, level: string, changes: ChangeCount): void => {
    const host = createHost(book, { apiLevel: level });
    host.on("change", (made) => {
      if (changes.note(made) && state.open?.changes === changes && !state.unsaved) {
        set({ unsaved: true });
      }
    });
    const words = notDrawnWords(notDrawn(book));
    const open: OpenWorkbook = { book, host, serial: ++serial, level, changes, notDrawn: words };
    set({ open, unsaved: changes.unsaved });
  };
  const during = async (what: string, failed: string, work: (step: Step) => Promise<void>) => {
    const stop = new AbortController();
    const busy: Busy = { what, progress: null, cancel: () => stop.abort() };
    set({ busy, trouble: null });
    try {
      const onProgress = (progress: Progress) => set({ busy: { ...busy, progress } });
      await work({ signal: stop.signal, onProgress });
    } catch (error) {
      if (!stop.signal.aborted) set({ trouble: troubleOf(error, failed) });
    } finally {
      set({ busy: null });
    }
  };
  const finishTyping = async (): Promise<void> => state.grid?.finishTyping();
  const refused = (error: unknown): void =>
    set({ trouble: troubleOf(error, "The sheet was left as it was") });
  const save = async (): Promise<void> => {
    const { open, busy, leaving } = state;
    if (!open || busy || leaving) return;
    await during("Saving a copy", "The copy was not saved", async (step) => {
      await finishTyping();
      const mark = open.changes.mark();
      await ports.keep(open.book, step);
      open.changes.saved(mark);
      if (state.open?.changes === open.changes) set({ unsaved: open.changes.unsaved });
    });
  };
  /** Whether the open workbook may give way: nothing of it is unsaved, or the person said so. */
  const mayLeave = async (next: string): Promise<boolean> => {
    await finishTyping();
    if (!state.open || !state.unsaved) return true;
    if (state.leaving) return false;
    const { name } = state.open.book;
    const answer = await new Promise<LeaveAnswer>((answer) => {
      set({ leaving: { name, next, answer } });
    });
    set({ leaving: null });
    if (answer !== "save") return answer === "discard";
    await save();
    return !state.unsaved;
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open(name, bytes) {
      if (!(await mayLeave(name))) return;
      const left = state.open?.changes;
      const mark = left?.mark() ?? 0;
      let book: Book | null = null;
      await during(`Opening ${name}`, `${name} was not opened`, async (step) => {
        book = await openInWorker(await bytes(), name, step);
      });
      // What was typed while the file was read has not been asked about.
      const asked = state.open?.changes === left && (left?.isSince(mark) ?? true);
      if (book && (asked || (await mayLeave(name)))) put(book, LEVEL, createChangeCount());
    },
    save,
    useLevel(level) {
      if (state.open) put(state.open.book, level, state.open.changes);
    },
    async step(way) {
      await finishTyping();
      try {
        if (way === "undo") state.open?.host.userUndo();
        else state.open?.host.userRedo();
      } catch (error) {
        refused(error);
      }
    },
    drawn(grid) {
      set({ grid });
      return () => {
        if (state.grid === grid) set({ grid: null });
      };
    },
    finishTyping,
    holdsUnsaved: () => state.unsaved || (state.grid?.isTyping() ?? false),
    refused,
    dismissTrouble: () => set({ trouble: null }),
  };
}

/** What the add-in's manifest asks for. */
const LEVEL = "1.13";

/** How to follow a piece of work, and how to stop it. */
export interface Step {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}
