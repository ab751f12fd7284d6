import { inside, type XmlElement } from "../package/xml";
import { MAX_COLUMN } from "./sheet-size";

export interface Columns {
  /** By column from 0, in characters. */
  readonly widths: (number | undefined)[];
  readonly hidden: Set<number>;
}

/** How far what a file says of "all further columns" is carried into the model. */
const MOST_OF_THE_REST = 100;

/** The widths of a sheet's columns and which are hidden. */
export function readColumns(xml: string, elements: readonly XmlElement[]): Columns {
  const widths: (number | undefined)[] = [];
  const hidden = new Set<number>();
  const list = elements.find(({ name }) => name === "cols");
  for (const { attributes, first, last } of columnRuns(list ? inside(xml, list) : [])) {
    const end = last >= MAX_COLUMN - 1 ? Math.min(last, Math.max(first, MOST_OF_THE_REST)) : last;
    const width = Number(attributes["width"]);
    for (let column = first; column <= end; column++) {
      if (width > 0) widths[column] = width;
      if (attributes["hidden"] === "1" || attributes["hidden"] === "true") hidden.add(column);
    }
  }
  return { widths: Array.from(widths), hidden };
}

/** Columns from `first` to `last`, counted from 0, of which a file says the same. */
export interface ColumnRun {
  readonly attributes: Readonly<Record<string, string>>;
  readonly first: number;
  readonly last: number;
}

/**
 * What the `<col>` elements of a sheet are each for; one that makes no sense is
 * left out. As no two may be for the same column, they are for no more columns
 * together than a sheet has, and those beyond are left out.
 */
export function columnRuns(elements: readonly XmlElement[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  let told = 0;
  for (const { attributes } of elements) {
    const first = Math.max(1, Math.trunc(Number(attributes["min"]))) - 1;
    const last = Math.min(MAX_COLUMN, Math.trunc(Number(attributes["max"]))) - 1;
    if (!(first <= last)) continue;
    told += last - first + 1;
    if (told > MAX_COLUMN) break;
    runs.push({ attributes, first, last });
  }
  return runs;
}
