import { type Injector, InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { type Area, cellKey } from "../../core/sheet/a1";
import type { BookSheet } from "../../xlsx/book";
import type { GridModel } from "./model";
import { gridStyle } from "./styles";

/** The conditional looks, and the corners of notes, laid over the cells while they are drawn; the cells keep their own. */
export interface Flags {
  /** Works the looks of a sheet out anew and gives the cells, by `cellKey`, that have or had one. */
  refresh(sheet: BookSheet): Iterable<number>;
}

/** Paints conditional looks; `sheetOf` tells which sheet the grid is drawing. */
export function paintFlags(
  injector: Injector,
  model: GridModel,
  sheetOf: (id: string) => BookSheet | undefined,
): Flags {
  const painted = new Map<BookSheet, ReadonlyMap<number, IStyleData>>();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: ABOVE_THE_REST,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const sheet = sheetOf(subUnitId);
      const flag = sheet && painted.get(sheet)?.get(cellKey(row, col));
      const noted = sheet?.cells[row]?.[col]?.comment === undefined ? cell : { ...cell, ...CORNER };
      if (!flag) return next(noted);
      const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...noted, s: { ...own, ...flag } });
    },
  });
  return {
    refresh(sheet) {
      const before = painted.get(sheet) ?? NONE;
      const after = looksOf(model, sheet);
      painted.set(sheet, after);
      return new Set([...before.keys(), ...after.keys()]);
    },
  };
}

const ABOVE_THE_REST = 100;
/** The corner by which Excel shows that a cell has a note. */
const CORNER = { markers: { tr: { color: "#A4151F", size: 6 } } };
const NONE: ReadonlyMap<number, IStyleData> = new Map();

/** Only what a rule states is laid over a cell: one that sets a fill leaves the font alone. */
function looksOf(model: GridModel, sheet: BookSheet): Map<number, IStyleData> {
  const looks = new Map<number, IStyleData>();
  for (const { areas, style } of model.flagsOf(sheet)) {
    const { vt, ...look } = gridStyle(style);
    const stated = style.vertical ? { ...look, vt } : look;
    for (const key of cellsOf(sheet, areas)) looks.set(key, { ...looks.get(key), ...stated });
  }
  return looks;
}

/** The cells of some areas; of a whole column only the rows in use. */
function* cellsOf(sheet: BookSheet, areas: readonly Area[]): Generator<number> {
  for (const { top, left, bottom, right } of areas) {
    const last = Math.min(bottom, sheet.cells.length - 1);
    for (let row = top; row <= last; row++) {
      for (let column = left; column <= right; column++) yield cellKey(row, column);
    }
  }
}
