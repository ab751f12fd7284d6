import type { Book, BookSheet } from "../../../xlsx/book";
import { sheetNamed } from "../cells/address";
import { blankSheet, checkSheetName, nextSheetName } from "../cells/names";
import { requireStructure } from "../cells/protection";
import type { Arguments } from "../server/arguments";
import { OfficeError } from "../errors";
import type { Server } from "../server/server";
import { defineClass, object, result } from "../server/spec";

const ofEverySheet = (): null => null;

export const worksheetCollection = defineClass("WorksheetCollection", {
  items: { of: "Worksheet", list: (book) => book.sheets },
  methods: {
    add: object("Worksheet", (book, args, server) => {
      requireStructure(server);
      const name = args.has(0) ? checkSheetName(book, args.raw(0)) : nextSheetName(book);
      const sheet = blankSheet(name);
      book.sheets.push(sheet);
      server.changed({ kind: "sheet-added", sheet });
      return sheet;
    }),
    getActiveWorksheet: object("Worksheet", (_book, _args, server) => server.activeSheet()),
    getCount: result((book, args) => shown(book, args).length),
    getFirst: object("Worksheet", (book, args) => found(shown(book, args)[0])),
    getItem: object("Worksheet", (book, args, server) => found(byKey(book, args.text(0), server))),
    getItemOrNullObject: object(
      "Worksheet",
      (book, args, server) => byKey(book, args.text(0), server) ?? null,
    ),
    getLast: object("Worksheet", (book, args) => found(shown(book, args).at(-1))),
  },
  events: {
    onActivated: { name: "WorksheetActivated", sheet: ofEverySheet },
    onAdded: { name: "WorksheetAdded", sheet: ofEverySheet },
    onChanged: { name: "WorksheetChanged", sheet: ofEverySheet },
    onDeactivated: { name: "WorksheetDeactivated", sheet: ofEverySheet },
    onDeleted: { name: "WorksheetDeleted", sheet: ofEverySheet },
    onFormatChanged: { name: "WorksheetFormatChanged", sheet: ofEverySheet },
    onNameChanged: { name: "WorksheetNameChanged", sheet: ofEverySheet },
    onProtectionChanged: { name: "WorksheetProtectionChanged", sheet: ofEverySheet },
    onRowHiddenChanged: { name: "WorksheetRowHiddenChanged", sheet: ofEverySheet },
    onRowSorted: { name: "WorksheetRowSorted", sheet: ofEverySheet },
    onSelectionChanged: { name: "WorksheetSelectionChanged", sheet: ofEverySheet },
    onVisibilityChanged: { name: "WorksheetVisibilityChanged", sheet: ofEverySheet },
  },
});

/** A sheet by its name or its id. */
function byKey(book: Book, key: string, server: Server): BookSheet | undefined {
  return sheetNamed(book, key) ?? book.sheets.find((sheet) => server.ids.of(sheet) === key);
}

function shown(book: Book, args: Arguments): readonly BookSheet[] {
  const visibleOnly = args.flag(0);
  return book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
}

function found(sheet: BookSheet | undefined): BookSheet {
  if (!sheet) throw new OfficeError("ItemNotFound");
  return sheet;
}
