import { exceptionsSheet } from "../core/report/exceptions";
import { findingsSheet } from "../core/report/findings";
import { registerSheet } from "../core/report/register";
import { rollUpSheet } from "../core/report/roll-up";
import type { Review } from "../core/review";
import type { SheetContent } from "../core/sheet/content";

/** The sheets that can be written from a review. */
export type SheetName = "roll-up" | "exceptions" | "findings" | "register";

/** How each is made. */
export const SHEETS: Readonly<Record<SheetName, (review: Review) => SheetContent>> = {
  "roll-up": rollUpSheet,
  exceptions: exceptionsSheet,
  findings: findingsSheet,
  register: ({ workbooks }) =>
    registerSheet(
      workbooks.flatMap(({ counted }) => counted.map(({ plan }) => plan)),
      workbooks,
    ),
};
