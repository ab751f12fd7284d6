import type { ContentCell, ContentRow } from "../../core/sheet/content";
import type { BookStyle } from "../book";

const INK = "#243A5E";
const LINE = { style: "thin", color: "#C8D0DB" };

/** What each kind of row looks like, as the add-in writes it into Excel; the words carry the meaning. */
export const ROW_LOOKS: Readonly<Record<ContentRow["kind"], BookStyle>> = {
  title: { bold: true, fontSize: 16, fontColor: INK },
  note: { italic: true, fontColor: "#595959" },
  header: { bold: true, fontColor: "#FFFFFF", fill: INK, wrap: true, vertical: "center" },
  body: { wrap: true, vertical: "top", borders: { bottom: LINE } },
  total: { bold: true, fill: "#E8EDF4", borders: { top: LINE } },
  blank: {},
};

/** A table dresses its own header by this style. */
export const TABLE_STYLE = "TableStyleLight9";

const NUMBER_FORMATS: Partial<Record<ContentCell["kind"], string>> = {
  number: "#,##0",
  percent: "0%",
  day: "dd mmm yyyy",
};

/** Gives the style of a cell in a row of a kind; the same object for the same look, so that it is written once. */
export function looks(): (
  row: ContentRow["kind"] | "table-header",
  cell: ContentCell,
  quoted: boolean,
) => BookStyle {
  const known = new Map<string, BookStyle>();
  return (row, cell, quoted) => {
    const key = `${row} ${cell.kind} ${String(quoted)}`;
    let style = known.get(key);
    if (!style) {
      style = row === "table-header" ? { wrap: true, vertical: "center" } : { ...ROW_LOOKS[row] };
      const numberFormat = NUMBER_FORMATS[cell.kind];
      if (numberFormat !== undefined) style.numberFormat = numberFormat;
      if (quoted) style.quotePrefix = true;
      if (cell.kind === "link") Object.assign(style, { underline: true, fontColor: "#0563C1" });
      known.set(key, style);
    }
    return style;
  };
}
