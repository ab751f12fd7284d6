import type { Area } from "../../../core/sheet/a1";
import type {
  Book,
  BookConditionalFormat,
  BookName,
  BookSheet,
  BookTable,
} from "../../../xlsx/book";

/**
 * What a proxy of each of Excel's classes stands for on Excel's side of the
 * wire. A class file describes its members in terms of its target here.
 */
export interface Targets {
  Application: Book;
  AutoFilter: BookSheet;
  Comment: CommentTarget;
  CommentCollection: SheetsTarget;
  ConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatCollection: CellsTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  ConditionalRangeBorderCollection: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  DataValidation: CellsTarget;
  FormatProtection: CellsTarget;
  NamedItem: BookName;
  NamedItemCollection: NamesTarget;
  Note: CommentTarget;
  NoteCollection: SheetsTarget;
  PageLayout: BookSheet;
  Range: RangeTarget;
  RangeAreas: CellsTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: CellsTarget;
  RangeCollection: CellsTarget;
  RangeFill: CellsTarget;
  RangeFont: CellsTarget;
  RangeFormat: CellsTarget;
  Runtime: Book;
  Setting: SettingTarget;
  SettingCollection: Book;
  Table: TableTarget;
  TableCollection: SheetsTarget;
  TableScopedCollection: TablesTarget;
  Workbook: Book;
  WorkbookProtection: Book;
  Worksheet: BookSheet;
  WorksheetCollection: Book;
  WorksheetFreezePanes: BookSheet;
  WorksheetProtection: BookSheet;
}

export type ClassName = keyof Targets;

/** One rectangle of a sheet. `area` moves when rows or columns before it come or go. */
export interface RangeTarget {
  readonly sheet: BookSheet;
  areas: [Area];
}

/** Cells of one sheet: one rectangle or several. */
export interface CellsTarget {
  readonly sheet: BookSheet;
  areas: Area[];
}

export interface BorderTarget extends CellsTarget {
  readonly side: string;
}

export interface ConditionalFormatTarget {
  readonly sheet: BookSheet;
  readonly rule: BookConditionalFormat;
}

/** One side of the frame that a rule draws. */
export interface ConditionalBorderTarget extends ConditionalFormatTarget {
  readonly side: "top" | "right" | "bottom" | "left";
}

/** One cell's comment or note. */
export interface CommentTarget {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** The sheets a collection draws on: one for a worksheet's own, all for the workbook's. */
export interface SheetsTarget {
  readonly sheets: readonly BookSheet[];
}

/** The names of one sheet, or (without it) of the workbook. */
export interface NamesTarget {
  readonly sheet?: BookSheet;
}

export interface TableTarget {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

export interface TablesTarget {
  readonly tables: readonly TableTarget[];
}

export interface SettingTarget {
  readonly key: string;
}
