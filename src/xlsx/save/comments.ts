import { areaFromA1, cellKey, toA1, type Area } from "../../core/sheet/a1";
import { pattern } from "../../core/sheet/pattern";
import type { BookSheet } from "../book";
import { replaceChildren, without, WORKSHEET_ORDER } from "../package/children";
import { insertAtEnd, OFFICE, type Parts } from "../package/parts";
import { child, inside, rootOf, textIn } from "../package/xml";
import { escapeXml } from "../package/xml-text";
import { commentsPath, readComments } from "../read/comments";
import { encodeText } from "./cell-xml";

/**
 * Writes the notes of a sheet that were added, changed or taken away. Each is
 * text in the comments part and a box in the drawing beside it (VML, as Excel
 * still keeps notes). A threaded comment whose note is changed becomes a note.
 */
export function writeComments(parts: Parts, path: string, sheet: BookSheet): void {
  const before = readComments(parts, path);
  const now = commentsOf(sheet);
  const gone = [...before.keys()].filter((at) => !now.has(at));
  const added = [...now.keys()].filter((at) => !before.has(at));
  const changed = [...now.keys()].filter((at) => before.has(at) && before.get(at) !== now.get(at));
  if (gone.length + added.length + changed.length === 0) return;
  const target = commentsPath(parts, path) ?? addComments(parts, path);
  const drawing = drawingPath(parts, path) ?? addDrawing(parts, path);
  dropThreads(parts, path, new Set([...gone, ...changed]));
  writeTexts(parts, target, new Set([...gone, ...changed]), [...changed, ...added], now);
  writeBoxes(parts, drawing, gone, added);
  if (now.size === 0) leaveNoTrace(parts, path, { target, drawing });
}

/** A sheet without notes has no part for them, nor a drawing that held their boxes alone. */
function leaveNoTrace(
  parts: Parts,
  path: string,
  { target, drawing }: { readonly target: string; readonly drawing: string },
): void {
  if (!parts.relationships(path).some(({ type }) => type === "threadedComment"))
    unrelate(parts, path, target);
  const xml = parts.text(drawing);
  if (inside(xml, rootOf(xml)).some(({ name }) => name === "shape")) return;
  unrelate(parts, path, drawing);
  parts.set(path, replaceChildren(parts.text(path), WORKSHEET_ORDER, "legacyDrawing", ""));
}

function unrelate(parts: Parts, path: string, target: string): void {
  const relation = parts.relationships(path).find((one) => one.target === target);
  if (relation) parts.unrelate(path, relation.id);
}

function commentsOf(sheet: BookSheet): Map<string, string> {
  const comments = new Map<string, string>();
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.comment !== undefined) comments.set(toA1({ row, column }), cell.comment);
    });
  });
  return comments;
}

function writeTexts(
  parts: Parts,
  path: string,
  dropped: ReadonlySet<string>,
  written: readonly string[],
  texts: ReadonlyMap<string, string>,
): void {
  if (written.length > 0) addAuthor(parts, path);
  const xml = parts.text(path);
  const author = authorsIn(xml).indexOf(AUTHOR);
  const list = child(xml, rootOf(xml), "commentList");
  const kept = (list ? inside(xml, list) : [])
    .filter(
      ({ attributes }) => !dropped.has((attributes["ref"] ?? "").replace(/\$/g, "").toUpperCase()),
    )
    .map(({ start, end }) => xml.slice(start, end));
  const items = written.map(
    (at) =>
      `<comment ref="${at}" authorId="${String(author)}"><text><r><t xml:space="preserve">${escapeXml(encodeText(texts.get(at) ?? ""))}</t></r></text></comment>`,
  );
  const all = `<commentList>${[...kept, ...items].join("")}</commentList>`;
  parts.set(path, replaceChildren(xml, COMMENTS_ORDER, "commentList", all));
}

/** Who wrote a note goes by a place in a list, in which others may stand before us. */
function addAuthor(parts: Parts, path: string): void {
  const xml = parts.text(path);
  if (authorsIn(xml).includes(AUTHOR)) return;
  const list = child(xml, rootOf(xml), "authors");
  const others = list ? xml.slice(list.innerStart, list.innerEnd) : "";
  const all = `<authors>${others}<author>${AUTHOR}</author></authors>`;
  parts.set(path, replaceChildren(xml, COMMENTS_ORDER, "authors", all));
}

function authorsIn(xml: string): string[] {
  const list = child(xml, rootOf(xml), "authors");
  return list ? inside(xml, list).map((author) => textIn(xml, author)) : [];
}

const AUTHOR = "Milestone Monitor";
const COMMENTS_ORDER = ["authors", "commentList", "extLst"];

/** The box of a note is found by the row and column it says it belongs to. */
function writeBoxes(
  parts: Parts,
  path: string,
  gone: readonly string[],
  added: readonly string[],
): void {
  const before = parts.text(path);
  const unwanted = new Set(places(gone).map(({ top, left }) => cellKey(top, left)));
  const kept = without(
    before,
    boxesOf(before).filter(({ row, column }) => unwanted.has(cellKey(row, column))),
  );
  let id = 1024;
  for (const match of kept.matchAll(/_x0000_s(\d+)/g)) id = Math.max(id, Number(match[1]));
  const boxes = places(added).map(({ top, left }) => boxXml(++id, top, left));
  parts.set(path, insertAtEnd(kept, boxes.join("")));
}

function places(addresses: readonly string[]): Area[] {
  return addresses.flatMap((address) => areaFromA1(address) ?? []);
}

function boxesOf(xml: string): { start: number; end: number; row: number; column: number }[] {
  return inside(xml, rootOf(xml))
    .filter(({ name }) => name === "shape")
    .map(({ start, end }) => {
      const text = xml.slice(start, end);
      const number = (name: string) =>
        Number(pattern()`<x:${name}>\s*(\d+)`.exec(text)?.[1] ?? NaN);
      return { start, end, row: number("Row"), column: number("Column") };
    });
}

function boxXml(id: number, row: number, column: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}

function dropThreads(parts: Parts, path: string, addresses: ReadonlySet<string>): void {
  const target = parts.relationships(path).find(({ type }) => type === "threadedComment")?.target;
  if (target === undefined || !parts.has(target)) return;
  const xml = parts.text(target);
  const threads = inside(xml, rootOf(xml)).filter(({ attributes }) =>
    addresses.has(attributes["ref"] ?? ""),
  );
  if (threads.length > 0) parts.set(target, without(xml, threads));
}

function addComments(parts: Parts, path: string): string {
  const target = parts.free("xl/comments", ".xml");
  parts.set(target, NO_COMMENTS);
  parts.setContentType(
    target,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  );
  parts.relate(path, `${OFFICE}/comments`, target);
  return target;
}

function drawingPath(parts: Parts, path: string): string | undefined {
  const xml = parts.text(path);
  const legacy = child(xml, rootOf(xml), "legacyDrawing");
  const id = Object.entries(legacy?.attributes ?? {}).find(([name]) => name.endsWith(":id"))?.[1];
  return parts.relationships(path).find((one) => one.id === id && parts.has(one.target))?.target;
}

function addDrawing(parts: Parts, path: string): string {
  const target = parts.free("xl/drawings/vmlDrawing", ".vml");
  parts.set(target, NO_BOXES);
  parts.setDefaultContentType("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const id = parts.relate(path, `${OFFICE}/vmlDrawing`, target);
  const element = `<legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
  parts.set(path, replaceChildren(parts.text(path), WORKSHEET_ORDER, "legacyDrawing", element));
  return target;
}

const NO_COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';

const NO_BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';
