import { fullAddress } from "../cells/address";
import { cellsIn, intersection, isEntireColumn, isEntireRow } from "../cells/areas";
import { CLEAR_APPLY_TO } from "../cells/choices";
import { clearArea } from "../cells/clear";
import { OfficeError } from "../errors";
import { action, defineClass, object, objectProperty, readOnly, result } from "../server/spec";
import type { RangeTarget } from "../server/targets";
import { countOf } from "./range";

export const rangeAreas = defineClass("RangeAreas", {
  exists: ({ sheet }, server) => server.book.sheets.includes(sheet),
  properties: {
    address: readOnly(({ sheet, areas }) => fullAddress(sheet, areas)),
    addressLocal: readOnly(({ sheet, areas }) => fullAddress(sheet, areas)),
    areaCount: readOnly(({ areas }) => areas.length),
    cellCount: readOnly(({ areas }) =>
      countOf(areas.reduce((sum, area) => sum + cellsIn(area), 0)),
    ),
    isEntireColumn: readOnly(({ areas }) => areas.every(isEntireColumn)),
    isEntireRow: readOnly(({ areas }) => areas.every(isEntireRow)),
  },
  objects: {
    areas: objectProperty("RangeCollection", (target) => target),
    conditionalFormats: objectProperty("ConditionalFormatCollection", (target) => target),
    dataValidation: objectProperty("DataValidation", (target) => target),
    format: objectProperty("RangeFormat", (target) => target),
    worksheet: objectProperty("Worksheet", ({ sheet }) => sheet),
  },
  methods: {
    calculate: action(() => undefined),
    clear: action(({ sheet, areas }, args, server) => {
      const applyTo = args.oneOf(0, CLEAR_APPLY_TO, "All");
      for (const area of areas) clearArea(server, sheet, area, applyTo);
    }),
    getIntersectionOrNullObject: object("RangeAreas", ({ sheet, areas }, args) => {
      const other = args.target(0, "Range", "RangeAreas");
      if (other?.sheet !== sheet) return null;
      const shared = areas.flatMap((a) => other.areas.flatMap((b) => intersection(a, b) ?? []));
      return shared.length > 0 ? { sheet, areas: shared } : null;
    }),
  },
});

export const rangeCollection = defineClass("RangeCollection", {
  items: {
    of: "Range",
    list: ({ sheet, areas }) => areas.map((area): RangeTarget => ({ sheet, areas: [area] })),
  },
  methods: {
    getCount: result(({ areas }) => areas.length),
    getItemAt: object("Range", ({ sheet, areas }, args) => {
      const area = areas[args.whole(0, 0)];
      if (!area) throw new OfficeError("ItemNotFound");
      return { sheet, areas: [area] };
    }),
  },
});
