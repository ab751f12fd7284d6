import { cellKey, type Area } from "./a1";
import { movedArea, movedIndex, type Moved } from "./moved";
import type { Worksheet } from "./workbook";

/**
 * How a worksheet looked when it was last asked. To ask is to Excel a change
 * that cannot be taken back, so it is kept, and follows rows and columns that
 * come and go.
 */
export interface SheetLooks extends Pick<
  Worksheet,
  "merges" | "columnWidths" | "bold" | "indents"
> {
  /** Excel's own name for the sheet: another of the same name has another. */
  readonly id: string;
  /** The cells that held values then. */
  readonly used: Area;
  /** How it looked before cells moved, for when that is taken back. */
  readonly before?: { readonly moved: Moved; readonly looks: SheetLooks };
}

/** Columns of a worksheet: what `cellKey` counts a row by. */
const COLUMNS = cellKey(1, 0);

/** How a sheet looks after cells of it have moved; null where nobody can say. */
export function movedLooks(looks: SheetLooks, moved: Moved): SheetLooks | null {
  if (moved.kind === "untold") return null;
  if (looks.before && takesBack(moved, looks.before.moved)) return looks.before.looks;
  const { id, used, merges, columnWidths, bold, indents } = looks;
  const keyAfter = (key: number): number[] => {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const index = movedIndex(moved.kind === "rows" ? row : column, moved);
    if (index === null) return [];
    return [moved.kind === "rows" ? cellKey(index, column) : cellKey(row, index)];
  };
  return {
    id,
    used: movedArea(used, moved) ?? used,
    merges: merges.flatMap((area) => movedArea(area, moved) ?? []).filter(hasSeveralCells),
    columnWidths: moved.kind === "rows" ? columnWidths : movedWidths(columnWidths, moved),
    bold: new Set([...bold].flatMap(keyAfter)),
    indents: new Map([...indents].flatMap(([key, n]) => keyAfter(key).map((to) => [to, n]))),
    before: { moved, looks },
  };
}

type Told = Exclude<Moved, { kind: "untold" }>;

const takesBack = (moved: Told, before: Moved): boolean =>
  before.kind === moved.kind &&
  before.at === moved.at &&
  before.count === moved.count &&
  before.inserted !== moved.inserted;

const hasSeveralCells = ({ top, left, bottom, right }: Area): boolean =>
  top < bottom || left < right;

function movedWidths(widths: SheetLooks["columnWidths"], { at, count, inserted }: Told) {
  const after = [...widths];
  if (!inserted) after.splice(at, count);
  else if (at < after.length) after.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
  return after;
}
