import type { Ports, WorkbookPort } from "../../src/taskpane/ports";
import { addCover } from "../../src/xlsx/cover";
import { inlineReviewer } from "../../src/taskpane/reviewer";

/** What a pane in a test reaches outside itself for: a workbook, a fixed day, and a machine that allows everything. */
export function panePorts(workbook: WorkbookPort, today: ReturnType<Ports["today"]>): Ports {
  return {
    workbook,
    reviewer: inlineReviewer(),
    today: () => today,
    now: () => performance.now(),
    timeOfDay: () => "14:02",
    hasWorker: () => Promise.resolve(true),
    copyText: () => Promise.resolve(true),
    saveFile: () => true,
    addCover: ({ name, bytes }, cover, options) => addCover(bytes, cover, { name, ...options }),
    loadPreferences: () => ({}),
    savePreferences: () => undefined,
    loadPreparer: () => "",
    savePreparer: () => undefined,
  };
}
