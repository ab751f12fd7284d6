import { areaToA1 } from "../../core/sheet/a1";
import { textOf } from "../../core/sheet/cell";
import type { BookRow, BookSheet, BookTable } from "../book";
import { childText, replaceChildren, withAttributes, WORKSHEET_ORDER } from "../package/children";
import { OFFICE, type Parts } from "../package/parts";
import { child, inside, rootOf } from "../package/xml";
import { attributesXml } from "../package/xml-text";
import { decodeEscapes } from "../read/shared-strings";
import { encodeText } from "./cell-xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The names of a table's columns: the texts of its header cells, made complete
 * and unlike each other, as Excel does itself.
 */
export function tableColumnNames(sheet: BookSheet, { area }: BookTable): string[] {
  const nameFor = namer();
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const written = textOf(sheet.cells[area.top]?.[column]?.value).slice(0, 255);
    names.push(nameFor(written === "" ? `Column${String(column - area.left + 1)}` : written));
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

/** A sheet whose table headers say what Excel demands of them; the same sheet where they do already. */
export function withTableHeaders(sheet: BookSheet): BookSheet {
  let cells: BookRow[] | null = null;
  for (const table of sheet.tables) {
    if (table.showHeaders === false) continue;
    const { top, left } = table.area;
    tableColumnNames(sheet, table).forEach((name, offset) => {
      const cell = sheet.cells[top]?.[left + offset];
      if (cell?.value === name) return;
      cells ??= [...sheet.cells];
      const row = [...(cells[top] ?? [])];
      row[left + offset] = { ...cell, value: name };
      cells[top] = row;
    });
  }
  return cells ? { ...sheet, cells } : sheet;
}

/** Writes the tables of a sheet: new ones added, changed ones changed in their part, gone ones taken away. */
export function writeTables(parts: Parts, path: string, was: BookSheet, sheet: BookSheet): void {
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
      changeTable(parts, target, was, sheet, table);
    } else {
      parts.unrelate(path, id);
      parts.remove(target);
      changed = true;
    }
  }
  for (const table of sheet.tables) {
    if (was.tables.some(({ source }) => source !== undefined && source === table.source)) continue;
    const target = parts.free("xl/tables/table", ".xml");
    parts.set(target, newTable(parts, sheet, table));
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
  sheet: BookSheet,
  table: BookTable,
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
  xml = withColumnNames(xml, (own) => columnNames(sheet, table, own));
  if (xml !== parts.text(path)) parts.set(path, xml);
}

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/**
 * The names of a table's columns, by those it had: a table without a header row
 * has names of its own, which no cell shows.
 */
function columnNames(sheet: BookSheet, table: BookTable, own: readonly string[]): string[] {
  if (table.showHeaders !== false) return tableColumnNames(sheet, table);
  const { left, right } = table.area;
  const nameFor = namer();
  const count = right - left + 1;
  return Array.from({ length: count }, (_, i) => nameFor(own[i] ?? `Column${String(i + 1)}`));
}

function withColumnNames(xml: string, namesOf: (own: readonly string[]) => string[]): string {
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

function newTable(parts: Parts, sheet: BookSheet, table: BookTable): string {
  const ids = [...parts.bytes.keys()]
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(rootOf(parts.text(path)).attributes["id"]) || 0);
  const ref = areaToA1(table.area);
  const columns = columnNames(sheet, table, []).map(
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
