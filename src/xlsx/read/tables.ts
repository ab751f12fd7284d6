import { areaFromA1 } from "../../core/sheet/a1";
import type { BookTable } from "../book";
import type { Parts } from "../package/parts";
import { child, rootOf } from "../package/xml";
import { isOnSheet } from "./sheet-size";

/** The Excel tables of a worksheet part, in the order of its relationships. */
export function readTables(parts: Parts, path: string): BookTable[] {
  const seen = new Set<string>();
  return parts.relationships(path).flatMap(({ type, target, external }): BookTable[] => {
    if (type !== "table" || external || !parts.has(target) || seen.has(target)) return [];
    // A part that is led to over and over is one table all the same.
    seen.add(target);
    const xml = parts.text(target);
    const root = rootOf(xml);
    const { name = "", displayName = name, ref = "", headerRowCount } = root.attributes;
    const area = areaFromA1(ref);
    if (!area || !isOnSheet(area)) return [];
    const style = child(xml, root, "tableStyleInfo")?.attributes["name"];
    return [
      {
        name: displayName,
        area,
        ...(style === undefined ? {} : { style }),
        ...(headerRowCount === "0" ? { showHeaders: false } : {}),
        source: name,
      },
    ];
  });
}
