import type { AdapterErrorCode } from "./errors";

/** A fault in words for the person in front of Excel. */
export interface Words {
  /** What happened. */
  readonly message: string;
  /** What to do next. */
  readonly advice: string;
}

/** For an error nobody has met yet. */
export const UNKNOWN: Words = {
  message: "Excel could not do that.",
  advice: "Try again. If it happens again, save and reopen the workbook, and pass on the detail.",
};

/** What could not be finished, by the subject a write names; a sheet's name otherwise. */
const UNFINISHED: Readonly<Record<string, Words>> = {
  flags: {
    message:
      "Some flags may be missing or left over. Your cells, fills and rules are as they were.",
    advice: "Then switch Flag overdue off and on again to put the flags right.",
  },
  marks: {
    message:
      "Some marks may be missing or left over. Your cells, fills and rules are as they were.",
    advice: "Then switch Mark findings off and on again to put the marks and their notes right.",
  },
  "flags and marks": {
    message: "Some flags or marks may be left over. Your cells, fills and rules are as they were.",
    advice: "Then choose Clear flags and marks again.",
  },
  edits: {
    message: "Some of the cells may hold their new words already, others the old ones.",
    advice: "Then check the plan again: it shows what is still to be mended.",
  },
};

/** What the adapter found itself; the subject is a sheet, or what was being written. */
export const ADAPTER_WORDS: Readonly<Record<AdapterErrorCode, (subject: string) => Words>> = {
  ExcelTooOld: () => ({
    message: "This Excel is too old for Milestone Monitor.",
    advice: "Use Excel for Microsoft 365, Excel 2021 or later, or Excel on the web.",
  }),
  NotInExcel: () => ({
    message: "Milestone Monitor is not running inside Excel.",
    advice: "Open a workbook in Excel and choose Check plan on the Home tab.",
  }),
  TooManyCells: (sheet) => ({
    message: `The sheet “${sheet}” is too large to read: its cells in use make more than five million.`,
    advice:
      "Delete the rows below and the columns beside the plan, or copy the plan to a sheet of its own.",
  }),
  ProtectedSheet: (sheet) => ({
    message: `The sheet “${sheet}” is protected, so nothing on it was changed.`,
    advice:
      "Choose Review, then Unprotect Sheet, and try again. Reading and reports on other sheets work all the same.",
  }),
  ProtectedWorkbook: (sheet) => ({
    message: `The workbook’s structure is protected, so the sheet “${sheet}” could not be added.`,
    advice: "Choose Review, then Protect Workbook to switch it off, and try again.",
  }),
  SheetMissing: (sheet) => ({
    message: `There is no sheet “${sheet}” any more.`,
    advice: "Check the plan again: it may have been renamed or deleted.",
  }),
  SheetHidden: (sheet) => ({
    message: `The sheet “${sheet}” is hidden, so its cells cannot be shown.`,
    advice: "Right-click a sheet tab and choose Unhide.",
  }),
  SheetNotOurs: (sheet) => ({
    message: `There is already a sheet “${sheet}” that Milestone Monitor did not write. It was left as it is.`,
    advice: "Rename that sheet, or write the report under another name.",
  }),
  SheetEdited: (sheet) => ({
    message: `The sheet “${sheet}” has been edited since Milestone Monitor wrote it. It was left as it is.`,
    advice:
      "Write the report to a new sheet, or replace this one: what was typed into it is lost then. To keep reporting in it, copy it to a workbook of its own.",
  }),
  EditedMeanwhile: (sheet) => ({
    message: `The sheet “${sheet}” was typed into after you were asked. It was left as it is.`,
    advice: "Look again at what is there, and choose once more.",
  }),
  LastSheet: (sheet) => ({
    message: `The sheet “${sheet}” was not removed: it is the only one that can be seen, and a workbook needs one.`,
    advice: "Add a sheet or unhide one, and try again.",
  }),
  StructureProtected: (sheet) => ({
    message: `The workbook’s structure is protected, so the sheet “${sheet}” could not be removed.`,
    advice: "Choose Review, then Protect Workbook to switch it off, and try again.",
  }),
  SettingsTooLarge: () => ({
    message: "The settings are too large to keep in the workbook, so they were not saved.",
    advice: "Remove findings or spellings you no longer need, or export the settings to a file.",
  }),
  FileNotGiven: () => ({
    message: "Excel did not hand over the workbook as a file. The workbook is as it was.",
    advice:
      "If a cell is being edited, press Enter and try again. If it happens again, save the workbook, close it, open it in the Excel desktop app and try there.",
  }),
  NothingWritten: () => ({
    message: "Nothing was changed.",
    advice: "Try again.",
  }),
  PartlyWritten: (subject) =>
    UNFINISHED[subject] ?? {
      message: `The sheet “${subject}” is unfinished. No other sheet was touched.`,
      advice: "Then write the report again: it replaces what stands there.",
    },
};

const TOO_LARGE: Words = {
  message: "That is more than Excel passes on at once.",
  advice: "Try again with one sheet at a time, or in the Excel desktop app.",
};
const TOO_MANY: Words = {
  message: "That is more cells than Excel handles at once.",
  advice: "Delete empty rows and columns around the plan, or copy the plan to a sheet of its own.",
};
const PROTECTED: Words = {
  message: "The sheet or the workbook is protected or open for reading only.",
  advice: "Choose Review, then Unprotect Sheet, or save a copy you may edit, and try again.",
};
const TOO_OLD: Words = {
  message: "This Excel cannot do that yet.",
  advice: "Update Excel, or use Excel on the web.",
};
const BUSY: Words = {
  message: "Excel is busy.",
  advice: "Wait a moment and try again.",
};

/** By the codes of Office errors: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs". */
export const HOST_WORDS: Readonly<Record<string, Words>> = {
  InvalidOperationInCellEditMode: {
    message: "A cell is being edited.",
    advice: "Press Enter to keep what you typed, or Esc to leave it, and try again.",
  },
  AccessDenied: PROTECTED,
  InvalidOperation: {
    message: "Excel does not allow that here.",
    advice: "Look whether the sheet is hidden, protected or filtered, and try again.",
  },
  FilteredRangeConflict: {
    message: "A filter is in the way.",
    advice: "Choose Data, then Clear to show all rows, and try again.",
  },
  MergedRangeConflict: {
    message: "Merged cells are in the way.",
    advice: "Write the report under another name, on a new sheet.",
  },
  ItemNotFound: {
    message: "What this was about is no longer in the workbook.",
    advice: "Check the plan again: the sheet may have been renamed or deleted.",
  },
  ItemAlreadyExists: {
    message: "Something of that name is in the workbook already.",
    advice: "Rename the sheet or table of the same name and try again.",
  },
  RangeExceedsLimit: TOO_MANY,
  OperationCellsExceedLimit: TOO_MANY,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  ApiNotFound: TOO_OLD,
  ApiNotAvailable: TOO_OLD,
  NotImplemented: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  UnsupportedFeature: TOO_OLD,
  ActivityLimitReached: BUSY,
  RequestAborted: BUSY,
  InvalidRequestContext: BUSY,
  ServiceNotAvailable: BUSY,
  InactiveWorkbook: BUSY,
};
