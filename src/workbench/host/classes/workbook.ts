import { requireArgument } from "../errors";
import { action, defineClass, object, objectProperty, readOnly } from "../server/spec";
import type { RangeTarget } from "../server/targets";
import type { Server } from "../server/server";

export const workbook = defineClass("Workbook", {
  properties: {
    name: readOnly((book) => book.name),
    isDirty: readOnly(() => false),
    readOnly: readOnly(() => false),
  },
  objects: {
    application: objectProperty("Application", (book) => book),
    comments: objectProperty("CommentCollection", (book) => ({ sheets: book.sheets })),
    names: objectProperty("NamedItemCollection", () => ({})),
    protection: objectProperty("WorkbookProtection", (book) => book),
    settings: objectProperty("SettingCollection", (book) => book),
    tables: objectProperty("TableCollection", (book) => ({ sheets: book.sheets })),
    worksheets: objectProperty("WorksheetCollection", (book) => book),
    notes: objectProperty("NoteCollection", (book) => ({ sheets: book.sheets })),
  },
  methods: {
    getActiveCell: object("Range", (_book, _args, server) => {
      const { sheet, areas } = selected(server);
      const { top, left } = areas[0];
      return { sheet, areas: [{ top, left, bottom: top, right: left }] };
    }),
    getSelectedRange: object("Range", (_book, _args, server) => selected(server)),
    getSelectedRanges: object("RangeAreas", (_book, _args, server) => selected(server)),
  },
});

export const application = defineClass("Application", {
  properties: {
    calculationMode: {
      get: (book, server) => server.extrasOf(book).calculationMode ?? "Automatic",
      set: (book, value, server) => {
        server.extrasOf(book).calculationMode = value;
      },
    },
    calculationState: readOnly(() => "Done"),
    calculationEngineVersion: readOnly(() => 191029),
  },
  methods: {
    // Formulas are not calculated here, so there is nothing to do over, to put off or to hold back.
    calculate: action((_book, args) => {
      args.oneOf(0, ["Recalculate", "Full", "FullRebuild"]);
    }),
    suspendApiCalculationUntilNextSync: action(() => undefined),
    suspendScreenUpdatingUntilNextSync: action(() => undefined),
  },
});

export const runtime = defineClass("Runtime", {
  properties: {
    enableEvents: {
      get: (_book, server) => server.enableEvents,
      set: (_book, value, server) => {
        requireArgument(typeof value === "boolean", "True or false was expected.");
        server.enableEvents = value;
      },
    },
  },
});

function selected(server: Server): RangeTarget {
  const sheet = server.activeSheet();
  return { sheet, areas: [server.selectionOf(sheet)] };
}
