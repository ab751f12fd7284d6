import { isDay, serialFromDay } from "../../src/core/plan/day";
import { cellKey, type Area } from "../../src/core/sheet/a1";
import type { CellValue } from "../../src/core/sheet/cell";
import { worksheet, type Workbook, type Worksheet } from "../../src/core/sheet/workbook";

/**
 * A worksheet from a small text table: a line a row, `|` between cells.
 *
 * - `⏎` breaks a line within a cell; `^` merges with the cell above, `<` with
 *   the cell to the left; `**` before a text makes it bold; `>` + space indents.
 * - "2011-05-31" is that day's serial number, "12" a number; `"12"` is text.
 * - The first line is row 1; an empty line is a blank row.
 */
export function sheetOf(
  table: string,
  rest: Partial<Omit<Worksheet, "rows" | "merges">> = {},
): Worksheet {
  const texts = dedent(table).map((line) =>
    line === "" ? [] : line.split("|").map((c) => c.trim()),
  );
  const bold = new Set<number>();
  const indents = new Map<number, number>();
  const rows = texts.map((cells, row) =>
    cells.map((text, column) => {
      if (text.startsWith("**")) bold.add(cellKey(row, column));
      const steps = /^(?:> )+/.exec(text)?.[0].length ?? 0;
      if (steps > 0) indents.set(cellKey(row, column), steps / 2);
      return valueOf(text);
    }),
  );
  const { name = "Plan", ...others } = rest;
  return worksheet(name, rows, { merges: mergesIn(texts), bold, indents, ...others });
}

/** A workbook of one or more such worksheets. */
export function workbookOf(...sheets: readonly Worksheet[]): Workbook {
  return { name: "plan.xlsx", date1904: false, sheets };
}

function dedent(table: string): string[] {
  const lines = table
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  return lines.map((line) => line.trim());
}

function valueOf(text: string): CellValue {
  const bare = text.replace(/^\*\*/, "").replace(/^(?:> )+/, "");
  if (bare === "" || bare === "^" || bare === "<") return null;
  if (isDay(bare)) return serialFromDay(bare);
  if (/^-?\d+(?:\.\d+)?$/.test(bare)) return Number(bare);
  return bare.replace(/^"(.*)"$/, "$1").replace(/\s*⏎\s*/g, "\n");
}

/** Areas grow from each cell that holds something over the `^` below it and the `<` to its right. */
function mergesIn(texts: readonly (readonly string[])[]): Area[] {
  const merges: Area[] = [];
  texts.forEach((cells, top) => {
    cells.forEach((text, left) => {
      if (text === "^" || text === "<") return;
      let right = left;
      while (texts[top]?.[right + 1] === "<") right++;
      let bottom = top;
      while (texts[bottom + 1]?.[left] === "^") bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}
