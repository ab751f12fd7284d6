/** Where the sheet and the pane have no room beside each other, as at 200 % zoom, and take turns. */
export const NARROW = "(max-width: 760px)";

/** What the page shows where there is room for one of the two. */
export type Face = "sheet" | "pane";
