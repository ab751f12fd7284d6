import { toA1 } from "../../core/sheet/a1";
import type { BookSheet } from "../book";
import { childText, replaceChildren, withAttributes, WORKSHEET_ORDER } from "../package/children";
import { child, inside, rootOf } from "../package/xml";
import { attributesXml } from "../package/xml-text";

/** A worksheet part with its frozen panes as the model has them. */
export function withPanes(xml: string, was: BookSheet, sheet: BookSheet): string {
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  if (rows === was.frozenRows && columns === was.frozenColumns) return xml;
  const views =
    childText(xml, "sheetViews") ||
    '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>';
  const view = child(views, rootOf(views), "sheetView");
  if (!view) return xml;
  const rest = inside(views, view)
    .filter(({ name }) => name !== "pane" && name !== "selection")
    .map(({ start, end }) => views.slice(start, end));
  const content = [rows > 0 || columns > 0 ? paneXml(rows, columns) : "", ...rest].join("");
  const changed = `<sheetView${attributesXml(view.attributes)}>${content}</sheetView>`;
  const text = views.slice(0, view.start) + changed + views.slice(view.end);
  return replaceChildren(xml, WORKSHEET_ORDER, "sheetViews", text);
}

function paneXml(rows: number, columns: number): string {
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const attributes = attributesXml({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: toA1({ row: rows, column: columns }),
    activePane,
    state: "frozen",
  });
  return `<pane${attributes}/><selection pane="${activePane}"/>`;
}

/** A worksheet part with its orientation and fit to width as the model has them. */
export function withPage(xml: string, was: BookSheet, sheet: BookSheet): string {
  const { landscape, fitToWidth } = sheet.page;
  if (landscape === was.page.landscape && fitToWidth === was.page.fitToWidth) return xml;
  const setup = withAttributes(childText(xml, "pageSetup") || '<pageSetup paperSize="9"/>', {
    orientation: landscape ? "landscape" : "portrait",
    ...(fitToWidth === was.page.fitToWidth
      ? {}
      : { fitToWidth: undefined, fitToHeight: fitToWidth ? 0 : undefined, scale: undefined }),
  });
  const text = replaceChildren(xml, WORKSHEET_ORDER, "pageSetup", setup);
  return fitToWidth === was.page.fitToWidth ? text : withFit(text, fitToWidth);
}

function withFit(xml: string, fit: boolean): string {
  const properties = childText(xml, "sheetPr") || "<sheetPr></sheetPr>";
  const root = rootOf(properties);
  const others = inside(properties, root)
    .filter(({ name }) => name !== "pageSetUpPr")
    .map(({ start, end }) => properties.slice(start, end));
  const old = child(properties, root, "pageSetUpPr");
  const setUp = withAttributes(old ? properties.slice(old.start, old.end) : "<pageSetUpPr/>", {
    fitToPage: fit ? 1 : undefined,
  });
  const changed = `<sheetPr${attributesXml(root.attributes)}>${others.join("")}${setUp}</sheetPr>`;
  return replaceChildren(xml, WORKSHEET_ORDER, "sheetPr", changed);
}
