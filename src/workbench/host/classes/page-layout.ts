import type { BookSheet } from "../../../xlsx/book";
import { resolveAddress } from "../cells/address";
import { isEntireRow } from "../cells/areas";
import { isRecord } from "../server/arguments";
import { requireArgument } from "../errors";
import { extra } from "../server/extra";
import type { Server } from "../server/server";
import { action, defineClass, object, type Property } from "../server/spec";
import { WHOLE } from "../cells/areas";
import type { Area } from "../../../core/sheet/a1";

export const pageLayout = defineClass("PageLayout", {
  properties: {
    orientation: {
      get: ({ page }) => (page.landscape ? "Landscape" : "Portrait"),
      set: (sheet, value, server) => {
        requireArgument(value === "Landscape" || value === "Portrait", "No such orientation.");
        sheet.page.landscape = value === "Landscape";
        server.changed({ kind: "sheet-layout", sheet });
      },
    },
    zoom: {
      get: (sheet, server) =>
        kept(server, sheet).zoom ??
        (sheet.page.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
      set: (sheet, value, server) => {
        requireArgument(isRecord(value), "A zoom is an object.");
        kept(server, sheet).zoom = value;
        sheet.page.fitToWidth = value.horizontalFitToPages === 1;
        server.changed({ kind: "sheet-layout", sheet });
      },
    },
    blackAndWhite: option("blackAndWhite", false),
    bottomMargin: option("bottomMargin", 54),
    centerHorizontally: option("centerHorizontally", false),
    centerVertically: option("centerVertically", false),
    footerMargin: option("footerMargin", 21.6),
    headerMargin: option("headerMargin", 21.6),
    leftMargin: option("leftMargin", 50.4),
    paperSize: option("paperSize", "A4"),
    printGridlines: option("printGridlines", false),
    printHeadings: option("printHeadings", false),
    printOrder: option("printOrder", "DownThenOver"),
    rightMargin: option("rightMargin", 50.4),
    topMargin: option("topMargin", 54),
  },
  methods: {
    getPrintAreaOrNullObject: object("RangeAreas", (sheet, _args, server) => {
      const area = kept(server, sheet).printArea as Area | undefined;
      return area ? { sheet, areas: [area] } : null;
    }),
    getPrintTitleRowsOrNullObject: object("Range", (sheet) => {
      const rows = sheet.page.printTitleRows;
      return rows && { sheet, areas: [{ ...WHOLE, top: rows[0], bottom: rows[1] }] };
    }),
    setPrintArea: action((sheet, args, server) => {
      const given = args.target(0, "Range", "RangeAreas");
      const area = given?.areas[0] ?? resolveAddress(server.book, sheet, args.text(0)).area;
      kept(server, sheet).printArea = area;
      server.changed({ kind: "sheet-layout", sheet });
    }),
    setPrintTitleRows: action((sheet, args, server) => {
      const given = args.target(0, "Range");
      const area = given?.areas[0] ?? resolveAddress(server.book, sheet, args.text(0)).area;
      requireArgument(isEntireRow(area) || given !== null, "Whole rows were expected.");
      sheet.page.printTitleRows = [area.top, area.bottom];
      server.changed({ kind: "sheet-layout", sheet });
    }),
  },
});

/** What the model has no place for lives as long as the host does. */
function kept(server: Server, sheet: BookSheet): Record<string, unknown> {
  return server.extrasOf(sheet.page);
}

function option(key: string, otherwise: unknown): Property<BookSheet> {
  const inner = extra<BookSheet["page"]>(key, otherwise);
  return {
    get: (sheet, server) => inner.get(sheet.page, server),
    set: (sheet, value, server) => {
      inner.set?.(sheet.page, value, server);
      server.changed({ kind: "sheet-layout", sheet });
    },
  };
}
