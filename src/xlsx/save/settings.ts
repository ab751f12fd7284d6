import { OFFICE, type Parts } from "../package/parts";
import { attributesXml, escapeXml } from "../package/xml-text";
import { readSettings, SETTINGS_NAMESPACE, settingsPath } from "../read/settings";
import type { WorkbookPart } from "../read/workbook-part";

/**
 * Keeps the add-in's settings in a custom XML part of our own namespace, which
 * Excel and other programs carry along. Where Excel's own web extension part
 * has settings, it is left as it was.
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

const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{6E0B5C52-6A0E-4C0B-9C8E-3B1F4C1D7A21}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
  `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
