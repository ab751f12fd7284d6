import { cellKey } from "../core/sheet/a1";
import type { Flag, IsLightText } from "./flag-steps";
import { FLAG_LOOKS } from "./flag-looks";
import { batchesOf, sendBatches } from "./write-or-restore";

/** So many rows of a column are asked for in one request; each is some 50 bytes. */
const MOST_ROWS = 40_000;

/**
 * Asks for the colour of the text in the cells that are to be given a fill: where
 * a person has written in white on a dark cell, a pale fill would hide the words.
 * It is asked with whatever is synced next, and what this gives is called then. A
 * column whose text is of one colour is told by that; the others are read cell by
 * cell, in one sync for each 40,000 rows.
 */
export function askForLightText(
  context: Excel.RequestContext,
  wanted: ReadonlyMap<string, readonly Flag[]>,
  open: ReadonlyMap<string, Excel.Worksheet>,
): () => Promise<IsLightText> {
  const columns = columnsOf(wanted, open);
  for (const { range } of columns) range.load("format/font/color");
  return () => lightIn(context, columns);
}

async function lightIn(
  context: Excel.RequestContext,
  columns: readonly FlaggedColumn[],
): Promise<IsLightText> {
  const doubtful = columns.filter(({ range: { format } }) => {
    const { color } = format.font;
    return !isColour(color) || isTooLight(color);
  });
  const answers: { readonly block: Block; readonly looks: Looks }[] = [];
  const batches = batchesOf(doubtful.flatMap(blocksOf), ({ rows }) => rows, MOST_ROWS);
  await sendBatches(context, batches, (block) => {
    const { sheet, top, rows, column } = block;
    const cells = sheet.getRangeByIndexes(top, column, rows, 1);
    answers.push({ block, looks: cells.getCellProperties({ format: { font: { color: true } } }) });
  });
  const light = new Map<string, Set<number>>();
  for (const { block, looks } of answers) {
    const keys = light.get(block.name) ?? new Set<number>();
    light.set(block.name, keys);
    looks.value.forEach(([cell], i) => {
      const color = cell?.format?.font?.color;
      if (isColour(color) && isTooLight(color)) keys.add(cellKey(block.top + i, block.column));
    });
  }
  return ({ sheet, row, column }) => light.get(sheet)?.has(cellKey(row, column)) === true;
}

type Looks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** Rows of one column of a sheet that are to be given a fill. */
interface Block {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly column: number;
  readonly top: number;
  readonly rows: number;
}

/** All of them, from the first to the last. */
interface FlaggedColumn extends Block {
  readonly range: Excel.Range;
}

function columnsOf(
  wanted: ReadonlyMap<string, readonly Flag[]>,
  open: ReadonlyMap<string, Excel.Worksheet>,
): FlaggedColumn[] {
  return [...wanted].flatMap(([name, flags]) => {
    const sheet = open.get(name);
    if (!sheet) return [];
    const spans = new Map<number, { top: number; bottom: number }>();
    for (const { at, look } of flags) {
      if (FLAG_LOOKS[look].fill === undefined) continue;
      const span = spans.get(at.column) ?? { top: at.row, bottom: at.row };
      span.top = Math.min(span.top, at.row);
      span.bottom = Math.max(span.bottom, at.row);
      spans.set(at.column, span);
    }
    return [...spans].map(([column, { top, bottom }]) => {
      const rows = bottom - top + 1;
      return {
        name,
        sheet,
        column,
        top,
        rows,
        range: sheet.getRangeByIndexes(top, column, rows, 1),
      };
    });
  });
}

/** A column in parts that can be asked for at once. */
function blocksOf({ name, sheet, column, top, rows }: FlaggedColumn): Block[] {
  return Array.from({ length: Math.ceil(rows / MOST_ROWS) }, (_, i) => {
    const from = i * MOST_ROWS;
    return { name, sheet, column, top: top + from, rows: Math.min(MOST_ROWS, rows - from) };
  });
}

/** Excel gives "#RRGGBB", and nothing for cells that differ. */
const isColour = (color: string | null | undefined): color is string =>
  /^#[0-9a-f]{6}$/i.test(color ?? "");

/** Text lighter than this stands out from our fills by less than 3 to 1 (WCAG 2.2, relative luminance). */
const LIGHT = 0.24;

function isTooLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > LIGHT;
}
