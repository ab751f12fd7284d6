import { textOf, type CellValue } from "../../core/sheet/cell";
import type { BookRow, BookSheet, BookTable } from "../book";
import type { XmlElement } from "../package/xml";
import { scanCells } from "../read/cells";

/** A sheet whose table headers say what Excel demands of them, and what its tables' columns are called. */
export interface TableHeaders {
  /** The same sheet where its headers do already. */
  readonly sheet: BookSheet;
  /** Of each table with a header row. */
  readonly names: ReadonlyMap<BookTable, ColumnNames>;
}

export interface ColumnNames {
  /** By column of the table. */
  readonly names: readonly string[];
  /** Whether nobody has touched a column's header cell since the file was opened. */
  isKept(column: number): boolean;
}

/** The values that the file holds in a table's header row, from its first column. */
export type HeadersInFile = (table: BookTable) => readonly CellValue[];

/**
 * Excel wants text in every header cell of a table, each unlike the others, and
 * the column called so. A cell that is typed into or that a new table takes in
 * is made so, as Excel does itself; what another program wrote otherwise and
 * nobody has touched is not ours to change.
 */
export function tableHeaders(now: BookSheet, was: BookSheet, inFile: HeadersInFile): TableHeaders {
  const names = new Map<BookTable, ColumnNames>();
  let cells: BookRow[] | null = null;
  for (const table of now.tables) {
    if (table.showHeaders === false) continue;
    const { top, left } = table.area;
    const own = columnNames(table, now, was, inFile);
    names.set(table, own);
    own.names.forEach((name, offset) => {
      const cell = now.cells[top]?.[left + offset];
      if (cell?.value === name || own.isKept(offset)) return;
      cells ??= [...now.cells];
      const row = [...(cells[top] ?? [])];
      row[left + offset] = { ...cell, value: name };
      cells[top] = row;
    });
  }
  return { sheet: cells ? { ...now, cells } : now, names };
}

function columnNames(
  table: BookTable,
  now: BookSheet,
  was: BookSheet,
  inFile: HeadersInFile,
): ColumnNames {
  const { top, left, right } = table.area;
  const values = Array.from(
    { length: right - left + 1 },
    (_, i) => now.cells[top]?.[left + i]?.value ?? null,
  );
  const before = was.tables.find(({ source }) => source !== undefined && source === table.source);
  const comparable = before && before.area.right - before.area.left === right - left;
  const isKept = (column: number): boolean =>
    comparable === true && values[column] === (inFile(before)[column] ?? null);
  const names = namesFor(values, () => false);
  const asHeld = values.every((value, i) => value === names[i]);
  return { names: asHeld ? names : namesFor(values, isKept), isKept };
}

/**
 * The names of a table's columns: the texts of its header cells, made complete
 * and unlike each other; those that come first in the choice keep theirs.
 */
export function namesFor(
  values: readonly CellValue[],
  comesFirst: (column: number) => boolean,
): string[] {
  const nameFor = namer();
  const names: string[] = [];
  for (const first of [true, false]) {
    values.forEach((value, i) => {
      if (comesFirst(i) !== first) return;
      names[i] = nameFor(textOf(value).slice(0, 255) || `Column${String(i + 1)}`);
    });
  }
  return names;
}

/** Gives names unlike each other: one that is taken gets a number behind it. */
function namer(): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let n = next.get(wanted) ?? 2;
    for (; taken.has(name.toLowerCase()); n++) name = wanted + String(n);
    next.set(wanted, n);
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Looks a worksheet part through for header rows, and only when it is first asked for one. */
export function headersInFile(
  xml: string,
  data: XmlElement | undefined,
  strings: readonly string[],
  { tables }: BookSheet,
): HeadersInFile {
  let rows: Map<number, CellValue[]> | null = null;
  const look = (): Map<number, CellValue[]> => {
    const found = new Map(tables.map(({ area }) => [area.top, [] as CellValue[]]));
    if (!data) return found;
    scanCells(xml, data, strings, {
      valuesOnly: true,
      row: () => undefined,
      cell({ row, column, value }) {
        const cells = found.get(row);
        if (cells) cells[column] = value;
      },
    });
    return found;
  };
  return ({ area }) => {
    rows ??= look();
    return (rows.get(area.top) ?? []).slice(area.left, area.right + 1);
  };
}
