import { columnLetters } from "../../core/sheet/a1";
import type { ContentCell, ContentRow, SheetContent } from "../../core/sheet/content";
import { written } from "../text";
import { step, type Step } from "./steps";

const MS_A_DAY = 86_400_000;
/** Serial number 0 in either date system. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const PIECE = 400_000;
const BYTES_A_NUMBER = 8;

const NUMBER_FORMATS: Partial<Record<ContentCell["kind"], string>> = {
  number: "#,##0",
  percent: "0%",
  day: "dd mmm yyyy",
};

/** Writes a content's values in blocks of rows, then the number formats down each column. */
export function valueSteps(
  sheet: Excel.Worksheet,
  content: SheetContent,
  date1904: boolean,
): Step[] {
  const columns = widthOf(content);
  return [
    ...rowBlocks(content.rows).map((block) => blockStep(sheet, block, columns, date1904)),
    ...formatSteps(sheet, content.rows, columns),
  ];
}

/** How many columns a content takes. */
export function widthOf({ columns, rows }: SheetContent): number {
  return rows.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    Math.max(1, columns.length),
  );
}

interface Block {
  readonly from: number;
  readonly rows: ContentRow[];
}

function blockStep(
  sheet: Excel.Worksheet,
  { from, rows }: Block,
  columns: number,
  date1904: boolean,
): Step {
  return step(
    rows.reduce((sum, row) => sum + bytesOf(row), 0),
    () => {
      sheet.getRangeByIndexes(from, 0, rows.length, columns).values = rows.map(({ cells }) =>
        Array.from({ length: columns }, (_, i) => valueOf(cells[i], date1904)),
      );
    },
  );
}

function rowBlocks(rows: readonly ContentRow[]): Block[] {
  const blocks: Block[] = [];
  let room = 0;
  rows.forEach((row, from) => {
    const bytes = bytesOf(row);
    const last = blocks.at(-1);
    if (last && bytes <= room) last.rows.push(row);
    else blocks.push({ from, rows: [row] });
    room = (last && bytes <= room ? room : PIECE) - bytes;
  });
  return blocks;
}

const bytesOf = ({ cells }: ContentRow): number =>
  cells.reduce((sum, cell) => sum + ("text" in cell ? cell.text.length + 4 : BYTES_A_NUMBER), 2);

function valueOf(cell: ContentCell | undefined, date1904: boolean): string | number | boolean {
  switch (cell?.kind) {
    case "text":
    case "link":
      return written(cell.text);
    case "number":
      return cell.number;
    case "percent":
      return cell.share;
    case "day":
      return (Date.parse(cell.day) - EPOCHS[date1904 ? 1904 : 1900]) / MS_A_DAY;
    default:
      return "";
  }
}

/** One step for each stretch of a column whose cells take the same number format. */
function formatSteps(sheet: Excel.Worksheet, rows: readonly ContentRow[], columns: number): Step[] {
  return Array.from({ length: columns }, (_, column) => stretches(rows, column))
    .flat()
    .map(({ column, from, to, format }) =>
      step(120, () => {
        const letters = columnLetters(column);
        const range = sheet.getRange(`${letters}${String(from + 1)}:${letters}${String(to + 1)}`);
        // Excel gives every cell of the range a format that is set as one text.
        range.numberFormat = format as unknown as string[][];
      }),
    );
}

interface Stretch {
  readonly column: number;
  readonly from: number;
  to: number;
  readonly format: string;
}

/** A blank or empty cell does not end a stretch; a text between two dates does. */
function stretches(rows: readonly ContentRow[], column: number): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  rows.forEach(({ cells }, row) => {
    const kind = cells[column]?.kind ?? "empty";
    if (kind === "empty") return;
    const format = NUMBER_FORMATS[kind];
    if (format === undefined) open = null;
    else if (open?.format === format) open.to = row;
    else found.push((open = { column, from: row, to: row, format }));
  });
  return found;
}
