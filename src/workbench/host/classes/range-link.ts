import type { BookCell } from "../../../xlsx/book";
import { cellAt, putCell } from "../cells/grid";
import { requireWritable } from "../cells/protection";
import { isRecord } from "../server/arguments";
import { requireArgument } from "../errors";
import type { Property } from "../server/spec";
import type { RangeTarget } from "../server/targets";

/**
 * `Range.hyperlink`: `address` for a web page, `documentReference` for a place
 * in the workbook ("Plan!B4"), `textToDisplay` for the cell's text. Setting it
 * on several cells links each.
 */
export const rangeLink: Property<RangeTarget> = {
  get: ({ sheet, areas: [{ top, left }] }) => linkOf(cellAt(sheet, top, left)),
  set: ({ sheet, areas: [area] }, value, server) => {
    requireArgument(isRecord(value), "A link is an object.");
    requireWritable(sheet, [area]);
    const link = targetIn(value);
    const text = value.textToDisplay;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const before: BookCell = cellAt(sheet, row, column) ?? { value: null };
        const shown = typeof text === "string" ? text : (before.value ?? link.replace(/^#/, ""));
        putCell(sheet, row, column, { ...before, value: shown, link });
      }
    }
    server.changed({ kind: "cells", sheet, area, changeType: "RangeEdited" });
  },
};

function targetIn(value: Record<string, unknown>): string {
  const { address, documentReference } = value;
  if (typeof documentReference === "string") return `#${documentReference}`;
  requireArgument(typeof address === "string", "A link has an address or a documentReference.");
  return address;
}

function linkOf(cell: BookCell | undefined): Record<string, string> | null {
  if (cell?.link === undefined) return null;
  const textToDisplay = String(cell.value ?? "");
  return cell.link.startsWith("#")
    ? { documentReference: cell.link.slice(1), textToDisplay }
    : { address: cell.link, textToDisplay };
}
