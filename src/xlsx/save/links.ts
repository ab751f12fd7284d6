import { areaFromA1, toA1 } from "../../core/sheet/a1";
import type { BookSheet } from "../book";
import { OFFICE, type Parts } from "../package/parts";
import { inside, rootOf } from "../package/xml";
import { attributesXml } from "../package/xml-text";

/** The links of a sheet's cells by address. */
export function linksOf(sheet: BookSheet): Map<string, string> {
  const links = new Map<string, string>();
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.link !== undefined) links.set(toA1({ row, column }), cell.link);
    });
  });
  return links;
}

/**
 * The `<hyperlinks>` of a sheet, or null where no link changed. Links of the
 * file that stay keep their element, and with it their tip and their range.
 */
export function hyperlinksXml(parts: Parts, path: string, sheet: BookSheet): string | null {
  const xml = parts.text(path);
  const list = inside(xml, rootOf(xml)).find(({ name }) => name === "hyperlinks");
  const targets = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  const wanted = linksOf(sheet);
  const elements = list ? inside(xml, list) : [];
  const kept: string[] = [];
  for (const { attributes, start, end } of elements) {
    const area = areaFromA1(attributes["ref"] ?? "");
    const at = area ? toA1({ row: area.top, column: area.left }) : "";
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const target = id === undefined ? "" : (targets.get(id) ?? "");
    const link = target + (attributes["location"] ? `#${attributes["location"]}` : "");
    if (wanted.get(at) !== link) continue;
    wanted.delete(at);
    kept.push(xml.slice(start, end));
  }
  if (kept.length === elements.length && wanted.size === 0) return null;
  const added = [...wanted].map(([at, link]) => hyperlink(parts, path, at, link));
  const all = [...kept, ...added].join("");
  return all === "" ? "" : `<hyperlinks>${all}</hyperlinks>`;
}

function hyperlink(parts: Parts, path: string, ref: string, link: string): string {
  if (link.startsWith("#")) return `<hyperlink${attributesXml({ ref, location: link.slice(1) })}/>`;
  const id = parts.relate(path, `${OFFICE}/hyperlink`, link, true);
  return `<hyperlink${attributesXml({ ref, "xmlns:r": OFFICE, "r:id": id })}/>`;
}
