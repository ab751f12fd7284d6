import { areaToA1 } from "../../core/sheet/a1";
import type { BookSheet, BookTable } from "../book";
import { childText, replaceChildren, withAttributes, WORKSHEET_ORDER } from "../package/children";
import { OFFICE, type Parts } from "../package/parts";
import { child, inside, rootOf } from "../package/xml";
import { attributesXml } from "../package/xml-text";
import { decodeEscapes } from "../read/shared-strings";
import { encodeText } from "./cell-xml";
import { namesFor, type ColumnNames, type TableHeaders } from "./table-headers";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Writes the tables of a sheet: new ones added, changed ones changed in their part, gone ones taken away. */
export function writeTables(
  parts: Parts,
  path: string,
  was: BookSheet,
  headers: TableHeaders,
): void {
  const { sheet } = headers;
  const kept = new Map(
    sheet.tables.flatMap((table) => (table.source === undefined ? [] : [[table.source, table]])),
  );
  let changed = false;
  const ids = new Map<string, string>();
  for (const { id, type, target } of parts.relationships(path)) {
    if (type !== "table" || !parts.has(target)) continue;
    const table = kept.get(rootOf(parts.text(target)).attributes["name"] ?? "");
    if (table) {
      ids.set(id, target);
      changeTable(parts, target, was, { table, names: headers.names.get(table) });
    } else {
      parts.unrelate(path, id);
      parts.remove(target);
      changed = true;
    }
  }
  for (const table of sheet.tables) {
    if (was.tables.some(({ source }) => source !== undefined && source === table.source)) continue;
    const target = parts.free("xl/tables/table", ".xml");
    parts.set(target, newTable(parts, { table, names: headers.names.get(table) }));
    parts.setContentType(target, TYPE);
    ids.set(parts.relate(path, `${OFFICE}/table`, target), target);
    changed = true;
  }
  if (!changed) return;
  const items = [...ids.keys()].map((id) => `<tablePart xmlns:r="${OFFICE}" r:id="${id}"/>`);
  const list =
    items.length === 0
      ? ""
      : `<tableParts count="${String(items.length)}">${items.join("")}</tableParts>`;
  parts.set(path, replaceChildren(parts.text(path), WORKSHEET_ORDER, "tableParts", list));
}

function changeTable(
  parts: Parts,
  path: string,
  was: BookSheet,
  { table, names }: NamedTable,
): void {
  const before = was.tables.find(({ source }) => source === table.source);
  let xml = parts.text(path);
  const ref = areaToA1(table.area);
  if (before && areaToA1(before.area) !== ref) {
    xml = withAttributes(xml, { ref });
    const filter = childText(xml, "autoFilter");
    if (filter !== "")
      xml = replaceChildren(xml, TABLE_ORDER, "autoFilter", withAttributes(filter, { ref }));
  }
  if (before && before.name !== table.name) xml = withAttributes(xml, { displayName: table.name });
  xml = withColumnNames(xml, (own) => columnNames({ table, names }, own));
  if (xml !== parts.text(path)) parts.set(path, xml);
}

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** A table and what its header cells call its columns, where it has such a row. */
interface NamedTable {
  readonly table: BookTable;
  readonly names: ColumnNames | undefined;
}

/**
 * The names of a table's columns, by those it had: a table without a header row
 * has names of its own, which no cell shows.
 */
function columnNames({ table, names }: NamedTable, own: readonly string[]): readonly string[] {
  if (names) {
    const wanted = names.names;
    if (wanted.length === own.length && wanted.every((name, i) => name === own[i])) return wanted;
    // What a column is called in the file stays while its header does, whether they agree or not.
    const kept = wanted.map((_, i) => names.isKept(i));
    if (!kept.includes(false)) return own;
    return wanted.map((name, i) => (kept[i] ? (own[i] ?? name) : name));
  }
  const { left, right } = table.area;
  const values = Array.from({ length: right - left + 1 }, (_, i) => own[i] ?? null);
  return namesFor(values, () => false);
}

function withColumnNames(
  xml: string,
  namesOf: (own: readonly string[]) => readonly string[],
): string {
  const list = child(xml, rootOf(xml), "tableColumns");
  if (!list) return xml;
  const columns = inside(xml, list);
  const own = columns.map(({ attributes }) => decodeEscapes(attributes["name"] ?? ""));
  const names = namesOf(own);
  if (own.length === names.length && own.every((name, i) => name === names[i])) return xml;
  const lastId = Math.max(0, ...columns.map(({ attributes }) => Number(attributes["id"]) || 0));
  const items = names.map((name, i) => {
    const column = columns[i];
    const id = lastId + i - columns.length + 1;
    return column
      ? withAttributes(xml.slice(column.start, column.end), { name: written(name) })
      : `<tableColumn${attributesXml({ id, name: written(name) })}/>`;
  });
  const text = `<tableColumns count="${String(names.length)}">${items.join("")}</tableColumns>`;
  return xml.slice(0, list.start) + text + xml.slice(list.end);
}

/** A line break in a header is written "_x000a_" in the table's part. */
function written(name: string): string {
  return encodeText(name).replace(/\n/g, "_x000a_");
}

function newTable(parts: Parts, { table, names }: NamedTable): string {
  const ids = [...parts.bytes.keys()]
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(rootOf(parts.text(path)).attributes["id"]) || 0);
  const ref = areaToA1(table.area);
  const columns = columnNames({ table, names }, []).map(
    (name, i) => `<tableColumn${attributesXml({ id: i + 1, name: written(name) })}/>`,
  );
  const attributes = attributesXml({
    xmlns: MAIN,
    id: Math.max(0, ...ids) + 1,
    name: table.name,
    displayName: table.name,
    ref,
    headerRowCount: table.showHeaders === false ? 0 : undefined,
    totalsRowShown: 0,
  });
  const style = attributesXml({
    name: table.style ?? "TableStyleLight1",
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table${attributes}>${table.showHeaders === false ? "" : `<autoFilter ref="${ref}"/>`}` +
    `<tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns><tableStyleInfo${style}/></table>`
  );
}
