import type { Area } from "../../core/sheet/a1";
import type { Book, BookSheet } from "../../xlsx/book";
import { CLASSES } from "./classes";
import { Addin } from "./runtime/addin";
import { dispatch } from "./runtime/dispatch";
import { Emitter } from "./runtime/emitter";
import { excelNamespace } from "./runtime/excel";
import { officeExtension } from "./runtime/extension";
import type { Faults } from "./runtime/faults";
import { officeNamespace } from "./runtime/office";
import { type Change, Server } from "./runtime/server";
import { userEdit, userSelect } from "./user";

export { conditionalFillsOf, type ConditionalFill } from "./cells/conditional";
export { NotSupportedByHost, OfficeError } from "./runtime/errors";
export type { Change } from "./runtime/server";

/** Excel over a workbook in memory: what Office.js gives an add-in, and what a page or a test needs around it. */
export interface Host {
  /** The globals an add-in finds. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly book: Book;
  /** Requests made so far, what they carried in bytes of JSON, and the most that one carried. */
  readonly counters: Server["counters"];
  /** What can be made to go wrong. */
  readonly faults: Faults;
  /** The pane's visibility and the ribbon's commands. */
  readonly addin: Addin;
  /** Hears of every change once the batch or the edit that made it is over. */
  on<K extends keyof HostEvents>(name: K, listener: (event: HostEvents[K]) => void): () => void;
  /** Types values into cells as a person would; null leaves a cell, "" empties it. */
  userEdit(sheet: string, address: string, values: unknown): void;
  /** Selects cells, and shows their sheet, as a person would. */
  userSelect(sheet: string, address: string): void;
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
  const emitter = new Emitter<HostEvents>();
  const addin = new Addin();
  const settle = (): void => {
    const changes = server.takeChanges();
    dispatch(server, changes, server.actor);
    server.actor = "ThisLocalAddin";
    if (changes.length > 0) emitter.emit("change", changes);
    for (const change of changes)
      if (change.kind === "selection") emitter.emit("selection", change);
  };
  return {
    // The types are Microsoft's; that the members behave as described is what the tests state.
    Excel: excelNamespace({ server, classes: CLASSES, settle }) as unknown as typeof Excel,
    Office: officeNamespace(server, addin) as unknown as typeof Office,
    OfficeExtension: officeExtension as unknown as typeof OfficeExtension,
    book,
    counters: server.counters,
    faults: server.faults,
    addin,
    on: (name, listener) => emitter.on(name, listener),
    userEdit: (sheet, address, values) => {
      userEdit(server, sheet, address, values);
      settle();
    },
    userSelect: (sheet, address) => {
      userSelect(server, sheet, address);
      settle();
    },
  };
}
