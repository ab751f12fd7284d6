import type { Book, BookName } from "../book";
import { childText, replaceChildren, withAttributes, WORKBOOK_ORDER } from "../package/children";
import { OFFICE } from "../package/parts";
import { child, inside, rootOf } from "../package/xml";
import { attributesXml } from "../package/xml-text";
import type { Tab } from "../read/workbook-part";
import { definedNamesXml } from "./names";
import type { SavedTab } from "./tabs";

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
    (list ? inside(xml, list) : []).map((element, i) => [
      before[i],
      xml.slice(element.start, element.end),
    ]),
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
    const known = was && elements.get(was);
    return known !== undefined
      ? withAttributes(known, { name, state })
      : `<sheet${attributesXml({ name, sheetId: nextId++, state, "xmlns:r": OFFICE, "r:id": relationship })}/>`;
  });
  return `<sheets>${items.join("")}</sheets>`;
}

/** The tab in front. A chart sheet that was there stays there unless somebody went to another sheet. */
export function activeTabOf(
  xml: string,
  before: readonly Tab[],
  tabs: readonly SavedTab[],
  book: Book,
): number {
  const view = childText(xml, "bookViews");
  const first = view === "" ? undefined : child(view, rootOf(view), "workbookView");
  const tab = before[Number(first?.attributes["activeTab"] ?? 0) || 0];
  const active = book.sheets[book.activeSheet];
  // The model has no chart sheets: before anybody goes anywhere, its first sheet stands for one.
  const isFirst = active !== undefined && active.origin === before.find(isWorksheet)?.path;
  if (tab && !tab.isWorksheet && isFirst) return tabs.findIndex(({ was }) => was === tab);
  return Math.max(
    0,
    tabs.findIndex(({ sheet }) => sheet !== undefined && sheet === active),
  );
}

const isWorksheet = (tab: Tab): boolean => tab.isWorksheet;

/** The tabs that stand to the left of the first in sight are scrolled away, and so the one in front may not be. */
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
  const isInSight = first < tabs && (was === activeTab || first <= activeTab);
  if (was === activeTab && isInSight) return xml;
  const changed = withAttributes(views.slice(view.start, view.end), {
    activeTab: activeTab || undefined,
    ...(isInSight ? {} : { firstSheet: undefined }),
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
