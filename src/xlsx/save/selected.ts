import { childText, replaceChildren, withAttributes, WORKSHEET_ORDER } from "../package/children";
import type { Parts } from "../package/parts";
import { inside, rootOf } from "../package/xml";
import { attributesXml } from "../package/xml-text";
import type { SavedTabs } from "./tabs";

/**
 * Has one tab be selected and no other. Sheets that are selected together are a
 * group to Excel: what a person types into one goes into all of them.
 */
export function selectTab(parts: Parts, { saved, sheets }: SavedTabs, inFront: number): void {
  const paths = new Map(sheets.map(({ sheet, path }) => [sheet, path]));
  saved.forEach(({ sheet, was }, i) => {
    const path = (sheet && paths.get(sheet)) ?? was?.path ?? "";
    if (path === "" || !parts.has(path)) return;
    const before = parts.text(path);
    const after = i === inFront ? selected(before) : unselected(before);
    if (after !== before) parts.set(path, after);
  });
}

function unselected(xml: string): string {
  return withViews(xml, (view, attributes) =>
    attributes["tabSelected"] === undefined
      ? view
      : withAttributes(view, { tabSelected: undefined }),
  );
}

function selected(xml: string): string {
  if (childText(xml, "sheetViews") === "") {
    const view = `<sheetView${attributesXml({ tabSelected: 1, workbookViewId: 0 })}/>`;
    return replaceChildren(xml, WORKSHEET_ORDER, "sheetViews", `<sheetViews>${view}</sheetViews>`);
  }
  return withViews(xml, (view) => withAttributes(view, { tabSelected: 1 }));
}

/** A sheet has a view for each window that the workbook was open in. */
function withViews(
  xml: string,
  change: (view: string, attributes: Readonly<Record<string, string>>) => string,
): string {
  const views = childText(xml, "sheetViews");
  if (views === "") return xml;
  const root = rootOf(views);
  const inner = inside(views, root).map(({ name, attributes, start, end }) => {
    const text = views.slice(start, end);
    return name === "sheetView" ? change(text, attributes) : text;
  });
  const changed =
    views.slice(0, root.innerStart) + inner.join("") + views.slice(root.innerEnd, root.end);
  return changed === views ? xml : replaceChildren(xml, WORKSHEET_ORDER, "sheetViews", changed);
}
