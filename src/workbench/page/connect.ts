import { type Area, areaToA1 } from "../../core/sheet/a1";
import type { BookSheet } from "../../xlsx/book";
import { mountGrid } from "../grid/mount";
import type { GridView } from "../grid/model";
import { type Change, conditionalFillsOf, type Host } from "../host/index";

/** What the page hears of the grid. */
export interface GridListener {
  /** Excel did not take what a person has typed. */
  readonly refused: (error: unknown) => void;
  /** Cells were selected, or a sheet shown, from elsewhere than the grid. */
  readonly led: () => void;
}

/** Draws the grid over an in-memory Excel and keeps the two in step. */
export async function connect(
  container: HTMLElement,
  host: Host,
  { refused, led }: GridListener,
): Promise<GridView> {
  let selecting = false;
  const taken = <T>(act: () => T): T | null => {
    try {
      return act();
    } catch (error) {
      refused(error);
      return null;
    }
  };
  const grid = await mountGrid(container, {
    book: host.book,
    flagsOf: (sheet) => conditionalFillsOf(sheet),
    edit: (sheet, typed) =>
      taken(() =>
        host.userPaste(
          sheet.name,
          typed.map(({ area, ...typed }) => ({ address: areaToA1(area), ...typed })),
        ),
      ),
    insert: (sheet, area) => taken(() => host.userInsert(sheet.name, areaToA1(area))),
    remove: (sheet, area) => taken(() => host.userDelete(sheet.name, areaToA1(area))),
    resize: (sheet, area, points) =>
      taken(() => host.userResize(sheet.name, areaToA1(area), points)),
    undo: () => taken(() => host.userUndo()) ?? false,
    redo: () => taken(() => host.userRedo()) ?? false,
    select(sheet, area) {
      // The grid may still stand on a sheet that the add-in has just hidden; nobody selects there.
      if (sheet.visibility !== "visible" || !host.book.sheets.includes(sheet)) return;
      selecting = true;
      try {
        host.userSelect(sheet.name, areaToA1(area));
      } finally {
        selecting = false;
      }
    },
  });
  const batch = inFrames<readonly Change[]>((gathered) => show(grid, gathered.flat()));
  // The grid shows already what is selected in it; to be told would tear it from under the pointer.
  const stop = host.on("change", (changes) => {
    if (selecting) return;
    batch.add(changes);
    if (changes.some(isLook)) led();
  });
  return {
    ...grid,
    dispose() {
      stop();
      batch.stop();
      grid.dispose();
    },
  };
}

/** Shows what has changed: sheets first, then what stands on them, then what is selected. */
function show(grid: GridView, changes: readonly Change[]): void {
  if (changes.some(({ kind }) => ABOUT_SHEETS.has(kind))) grid.sheetsChanged();
  const areas = new Map<BookSheet, Area[]>();
  const restyled = new Set<BookSheet>();
  const moved = new Set<BookSheet>();
  for (const change of changes) {
    if (isMove(change)) moved.add(change.sheet);
    else if ("sheet" in change) noteAreas(areas, change);
    if (change.kind === "format") restyled.add(change.sheet);
  }
  for (const sheet of moved) grid.moved(sheet);
  for (const [sheet, own] of areas) {
    if (!moved.has(sheet)) grid.changed(sheet, own, restyled.has(sheet) ? "looks" : "values");
  }
  const looked = changes.filter(isLook).at(-1);
  if (looked?.kind === "selection") grid.select(looked.sheet, looked.area);
  else if (looked) grid.show(looked.sheet);
}

const ABOUT_SHEETS: ReadonlySet<Change["kind"]> = new Set([
  "sheet-added",
  "sheet-deleted",
  "sheet-renamed",
  "sheet-visibility",
]);

type Look = Extract<Change, { kind: "selection" | "sheet-activated" }>;

const isLook = (change: Change): change is Look =>
  change.kind === "selection" || change.kind === "sheet-activated";

const isMove = (change: Change): change is Extract<Change, { kind: "cells" }> =>
  change.kind === "cells" && change.changeType !== "RangeEdited";

function noteAreas(areas: Map<BookSheet, Area[]>, change: Change & { sheet: BookSheet }): void {
  const noted = areas.get(change.sheet) ?? [];
  // Not push(...): a rule over a large plan names more areas than a call takes arguments.
  for (const area of areasOf(change)) noted.push(area);
  areas.set(change.sheet, noted);
}

function areasOf(change: Change): readonly Area[] {
  if (change.kind === "cells") return [change.area];
  return change.kind === "format" ? change.areas : [];
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
