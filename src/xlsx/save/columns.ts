import type { BookSheet } from "../book";
import { inside, rootOf } from "../package/xml";
import { attributesXml } from "../package/xml-text";
import { columnRuns } from "../read/columns";
import { MAX_COLUMN } from "../read/sheet-size";

type Attributes = Record<string, string>;

/**
 * The `<cols>` of a sheet with changed widths and hidden columns; what else a
 * column has (its format, its outline) stays. "" where no column has anything.
 */
export function columnsXml(xml: string, was: BookSheet, sheet: BookSheet): string {
  const columns = new Map<number, Attributes>();
  const list = inside(xml, rootOf(xml)).find(({ name }) => name === "cols");
  for (const { attributes, first, last } of columnRuns(list ? inside(xml, list) : [])) {
    const rest = { ...attributes };
    delete rest["min"];
    delete rest["max"];
    for (let column = first; column <= last; column++) columns.set(column, rest);
  }
  const count = Math.max(
    was.columnWidths.length,
    sheet.columnWidths.length,
    ...[...was.hiddenColumns, ...sheet.hiddenColumns].map((column) => column + 1),
  );
  for (let column = 0; column < Math.min(count, MAX_COLUMN); column++) {
    const attributes = changedColumn(columns.get(column) ?? {}, column, was, sheet);
    if (Object.keys(attributes).length === 0) columns.delete(column);
    else columns.set(column, attributes);
  }
  return columns.size === 0 ? "" : `<cols>${runs(columns)}</cols>`;
}

export function columnsChanged(was: BookSheet, sheet: BookSheet): boolean {
  const count = Math.max(was.columnWidths.length, sheet.columnWidths.length);
  for (let column = 0; column < count; column++) {
    if (was.columnWidths[column] !== sheet.columnWidths[column]) return true;
  }
  const { hiddenColumns } = sheet;
  return (
    hiddenColumns.size !== was.hiddenColumns.size ||
    [...hiddenColumns].some((c) => !was.hiddenColumns.has(c))
  );
}

function changedColumn(
  attributes: Attributes,
  column: number,
  was: BookSheet,
  sheet: BookSheet,
): Attributes {
  const changed = { ...attributes };
  const width = sheet.columnWidths[column];
  if (width !== was.columnWidths[column]) {
    delete changed["bestFit"];
    if (width === undefined) {
      delete changed["width"];
      delete changed["customWidth"];
    } else {
      Object.assign(changed, { width: String(width), customWidth: "1" });
    }
  }
  const hidden = sheet.hiddenColumns.has(column);
  if (hidden !== was.hiddenColumns.has(column)) {
    if (hidden) changed["hidden"] = "1";
    else delete changed["hidden"];
  }
  return changed;
}

/** Neighbours with the same attributes share one element. */
function runs(columns: ReadonlyMap<number, Attributes>): string {
  let text = "";
  let run: { first: number; last: number; attributes: string } | null = null;
  const close = (): void => {
    if (run)
      text += `<col min="${String(run.first + 1)}" max="${String(run.last + 1)}"${run.attributes}/>`;
  };
  for (const [column, values] of [...columns].sort(([a], [b]) => a - b)) {
    const attributes = attributesXml(values);
    if (run && run.last === column - 1 && run.attributes === attributes) {
      run.last = column;
    } else {
      close();
      run = { first: column, last: column, attributes };
    }
  }
  close();
  return text;
}
