/** Excel, as the rest of the product sees it: worksheets as plain values, and what is done to them. */
export { onSheetActivated, onWorkbookChanged, type WorkbookChange } from "./changes";
export { describeError, type Described } from "./describe-error";
export { applyEdits, type ApplyEditsOptions, type EditOutcome, type RefusedEdit } from "./edits";
export type { RestoringEdit } from "./edit-cells";
export { AdapterError, type AdapterErrorCode } from "./errors";
export {
  canOpenFile,
  canReadFile,
  openFile,
  readFile,
  type ReadFileOptions,
  type WorkbookFile,
} from "./file";
export { FLAG_LOOKS, PAINT_KINDS, type FlagLook, type PaintKind } from "./flag-looks";
export type { Flag } from "./flag-steps";
export { clearFlags, countFlags, paintFlags, type FlagsOutcome, type SkippedSheet } from "./flags";
export type { Painted } from "./marked-formats";
export { paintedAreas, type PaintedArea } from "./painted-areas";
export type { NotesOutcome } from "./notes";
export { goTo } from "./go-to";
export { readWorkbook, type ReadWorkbookOptions } from "./read-workbook";
export { reportSheets } from "./report-sheets";
export {
  runSelfTest,
  selfTestPlace,
  type HandAnswer,
  type ProbeResult,
  type SelfTest,
  type SelfTestOptions,
  type SelfTestPlace,
} from "./self-test";
export { onSelectionChanged } from "./selection";
export { loadSettings, saveSettings } from "./settings";
export { keepsFiles, supports } from "./supports";
export { findTraces, type PaintedSheet, type ReportSheet, type Traces } from "./traces/find";
export {
  removeTraces,
  type RemoveTracesOptions,
  type TraceFault,
  type TracePart,
  type TraceRemoval,
} from "./traces/remove";
export { writeSheet, type WriteSheetOptions } from "./write-sheet";
