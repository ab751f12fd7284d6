import type { Area } from "../../core/sheet/a1";
import type { Book, BookSheet } from "../../xlsx/book";
import { addressOf, WHOLE } from "./cells/areas";
import { CLASSES } from "./classes";
import { Addin } from "./server/addin";
import type { Answer, Message, Request } from "./protocol";
import { eventsFor } from "./server/dispatch";
import { Emitter } from "./server/emitter";
import { Handlers } from "./client/events";
import { excelNamespace } from "./client/excel";
import { officeExtension } from "./client/extension";
import type { Faults } from "./server/faults";
import { officeNamespace, UNDO_LEVEL } from "./server/office";
import { nextTurn } from "./server/turn";
import { type Change, Server } from "./server/server";
import { answer } from "./server/answer";
import { reaches } from "./office-js/level";
import { shapesOf } from "./server/shapes";
import { References } from "./server/references";
import { Registrations } from "./server/registrations";
import {
  enter,
  type Entry,
  hideRows,
  insert,
  remove,
  resize,
  select,
  sortRows,
  type SortBy,
  stepBy,
} from "./user";

export { conditionalFillsOf, type ConditionalFill } from "./cells/conditional";
export { shownText } from "./cells/text";
export { NotSupportedByHost, OfficeError } from "./errors";
export type { Change } from "./server/server";
export type { Entry, SortBy } from "./user";

/** Excel over a workbook in memory: what Office.js gives an add-in, and what a page or a test needs around it. */
export interface Host {
  /** The globals an add-in finds. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Carries out a request as any client of Excel's writes it, with what its flags add up to. */
  ask(request: Request, flags: number): Promise<Answer>;
  /** Hears what Excel tells of by itself. */
  onMessage(listener: (message: Message) => void): () => void;
  readonly book: Book;
  /** The workbooks that the add-in has opened beside it, as Excel would in windows of their own. */
  readonly opened: readonly Book[];
  /** Requests made so far, what they carried in bytes of JSON, and the most that one carried. */
  readonly counters: Server["counters"];
  /** What can be made to go wrong. */
  readonly faults: Faults;
  /** The pane's visibility and the ribbon's commands. */
  readonly addin: Addin;
  /** The cells that are selected on the sheet in front. */
  readonly selection: Selection;
  /** Hears of every change once the batch or the edit that made it is over. */
  on<K extends keyof HostEvents>(name: K, listener: (event: HostEvents[K]) => void): () => void;
  /** Types values into cells as a person would; null leaves a cell, "" empties it. */
  userEdit(sheet: string, address: string, values: unknown): void;
  /** The same for several areas of a sheet at once, as when a block is pasted: one step to take back. */
  userPaste(sheet: string, entries: readonly Entry[]): void;
  /** Inserts whole rows, "4:5", or columns, "C:C", as a person would: what stood there moves on. */
  userInsert(sheet: string, address: string): void;
  /** Deletes whole rows or columns as a person would. */
  userDelete(sheet: string, address: string): void;
  /** Makes whole rows so many points high, or whole columns so many wide. */
  userResize(sheet: string, address: string, points: number): void;
  /** Sorts the rows of an area by one of its columns as a person would. */
  userSort(sheet: string, address: string, by: SortBy): void;
  /** Hides whole rows, "4:5", or shows them again. */
  userHideRows(sheet: string, address: string, hidden: boolean): void;
  /** Selects cells, and shows their sheet, as a person would. */
  userSelect(sheet: string, address: string): void;
  /**
   * Takes back what was done last, by the person's hand or by the add-in where
   * it wrote into cells and did no more; false where there is nothing. A request
   * of the add-in's that Excel cannot take back clears the list, and so do rows
   * or sheets that a co-author moves, since its addresses are no longer true.
   */
  userUndo(): boolean;
  /** Does again what was taken back last. */
  userRedo(): boolean;
  /** What somebody else does to the same workbook at the same time. */
  readonly coauthor: Coauthor;
}

/** Selected cells: "C12:D14", the rows they stand in, "12:14", and their sheet's name. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
  readonly rows: string;
}

/** A person at another machine, as this one hears of them. */
export interface Coauthor {
  edit(sheet: string, address: string, values: unknown): void;
  insert(sheet: string, address: string): void;
  delete(sheet: string, address: string): void;
}

