import { whereWhole } from "../book-error";
import type { Parts } from "../package/parts";
import { inside, rootOf, textIn, type XmlElement } from "../package/xml";
import type { WorkbookPart } from "./workbook-part";

/** The namespace of the part that keeps the add-in's settings in a file. */
export const SETTINGS_NAMESPACE = "urn:milestone-monitor:settings:1";

/**
 * The add-in's settings in a workbook. Excel itself keeps `workbook.settings`
 * in the web extension part of the add-in (MS-OWEXML); a file saved here keeps
 * them in a custom XML part of our own namespace, which Excel carries along
 * unread. Both are read, ours last, so that it wins; one that is damaged has none.
 */
export function readSettings(parts: Parts, workbook: WorkbookPart): Map<string, string> {
  const excels = extensionPaths(parts).flatMap((path) =>
    whereWhole(() => excelsSettings(parts.text(path)), []),
  );
  const path = settingsPath(parts, workbook);
  const ours = path === undefined ? [] : whereWhole(() => ourSettings(parts.text(path)), []);
  return new Map([...excels, ...ours]);
}

type Setting = readonly [key: string, value: string];

const excelsSettings = (xml: string): Setting[] =>
  extensionProperties(xml).map(({ attributes }) => [
    attributes["name"] ?? "",
    attributes["value"] ?? "",
  ]);

/** The parts in which Excel keeps what add-ins have set. */
export const extensionPaths = (parts: Parts): string[] =>
  [...parts.bytes.keys()].filter((path) => /webextensions\/webextension[^/]*\.xml$/i.test(path));

/** What one add-in has set there, an element each. */
export function extensionProperties(xml: string): XmlElement[] {
  const list = inside(xml, rootOf(xml)).find(({ name }) => name === "properties");
  return list ? inside(xml, list) : [];
}

const ourSettings = (xml: string): Setting[] =>
  inside(xml, rootOf(xml)).map((element) => [
    element.attributes["key"] ?? "",
    textIn(xml, element),
  ]);

/** The custom XML part that holds our settings, where there is one. */
export function settingsPath(parts: Parts, workbook: WorkbookPart): string | undefined {
  const starts = (path: string): string => whereWhole(() => parts.text(path).slice(0, 1000), "");
  return parts
    .relationships(workbook.path)
    .filter(({ type, target, external }) => type === "customXml" && !external && parts.has(target))
    .map(({ target }) => target)
    .find((target) => starts(target).includes(`"${SETTINGS_NAMESPACE}"`));
}
