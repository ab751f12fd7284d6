import type { Area } from "../core/sheet/a1";
import type { CellValue } from "../core/sheet/cell";

/**
 * A workbook that can be changed and saved: the one plain model that files are
 * opened into, that the in-memory Excel stands on, and that is written back.
 * What the model does not hold (charts, comments, pivot tables, drawings) stays
 * in `source` and is saved again untouched.
 */
export interface Book {
  name: string;
  date1904: boolean;
  sheets: BookSheet[];
  activeSheet: number;
  names: BookName[];
  /** The add-in's own settings in the workbook, by key (Office's `workbook.settings`). */
  settings: Map<string, string>;
  /** What the opened file holds beyond the model; null for a new workbook. */
  source: unknown;
}

export interface BookSheet {
  name: string;
  /**
   * The part of the opened file the sheet came from; absent for a new sheet.
   * It goes with the sheet when that is renamed or moved.
   */
  origin?: string;
  visibility: "visible" | "hidden" | "veryHidden";
  /**
   * By row and then column from 0; a missing cell is empty, and so is a row that
   * nobody has written to. Rows and cells may be holes, which `map` and `forEach`
   * pass over: whoever counts rows goes by their index.
   */
  cells: BookRow[];
  merges: Area[];
  /** By column from 0: width in characters. */
  columnWidths: (number | undefined)[];
  /** By row from 0: height in points. */
  rowHeights: (number | undefined)[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  conditionalFormats: BookConditionalFormat[];
  validations: BookValidation[];
  tables: BookTable[];
  autoFilter: Area | null;
  /** Whether a filter hides rows now. */
  filtered: boolean;
  frozenRows: number;
  frozenColumns: number;
  protected: boolean;
  page: BookPage;
}

/** The cells of a row by column from 0; undefined for a row with nothing in it. */
export type BookRow = (BookCell | undefined)[] | undefined;

export interface BookCell {
  /** A date is its serial number; an error is its text, "#N/A". */
  value: CellValue;
  /** With its "="; absent where the cell holds a constant. */
  formula?: string;
  style?: BookStyle;
  comment?: string;
  /** "https://…" or, within the workbook, "#'Sheet 1'!A1". */
  link?: string;
}

/** Colours are "#RRGGBB". An absent part is the workbook's default. */
export interface BookStyle {
  /**
   * The cell format of the opened file that this style began as. A style made
   * by spreading another keeps it, and with it what the model does not hold
   * (text rotation, gradients, named styles).
   */
  format?: number;
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  fill?: string;
  horizontal?: "left" | "center" | "right" | "justify";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  indent?: number;
  /** Whether text is kept as text whatever it starts with. */
  quotePrefix?: boolean;
  locked?: boolean;
  borders?: Partial<Record<"top" | "right" | "bottom" | "left", { style: string; color: string }>>;
}

export interface BookConditionalFormat {
  id: string;
  /** One area or more, "A1:B2" or "A1:A3 C5". */
  ranges: string;
  /** A custom rule's formula with its "="; null for a kind kept but not modelled. */
  formula: string | null;
  style: BookStyle;
  priority: number;
  stopIfTrue: boolean;
  /** A rule that is kept but not modelled, as the file gave it. */
  source?: unknown;
}

export interface BookValidation {
  range: string;
  kind: "list" | "date" | "other";
  /** For a list: its values, or the range they stand in with its "=". */
  values?: readonly string[] | string;
  source?: unknown;
}

export interface BookTable {
  name: string;
  area: Area;
  style?: string;
  /** Whether its first row holds the names of its columns; absent for yes. */
  showHeaders?: boolean;
  source?: unknown;
}

export interface BookName {
  name: string;
  /** A formula without its "=", "Plan!$A$1:$C$9". */
  refersTo: string;
  /** The sheet it is for; absent for the whole workbook. */
  sheet?: string;
  /** Whether people see it in Excel's list of names; absent for yes. */
  hidden?: boolean;
}

export interface BookPage {
  landscape: boolean;
  printTitleRows: readonly [first: number, last: number] | null;
  fitToWidth: boolean;
}
