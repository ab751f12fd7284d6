import type { Parts } from "../package/parts";
import { inside, rootOf, textIn } from "../package/xml";
import type { WorkbookPart } from "./workbook-part";

/** The namespace of the part that keeps the add-in's settings in a file. */
export const SETTINGS_NAMESPACE = "urn:milestone-monitor:settings:1";

/**
 * The add-in's settings in a workbook. Excel itself keeps `workbook.settings`
 * in the web extension part of the add-in (MS-OWEXML); a file saved here keeps
 * them in a custom XML part of our own namespace, which Excel carries along
 * unread. Both are read, ours last, so that it wins.
 */
export function readSettings(parts: Parts, workbook: WorkbookPart): Map<string, string> {
  const settings = new Map<string, string>();
  for (const path of parts.bytes.keys()) {
    if (!/webextensions\/webextension[^/]*\.xml$/i.test(path)) continue;
    const xml = parts.text(path);
    const list = inside(xml, rootOf(xml)).find(({ name }) => name === "properties");
    for (const { attributes } of list ? inside(xml, list) : []) {
      settings.set(attributes["name"] ?? "", attributes["value"] ?? "");
    }
  }
  const path = settingsPath(parts, workbook);
  if (path !== undefined) {
    const xml = parts.text(path);
    for (const element of inside(xml, rootOf(xml))) {
      settings.set(element.attributes["key"] ?? "", textIn(xml, element));
    }
  }
  return settings;
}

/** The custom XML part that holds our settings, where there is one. */
export function settingsPath(parts: Parts, workbook: WorkbookPart): string | undefined {
  return parts
    .relationships(workbook.path)
    .filter(({ type, target, external }) => type === "customXml" && !external && parts.has(target))
    .map(({ target }) => target)
    .find((target) => parts.text(target).slice(0, 1000).includes(`"${SETTINGS_NAMESPACE}"`));
}
