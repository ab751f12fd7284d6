import type { ClassSpec } from "../server/spec";
import type { ClassName } from "../server/targets";
import { autoFilter } from "./auto-filter";
import { rangeBorder, rangeBorderCollection } from "./borders";
import { comment, commentCollection, note, noteCollection } from "./comments";
import { conditionalRangeBorder, conditionalRangeBorderCollection } from "./conditional-borders";
import {
  conditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
} from "./conditional-format";
import { conditionalFormatCollection } from "./conditional-formats";
import {
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditional-look";
import { dataValidation } from "./data-validation";
import { worksheetFreezePanes } from "./freeze-panes";
import { namedItem, namedItemCollection } from "./names";
import { pageLayout } from "./page-layout";
import { workbookProtection, worksheetProtection } from "./protection";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import { setting, settingCollection } from "./settings";
import { table } from "./table";
import { tableCollection, tableScopedCollection } from "./tables";
import { application, runtime, workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheets";

/** Every class of Excel's API this host has, by name. */
export const CLASSES: Readonly<Record<ClassName, ClassSpec>> = {
  Application: application,
  AutoFilter: autoFilter,
  Comment: comment,
  CommentCollection: commentCollection,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  Note: note,
  NoteCollection: noteCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
