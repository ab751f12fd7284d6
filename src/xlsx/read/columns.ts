import { inside, type XmlElement } from "../package/xml";

export interface Columns {
  /** By column from 0, in characters. */
  readonly widths: (number | undefined)[];
  readonly hidden: Set<number>;
}

const LAST_COLUMN = 16_384;
/** How far what a file says of "all further columns" is carried into the model. */
const MOST_OF_THE_REST = 100;

/** The widths of a sheet's columns and which are hidden. */
export function readColumns(xml: string, elements: readonly XmlElement[]): Columns {
  const widths: (number | undefined)[] = [];
  const hidden = new Set<number>();
  const list = elements.find(({ name }) => name === "cols");
  for (const { attributes } of list ? inside(xml, list) : []) {
    const { first, last } = columnRange(attributes);
    const end = last >= LAST_COLUMN - 1 ? Math.min(last, Math.max(first, MOST_OF_THE_REST)) : last;
    const width = Number(attributes["width"]);
    for (let column = first; column <= end; column++) {
      if (width > 0) widths[column] = width;
      if (attributes["hidden"] === "1" || attributes["hidden"] === "true") hidden.add(column);
    }
  }
  return { widths: Array.from(widths), hidden };
}

/** The columns a `<col>` is for, from 0; one that makes no sense is for none. */
export function columnRange(attributes: Readonly<Record<string, string>>): {
  first: number;
  last: number;
} {
  const first = Math.max(1, Math.trunc(Number(attributes["min"]))) - 1;
  const last = Math.min(LAST_COLUMN, Math.trunc(Number(attributes["max"]))) - 1;
  return first <= last ? { first, last } : { first: 0, last: -1 };
}
