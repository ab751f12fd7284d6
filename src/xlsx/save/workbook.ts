import type { Book, BookName, BookSheet } from "../book";
import { childText, replaceChildren, withAttributes, WORKBOOK_ORDER } from "../package/children";
import { OFFICE } from "../package/parts";
import { attributesXml, child, escapeXml, inside, rootOf, textIn } from "../package/xml";
import type { Tab } from "../read/workbook-part";

/** A tab as it is to be saved: one of the model's sheets, or one of the file's that is no worksheet. */
export interface SavedTab {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: Tab["visibility"];
  /** The tab of the file it was; absent for a new sheet. */
  readonly was?: Tab;
  readonly sheet?: BookSheet;
}

/** The workbook part with its tabs, names and active sheet as the model has them. */
export function workbookXml(
  xml: string,
  before: readonly Tab[],
  tabs: readonly SavedTab[],
  book: Book,
  namesBefore: readonly BookName[],
): string {
  let text = xml;
  const set = (name: string, element: string): void => {
    if (element !== childText(text, name))
      text = replaceChildren(text, WORKBOOK_ORDER, name, element);
  };
  if (!sameTabs(before, tabs)) set("sheets", sheetsXml(text, before, tabs));
  set("definedNames", definedNamesXml(text, before, tabs, book, namesBefore));
  const activeTab = activeTabOf(text, before, tabs, book);
  const date1904 = rootlessAttribute(text, "workbookPr", "date1904");
  if (book.date1904 !== (date1904 === "1" || date1904 === "true")) {
    set(
      "workbookPr",
      withAttributes(childText(text, "workbookPr") || "<workbookPr/>", {
        date1904: book.date1904 ? 1 : undefined,
      }),
    );
  }
  return withActiveTab(text, activeTab, tabs.length);
}

/** A workbook part that has Excel work everything out anew when it opens the file. */
export function withRecalculation(xml: string): string {
  const calculation = childText(xml, "calcPr") || '<calcPr calcId="0"/>';
  return replaceChildren(
    xml,
    WORKBOOK_ORDER,
    "calcPr",
    withAttributes(calculation, { fullCalcOnLoad: 1 }),
  );
}

function sameTabs(before: readonly Tab[], tabs: readonly SavedTab[]): boolean {
  return (
    before.length === tabs.length &&
    before.every((tab, i) => {
      const now = tabs[i];
      return now?.was === tab && now.name === tab.name && now.visibility === tab.visibility;
    })
  );
}

function sheetsXml(xml: string, before: readonly Tab[], tabs: readonly SavedTab[]): string {
  const list = child(xml, rootOf(xml), "sheets");
  const elements = new Map(
    (list ? inside(xml, list) : []).map((element) => {
      const id =
        Object.entries(element.attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      return [id, xml.slice(element.start, element.end)];
    }),
  );
  let nextId =
    1 +
    Math.max(
      0,
      ...[...elements.values()].map((e) => Number(rootOf(e).attributes["sheetId"]) || 0),
      before.length,
    );
  const items = tabs.map(({ name, relationship, visibility, was }) => {
    const state = visibility === "visible" ? undefined : visibility;
    const known = was && elements.get(relationship);
    return known !== undefined
      ? withAttributes(known, { name, state })
      : `<sheet${attributesXml({ name, sheetId: nextId++, state, "xmlns:r": OFFICE, "r:id": relationship })}/>`;
  });
  return `<sheets>${items.join("")}</sheets>`;
}

const PRINT_TITLES = "_xlnm.Print_Titles";

/**
 * The names of the file, less those whose sheet or whose name is gone, pointing
 * at their sheet's new place; print titles and new names added.
 */
function definedNamesXml(
  xml: string,
  before: readonly Tab[],
  tabs: readonly SavedTab[],
  book: Book,
  namesBefore: readonly BookName[],
): string {
  const list = child(xml, rootOf(xml), "definedNames");
  const kept: string[] = [];
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
      const area = sheet ? titleArea(textIn(xml, element), sheet) : textIn(xml, element);
      if (area !== "") kept.push(withText(text, area));
      continue;
    }
    const known = namesBefore.find((one) => keyOf(one.name, one.sheet) === keyOf(name, tab?.name));
    if (known) {
      const key = keyOf(name, localSheetId === undefined ? undefined : tabs[position]?.name);
      const now = wanted.get(key) ?? wanted.get(keyOf(name, tab?.name));
      if (!now) continue;
      wanted.delete(keyOf(now.name, now.sheet));
      if (now.refersTo !== known.refersTo) text = withText(text, now.refersTo);
    }
    kept.push(text);
  }
  for (const [position, sheet] of titles) {
    kept.push(nameXml(PRINT_TITLES, titleArea("", sheet), position));
  }
  for (const { name, refersTo, sheet, hidden } of wanted.values()) {
    const position = sheet === undefined ? undefined : tabs.findIndex((tab) => tab.name === sheet);
    if (position !== -1) kept.push(nameXml(name, refersTo.replace(/^=/, ""), position, hidden));
  }
  return kept.length === 0 ? "" : `<definedNames>${kept.join("")}</definedNames>`;
}