export interface HostEvents {
  change: readonly Change[];
  selection: { readonly sheet: BookSheet; readonly area: Area };
}

/**
 * Makes an Excel over a book. `apiLevel` is the ExcelApi requirement set it
 * offers, "1.13" unless told otherwise; what lies above it is not there.
 */
export function createHost(book: Book, options: { apiLevel?: string } = {}): Host {
  const server = new Server(book, options.apiLevel ?? "1.13");
  const handlers = new Handlers();
  const messages = new Emitter<{ message: Message }>();
  messages.on("message", (message) => {
    handlers.hear(message);
  });
  // Excel tells of what has happened once it has answered, never within a request.
  const registrations = new Registrations(server, (message) => {
    void nextTurn().then(() => {
      messages.emit("message", message);
    });
  });
  const emitter = new Emitter<HostEvents>();
  const addin = new Addin();
  const settle = (): void => {
    const changes = server.takeChanges();
    if (server.actor !== "Person" && changes.some(movesCells)) server.history.clear();
    server.noteOwnStep(changes);
    for (const { name, sheet, args } of registrations.any
      ? eventsFor(server, changes, server.actor)
      : [])
      registrations.raise(name, sheet, args);
    server.actor = "ThisLocalAddin";
    if (changes.length > 0) emitter.emit("change", changes);
    for (const change of changes)
      if (change.kind === "selection") emitter.emit("selection", change);
  };
  /** What was done before a failure is told of like everything else. */
  const settled = <T>(act: () => T): T => {
    try {
      return act();
    } finally {
      settle();
    }
  };
  const references = new References(server);
  const excel = { server, classes: CLASSES, references, registrations, settle };
  const ask = (request: Request, flags: number): Promise<Answer> => answer(excel, request, flags);
  const connection = {
    ask,
    shapes: shapesOf(CLASSES),
    apiLevel: server.apiLevel,
    undoes: (level: string) => reaches(UNDO_LEVEL, level),
    joinSteps: () => server.history.joining(),
    handlers,
  };
  return {
    ask,
    onMessage: (listener) => messages.on("message", listener),
    // The types are Microsoft's; that the members behave as described is what the tests state.
    Excel: excelNamespace(connection) as unknown as typeof Excel,
    Office: officeNamespace(server, addin) as unknown as typeof Office,
    OfficeExtension: officeExtension as unknown as typeof OfficeExtension,
    book,
    opened: server.opened,
    counters: server.counters,
    faults: server.faults,
    addin,
    get selection() {
      const sheet = server.activeSheet();
      const area = server.selectionOf(sheet);
      const rows = { ...area, left: WHOLE.left, right: WHOLE.right };
      return { sheet: sheet.name, address: addressOf(area), rows: addressOf(rows) };
    },
    on: (name, listener) => emitter.on(name, listener),
    userEdit: (sheet, address, values) => {
      settled(() => enter(server, "Person", sheet, [{ address, values }]));
    },
    userPaste: (sheet, entries) => settled(() => enter(server, "Person", sheet, entries)),
    userInsert: (sheet, address) => settled(() => insert(server, "Person", sheet, address)),
    userDelete: (sheet, address) => settled(() => remove(server, "Person", sheet, address)),
    userResize: (sheet, address, points) => settled(() => resize(server, sheet, address, points)),
    userSort: (sheet, address, by) => {
      settled(() => sortRows(server, sheet, address, by));
    },
    userHideRows: (sheet, address, hidden) => {
      settled(() => hideRows(server, sheet, address, hidden));
    },
    userSelect: (sheet, address) => settled(() => select(server, sheet, address)),
    userUndo: () => settled(() => stepBy(server, "undo")),
    userRedo: () => settled(() => stepBy(server, "redo")),
    coauthor: {
      edit: (sheet, address, values) => {
        settled(() => enter(server, "Coauthor", sheet, [{ address, values }]));
      },
      insert: (sheet, address) => settled(() => insert(server, "Coauthor", sheet, address)),
      delete: (sheet, address) => settled(() => remove(server, "Coauthor", sheet, address)),
    },
  };
}

/** Whether cells stand elsewhere than before, or have gone with their sheet. */
const movesCells = (change: Change): boolean =>
  change.kind === "sheet-deleted" ||
  (change.kind === "cells" && change.changeType !== "RangeEdited");
