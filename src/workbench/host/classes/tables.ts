import type { BookSheet } from "../../../xlsx/book";
import { resolveAddress } from "../cells/address";
import { addTable } from "../cells/tables";
import { OfficeError } from "../errors";
import type { Server } from "../server/server";
import { defineClass, object, readOnly, result } from "../server/spec";
import type { TableTarget } from "../server/targets";

export const tableCollection = defineClass("TableCollection", {
  items: { of: "Table", list: ({ sheets }) => tablesOn(sheets) },
  properties: { count: readOnly(({ sheets }) => tablesOn(sheets).length) },
  methods: {
    add: object("Table", ({ sheets }, args, server) => {
      const given = args.target(0, "Range");
      const home = sheets.length === 1 ? sheets[0] : server.activeSheet();
      if (!home) throw new OfficeError("ItemNotFound");
      const place = given
        ? { sheet: given.sheet, area: given.areas[0] }
        : resolveAddress(server.book, home, args.text(0));
      return addTable(server, place, args.flag(1));
    }),
    getCount: result(({ sheets }) => tablesOn(sheets).length),
    getItem: object("Table", ({ sheets }, args, server) =>
      found(byKey(tablesOn(sheets), args.text(0), server)),
    ),
    getItemAt: object("Table", ({ sheets }, args) => found(tablesOn(sheets)[args.whole(0, 0)])),
    getItemOrNullObject: object(
      "Table",
      ({ sheets }, args, server) => byKey(tablesOn(sheets), args.text(0), server) ?? null,
    ),
  },
});

/** The tables that touch a range. */
export const tableScopedCollection = defineClass("TableScopedCollection", {
  items: { of: "Table", list: ({ tables }) => tables },
  methods: {
    getCount: result(({ tables }) => tables.length),
    getFirst: object("Table", ({ tables }) => found(tables[0])),
    getItem: object("Table", ({ tables }, args, server) =>
      found(byKey(tables, args.text(0), server)),
    ),
  },
});

function tablesOn(sheets: readonly BookSheet[]): TableTarget[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function byKey(
  tables: readonly TableTarget[],
  key: string,
  server: Server,
): TableTarget | undefined {
  const folded = key.toLowerCase();
  return tables.find(
    ({ table }) => table.name.toLowerCase() === folded || server.ids.of(table) === key,
  );
}

function found(table: TableTarget | undefined): TableTarget {
  if (!table) throw new OfficeError("ItemNotFound");
  return table;
}
