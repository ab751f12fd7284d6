import type { Area } from "../../core/sheet/a1";
import type { ContentRow, SheetContent } from "../../core/sheet/content";
import { addressesOf } from "../addresses";
import { step, type Step } from "./steps";
import { widthOf } from "./values";

const INK = "#243A5E";
const RULE = "#C8D0DB";
const TABLE_STYLE = "TableStyleLight9";

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

/** Dresses a content's rows by kind, and sets column widths, frozen rows and the printed page. */
export function lookSteps(sheet: Excel.Worksheet, content: SheetContent): Step[] {
  return [
    ...rowSteps(sheet, content),
    ...columnSteps(sheet, content),
    ...pageSteps(sheet, content),
    ...tableSteps(sheet, content),
  ];
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

/** Rows of a kind as areas; a table dresses its own header. */
function areasOfKind({ rows, table }: SheetContent, kind: string, right: number): Area[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  rows.forEach((row, i) => {
    if (row.kind !== kind || (kind === "header" && i === table?.area.top)) return;
    const last = areas.at(-1);
    if (last?.bottom === i - 1) last.bottom = i;
    else areas.push({ top: i, left: 0, bottom: i, right });
  });
  return areas;
}

/** Characters to points: 7 pixels each and 5 beside them, a pixel being three quarters of a point. */
function columnSteps(sheet: Excel.Worksheet, { columns }: SheetContent): Step[] {
  return columns.map(({ width }, i) =>
    step(100, () => {
      sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = (width * 7 + 5) * 0.75;
    }),
  );
}

function pageSteps(sheet: Excel.Worksheet, content: SheetContent): Step[] {
  return [
    step(400, () => {
      const { freezePanes, pageLayout } = sheet;
      freezePanes.unfreeze();
      if (content.frozenRows > 0) freezePanes.freezeRows(content.frozenRows);
      pageLayout.orientation = content.landscape
        ? Excel.PageOrientation.landscape
        : Excel.PageOrientation.portrait;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      if (content.printTitleRows) {
        const [first, last] = content.printTitleRows;
        pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
      }
    }),
  ];
}

function tableSteps(sheet: Excel.Worksheet, { table }: SheetContent): Step[] {
  if (!table) return [];
  return addressesOf([table.area]).map((address) =>
    step(300, () => {
      const made = sheet.tables.add(address, true);
      made.name = table.name;
      made.style = TABLE_STYLE;
    }),
  );
}

function rule(format: Excel.RangeFormat, edge: Excel.BorderIndex): void {
  const border = format.borders.getItem(edge);
  border.style = Excel.BorderLineStyle.continuous;
  border.color = RULE;
}
