/** Excel.ClearApplyTo. */
export const CLEAR_APPLY_TO = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

export type ClearApplyTo = (typeof CLEAR_APPLY_TO)[number];

/** Excel.ConditionalFormatType. */
export const CONDITIONAL_FORMAT_TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;
