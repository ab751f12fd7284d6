import { escapeXml } from "../../../src/xlsx/package/xml-text";
import {
  contentTypes,
  MAIN,
  packageOf,
  plainParts,
  R,
  rels,
  type PartTexts,
} from "../xlsx-fixtures";

export type HostileRow = readonly (string | number)[];

export const LABELS: HostileRow = [
  "Ref",
  "Strategic action",
  "Lead member",
  "Lead officer",
  "Directorate",
  "Milestone",
  "Deadline",
  "Status",
  "Comment",
];

/** As many as asked for at size 1, fewer in proportion, never none. */
export const scaled = (size: number, most: number): number => Math.max(1, Math.round(size * most));

/** What a function makes of the numbers from 0. */
export const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** Rows as XML, each different text written out where it stands. */
export const rowsXml = (rows: readonly HostileRow[]): string =>
  rows.map((row) => `<row>${row.map((value) => cellXml(value)).join("")}</row>`).join("");

const cellXml = (value: string | number): string =>
  typeof value === "number"
    ? `<c><v>${String(value)}</v></c>`
    : value === ""
      ? "<c/>"
      : `<c t="str"><v>${escapeXml(value)}</v></c>`;

/** A file with one sheet of such rows. */
export const fileOf = (rows: readonly HostileRow[]): Uint8Array =>
  packageOf(plainParts(`<sheetData>${rowsXml(rows)}</sheetData>`));

/** The same with every different text held once: a few bytes for each cell. */
export function fileOfShared(rows: readonly HostileRow[]): Uint8Array {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const cell = (value: string | number): string =>
    typeof value === "number" || value === ""
      ? cellXml(value)
      : `<c t="s"><v>${String(placeOf(value))}</v></c>`;
  const xml = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return packageOf({
    ...plainParts(`<sheetData>${xml}</sheetData>`),
    ...stringParts([...places.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`).join("")),
  });
}

/** The shared strings of a plain workbook, and what leads to them. */
export const stringParts = (items: string): PartTexts => ({
  "xl/sharedStrings.xml": `<sst ${MAIN}>${items}</sst>`,
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "sharedStrings", "sharedStrings.xml"],
  ),
});

/** A plan of one milestone a row, its cells as given by the number of the row. */
export const planOf = (
  count: number,
  cells: (n: number) => Partial<Record<PlanColumn, string | number>>,
): HostileRow[] => [
  LABELS,
  ...times(count, (n) => {
    const own = cells(n);
    return COLUMNS.map((column) => own[column] ?? PLAIN[column](n));
  }),
];

export type PlanColumn =
  | "ref"
  | "action"
  | "member"
  | "officer"
  | "directorate"
  | "milestone"
  | "deadline"
  | "status"
  | "comment";

const COLUMNS: readonly PlanColumn[] = [
  "ref",
  "action",
  "member",
  "officer",
  "directorate",
  "milestone",
  "deadline",
  "status",
  "comment",
];

/** A faultless row, different from all others. */
const PLAIN: Readonly<Record<PlanColumn, (n: number) => string | number>> = {
  ref: (n) => String(n + 1),
  action: (n) => `Deliver programme number ${String(n)}`,
  member: () => "Cllr Ann Quill",
  officer: () => "Bea Shah",
  directorate: () => "Growth & Homes",
  milestone: (n) => `Report of programme ${String(n)} agreed`,
  deadline: () => "March 2027",
  status: () => "In progress",
  comment: () => "",
};

/** A workbook of several sheets, each with its own content of `<worksheet>`. */
export function sheetsOf(sheets: readonly string[], names?: readonly string[]): PartTexts {
  const paths = sheets.map((_, i) => `worksheets/sheet${String(i + 1)}.xml`);
  const listed = sheets.map(
    (_, i) =>
      `<sheet name="${escapeXml(names?.[i] ?? `S${String(i + 1)}`)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
  );
  return {
    "[Content_Types].xml": contentTypes({ "xl/workbook.xml": "spreadsheetml.sheet.main+xml" }),
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${MAIN} ${R}><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ...paths.map(
        (path, i) => [`rId${String(i + 1)}`, "worksheet", path] as [string, string, string],
      ),
    ),
    ...Object.fromEntries(
      paths.map((path, i) => [
        `xl/${path}`,
        `<worksheet ${MAIN} ${R}>${sheets[i] ?? ""}</worksheet>`,
      ]),
    ),
  };
}

/** Very many relationships of one type, each to the path given by its number. */
export const relationshipsXml = (
  count: number,
  type: string,
  target: (n: number) => string,
): string =>
  `<Relationships>${times(count, (n) => `<Relationship Id="r${String(n)}" Type="x/${type}" Target="${target(n)}"/>`).join("")}</Relationships>`;
