import type { CellValue, WriteSheet } from "hucre";
import { isDay, serialFromDay } from "../../src/core/plan/day";
import { canvas, heightFor, put, type Canvas } from "./canvas";
import { REGISTER, REGISTER_HEADER, REGISTER_TITLE, STATUSES } from "./register";

const WIDTHS = [7, 30, 26, 20, 36, 13, 14, 14, 36] as const;
const HEADER_ROW = 4;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + REGISTER.length;
const [TARGET, STATUS, COMPLETED] = [5, 6, 7];

/** A register as directorates keep them: a table with real dates, a drop-down, a formula, a note. */
export function registerSheet(): WriteSheet {
  const sheet = canvas();
  put(sheet, 0, 0, REGISTER_TITLE, "subtitle");
  put(sheet, 1, 0, "Milestones complete", "note");
  put(sheet, 1, 4, complete(), "figure", {
    formula: `COUNTIF(G${String(FIRST + 1)}:G${String(LAST + 1)},"Complete")`,
    formulaResult: complete(),
  });
  put(sheet, 2, 0, "Please update by the fifth working day after the quarter ends.", "note");
  REGISTER_HEADER.forEach((label, column) => {
    put(sheet, HEADER_ROW, column, label, "header");
  });
  REGISTER.forEach((cells, i) => {
    cells.forEach((text, column) => {
      putCell(sheet, FIRST + i, column, text);
    });
    sheet.rowDefs.set(FIRST + i, { height: heightFor(cells.map((t, c) => [t, WIDTHS[c] ?? 10])) });
  });
  return {
    name: "Climate register",
    ...sheet,
    ...rules(),
    columns: WIDTHS.map((width) => ({ width })),
  };
}

function putCell(sheet: Canvas, row: number, column: number, text: string): void {
  const isDate = column === TARGET || column === COMPLETED;
  const value: CellValue = isDate && isDay(text) ? serialFromDay(text) : text === "" ? null : text;
  const ref = REGISTER[row - FIRST]?.[0];
  // One milestone is due some time in a month, and one row somebody has marked for themselves.
  const look =
    ref === "C3.2" && column === TARGET
      ? "month"
      : isDate
        ? "date"
        : ref === "C4.2"
          ? "highlighted"
          : "body";
  const note =
    ref === "C3.1" && column === STATUS
      ? {
          comment: {
            author: "Gwilym Tarrant",
            text: "Waiting for the electricity company since July.",
          },
        }
      : {};
  put(sheet, row, column, value, look, note);
}

function rules(): Partial<WriteSheet> {
  const rows = (letter: string) => `${letter}${String(FIRST + 1)}:${letter}${String(LAST + 1)}`;
  return {
    freezePane: { rows: HEADER_ROW + 1 },
    tables: [
      {
        name: "ClimateRegister",
        range: `A${String(HEADER_ROW + 1)}:I${String(LAST + 1)}`,
        columns: REGISTER_HEADER.map((name) => ({ name })),
        style: "TableStyleLight1",
      },
    ],
    dataValidations: [{ type: "list", values: [...STATUSES], range: rows("G"), allowBlank: true }],
    conditionalRules: [
      {
        type: "expression",
        priority: 1,
        formula: `AND($G${String(FIRST + 1)}="Complete",$H${String(FIRST + 1)}="")`,
        range: rows("H"),
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "F8CBAD" } } },
      },
    ],
    pageSetup: {
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

const complete = (): number => REGISTER.filter((row) => row[STATUS] === "Complete").length;
