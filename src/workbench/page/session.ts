import { openInWorker } from "../../xlsx/in-worker";
import type { Progress } from "../../xlsx/index";
import type { Book } from "../../xlsx/book";
import { createHost, type Host } from "../host/index";
import { type Trouble, troubleOf } from "./trouble";

/** The workbook that is open, with the Excel that stands over it. */
export interface OpenWorkbook {
  readonly book: Book;
  readonly host: Host;
  /** Counts the workbooks opened, so that the grid and the pane start afresh with each. */
  readonly serial: number;
  /** The requirement set of Excel's API it runs at, "1.13". */
  readonly level: string;
}

export interface SessionState {
  readonly open: OpenWorkbook | null;
  readonly busy: Busy | null;
  readonly trouble: Trouble | null;
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
  open(name: string, bytes: () => Promise<Uint8Array>): Promise<void>;
  save(): Promise<void>;
  /** Puts the open workbook under an Excel of another requirement set. */
  useLevel(level: string): void;
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
  let state: SessionState = { open: null, busy: null, trouble: null };
  let serial = 0;
  const listeners = new Set<() => void>();
  const set = (part: Partial<SessionState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const under = (book: Book, level: string): OpenWorkbook => ({
    book,
    host: createHost(book, { apiLevel: level }),
    serial: ++serial,
    level,
  });
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
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (name, bytes) =>
      during(`Opening ${name}`, `${name} was not opened`, async (step) => {
        const book = await openInWorker(await bytes(), name, step);
        set({ open: under(book, LEVEL) });
      }),
    save: async () => {
      const { open } = state;
      if (!open) return;
      await during("Saving a copy", "The copy was not saved", (step) =>
        ports.keep(open.book, step),
      );
    },
    useLevel(level) {
      if (state.open) set({ open: under(state.open.book, level) });
    },
    refused: (error) => set({ trouble: troubleOf(error, "The sheet was left as it was") }),
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
