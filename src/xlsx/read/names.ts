import type { BookName } from "../book";
import type { Parts } from "../package/parts";
import { child, inside, rootOf, textIn } from "../package/xml";
import type { WorkbookPart } from "./workbook-part";

/** The defined names; those Excel keeps for print areas and filters are left out. */
export function namesOf(parts: Parts, { path, tabs }: WorkbookPart): BookName[] {
  const xml = parts.text(path);
  const list = child(xml, rootOf(xml), "definedNames");
  return (list ? inside(xml, list) : []).flatMap((element): BookName[] => {
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
