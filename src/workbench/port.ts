/** What the page hands to the pane inside it: Excel's own names, over the workbook in the page, and its keys. */
export interface PanePort {
  readonly Excel: unknown;
  readonly Office: unknown;
  readonly OfficeExtension: unknown;
  /** Saves a copy of the workbook, for Ctrl+S in the pane. */
  readonly save: () => void;
}

declare global {
  interface Window {
    /** Set by the workbench before the pane is loaded; absent everywhere else. */
    milestoneMonitor?: PanePort;
  }
}
