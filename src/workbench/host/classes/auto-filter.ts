import type { BookSheet } from "../../../xlsx/book";
import { resolveAddress } from "../cells/address";
import { requireAllowed } from "../cells/protection";
import { NotSupportedByHost, OfficeError } from "../errors";
import { action, defineClass, object, readOnly } from "../server/spec";
import type { RangeTarget } from "../server/targets";

export const autoFilter = defineClass("AutoFilter", {
  properties: {
    enabled: readOnly((sheet) => sheet.autoFilter !== null),
    isDataFiltered: readOnly((sheet) => sheet.filtered),
  },
  methods: {
    apply: action((sheet, args, server) => {
      if (args.has(1)) throw new NotSupportedByHost("AutoFilter.apply with criteria");
      requireAllowed(server, sheet, "allowAutoFilter");
      const given = args.target(0, "Range");
      sheet.autoFilter = given?.areas[0] ?? resolveAddress(server.book, sheet, args.text(0)).area;
      sheet.filtered = false;
      server.changed({ kind: "sheet-layout", sheet });
    }),
    clearCriteria: action((sheet, _args, server) => {
      showAll(sheet);
      server.changed({ kind: "sheet-layout", sheet });
    }),
    getRange: object("Range", (sheet) => {
      const range = filtered(sheet);
      if (!range) throw new OfficeError("ItemNotFound");
      return range;
    }),
    getRangeOrNullObject: object("Range", filtered),
    remove: action((sheet, _args, server) => {
      requireAllowed(server, sheet, "allowAutoFilter");
      showAll(sheet);
      sheet.autoFilter = null;
      server.changed({ kind: "sheet-layout", sheet });
    }),
  },
});

function filtered(sheet: BookSheet): RangeTarget | null {
  return sheet.autoFilter && { sheet, areas: [sheet.autoFilter] };
}

/** Shows the rows that the filter hides. */
function showAll(sheet: BookSheet): void {
  const { autoFilter: area } = sheet;
  if (!sheet.filtered || !area) return;
  for (const row of [...sheet.hiddenRows]) {
    if (row > area.top && row <= area.bottom) sheet.hiddenRows.delete(row);
  }
  sheet.filtered = false;
}
