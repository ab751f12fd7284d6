import { cellKey, type Area } from "../../core/sheet/a1";
import { isBlank, type CellValue } from "../../core/sheet/cell";
import { worksheet, type Worksheet } from "../../core/sheet/workbook";
import type { Probe } from "./probe";

/** Columns of a worksheet: what `cellKey` counts a row by. */
const COLUMNS = cellKey(1, 0);

/** A worksheet while its parts come in. */
export interface Draft {
  readonly probe: Probe;
  /** `rows[0][0]` is A1. */
  readonly rows: CellValue[][];
  readonly merges: Area[];
  /** By column, the first and the last row that hold a number. */
  readonly numberSpans: Map<number, { first: number; last: number }>;
  readonly numberFormats: Map<number, string[]>;
  readonly hiddenRows: Set<number>;
  readonly tables: { name: string; area: Area }[];
  readonly columnWidths: (number | undefined)[];
  readonly bold: Set<number>;
  readonly indents: Map<number, number>;
}

/** A draft with as many rows as the sheet has, none of them read yet. */
export function draftOf(probe: Probe): Draft {
  const count = probe.used ? probe.used.bottom + 1 : 0;
  return {
    probe,
    rows: Array.from({ length: count }, () => []),
    merges: [...(probe.looks?.merges ?? [])],
    numberSpans: new Map(),
    numberFormats: new Map(),
    hiddenRows: new Set(),
    tables: [],
    columnWidths: [...(probe.looks?.columnWidths ?? [])],
    bold: new Set(probe.looks?.bold),
    indents: new Map(probe.looks?.indents),
  };
}

/** The worksheet as read; looks are kept of cells that hold something. */
export function finish(draft: Draft): Worksheet {
  const { probe, rows, merges, numberFormats, hiddenRows, tables, columnWidths } = draft;
  const holds = (key: number): boolean =>
    !isBlank(rows[Math.floor(key / COLUMNS)]?.[key % COLUMNS]);
  return worksheet(probe.name, rows, {
    merges,
    numberFormats,
    hiddenRows,
    tables,
    columnWidths,
    visibility: probe.visibility,
    ...(probe.isReport ? { isReport: true } : {}),
    bold: new Set([...draft.bold].filter(holds)),
    indents: new Map([...draft.indents].filter(([key]) => holds(key))),
  });
}

/** The rectangle of a used area between two rows, counted from its first. */
export function slice(sheet: Excel.Worksheet, used: Area, from: number, rows: number): Excel.Range {
  return sheet.getRangeByIndexes(used.top + from, used.left, rows, used.right - used.left + 1);
}

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
