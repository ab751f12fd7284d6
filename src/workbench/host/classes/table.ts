import type { Area } from "../../../core/sheet/a1";
import { checkTableName, deleteTable, resizeTable } from "../cells/tables";
import { requireAllowed } from "../cells/protection";
import { resolveAddress } from "../cells/address";
import { requireArgument } from "../errors";
import { extra } from "../server/extra";
import type { Change, Server } from "../server/server";
import {
  action,
  defineClass,
  object,
  objectProperty,
  type Property,
  readOnly,
} from "../server/spec";
import type { RangeTarget, TableTarget } from "../server/targets";

const formatOf = ({ sheet, table }: TableTarget): Change => ({
  kind: "format",
  sheet,
  areas: [table.area],
});

export const table = defineClass("Table", {
  exists: ({ sheet, table: own }) => sheet.tables.includes(own),
  properties: {
    id: readOnly(({ table: own }, server) => server.ids.of(own)),
    name: {
      get: ({ table: own }) => own.name,
      set: ({ sheet, table: own }, value, server) => {
        requireAllowed(server, sheet);
        own.name = checkTableName(server.book, value, own);
      },
    },
    style: {
      get: ({ table: own }) => own.style ?? "",
      set: (target, value, server) => {
        requireArgument(typeof value === "string", "A style's name was expected.");
        target.table.style = value;
        server.changed(formatOf(target));
      },
    },
    highlightFirstColumn: option("highlightFirstColumn", false),
    highlightLastColumn: option("highlightLastColumn", false),
    showBandedColumns: option("showBandedColumns", false),
    showBandedRows: option("showBandedRows", true),
    showFilterButton: option("showFilterButton", true),
    showHeaders: readOnly(() => true),
    showTotals: readOnly(() => false),
  },
  objects: {
    worksheet: objectProperty("Worksheet", ({ sheet }) => sheet),
  },
  methods: {
    convertToRange: object("Range", (target, _args, server) => {
      const { sheet, table: own } = target;
      requireAllowed(server, sheet);
      sheet.tables = sheet.tables.filter((each) => each !== own);
      server.changed(formatOf(target));
      return { sheet, areas: [own.area] };
    }),
    delete: action((target, _args, server) => {
      deleteTable(server, target);
    }),
    getDataBodyRange: object("Range", (target) =>
      part(target, (area) => ({ ...area, top: area.top + 1 })),
    ),
    getHeaderRowRange: object("Range", (target) =>
      part(target, (area) => ({ ...area, bottom: area.top })),
    ),
    getRange: object("Range", (target) => part(target, (area) => area)),
    resize: action((target, args, server) => {
      const given = args.target(0, "Range");
      const { area } = given
        ? { area: given.areas[0] }
        : resolveAddress(server.book, target.sheet, args.text(0));
      resizeTable(server, target, area);
    }),
  },
});

function part({ sheet, table: own }: TableTarget, of: (area: Area) => Area): RangeTarget {
  return { sheet, areas: [of(own.area)] };
}

/** A choice about a table's look, kept by the table itself. */
function option(key: string, otherwise: boolean): Property<TableTarget> {
  const inner = extra<TableTarget["table"]>(key, otherwise);
  return {
    get: ({ table: own }, server) => inner.get(own, server),
    set: (target, value, server: Server) => {
      inner.set?.(target.table, value, server);
      server.changed(formatOf(target));
    },
  };
}
