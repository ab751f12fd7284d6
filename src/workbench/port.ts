import type { PageKey } from "./page-key";

/** What the page hands to the pane inside it: Excel's own names, over the workbook in the page, and its keys. */
export interface PanePort {
  readonly Excel: unknown;
  readonly Office: unknown;
  readonly OfficeExtension: unknown;
  /** Does what one of the page's keys asks, pressed in the pane. */
  readonly press: (key: PageKey) => void;
  /** Hears that the keyboard has come to the pane: what is being typed in the sheet is taken in. */
  readonly entered: () => void;
}

declare global {
  interface Window {
    /** Set by the workbench before the pane is loaded; absent everywhere else. */
    milestoneMonitor?: PanePort;
  }
}
