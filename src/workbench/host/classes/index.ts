import type { ClassSpec } from "../runtime/spec";
import type { ClassName } from "../runtime/targets";
import {
  conditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditional-format";
import { conditionalFormatCollection } from "./conditional-formats";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import { setting, settingCollection } from "./settings";
import { application, runtime, workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheets";

const described: readonly ClassSpec[] = [
  application,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  formatProtection,
  range,
  rangeAreas,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  setting,
  settingCollection,
  workbook,
  worksheet,
  worksheetCollection,
];

/** Every class of Excel's API this host has, by name. */
export const CLASSES = Object.fromEntries(
  described.map((spec) => [spec.name, spec]),
) as unknown as Readonly<Record<ClassName, ClassSpec>>;
