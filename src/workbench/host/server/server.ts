import type { Area } from "../../../core/sheet/a1";
import type { Book, BookSheet } from "../../../xlsx/book";
import { Faults } from "./faults";
import { History, type Step, together } from "./history";
import { Ids } from "./ids";
import type { RangeTarget } from "./targets";

/**
 * Excel's side of the wire: the workbook, what is selected, what is going wrong
 * on purpose, and who wants to hear of changes.
 */
export class Server {
  /** Requests, those among them that are marked as writing, what they carried in all, and the most that one carried, in bytes. */
  readonly counters = { syncs: 0, writes: 0, bytesUp: 0, bytesDown: 0, mostUp: 0, mostDown: 0 };
  readonly faults = new Faults();
  readonly ids = new Ids();
  /** What the person at this machine can take back. */
  readonly history = new History();
  /** The workbooks that the add-in has opened beside this one. */
  readonly opened: Book[] = [];
  /** Where the selection stands on each sheet. */
  readonly selections = new WeakMap<BookSheet, Area>();
  /** Details a book's model has no place for, by the object they belong to. */
  readonly extras = new WeakMap<object, Record<string, unknown>>();
  enableEvents = true;
  /** Who is changing the workbook now. */
  actor: Actor = "ThisLocalAddin";
  private changes: Change[] = [];
  private ownSteps: Step[] = [];
  private readonly tracked = new Set<RangeTarget>();

  constructor(
    readonly book: Book,
    readonly apiLevel: string,
  ) {}

  /** Notes a change, to be told of when the batch is over. */
  changed(change: Change): void {
    // A look is set part by part; the cells are told of once.
    const last = this.changes.at(-1);
    if (change.kind === "format" && last?.kind === "format" && last.areas === change.areas) return;
    this.changes.push(change);
  }

  /** The changes since the last call. */
  takeChanges(): Change[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  /** Keeps how to take back what the add-in is writing into cells. */
  wrote(step: Step): void {
    if (this.actor === "ThisLocalAddin") this.ownSteps.push(step);
  }

  /** Leaves nothing to be taken back, neither of the person's nor of what the add-in is writing. */
  forgetSteps(): void {
    this.ownSteps = [];
    this.history.clear();
  }

  /**
   * Notes what a batch of the add-in's has written as a step that can be taken
   * back. Where it did more than that, as a report does that is laid out, the
   * values alone are not taken back: half of it would be left.
   */
  noteOwnStep(changes: readonly Change[]): void {
    const steps = this.ownSteps;
    this.ownSteps = [];
    if (steps.length > 0 && changes.every(isOfValues)) this.history.add(together(steps));
  }

  selectionOf(sheet: BookSheet): Area {
    return this.selections.get(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  activeSheet(): BookSheet {
    const sheet = this.book.sheets[this.book.activeSheet] ?? this.book.sheets[0];
    if (!sheet) throw new Error("A workbook has at least one sheet.");
    return sheet;
  }

  extrasOf(owner: object): Record<string, unknown> {
    const found = this.extras.get(owner) ?? {};
    this.extras.set(owner, found);
    return found;
  }

  /** Ranges held by running add-in code, which move with the cells they stand on. */
  track(range: RangeTarget): void {
    this.tracked.add(range);
  }

  trackedOn(sheet: BookSheet): RangeTarget[] {
    return [...this.tracked].filter((range) => range.sheet === sheet);
  }

  /** Ends the tracking of a range. */
  release(range: RangeTarget): void {
    this.tracked.delete(range);
  }
}

const isOfValues = (change: Change): boolean =>
  change.kind === "settings" ||
  change.kind === "names" ||
  change.kind === "selection" ||
  (change.kind === "cells" && change.changeType === "RangeEdited");

/** The add-in, the person at this machine, or one at another. */
export type Actor = "ThisLocalAddin" | "Person" | "Coauthor";

/** One thing that has happened to the workbook. */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: BookSheet;
      readonly area: Area;
      readonly changeType: ChangeType;
      /** Of a single cell alone. */
      readonly details?: ChangeDetails;
    }
  | { readonly kind: "format"; readonly sheet: BookSheet; readonly areas: readonly Area[] }
  | {
      readonly kind: "rows-hidden";
      readonly sheet: BookSheet;
      readonly area: Area;
      hidden: boolean;
    }
  /** Rows of an area that stand elsewhere now, each still whole within it. */
  | { readonly kind: "rows-sorted"; readonly sheet: BookSheet; readonly area: Area }
  | { readonly kind: "sheet-added"; readonly sheet: BookSheet }
  | { readonly kind: "sheet-deleted"; readonly sheet: BookSheet; readonly id: string }
  | { readonly kind: "sheet-renamed"; readonly sheet: BookSheet; readonly before: string }
  | { readonly kind: "sheet-visibility"; readonly sheet: BookSheet; readonly before: string }
  | { readonly kind: "sheet-protection"; readonly sheet: BookSheet }
  | { readonly kind: "sheet-layout"; readonly sheet: BookSheet }
  | {
      readonly kind: "sheet-activated";
      readonly sheet: BookSheet;
      readonly before: BookSheet | null;
    }
  | { readonly kind: "selection"; readonly sheet: BookSheet; readonly area: Area }
  /** Defined names were added, changed or taken away; Excel raises no event for it. */
  | { readonly kind: "names" }
  | { readonly kind: "settings" };

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}
