import { type Area, areaToA1 } from "../../core/sheet/a1";
import type { BookSheet } from "../../xlsx/book";
import { mountGrid } from "../grid/mount";
import type { GridView } from "../grid/model";
import { type Change, conditionalFillsOf, type Host } from "../host/index";

/** Draws the grid over an in-memory Excel and keeps the two in step. */
export async function connect(container: HTMLElement, host: Host): Promise<GridView> {
  const { book } = host;
  const grid = await mountGrid(container, {
    book,
    flagsOf: (sheet) => conditionalFillsOf(sheet),
    edit: (sheet, area, values) => host.userEdit(sheet.name, areaToA1(area), values),
    select: (sheet, area) => host.userSelect(sheet.name, areaToA1(area)),
  });
  const batch = inFrames<readonly Change[]>((gathered) => show(grid, gathered.flat()));
  const stop = host.on("change", batch.add);
  return {
    ...grid,
    dispose() {
      stop();
      batch.stop();
      grid.dispose();
    },
  };
}

/** Shows what has changed, each sheet and area once. */
function show(grid: GridView, changes: readonly Change[]): void {
  const rebuilt = new Set<BookSheet>();
  for (const change of changes) if (isRebuilding(change)) rebuilt.add(change.sheet);
  if (changes.some((change) => change.kind.startsWith("sheet-"))) grid.sheetsChanged();
  for (const sheet of rebuilt) grid.sheetsChanged(sheet);
  for (const { sheet, area } of areasOf(changes)) {
    if (!rebuilt.has(sheet)) grid.cellsChanged(sheet, area);
  }
  if (changes.some(({ kind }) => MAY_MOVE_FLAGS.has(kind))) grid.flagsChanged();
  const selected = changes.filter((change) => change.kind === "selection").at(-1);
  if (selected) grid.select(selected.sheet, selected.area);
}

const MAY_MOVE_FLAGS: ReadonlySet<Change["kind"]> = new Set(["cells", "format", "sheet-layout"]);

type SheetChange = Extract<Change, { sheet: BookSheet }>;

/** Whether rows, columns, merges, widths or heights are others, so that the sheet is drawn anew. */
function isRebuilding(change: Change): change is SheetChange {
  if (change.kind === "cells") return change.changeType !== "RangeEdited";
  return change.kind === "sheet-layout" || change.kind === "rows-hidden";
}

function areasOf(changes: readonly Change[]): { sheet: BookSheet; area: Area }[] {
  return changes.flatMap((change) =>
    change.kind === "cells" || change.kind === "format"
      ? [{ sheet: change.sheet, area: change.area }]
      : [],
  );
}

/** Gathers what comes within one frame of the screen and hands it over together. */
function inFrames<T>(hand: (gathered: readonly T[]) => void): {
  add: (item: T) => void;
  stop: () => void;
} {
  let waiting: T[] = [];
  let frame = 0;
  return {
    add(item) {
      waiting.push(item);
      frame ||= requestAnimationFrame(() => {
        const gathered = waiting;
        waiting = [];
        frame = 0;
        hand(gathered);
      });
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