/** Print titles may be rows, columns or both; the columns of the file stay. */
function titleArea(before: string, sheet: BookSheet): string {
  const columns = /(?:^|,)((?:'(?:[^']|'')*'|[^,!]*)!\$[A-Z]+:\$[A-Z]+)/.exec(before)?.[1];
  const { printTitleRows: rows } = sheet.page;
  const name = `'${sheet.name.replace(/'/g, "''")}'`;
  const written = rows ? `${name}!$${String(rows[0] + 1)}:$${String(rows[1] + 1)}` : undefined;
  const sameRows =
    rows && new RegExp(`!\\$${String(rows[0] + 1)}:\\$${String(rows[1] + 1)}$`).test(before);
  return sameRows ? before : [columns, written].filter((part) => part !== undefined).join(",");
}

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

/** A chart sheet that was in front stays there unless a person went to another sheet. */
function activeTabOf(
  xml: string,
  before: readonly Tab[],
  tabs: readonly SavedTab[],
  book: Book,
): number {
  const view = childText(xml, "bookViews");
  const first = view === "" ? undefined : child(view, rootOf(view), "workbookView");
  const tab = before[Number(first?.attributes["activeTab"] ?? 0) || 0];
  if (tab && !tab.isWorksheet && book.activeSheet === 0)
    return tabs.findIndex(({ was }) => was === tab);
  const active = book.sheets[book.activeSheet];
  return Math.max(
    0,
    tabs.findIndex(({ sheet }) => sheet !== undefined && sheet === active),
  );
}

function withActiveTab(xml: string, activeTab: number, tabs: number): string {
  const views = childText(xml, "bookViews");
  const view = views === "" ? undefined : child(views, rootOf(views), "workbookView");
  if (!view) {
    if (activeTab === 0) return xml;
    const added = `<bookViews><workbookView activeTab="${String(activeTab)}"/></bookViews>`;
    return replaceChildren(xml, WORKBOOK_ORDER, "bookViews", added);
  }
  const was = Number(view.attributes["activeTab"] ?? 0) || 0;
  const first = Number(view.attributes["firstSheet"] ?? 0) || 0;
  if (was === activeTab && first < tabs) return xml;
  const changed = withAttributes(views.slice(view.start, view.end), {
    activeTab: activeTab || undefined,
    ...(first < tabs ? {} : { firstSheet: undefined }),
  });
  return replaceChildren(
    xml,
    WORKBOOK_ORDER,
    "bookViews",
    views.slice(0, view.start) + changed + views.slice(view.end),
  );
}

function rootlessAttribute(xml: string, element: string, attribute: string): string | undefined {
  const text = childText(xml, element);
  return text === "" ? undefined : rootOf(text).attributes[attribute];
}
