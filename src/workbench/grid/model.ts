import type { Area } from "../../core/sheet/a1";
import type { Book, BookSheet, BookStyle } from "../../xlsx/book";
import type { TypedArea } from "./typed";

/** What stands behind the grid: it shows this, and hands on what a person does to it. */
export interface GridModel {
  readonly book: Book;
  /** What conditional rules paint now, the topmost last. */
  readonly flagsOf: (sheet: BookSheet) => readonly { areas: readonly Area[]; style: BookStyle }[];
  /** What a person has typed, pasted or deleted at once. */
  readonly edit: (sheet: BookSheet, typed: readonly TypedArea[]) => void;
  /** Whole rows or columns a person wishes for before those that stand there, or wishes gone. */
  readonly insert: (sheet: BookSheet, area: Area) => void;
  readonly remove: (sheet: BookSheet, area: Area) => void;
  /** How high whole rows, or how wide whole columns, have been made, in points. */
  readonly resize: (sheet: BookSheet, area: Area, points: number) => void;
  /** Takes back, or does again, what a person did last; false where there is nothing. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** What a person has selected, on the sheet they look at. */
  readonly select: (sheet: BookSheet, area: Area) => void;
}

/** The grid, told of what has changed behind it. */
export interface GridView {
  /** Within some areas, values alone are others now, or also looks, merges and sizes. */
  changed(sheet: BookSheet, areas: readonly Area[], what: "values" | "looks"): void;
  /** Rows or columns have moved: the sheet is drawn anew. */
  moved(sheet: BookSheet): void;
  /** Sheets were added, removed, renamed or hidden. */
  sheetsChanged(): void;
  /** Shows a sheet as it was last looked at. */
  show(sheet: BookSheet): void;
  /** Shows a sheet and selects an area of it, scrolled into sight. */
  select(sheet: BookSheet, area: Area): void;
  /** Ends what is being typed, as Enter would; resolves once the workbook has it. */
  finishTyping(): Promise<void>;
  /** Whether something is being typed that the workbook does not have yet. */
  isTyping(): boolean;
  /** Gives the keyboard to the cells. */
  focus(): void;
  readonly zoom: GridZoom;
  dispose(): void;
}

/** How large the sheet that is shown is drawn. */
export interface GridZoom {
  get(): Zoom;
  subscribe(listener: () => void): () => void;
  /** Draws each sheet as small as its columns need to be seen at once, or at 100 % again. */
  fit(on: boolean): void;
  /** Draws the sheet so many per cent of its size, within what the grid can. */
  set(percent: number): void;
}

/** In per cent; `isWider` where a sheet that is fitted would be too small to read, and is cut off. */
export interface Zoom {
  readonly percent: number;
  readonly isFitted: boolean;
  readonly isWider: boolean;
}
