import type { BookName } from "../book";
import type { Parts } from "../package/parts";
import { child, inside, rootOf, textIn, type XmlElement } from "../package/xml";
import type { Tab, WorkbookPart } from "./workbook-part";

/** Excel's own name for the rows and columns that are printed on each page of a sheet. */
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** The defined names; those Excel keeps for print areas and filters are left out. */
export function namesOf(parts: Parts, { path, tabs }: WorkbookPart): BookName[] {
  const xml = parts.text(path);
  return elementsOf(xml).flatMap((element): BookName[] => {
    const { name = "", localSheetId, hidden } = element.attributes;
    if (name.startsWith("_xlnm.")) return [];
    const sheet = localSheetId === undefined ? undefined : tabs[Number(localSheetId)]?.name;
    return [
      {
        name,
        refersTo: textIn(xml, element),
        ...(sheet === undefined ? {} : { sheet }),
        ...(hidden === "1" || hidden === "true" ? { hidden: true } : {}),
      },
    ];
  });
}

/** The rows printed on each page, from 0, of the sheets that have such. */
export function titleRowsByTab(
  parts: Parts,
  { path, tabs }: WorkbookPart,
): ReadonlyMap<Tab, TitleRows> {
  const xml = parts.text(path);
  const titles = new Map<Tab, TitleRows>();
  for (const element of elementsOf(xml)) {
    const { name, localSheetId } = element.attributes;
    const tab = name === PRINT_TITLES ? tabs[Number(localSheetId)] : undefined;
    const rows = titleRowsIn(textIn(xml, element));
    if (tab && rows) titles.set(tab, rows);
  }
  return titles;
}

type TitleRows = readonly [first: number, last: number];

/** The rows of "Plan!$A:$B,Plan!$1:$2"; null where only columns are printed on each page. */
export function titleRowsIn(area: string): TitleRows | null {
  const rows = /(?:^|!)\$?(\d+):\$?(\d+)\s*(?:,|$)/.exec(area);
  return rows ? [Number(rows[1]) - 1, Number(rows[2]) - 1] : null;
}

function elementsOf(xml: string): XmlElement[] {
  const list = child(xml, rootOf(xml), "definedNames");
  return list ? inside(xml, list) : [];
}
