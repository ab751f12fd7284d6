import { fullAddress } from "../cells/address";
import { isUnbounded } from "../cells/areas";
import { checkShape } from "../cells/block";
import type { Area } from "../../../core/sheet/a1";
import { isRecord } from "../server/arguments";
import { NotSupportedByHost, requireArgument } from "../errors";
import type { Server } from "../server/server";
import { action, type ClassSpec, type Method, type Property, result } from "../server/spec";
import type { CellsTarget, RangeTarget } from "../server/targets";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";

/**
 * The methods that read or write formats cell by cell in one call:
 * `getCellProperties({ format: { fill: { color: true } } })`.
 * learn.microsoft.com/javascript/api/excel/excel.cellpropertiesloadoptions
 */
export const cellFormats: Readonly<Record<string, Method<RangeTarget>>> = {
  getCellProperties: result(({ sheet, areas: [area] }, args, server) =>
    rowsOf(area).map((row) =>
      columnsOf(row).map((cell) => picked({ sheet, areas: [cell] }, args.object(0), server)),
    ),
  ),
  getColumnProperties: result(({ sheet, areas: [area] }, args, server) =>
    columnsOf(area).map((column) =>
      picked({ sheet, areas: [column] }, args.object(0), server, "columnHidden"),
    ),
  ),
  getRowProperties: result(({ sheet, areas: [area] }, args, server) =>
    rowsOf(area).map((row) => picked({ sheet, areas: [row] }, args.object(0), server, "rowHidden")),
  ),
  setCellProperties: action(({ sheet, areas: [area] }, args, server) => {
    const given = args.raw(0);
    requireArgument(Array.isArray(given), "An array of rows was expected.");
    checkShape(area, given);
    for (const [r, row] of rowsOf(area).entries()) {
      for (const [c, cell] of columnsOf(row).entries()) {
        apply({ sheet, areas: [cell] }, (given as unknown[][])[r]?.[c], server);
      }
    }
  }),
};

/** The classes whose properties a cell's `format` gives, by their path in it. */
const PARTS: Readonly<Record<string, ClassSpec>> = {
  fill: rangeFill,
  font: rangeFont,
  protection: formatProtection,
};

function rowsOf(area: Area): Area[] {
  requireArgument(!isUnbounded(area), "Whole rows and columns are not read cell by cell.");
  const count = area.bottom - area.top + 1;
  return Array.from({ length: count }, (_, i) => ({
    ...area,
    top: area.top + i,
    bottom: area.top + i,
  }));
}

function columnsOf(area: Area): Area[] {
  requireArgument(!isUnbounded(area), "Whole rows and columns are not read cell by cell.");
  const count = area.right - area.left + 1;
  return Array.from({ length: count }, (_, i) => ({
    ...area,
    left: area.left + i,
    right: area.left + i,
  }));
}

function picked(
  target: CellsTarget,
  wanted: Record<string, unknown>,
  server: Server,
  hidden?: "rowHidden" | "columnHidden",
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === false || value === undefined) continue;
    if (name === "address") found.address = fullAddress(target.sheet, target.areas);
    else if (name === "format" && isRecord(value)) found.format = format(target, value, server);
    else if (name === hidden) found[name] = isHidden(target, name);
    else throw new NotSupportedByHost(`cell property ${name}`);
  }
  return found;
}

function isHidden({ sheet, areas }: CellsTarget, name: "rowHidden" | "columnHidden"): boolean {
  const [area] = areas;
  if (!area) return false;
  return name === "rowHidden" ? sheet.hiddenRows.has(area.top) : sheet.hiddenColumns.has(area.left);
}

function format(
  target: CellsTarget,
  wanted: Record<string, unknown>,
  server: Server,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (isRecord(value)) {
      const inner = Object.keys(value).filter((key) => value[key] === true);
      found[name] = Object.fromEntries(
        inner.map((key) => [key, propertyOf(PARTS[name], key).get(target, server)]),
      );
    } else if (value === true) {
      found[name] = propertyOf(rangeFormat, name).get(target, server);
    }
  }
  return found;
}

function apply(target: CellsTarget, given: unknown, server: Server): void {
  if (given === null || given === undefined) return;
  requireArgument(isRecord(given), "An object was expected for each cell.");
  for (const [name, value] of Object.entries(given)) {
    if (name !== "format" || !isRecord(value))
      throw new NotSupportedByHost(`cell property ${name}`);
    for (const [part, wanted] of Object.entries(value)) {
      if (!isRecord(wanted)) setProperty(rangeFormat, part, target, wanted, server);
      else {
        for (const [key, each] of Object.entries(wanted)) {
          setProperty(PARTS[part], key, target, each, server);
        }
      }
    }
  }
}

function setProperty(
  spec: ClassSpec | undefined,
  name: string,
  target: CellsTarget,
  value: unknown,
  server: Server,
): void {
  const property = propertyOf(spec, name);
  if (!property.set) throw new NotSupportedByHost(`cell property ${name}`);
  property.set(target, value, server);
}

function propertyOf(spec: ClassSpec | undefined, name: string): Property<CellsTarget> {
  const property = spec?.properties?.[name];
  if (!property) throw new NotSupportedByHost(`cell property ${name}`);
  return property as Property<CellsTarget>;
}
