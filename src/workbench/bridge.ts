/**
 * Runs first in `pane.html`, where a real task pane has office.js: takes Excel's
 * names from the page around it, so that the pane's own bundle runs unchanged.
 */
import type {} from "./port";
import { hearPageKeys } from "./page-key";

const port = window.parent === window ? undefined : window.parent.milestoneMonitor;
if (port) {
  const { Excel, Office, OfficeExtension, entered } = port;
  Object.assign(window, { Excel, Office, OfficeExtension });
  hearPageKeys(window, port.press);
  window.addEventListener("focus", entered);
} else {
  // Opened by itself, there is no workbook; the workbench has one.
  window.location.replace("index.html");
}
