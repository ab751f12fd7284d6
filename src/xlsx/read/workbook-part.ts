import { damaged, BookError } from "../book-error";
import type { Parts } from "../package/parts";
import { child, inside, rootOf } from "../package/xml";

/** What the workbook part says, and where the parts it leads to are. */
export interface WorkbookPart {
  readonly path: string;
  readonly date1904: boolean;
  /**
   * Every tab in order, one for each `<sheet>` element: chart sheets and the like
   * included, and those without a part, as an old macro module is. So the file
   * counts them itself, in `localSheetId` and `activeTab`.
   */
  readonly tabs: readonly Tab[];
  /** The tab that was open, counted among all tabs. */
  readonly activeTab: number;
  readonly styles: string | undefined;
  readonly strings: string | undefined;
}

export interface Tab {
  readonly name: string;
  /** "" where there is no part. */
  readonly path: string;
  readonly relationship: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** A chart sheet, dialogue sheet or macro sheet holds no cells of a plan. */
  readonly isWorksheet: boolean;
}

export function readWorkbookPart(parts: Parts, maxSheets = Infinity): WorkbookPart {
  const path = parts.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined) throw damaged("the package names no workbook");
  const xml = parts.text(path);
  const elements = inside(xml, rootOf(xml));
  const relationships = parts.relationships(path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets = elements.find(({ name }) => name === "sheets");
  const listed = sheets ? inside(xml, sheets) : [];
  if (listed.length > maxSheets) throw tooManySheets(listed.length);
  const tabs = listed.map(({ attributes }): Tab => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const part = byId.get(id);
    if (part?.type === "worksheet" && !parts.has(part.target)) {
      throw damaged(`${part.target} is missing`);
    }
    const path = part && parts.has(part.target) ? part.target : "";
    const { state } = attributes;
    return {
      name: attributes["name"] ?? "",
      path,
      relationship: id,
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      isWorksheet: path !== "" && part?.type === "worksheet",
    };
  });
  if (!tabs.some(({ isWorksheet }) => isWorksheet)) throw noSheets();
  const kept = tabs.filter((tab) => tab.path !== "");
  const paths = new Set(kept.map((tab) => parts.find(tab.path)));
  // A part read once for each of a thousand sheets would be a thousand times its size.
  if (paths.size < kept.length) throw damaged("two sheets are kept in the same part");
  const properties = elements.find(({ name }) => name === "workbookPr")?.attributes ?? {};
  const views = elements.find(({ name }) => name === "bookViews");
  const view = views && child(xml, views, "workbookView");
  // A part that is missing though it is led to is told of where it is read.
  const partOf = (type: string) => relationships.find((one) => one.type === type)?.target;
  return {
    path,
    date1904: properties["date1904"] === "1" || properties["date1904"] === "true",
    tabs,
    activeTab: Number(view?.attributes["activeTab"] ?? 0) || 0,
    styles: partOf("styles"),
    strings: partOf("sharedStrings"),
  };
}

function noSheets(): BookError {
  return new BookError(
    "not-a-workbook",
    "The workbook has no worksheet in it.",
    "Check that it is the right file; a chart on its own cannot be read.",
  );
}

function tooManySheets(count: number): BookError {
  return new BookError(
    "too-large",
    `The workbook has ${count.toLocaleString("en-GB")} sheets, more than can be read here.`,
    "Keep only the sheets with the plan in it and save it as a new workbook.",
  );
}
