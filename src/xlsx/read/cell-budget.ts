import type { CellValue } from "../../core/sheet/cell";
import { BookError } from "../book-error";
import type { Limits } from "../preflight";

/**
 * Counts what a workbook would take in memory while it is read, all sheets
 * together, so that one with far more than a plan can have is refused before
 * the memory for it is taken. A file says in a few bytes what takes many: one
 * cell in the last column makes a row of 16,384, one in the last row a sheet of
 * 1,048,576 rows, and one shared formula can be a million cells' own.
 */
export interface CellBudget {
  /** One cell more, and what it holds. */
  add(sheet: string, value: CellValue): void;
  /** One row more that holds something. */
  fill(sheet: string): void;
  /** A row reaches so many cells further to the right. */
  widen(cells: number): void;
  /** A sheet reaches so many rows further down. */
  lengthen(rows: number, sheet: string): void;
  /** A cell has a formula of so many characters that the file holds once for many. */
  repeat(characters: number, sheet: string): void;
}

export type Budget = Pick<
  Limits,
  "cells" | "extent" | "rows" | "sharedFormulas" | "text" | "longText" | "filledRows"
>;

export function cellBudget(limits: Budget): CellBudget {
  const used: Record<keyof Budget, number> = {
    cells: 0,
    extent: 0,
    rows: 0,
    sharedFormulas: 0,
    text: 0,
    longText: 0,
    filledRows: 0,
  };
  const use = (what: keyof Budget, count: number, fault: () => BookError): void => {
    used[what] += count;
    if (used[what] > limits[what]) throw fault();
  };
  return {
    add: (sheet, value) => {
      use("cells", 1, () => tooMany(limits.cells, "cells", `sheet "${sheet}"`));
      if (typeof value !== "string") return;
      use("text", value.length, () => tooMuchText(limits.text, "letters", sheet));
      if (value.length >= A_PAGE) {
        use("longText", value.length, () =>
          tooMuchText(limits.longText, "letters in cells of a page and more", sheet),
        );
      }
    },
    fill: (sheet) =>
      use("filledRows", 1, () =>
        tooMany(limits.filledRows, "rows with something in them", `sheet "${sheet}"`),
      ),
    widen: (cells) =>
      use("extent", cells, () =>
        tooMany(limits.extent, "cells", "rows reach too far to the right"),
      ),
    lengthen: (rows, sheet) =>
      use("rows", rows, () => tooMany(limits.rows, "rows", `sheet "${sheet}"`)),
    repeat: (characters, sheet) =>
      use("sharedFormulas", characters, () => tooMuchShared(`sheet "${sheet}"`)),
  };
}

function tooMany(limit: number, what: string, detail: string): BookError {
  return new BookError(
    "too-many-cells",
    `The workbook has more than ${limit.toLocaleString("en-GB")} ${what}, more than can be read here.`,
    "Delete the rows and columns beyond the plan (select them and use Delete, not Clear), save, and try again.",
    detail,
  );
}

/** Letters on a page. */
const A_PAGE = 2_000;

function tooMuchText(limit: number, what: string, sheet: string): BookError {
  return new BookError(
    "too-many-cells",
    `The workbook holds more than ${limit.toLocaleString("en-GB")} ${what}, more than can be read here.`,
    "Keep only the sheets with the plan in it, and save it as a new workbook.",
    `sheet "${sheet}"`,
  );
}

function tooMuchShared(detail: string): BookError {
  return new BookError(
    "too-many-cells",
    "The workbook has long formulas in more cells than can be read here.",
    "Keep only the sheets with the plan in it, or paste the formulas as values, and save it as a new workbook.",
    detail,
  );
}
