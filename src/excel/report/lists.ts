import { columnLetters } from "../../core/sheet/a1";
import type { DropDown, SheetContent } from "../../core/sheet/content";
import { written } from "../text";
import type { OurSheets } from "./our-sheets";

/** The hidden sheet that holds drop-down lists which a rule cannot hold itself. */
export const LISTS_SHEET = "Milestone Monitor lists";

/** Characters of a list that stands in the rule itself. */
const MOST_CHARACTERS = 255;

/** Where the lists of a report go: a column each, known by its first cell. */
export interface Lists {
  /** Whether the lists' sheet stood there before. */
  readonly existed: boolean;
  /** Writes a list and gives the formula that names its cells. */
  readonly write: (dropDown: DropDown) => string;
}

/** Whether a list must stand in cells: commas part its values when it stands in the rule. */
export function needsCells({ values }: DropDown): boolean {
  return (
    values.join(",").length > MOST_CHARACTERS ||
    values.some((value) => value.includes(",") || value.trim() !== value || value.startsWith("="))
  );
}

/** Finds the lists' sheet, in two syncs; null where the content has no list that needs it. */
export async function findLists(
  context: Excel.RequestContext,
  content: SheetContent,
  ours: OurSheets,
): Promise<Lists | null> {
  if (!content.dropDowns?.some(needsCells)) return null;
  const found = context.workbook.worksheets.getItemOrNullObject(LISTS_SHEET);
  found.load("name");
  await context.sync();
  const labels = found.isNullObject ? [] : await firstRow(context, found);
  const made: { sheet: Excel.Worksheet | null } = { sheet: found.isNullObject ? null : found };
  return {
    existed: !found.isNullObject,
    write: (dropDown) => {
      made.sheet ??= addListsSheet(context, ours);
      const label = labelOf(content, dropDown);
      return writeList(made.sheet, columnFor(labels, label), label, dropDown.values);
    },
  };
}

/** The sheets whose lists the lists' sheet holds, by the names they were written under; in one sync. */
export async function sheetsWithLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Set<string>> {
  const labels = await firstRow(context, sheet);
  return new Set(labels.map((label) => label.replace(/, column \d+$/, "")));
}

async function firstRow(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string[]> {
  const used = sheet.getRange("A1:IV1").getUsedRangeOrNullObject(true);
  used.load("values,columnIndex");
  await context.sync();
  if (used.isNullObject) return [];
  const labels = (used.values as unknown[][])[0]?.map(String) ?? [];
  return [...new Array<string>(used.columnIndex).fill(""), ...labels];
}

function addListsSheet(context: Excel.RequestContext, ours: OurSheets): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(LISTS_SHEET);
  sheet.visibility = Excel.SheetVisibility.hidden;
  ours.mark(sheet, LISTS_SHEET, "unfinished");
  return sheet;
}

const labelOf = ({ name }: SheetContent, { column }: DropDown): string =>
  `${name}, column ${String(column + 1)}`;

/** The column a list had before, or the next that is free. */
function columnFor(labels: string[], label: string): number {
  const known = labels.indexOf(label);
  return known >= 0 ? known : labels.push(label) - 1;
}

function writeList(
  sheet: Excel.Worksheet,
  column: number,
  label: string,
  values: readonly string[],
): string {
  const letters = columnLetters(column);
  const last = String(values.length + 1);
  sheet.getRange(`${letters}:${letters}`).clear();
  sheet.getRange(`${letters}1:${letters}${last}`).values = [label, ...values].map((text) => [
    written(text),
  ]);
  return `='${LISTS_SHEET}'!$${letters}$2:$${letters}$${last}`;
}
