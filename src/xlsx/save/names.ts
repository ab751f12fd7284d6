import type { Book, BookName, BookSheet } from "../book";
import { withAttributes } from "../package/children";
import { child, inside, rootOf, textIn } from "../package/xml";
import { attributesXml, escapeXml } from "../package/xml-text";
import { PRINT_TITLES, titleRowsIn } from "../read/names";
import type { Tab } from "../read/workbook-part";
import type { SavedTab } from "./tabs";

/**
 * The names of the file, less those whose sheet or whose name is gone, pointing
 * at their sheet's new place; print titles and new names added.
 */
export function definedNamesXml(
  xml: string,
  before: readonly Tab[],
  tabs: readonly SavedTab[],
  book: Book,
  namesBefore: readonly BookName[],
): string {
  const list = child(xml, rootOf(xml), "definedNames");
  const kept: string[] = [];
  const known = new Map(namesBefore.map((name) => [keyOf(name.name, name.sheet), name]));
  const wanted = new Map(book.names.map((name) => [keyOf(name.name, name.sheet), name]));
  const titles = new Map(
    tabs.flatMap(({ sheet }, i) => (sheet?.page.printTitleRows ? [[i, sheet] as const] : [])),
  );
  for (const element of list ? inside(xml, list) : []) {
    const { name = "", localSheetId } = element.attributes;
    const tab = localSheetId === undefined ? undefined : before[Number(localSheetId)];
    const position = tab ? tabs.findIndex(({ was }) => was === tab) : -1;
    if (localSheetId !== undefined && position === -1) continue;
    let text = xml.slice(element.start, element.end);
    if (localSheetId !== undefined) text = withAttributes(text, { localSheetId: position });
    if (name === PRINT_TITLES) {
      const sheet = tabs[position]?.sheet;
      titles.delete(position);
      const area = sheet ? titleArea(textIn(xml, element), tab?.name, sheet) : textIn(xml, element);
      if (area !== "") kept.push(withText(text, area));
      continue;
    }
    const was = known.get(keyOf(name, tab?.name));
    if (was) {
      const key = keyOf(name, localSheetId === undefined ? undefined : tabs[position]?.name);
      const now = wanted.get(key) ?? wanted.get(keyOf(name, tab?.name));
      if (!now) continue;
      wanted.delete(keyOf(now.name, now.sheet));
      if (now.refersTo !== was.refersTo) text = withText(text, now.refersTo);
    } else if (tab) {
      // Excel's own names, of a print area or a filter, are not in the model: they follow their sheet.
      const before = textIn(xml, element);
      const after = renamed(before, tab.name, tabs[position]?.name ?? tab.name);
      if (after !== before) text = withText(text, after);
    }
    kept.push(text);
  }
  for (const [position, sheet] of titles) {
    kept.push(nameXml(PRINT_TITLES, titleArea("", undefined, sheet), position));
  }
  for (const { name, refersTo, sheet, hidden } of wanted.values()) {
    const position = sheet === undefined ? undefined : tabs.findIndex((tab) => tab.name === sheet);
    if (position !== -1) kept.push(nameXml(name, refersTo.replace(/^=/, ""), position, hidden));
  }
  return kept.length === 0 ? "" : `<definedNames>${kept.join("")}</definedNames>`;
}

/** Print titles may be rows, columns or both; the columns of the file stay. */
function titleArea(before: string, nameBefore: string | undefined, sheet: BookSheet): string {
  const { printTitleRows: rows } = sheet.page;
  const was = titleRowsIn(before);
  if (nameBefore !== undefined && was?.[0] === rows?.[0] && was?.[1] === rows?.[1]) {
    return renamed(before, nameBefore, sheet.name);
  }
  const columns = /!(\$[A-Z]+:\$[A-Z]+)/.exec(before)?.[1];
  const rest = rows ? `$${String(rows[0] + 1)}:$${String(rows[1] + 1)}` : undefined;
  return [columns, rest]
    .flatMap((part) => (part === undefined ? [] : `${quoted(sheet.name)}!${part}`))
    .join(",");
}

/** An area, or several, on a sheet that has another name now. */
function renamed(areas: string, before: string, after: string): string {
  if (before === after) return areas;
  return areas
    .replaceAll(`${quoted(before)}!`, () => `${quoted(after)}!`)
    .replace(/(^|,)([^',!]+)!/g, (whole, comma: string, name: string) =>
      name.toLowerCase() === before.toLowerCase() ? `${comma}${quoted(after)}!` : whole,
    );
}

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

function nameXml(
  name: string,
  refersTo: string,
  localSheetId: number | undefined,
  hidden = false,
): string {
  return `<definedName${attributesXml({ name, localSheetId, hidden: hidden ? 1 : undefined })}>${escapeXml(refersTo)}</definedName>`;
}

function withText(element: string, text: string): string {
  const root = rootOf(element);
  return `${element.slice(0, root.innerStart)}${escapeXml(text)}</definedName>`;
}

function keyOf(name: string, sheet: string | undefined): string {
  return `${name.toLowerCase()}\n${sheet?.toLowerCase() ?? ""}`;
}
