import type { BookCell, BookSheet } from "../../../xlsx/book";
import { fullAddress } from "../cells/address";
import {
  cellsIn,
  columnsIn,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  rowsIn,
} from "../cells/areas";
import { readBlock, writeBlock } from "../cells/block";
import { clearArea } from "../cells/clear";
import { entered } from "../cells/entry";
import { areHidden, hide } from "../cells/hidden";
import { keepCells } from "../cells/kept";
import { insertCells, removeCells } from "../cells/structure";
import { mergeArea, unmergeArea } from "../cells/merging";
import { select } from "../cells/sheets";
import { shownText, valueTypeOf } from "../cells/text";
import { requireArgument } from "../errors";
import type { Server } from "../server/server";
import {
  action,
  defineClass,
  object,
  objectProperty,
  type Property,
  readOnly,
} from "../server/spec";
import type { RangeTarget } from "../server/targets";
import { CLEAR_APPLY_TO } from "../cells/choices";
import { cellFormats } from "./cell-properties";
import { rangeLink } from "./range-link";
import { rangeNavigation } from "./range-navigation";

export const range = defineClass("Range", {
  exists: ({ sheet }, server) => server.book.sheets.includes(sheet),
  properties: {
    address: readOnly(({ sheet, areas }) => fullAddress(sheet, areas)),
    addressLocal: readOnly(({ sheet, areas }) => fullAddress(sheet, areas)),
    cellCount: readOnly(({ areas: [area] }) => countOf(cellsIn(area))),
    columnCount: readOnly(({ areas: [area] }) => columnsIn(area)),
    columnIndex: readOnly(({ areas: [area] }) => area.left),
    rowCount: readOnly(({ areas: [area] }) => rowsIn(area)),
    rowIndex: readOnly(({ areas: [area] }) => area.top),
    isEntireColumn: readOnly(({ areas: [area] }) => isEntireColumn(area)),
    isEntireRow: readOnly(({ areas: [area] }) => isEntireRow(area)),
    hasSpill: readOnly(() => false),
    values: block((cell) => cell?.value ?? "", entered),
    formulas: block((cell) => cell?.formula ?? cell?.value ?? "", entered),
    numberFormat: block(numberFormatOf, withNumberFormat),
    text: readOnly(({ sheet, areas: [area] }, { book }) =>
      readBlock(sheet, area, (cell) => shownText(cell, book.date1904)),
    ),
    valueTypes: readOnly(({ sheet, areas: [area] }) =>
      readBlock(sheet, area, (cell) => valueTypeOf(cell?.value)),
    ),
    columnHidden: hidden("columns"),
    rowHidden: hidden("rows"),
    hidden: readOnly(({ sheet, areas: [area] }) => {
      const states = [areHidden(sheet, "rows", area), areHidden(sheet, "columns", area)];
      return states.includes(true) ? true : states.includes(null) ? null : false;
    }),
    hyperlink: rangeLink,
  },
  objects: {
    conditionalFormats: objectProperty("ConditionalFormatCollection", (target) => target),
    dataValidation: objectProperty("DataValidation", (target) => target),
    format: objectProperty("RangeFormat", (target) => target),
    worksheet: objectProperty("Worksheet", ({ sheet }) => sheet),
  },
  methods: {
    ...rangeNavigation,
    ...cellFormats,
    calculate: action(() => undefined),
    clear: action(({ sheet, areas }, args, server) => {
      clearArea(server, sheet, areas[0], args.oneOf(0, CLEAR_APPLY_TO, "All"));
    }),
    delete: action(({ sheet, areas }, args, server) => {
      removeCells(server, sheet, areas[0], args.oneOf(0, ["Up", "Left"]));
    }),
    insert: object("Range", ({ sheet, areas }, args, server) => {
      const [area] = areas;
      insertCells(server, sheet, area, args.oneOf(0, ["Down", "Right"]));
      return { sheet, areas: [area] };
    }),
    merge: action(({ sheet, areas }, args, server) => {
      mergeArea(server, sheet, areas[0], args.flag(0));
    }),
    select: action(({ sheet, areas: [area] }, _args, server) => {
      select(server, sheet, area);
    }),
    unmerge: action(({ sheet, areas }, _args, server) => {
      unmergeArea(server, sheet, areas[0]);
    }),
  },
});

/** Cell counts beyond 2^31-1 are given as -1. */
export const countOf = (cells: number): number => (cells > 2 ** 31 - 1 ? -1 : cells);

/** A property with one value a cell, or one set for them all. */
function block(
  read: (cell: BookCell | undefined) => unknown,
  write: (before: BookCell | undefined, value: unknown) => BookCell | undefined,
): Property<RangeTarget> {
  return {
    get: ({ sheet, areas }) => readBlock(sheet, areas[0], read),
    set: ({ sheet, areas }, value, server) => {
      const [area] = areas;
      const step = isUnbounded(area) ? null : keepCells(server, sheet, area);
      writeBlock(server, sheet, area, value, write);
      if (step) server.wrote(step);
    },
  };
}

function numberFormatOf(cell: BookCell | undefined): string {
  return cell?.style?.numberFormat ?? "General";
}

function withNumberFormat(before: BookCell | undefined, format: unknown): BookCell {
  requireArgument(typeof format === "string" && format.length <= 255, "A number format is text.");
  // A blank format resets the cell to General.
  const style = { ...before?.style, numberFormat: format === "" ? "General" : format };
  return { ...(before ?? { value: null }), style };
}

function hidden(kind: "rows" | "columns"): Property<RangeTarget> {
  return {
    get: ({ sheet, areas }) => areHidden(sheet, kind, areas[0]),
    set: ({ sheet, areas }, value, server: Server) => {
      requireArgument(typeof value === "boolean", "True or false was expected.");
      hide(server, sheet as BookSheet, kind, areas[0], value);
    },
  };
}
