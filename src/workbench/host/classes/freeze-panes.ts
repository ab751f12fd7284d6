import type { BookSheet } from "../../../xlsx/book";
import { resolveAddress } from "../cells/address";
import { COLUMNS, ROWS } from "../server/limits";
import { OfficeError } from "../errors";
import type { Server } from "../server/server";
import { action, defineClass, object } from "../server/spec";
import type { RangeTarget } from "../server/targets";

export const worksheetFreezePanes = defineClass("WorksheetFreezePanes", {
  methods: {
    freezeAt: action((sheet, args, server) => {
      if (!args.has(0)) return freeze(server, sheet, 0, 0);
      const given = args.target(0, "Range");
      const area = given?.areas[0] ?? resolveAddress(server.book, sheet, args.text(0)).area;
      freeze(server, sheet, area.bottom + 1, area.right + 1);
    }),
    // Freezing rows leaves no columns frozen, and the other way about.
    freezeColumns: action((sheet, args, server) => {
      freeze(server, sheet, 0, args.wholeOr(0, 1, 0));
    }),
    freezeRows: action((sheet, args, server) => {
      freeze(server, sheet, args.wholeOr(0, 1, 0), 0);
    }),
    getLocation: object("Range", (sheet) => {
      const frozen = location(sheet);
      if (!frozen) throw new OfficeError("ItemNotFound");
      return frozen;
    }),
    getLocationOrNullObject: object("Range", location),
    unfreeze: action((sheet, _args, server) => {
      freeze(server, sheet, 0, 0);
    }),
  },
});

function freeze(server: Server, sheet: BookSheet, rows: number, columns: number): void {
  // Whole rows have no frozen columns, and whole columns no frozen rows.
  sheet.frozenRows = rows >= ROWS ? 0 : rows;
  sheet.frozenColumns = columns >= COLUMNS ? 0 : columns;
  server.changed({ kind: "sheet-layout", sheet });
}

function location(sheet: BookSheet): RangeTarget | null {
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  if (rows === 0 && columns === 0) return null;
  const bottom = (rows === 0 ? ROWS : rows) - 1;
  const right = (columns === 0 ? COLUMNS : columns) - 1;
  return { sheet, areas: [{ top: 0, left: 0, bottom, right }] };
}
