/** Excel's events that this host raises, with Excel's number for each. */
export const EVENT_TYPES = {
  SettingsChanged: 1,
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetRowHiddenChanged: 22,
  WorksheetProtectionChanged: 24,
  WorksheetNameChanged: 25,
  WorksheetVisibilityChanged: 26,
} as const;

export type EventName = keyof typeof EVENT_TYPES;
