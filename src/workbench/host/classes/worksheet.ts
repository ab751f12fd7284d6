import type { Area } from "../../../core/sheet/a1";
import type { Book, BookSheet } from "../../../xlsx/book";
import { resolveAddress, resolveAreas } from "../cells/address";
import { isOnSheet, WHOLE } from "../cells/areas";
import { usedArea } from "../cells/grid";
import { checkSheetName } from "../cells/names";
import { activate, move, remove, rename, show, VISIBILITIES } from "../cells/sheets";
import { requireArgument } from "../errors";
import { extra } from "../server/extra";
import type { Change } from "../server/server";
import { action, defineClass, object, objectProperty, readOnly } from "../server/spec";
import type { RangeTarget } from "../server/targets";

const ofThisSheet = (sheet: BookSheet): BookSheet => sheet;
const layoutOf = (sheet: BookSheet): Change => ({ kind: "sheet-layout", sheet });

export const worksheet = defineClass("Worksheet", {
  exists: (sheet, server) => server.book.sheets.includes(sheet),
  properties: {
    id: readOnly((sheet, server) => server.ids.of(sheet)),
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, server) => {
        rename(server, sheet, checkSheetName(server.book, value, sheet));
      },
    },
    position: {
      get: (sheet, server) => server.book.sheets.indexOf(sheet),
      set: (sheet, value, server) => {
        move(server, sheet, value);
      },
    },
    visibility: {
      get: (sheet) => VISIBILITIES[sheet.visibility],
      set: (sheet, value, server) => {
        show(server, sheet, value);
      },
    },
    showGridlines: extra("showGridlines", true, layoutOf),
    showHeadings: extra("showHeadings", true, layoutOf),
    standardHeight: readOnly(() => 15),
    tabColor: extra("tabColor", "", layoutOf),
  },
  objects: {
    autoFilter: objectProperty("AutoFilter", (sheet) => sheet),
    comments: objectProperty("CommentCollection", (sheet) => ({ sheets: [sheet] })),
    names: objectProperty("NamedItemCollection", (sheet) => ({ sheet })),
    freezePanes: objectProperty("WorksheetFreezePanes", (sheet) => sheet),
    notes: objectProperty("NoteCollection", (sheet) => ({ sheets: [sheet] })),
    pageLayout: objectProperty("PageLayout", (sheet) => sheet),
    protection: objectProperty("WorksheetProtection", (sheet) => sheet),
    tables: objectProperty("TableCollection", (sheet) => ({ sheets: [sheet] })),
  },
  methods: {
    activate: action((sheet, _args, server) => {
      activate(server, sheet);
    }),
    delete: action((sheet, _args, server) => {
      remove(server, sheet);
    }),
    getCell: object("Range", (sheet, args) => {
      const [row, column] = [args.whole(0, 0), args.whole(1, 0)];
      return rangeOn(sheet, { top: row, left: column, bottom: row, right: column });
    }),
    getRange: object("Range", (sheet, args, server) => {
      if (!args.has(0)) return rangeOn(sheet, WHOLE);
      const place = resolveAddress(server.book, sheet, args.text(0));
      requireArgument(place.sheet === sheet, "The address is on another sheet.");
      return rangeOn(place.sheet, place.area);
    }),
    getRangeByIndexes: object("Range", (sheet, args) => {
      const [top, left] = [args.whole(0, 0), args.whole(1, 0)];
      const [rows, columns] = [args.whole(2, 1), args.whole(3, 1)];
      return rangeOn(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    }),
    getRanges: object("RangeAreas", (sheet, args, server) => ({
      sheet,
      areas: args.has(0) ? resolveAreas(server.book, sheet, args.text(0)) : [WHOLE],
    })),
    // Of a blank sheet the used range is its top left cell.
    getUsedRange: object("Range", (sheet, args) =>
      rangeOn(sheet, usedArea(sheet, args.flag(0)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    ),
    getUsedRangeOrNullObject: object("Range", (sheet, args) => {
      const used = usedArea(sheet, args.flag(0));
      return used && rangeOn(sheet, used);
    }),
    getNextOrNullObject: object("Worksheet", (sheet, args, server) =>
      neighbour(server.book, sheet, 1, args.flag(0)),
    ),
    getPreviousOrNullObject: object("Worksheet", (sheet, args, server) =>
      neighbour(server.book, sheet, -1, args.flag(0)),
    ),
    calculate: action((_sheet, args) => {
      args.flag(0);
    }),
  },
  events: {
    onActivated: { name: "WorksheetActivated", sheet: ofThisSheet },
    onChanged: { name: "WorksheetChanged", sheet: ofThisSheet },
    onDeactivated: { name: "WorksheetDeactivated", sheet: ofThisSheet },
    onFormatChanged: { name: "WorksheetFormatChanged", sheet: ofThisSheet },
    onNameChanged: { name: "WorksheetNameChanged", sheet: ofThisSheet },
    onProtectionChanged: { name: "WorksheetProtectionChanged", sheet: ofThisSheet },
    onRowHiddenChanged: { name: "WorksheetRowHiddenChanged", sheet: ofThisSheet },
    onRowSorted: { name: "WorksheetRowSorted", sheet: ofThisSheet },
    onSelectionChanged: { name: "WorksheetSelectionChanged", sheet: ofThisSheet },
    onVisibilityChanged: { name: "WorksheetVisibilityChanged", sheet: ofThisSheet },
  },
});

/** A range, which must lie on the sheet. */
export function rangeOn(sheet: BookSheet, area: Area): RangeTarget {
  requireArgument(isOnSheet(area), "The range lies outside the sheet.");
  return { sheet, areas: [area] };
}

function neighbour(
  book: Book,
  sheet: BookSheet,
  step: 1 | -1,
  visibleOnly: boolean,
): BookSheet | null {
  let at = book.sheets.indexOf(sheet) + step;
  while (visibleOnly && book.sheets[at] && book.sheets[at]?.visibility !== "visible") at += step;
  return book.sheets[at] ?? null;
}
