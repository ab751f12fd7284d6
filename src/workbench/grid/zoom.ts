import { ICommandService, type Injector, IUniverInstanceService } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { SetZoomRatioOperation } from "@univerjs/sheets-ui";
import type { BookSheet } from "../../xlsx/book";
import { fitOf } from "./fit";
import { FROM_WORKBOOK, isFromWorkbook } from "./from-workbook";
import type { GridZoom, Zoom } from "./model";
import { UNIT } from "./snapshot";

/** What the grid can draw, in per cent. */
const LEAST = 10;
const MOST = 400;

interface MountedZoom extends GridZoom {
  /** Fits the sheet that is shown again, if it is to fit, after it or the room for it has changed. */
  refit(): void;
  dispose(): void;
}

/** The zoom of a grid in `container`: a sheet fits its width until somebody zooms by hand. */
export function createZoom(
  injector: Injector,
  container: HTMLElement,
  sheetOf: (id: string) => BookSheet | undefined,
): MountedZoom {
  const commands = injector.get(ICommandService);
  const listeners = new Set<() => void>();
  const shown = () =>
    injector.get(IUniverInstanceService).getUniverSheetInstance(UNIT)?.getActiveSheet();
  let zoom: Zoom = { percent: 100, isFitted: true, isWider: false };
  const tell = (next: Zoom): void => {
    if (same(zoom, next)) return;
    zoom = next;
    for (const listener of listeners) listener();
  };
  const draw = (percent: number): void => {
    const subUnitId = shown()?.getSheetId();
    if (subUnitId === undefined || percentOf(shown()) === percent) return;
    const params = { unitId: UNIT, subUnitId, zoomRatio: percent / 100 };
    commands.syncExecuteCommand(SetZoomRatioOperation.id, params, FROM_WORKBOOK);
  };
  const refit = (): void => {
    const sheet = sheetOf(shown()?.getSheetId() ?? "");
    // While the sheet is out of sight there is nothing to fit it to.
    if (!sheet || container.clientWidth === 0) return;
    if (!zoom.isFitted) return tell({ ...zoom, percent: percentOf(shown()) });
    const fit = fitOf(sheet, container.clientWidth);
    draw(fit.percent);
    tell({ ...fit, isFitted: true });
  };
  const byHand = (): void => tell({ percent: percentOf(shown()), isFitted: false, isWider: false });
  const heard = commands.onCommandExecuted(({ id }, options) => {
    if (id === SetWorksheetActiveOperation.id) queueMicrotask(refit);
    if (id === SetZoomRatioOperation.id && !isFromWorkbook(options)) byHand();
  });
  const room = new ResizeObserver(refit);
  room.observe(container);
  return {
    get: () => zoom,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fit(on) {
      if (!on) draw(100);
      tell({ percent: percentOf(shown()), isFitted: on, isWider: false });
      refit();
    },
    set(percent) {
      draw(Math.min(Math.max(percent, LEAST), MOST));
      byHand();
    },
    refit,
    dispose() {
      room.disconnect();
      heard.dispose();
    },
  };
}

const percentOf = (sheet: { getZoomRatio(): number } | undefined): number =>
  Math.round((sheet?.getZoomRatio() ?? 1) * 100);

const same = (a: Zoom, b: Zoom): boolean =>
  a.percent === b.percent && a.isFitted === b.isFitted && a.isWider === b.isWider;
