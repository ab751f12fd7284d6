import { dayFromSerial } from "../../src/core/plan/day";
import type { CellValue } from "../../src/core/sheet/cell";
import type { Worksheet } from "../../src/core/sheet/workbook";

/** What goes wrong in a cell of a plan, by name; the value itself where it does not apply. */
const FAULTS: Readonly<Record<string, (value: CellValue) => CellValue>> = {
  "and for an ampersand": inText((text) => text.replace("&", "and")),
  "an ampersand for and": inText((text) => text.replace(" and ", " & ")),
  "a comma lost": inText((text) => text.replace(", ", " ")),
  "letters changed over": inText((text) => text.replace(/([a-z])([a-z])(?=[a-z]$)/, "$2$1")),
  "small letters": inText((text) => text.toLowerCase()),
  "a digit of the year lost": inText((text) => text.replace(/\b20(\d\d)\b/, "2$1")),
  "a digit of the year too many": inText((text) => text.replace(/\b(20\d)(\d)\b/, "$1$1$2")),
  "the year lost": inText((text) => text.replace(/ 20\d\d\b/, "")),
  "another year": inText((text) => text.replace(/\b20(\d)/, "21$1")),
  "a month misspelt": inText((text) => text.replace(/\b(Septem|Novem|Decem)ber/, "$1ebr")),
  "a bracket lost": inText((text) => text.replace(/\)$/, "")),
  "to be confirmed": inText((text) => text.replace(/\b\w+ 20\d\d\b/, "TBC")),
  "a date as text": (value) => {
    const day = typeof value === "number" ? dayFromSerial(value) : null;
    return day === null || day < "2000" ? value : day.split("-").reverse().join("/");
  },
  "two readings": inText((text) => text.replace(/\b\w+ (20\d\d)\b/, "winter $1")),
  "a second officer": inText((text) =>
    text.replace(/^[A-Z][a-z]+ [A-Z][a-z]+$/, "$& and Dev Shah"),
  ),
  "a status nobody knows": inText((text) => text.replace(/^(?:Complete|In progress)$/, "Wobbly")),
  "half done": inText((text) => text.replace(/^\d+%$/, "50%")),
  "a stray mark": (value) => (value === null ? "·" : value),
  "nothing at all": () => null,
};

export const FAULT_NAMES = Object.keys(FAULTS);

/** One thing that goes wrong: which, and in which of the cells that it can go wrong in. */
export interface Fault {
  readonly name: string;
  readonly place: number;
}

/** A worksheet with faults put into it, one after the other. */
export function withFaults(sheet: Worksheet, faults: readonly Fault[]): Worksheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { name, place } of faults) {
    const open = cellsFor(rows, name);
    const at = open[place % Math.max(open.length, 1)];
    const row = at === undefined ? undefined : rows[at.row];
    if (at !== undefined && row !== undefined) row[at.column] = at.value;
  }
  return { ...sheet, rows };
}

function cellsFor(
  rows: readonly (readonly CellValue[])[],
  name: string,
): { row: number; column: number; value: CellValue }[] {
  const fault = FAULTS[name] ?? ((value) => value);
  return rows.flatMap((cells, row) =>
    cells.flatMap((before, column) => {
      const value = fault(before);
      return value === before ? [] : [{ row, column, value }];
    }),
  );
}

function inText(change: (text: string) => string): (value: CellValue) => CellValue {
  return (value) => (typeof value === "string" ? change(value) : value);
}
