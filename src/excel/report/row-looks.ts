import type { Area } from "../../core/sheet/a1";
import type { ContentCell, ContentRow, SheetContent } from "../../core/sheet/content";
import { addressesOf } from "../addresses";
import { step, type Step } from "./steps";
import { widthOf } from "./values";

const INK = "#243A5E";
const RULE = "#C8D0DB";

/** What each kind of row looks like; the words carry the meaning, never the colour. */
const LOOKS: Partial<Record<ContentRow["kind"], (format: Excel.RangeFormat) => void>> = {
  title: ({ font }) => {
    font.bold = true;
    font.size = 16;
    font.color = INK;
  },
  note: ({ font }) => {
    font.italic = true;
    font.color = "#595959";
  },
  header: (format) => {
    format.font.bold = true;
    format.font.color = "#FFFFFF";
    format.fill.color = INK;
    format.wrapText = true;
    format.verticalAlignment = Excel.VerticalAlignment.center;
  },
  body: (format) => {
    format.wrapText = true;
    format.verticalAlignment = Excel.VerticalAlignment.top;
    rule(format, Excel.BorderIndex.edgeBottom);
    rule(format, Excel.BorderIndex.insideHorizontal);
  },
  total: (format) => {
    format.font.bold = true;
    format.fill.color = "#E8EDF4";
    rule(format, Excel.BorderIndex.edgeTop);
  },
};

/** Dresses a content's rows by kind, and sets the headers of figures above their figures. */
export function rowLookSteps(sheet: Excel.Worksheet, content: SheetContent): Step[] {
  return [...rowSteps(sheet, content), ...figureHeaderSteps(sheet, content)];
}

function rowSteps(sheet: Excel.Worksheet, content: SheetContent): Step[] {
  const right = widthOf(content) - 1;
  return Object.entries(LOOKS).flatMap(([kind, dress]) =>
    addressesOf(areasOfKind(content, kind, right)).map((address) =>
      step(address.length + 400, () => {
        dress(sheet.getRanges(address).format);
      }),
    ),
  );
}

/** Rows of a kind as areas. */
function areasOfKind({ rows }: SheetContent, kind: string, right: number): Area[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  rows.forEach((row, i) => {
    if (row.kind !== kind) return;
    const last = areas.at(-1);
    if (last?.bottom === i - 1) last.bottom = i;
    else areas.push({ top: i, left: 0, bottom: i, right });
  });
  return areas;
}

/** Figures and days stand at the right of their cells, so their headers do too. */
function figureHeaderSteps(sheet: Excel.Worksheet, { rows }: SheetContent): Step[] {
  return rows.flatMap(({ kind }, row) =>
    kind === "header"
      ? figureColumns(bodyBelow(rows, row)).map((column) =>
          step(120, () => {
            sheet.getRangeByIndexes(row, column, 1, 1).format.horizontalAlignment =
              Excel.HorizontalAlignment.right;
          }),
        )
      : [],
  );
}

function bodyBelow(rows: readonly ContentRow[], header: number): readonly ContentRow[] {
  const end = rows.findIndex(({ kind }, i) => i > header && kind !== "body");
  return rows.slice(header + 1, end < 0 ? rows.length : end);
}

const FIGURES: ReadonlySet<ContentCell["kind"]> = new Set(["number", "percent", "day"]);

/** The columns that hold a figure or a day in some row. */
function figureColumns(rows: readonly ContentRow[]): number[] {
  const found = new Set<number>();
  for (const { cells } of rows) {
    cells.forEach(({ kind }, column) => {
      if (FIGURES.has(kind)) found.add(column);
    });
  }
  return [...found];
}

function rule(format: Excel.RangeFormat, edge: Excel.BorderIndex): void {
  const border = format.borders.getItem(edge);
  border.style = Excel.BorderLineStyle.continuous;
  border.color = RULE;
}
