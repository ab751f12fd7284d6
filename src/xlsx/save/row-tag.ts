import type { BookSheet } from "../book";
import { withAttributes } from "../package/children";
import { rootOf } from "../package/xml";
import { attributesXml } from "../package/xml-text";
import { attribute } from "../read/cell-tag";
import type { RawRow } from "../read/cells";

/** Whether a row's height, or whether it is hidden, differs from the file. */
export function rowTagChanged(sheet: BookSheet, row: RawRow): boolean {
  return (
    wasHidden(row) !== sheet.hiddenRows.has(row.row) || heightOf(row) !== sheet.rowHeights[row.row]
  );
}

/** A row of the file with its cells written anew; one that has nothing left is left out. */
export function rowXml(xml: string, sheet: BookSheet, row: RawRow, cells: string): string {
  const tag = xml.slice(row.start, row.innerStart).replace(/\/?>$/, "/>");
  const opened = withAttributes(tag, { ...changes(sheet, row), spans: undefined });
  const left = Object.keys(rootOf(opened).attributes).filter(
    (name) => !/^r$|:dyDescent$/.test(name),
  );
  return cells === "" && left.length === 0 ? "" : `${opened.replace(/\/>$/, ">")}${cells}</row>`;
}

/** A row that the file does not have; "" where there is nothing to it. */
export function newRowXml(sheet: BookSheet, row: number, cells: string): string {
  const height = sheet.rowHeights[row];
  const attributes = attributesXml({
    r: row + 1,
    ht: height,
    customHeight: height === undefined ? undefined : 1,
    hidden: sheet.hiddenRows.has(row) ? 1 : undefined,
  });
  const bare = height === undefined && !sheet.hiddenRows.has(row);
  return cells === "" && bare ? "" : `<row${attributes}>${cells}</row>`;
}

/** The format a whole row has; 0 for none. */
export function rowFormat({ attributes }: RawRow): number {
  const own = attribute(attributes, "customFormat");
  return own === "1" || own === "true" ? Number(attribute(attributes, "s") ?? 0) || 0 : 0;
}

function changes(sheet: BookSheet, row: RawRow): Record<string, string | number | undefined> {
  const height = sheet.rowHeights[row.row];
  return {
    ...(wasHidden(row) === sheet.hiddenRows.has(row.row)
      ? {}
      : { hidden: sheet.hiddenRows.has(row.row) ? 1 : undefined }),
    ...(heightOf(row) === height
      ? {}
      : { ht: height, customHeight: height === undefined ? undefined : 1 }),
  };
}

function wasHidden({ attributes }: RawRow): boolean {
  const hidden = attribute(attributes, "hidden");
  return hidden === "1" || hidden === "true";
}

function heightOf({ attributes }: RawRow): number | undefined {
  const height = Number(attribute(attributes, "ht") ?? 0);
  return height > 0 ? height : undefined;
}
