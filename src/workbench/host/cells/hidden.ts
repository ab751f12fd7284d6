import type { Area } from "../../../core/sheet/a1";
import type { BookSheet } from "../../../xlsx/book";
import type { Server } from "../server/server";
import { isEntireColumn, isEntireRow } from "./areas";
import { usedArea } from "./grid";
import { requireAllowed } from "./protection";

type Kind = "rows" | "columns";

/** True where all of an area's rows (or columns) are hidden, false where none is, else null. */
export function areHidden(sheet: BookSheet, kind: Kind, area: Area): boolean | null {
  const [first, last] = kind === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const hidden = setOf(sheet, kind);
  let count = 0;
  for (const index of hidden) if (first <= index && index <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

export function hide(
  server: Server,
  sheet: BookSheet,
  kind: Kind,
  area: Area,
  hidden: boolean,
): void {
  requireAllowed(server, sheet, kind === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const set = setOf(sheet, kind);
  if (hidden) {
    const [first, last] = boundsOf(sheet, kind, area);
    for (let index = first; index <= last; index++) set.add(index);
  } else {
    const [first, last] = kind === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    for (const index of [...set]) if (first <= index && index <= last) set.delete(index);
  }
  if (kind === "rows") server.changed({ kind: "rows-hidden", sheet, area, hidden });
  else server.changed({ kind: "sheet-layout", sheet });
}

const setOf = (sheet: BookSheet, kind: Kind): Set<number> =>
  kind === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;

/** Of a whole sheet's rows only those in use are noted: the model keeps them one by one. */
function boundsOf(sheet: BookSheet, kind: Kind, area: Area): [number, number] {
  const used = usedArea(sheet, false);
  if (kind === "rows") {
    return [area.top, isEntireColumn(area) ? Math.max(used?.bottom ?? 0, area.top) : area.bottom];
  }
  return [area.left, isEntireRow(area) ? Math.max(used?.right ?? 0, area.left) : area.right];
}
