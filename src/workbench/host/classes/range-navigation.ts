import type { Area } from "../../../core/sheet/a1";
import { resolveAddress, type Place } from "../cells/address";
import { around, intersection, isUnbounded } from "../cells/areas";
import { usedArea } from "../cells/grid";
import { mergesOver } from "../cells/merges";
import type { Arguments } from "../server/arguments";
import { OfficeError, requireArgument } from "../errors";
import { COLUMNS, ROWS } from "../server/limits";
import type { Server } from "../server/server";
import { type Method, object } from "../server/spec";
import type { CellsTarget, RangeTarget } from "../server/targets";
import { rangeOn } from "./worksheet";

/** More merged areas than this and `getMergedAreasOrNullObject` fails. */
const MERGED_AREAS_LIMIT = 512;

/** The methods that lead from one range to another. */
export const rangeNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  getAbsoluteResizedRange: object("Range", ({ sheet, areas: [area] }, args) => {
    const [rows, columns] = [args.whole(0, 1), args.whole(1, 1)];
    return rangeOn(sheet, { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 });
  }),
  getBoundingRect: object("Range", (target, args, server) => {
    const other = otherRange(target, args, server);
    requireArgument(other.sheet === target.sheet, "The ranges are on different sheets.");
    return rangeOn(target.sheet, around(target.areas[0], other.area));
  }),
  // A cell may lie outside the range it is counted from, but not outside the sheet.
  getCell: object("Range", ({ sheet, areas: [area] }, args) => {
    const [row, column] = [area.top + args.whole(0), area.left + args.whole(1)];
    return rangeOn(sheet, { top: row, left: column, bottom: row, right: column });
  }),
  getColumn: object("Range", ({ sheet, areas: [area] }, args) => {
    const column = area.left + args.whole(0, 0);
    requireArgument(column <= area.right, "The range has no such column.");
    return rangeOn(sheet, { ...area, left: column, right: column });
  }),
  getEntireColumn: object("Range", ({ sheet, areas: [area] }) =>
    rangeOn(sheet, { ...area, top: 0, bottom: ROWS - 1 }),
  ),
  getEntireRow: object("Range", ({ sheet, areas: [area] }) =>
    rangeOn(sheet, { ...area, left: 0, right: COLUMNS - 1 }),
  ),
  getIntersection: object("Range", (target, args, server) => {
    const shared = intersect(target, args, server);
    if (!shared) throw new OfficeError("ItemNotFound");
    return shared;
  }),
  getIntersectionOrNullObject: object("Range", intersect),
  getLastCell: object("Range", ({ sheet, areas: [area] }) =>
    rangeOn(sheet, { ...area, top: area.bottom, left: area.right }),
  ),
  getLastColumn: object("Range", ({ sheet, areas: [area] }) =>
    rangeOn(sheet, { ...area, left: area.right }),
  ),
  getLastRow: object("Range", ({ sheet, areas: [area] }) =>
    rangeOn(sheet, { ...area, top: area.bottom }),
  ),
  getMergedAreasOrNullObject: object("RangeAreas", ({ sheet, areas: [area] }) =>
    mergedAreas(sheet, area),
  ),
  getOffsetRange: object("Range", ({ sheet, areas: [area] }, args) =>
    rangeOn(sheet, moved(area, args.whole(0), args.whole(1))),
  ),
  getResizedRange: object("Range", ({ sheet, areas: [area] }, args) => {
    const resized = {
      ...area,
      bottom: area.bottom + args.whole(0),
      right: area.right + args.whole(1),
    };
    requireArgument(
      resized.bottom >= resized.top && resized.right >= resized.left,
      "Nothing is left.",
    );
    return rangeOn(sheet, resized);
  }),
  getRow: object("Range", ({ sheet, areas: [area] }, args) => {
    const row = area.top + args.whole(0, 0);
    requireArgument(row <= area.bottom, "The range has no such row.");
    return rangeOn(sheet, { ...area, top: row, bottom: row });
  }),
  getUsedRange: object("Range", ({ sheet, areas: [area] }, args) => {
    const used = usedArea(sheet, args.flag(0), area);
    if (!used) throw new OfficeError("ItemNotFound");
    return rangeOn(sheet, used);
  }),
  getUsedRangeOrNullObject: object("Range", ({ sheet, areas: [area] }, args) => {
    const used = usedArea(sheet, args.flag(0), area);
    return used && rangeOn(sheet, used);
  }),
};

/** A range given as a proxy or as an address on the same sheet. */
function otherRange(target: RangeTarget, args: Arguments, server: Server): Place {
  const given = args.target(0, "Range");
  if (given) return { sheet: given.sheet, area: given.areas[0] };
  return resolveAddress(server.book, target.sheet, args.text(0));
}

function intersect(target: RangeTarget, args: Arguments, server: Server): RangeTarget | null {
  const other = otherRange(target, args, server);
  const shared = other.sheet === target.sheet ? intersection(target.areas[0], other.area) : null;
  return shared && rangeOn(target.sheet, shared);
}

function moved(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

/**
 * The merged areas whose top left lies inside; more than 512 is an error.
 * learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
function mergedAreas(sheet: CellsTarget["sheet"], area: Area): CellsTarget | null {
  const within = isUnbounded(area) ? sheet.merges : mergesOver(sheet, area);
  const areas = within.filter(
    ({ top, left }) =>
      area.top <= top && top <= area.bottom && area.left <= left && left <= area.right,
  );
  if (areas.length > MERGED_AREAS_LIMIT) throw new OfficeError("GeneralException");
  return areas.length > 0 ? { sheet, areas } : null;
}
