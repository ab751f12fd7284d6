import { OFFICE, type Parts } from "../package/parts";
import { attributesXml, escapeXml } from "../package/xml-text";
import { whereWhole } from "../book-error";
import {
  extensionPaths,
  extensionProperties,
  readSettings,
  SETTINGS_NAMESPACE,
  settingsPath,
} from "../read/settings";
import type { WorkbookPart } from "../read/workbook-part";

/**
 * Keeps the add-in's settings in a custom XML part of our own namespace, which
 * Excel and other programs carry along. Of Excel's own web extension part only
 * settings that are gone are taken out, or they would be read from it again.
 */
export function writeSettings(
  parts: Parts,
  workbook: WorkbookPart,
  settings: ReadonlyMap<string, string>,
): void {
  const before = readSettings(parts, workbook);
  const same =
    before.size === settings.size &&
    [...settings].every(([key, value]) => before.get(key) === value);
  if (same) return;
  for (const path of extensionPaths(parts))
    whereWhole(() => {
      dropFromExtension(parts, path, settings);
    }, undefined);
  if (settings.size === 0) {
    const own = settingsPath(parts, workbook);
    // What nothing leads to any more is left out of the file.
    for (const { id, target } of parts.relationships(workbook.path))
      if (target === own) parts.unrelate(workbook.path, id);
    return;
  }
  const items = [...settings].map(
    ([key, value]) => `<setting${attributesXml({ key })}>${escapeXml(value)}</setting>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${items.join("")}</settings>`;
  const known = settingsPath(parts, workbook);
  if (known !== undefined) {
    parts.set(known, xml);
    return;
  }
  const path = parts.free("customXml/item", ".xml");
  const properties = path.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  parts.set(path, xml);
  parts.set(properties, PROPERTIES);
  parts.setDefaultContentType("xml", "application/xml");
  parts.setContentType(
    properties,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  parts.relate(path, `${OFFICE}/customXmlProps`, properties);
  parts.relate(workbook.path, `${OFFICE}/customXml`, path);
}

function dropFromExtension(
  parts: Parts,
  path: string,
  settings: ReadonlyMap<string, string>,
): void {
  const xml = parts.text(path);
  const gone = extensionProperties(xml).filter(
    ({ attributes }) => !settings.has(attributes["name"] ?? ""),
  );
  if (gone.length === 0) return;
  const left = gone.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    xml,
  );
  parts.set(path, left);
}

const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{6E0B5C52-6A0E-4C0B-9C8E-3B1F4C1D7A21}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
  `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
