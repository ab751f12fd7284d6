import type { WriteSheet } from "hucre";
import { canvas, heightFor, merge, put, type Canvas } from "./canvas";
import {
  INTRODUCTION,
  PLAN,
  SUBTITLE,
  TITLE,
  type SampleAction,
  type SamplePriority,
} from "./plan";

const WIDTHS = [44, 34, 72] as const;
const LAST = WIDTHS.length - 1;
const ALL = WIDTHS.reduce((sum, width) => sum + width, 0);

/** The plan as a paste from Word gives it: headings, prose, and a table under each priority. */
export function planSheet(): WriteSheet {
  const sheet = canvas();
  put(sheet, 0, 0, TITLE, "title");
  put(sheet, 1, 0, SUBTITLE, "subtitle");
  paragraph(sheet, 2, INTRODUCTION);
  let row = 4;
  for (const { theme, prose, priorities } of PLAN) {
    band(sheet, row++, theme, "theme");
    for (const text of prose) paragraph(sheet, row++, text);
    row++;
    for (const priority of priorities) row = table(sheet, row, priority) + 1;
  }
  return {
    name: "Action Plan 2026-27",
    ...sheet,
    columns: WIDTHS.map((width) => ({ width })),
    pageSetup: {
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** Writes a priority and its table; gives the first row below. */
function table(
  sheet: Canvas,
  top: number,
  { priority, prose, leadLabel, actions }: SamplePriority,
): number {
  let row = top;
  band(sheet, row++, priority, "priority");
  if (prose !== undefined) paragraph(sheet, row++, prose);
  const labels = [
    "Strategic Action",
    leadLabel ?? "Lead Member, Lead Officer and Directorate",
    "Milestones and Deadlines",
  ];
  labels.forEach((label, column) => {
    put(sheet, row, column, label, "header");
  });
  sheet.rowDefs.set(row, { height: 34 });
  row++;
  for (const action of actions) row = block(sheet, row, action);
  return row;
}

/** Writes an action; its own cell and its leads' are merged down its milestones. */
function block(sheet: Canvas, top: number, { action, leads, milestones }: SampleAction): number {
  const lead = leads.join("\n");
  const rows = Math.max(1, milestones.length);
  const needed =
    heightFor([
      [action, WIDTHS[0]],
      [lead, WIDTHS[1]],
    ]) / rows;
  for (let i = 0; i < rows; i++) {
    const milestone = milestones[i] ?? null;
    put(sheet, top + i, 0, i === 0 ? action : null, "body");
    put(sheet, top + i, 1, i === 0 ? lead : null, "body");
    put(sheet, top + i, 2, milestone, "body");
    const own = heightFor([[milestone ?? "", WIDTHS[2]]]);
    sheet.rowDefs.set(top + i, { height: Math.ceil(Math.max(own, needed)) });
  }
  merge(sheet, top, 0, top + rows - 1, 0);
  merge(sheet, top, 1, top + rows - 1, 1);
  return top + rows;
}

function band(sheet: Canvas, row: number, text: string, look: "theme" | "priority"): void {
  for (let column = 0; column <= LAST; column++)
    put(sheet, row, column, column === 0 ? text : null, look);
  merge(sheet, row, 0, row, LAST);
  sheet.rowDefs.set(row, { height: look === "theme" ? 27 : 21 });
}

function paragraph(sheet: Canvas, row: number, text: string): void {
  put(sheet, row, 0, text, "prose");
  merge(sheet, row, 0, row, LAST);
  sheet.rowDefs.set(row, { height: heightFor([[text, ALL]]) });
}
