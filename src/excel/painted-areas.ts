import { areaFromA1, type Area } from "../core/sheet/a1";
import { PAINT_KINDS, type PaintKind } from "./flag-looks";
import { findMarked } from "./marked-formats";
import { sheetsToMark } from "./sheets-to-mark";
import { requireExcel } from "./supports";

/** An area that is painted, on a sheet. */
export interface PaintedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The areas that are painted, by kind. */
export type PaintedAreas = Readonly<Record<PaintKind, readonly PaintedArea[]>>;

/**
 * The areas that flags and marks stand on now, by kind, on protected sheets too;
 * in four syncs. The answer is as long as there are areas: a caller asks for the
 * number of cells first.
 */
export async function paintedAreas(): Promise<PaintedAreas> {
  requireExcel();
  return Excel.run(async (context) => {
    const { open, locked } = await sheetsToMark(context);
    const marked = await findMarked(context, new Map([...open, ...locked]));
    const found = marked.map(({ kind, sheet, format }) => ({
      kind,
      sheet,
      ranges: format.getRanges(),
    }));
    for (const { ranges } of found) ranges.load("address");
    if (found.length > 0) await context.sync();
    const areasOf = (wanted: PaintKind): PaintedArea[] =>
      found
        .filter(({ kind }) => kind === wanted)
        .flatMap(({ sheet, ranges }) =>
          areasIn(ranges.address).map((area): PaintedArea => ({ sheet, area })),
        );
    return Object.fromEntries(PAINT_KINDS.map((kind) => [kind, areasOf(kind)])) as Record<
      PaintKind,
      PaintedArea[]
    >;
  });
}

/** "Plan!A1:A3,Plan!C5" as areas; a comma in the sheet's own name leaves a part that names no area. */
const areasIn = (address: string): Area[] =>
  address.split(",").flatMap((part) => areaFromA1(part.trim()) ?? []);
