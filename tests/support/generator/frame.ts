import type { CellValue } from "../../../src/core/sheet/cell";
import type { Column } from "./columns";
import type { Random } from "./random";
import type { SheetBuilder } from "./sheet-builder";
import { FIRST_NAMES, SURNAMES } from "./words";
import type { TruePlan, TruePriority, TrueTheme } from "./truth";

/** What stands around the tables of a plan. */
export interface Frame {
  readonly titles: readonly string[];
  /** Where headers stand: once, under each theme, or under each priority. */
  readonly header: "once" | "theme" | "priority";
  readonly headings: boolean;
  readonly prose: boolean;
  readonly mergedHeadings: boolean;
  readonly gap: number;
  readonly foot: readonly string[];
  /** Key and value of a return: "Directorate | Resources". */
  readonly keys: readonly (readonly [string, string])[];
  /** Whether the header was lost. */
  readonly headless: boolean;
  /** Whether page breaks and notes stand between the actions. */
  readonly interrupted: boolean;
  /** A small table beside or below the plan. */
  readonly aside: "right" | "below" | null;
}

export function makeFrame(plan: TruePlan, headings: boolean, random: Random): Frame {
  const year = `${String(plan.year)}/${String((plan.year + 1) % 100).padStart(2, "0")}`;
  const titles = random.weighed<readonly string[]>([
    [3, [`${plan.borough} Council Strategic Plan: Action Plan ${year}`]],
    [
      2,
      [`London Borough of ${plan.borough}`, `Year ${String(random.int(1, 3))} Action Plan ${year}`],
    ],
    [
      1,
      [
        `Corporate Delivery Plan ${year}`,
        "Version 1.2 - draft for comment",
        "Owner: Strategy and Performance",
      ],
    ],
    [1, []],
  ]);
  const keys: Frame["keys"] = random.chance(0.12)
    ? [
        ["Return for", `Q${String(random.int(1, 4))} ${year}`],
        ["Directorate", random.pick(plan.directorates)],
        ["Completed by", `${random.pick(FIRST_NAMES)} ${random.pick(SURNAMES)}`],
      ]
    : [];
  const headless = random.chance(0.03);
  return {
    keys,
    headless,
    interrupted: !headless && random.chance(0.25),
    aside: random.weighed([
      [16, null],
      [1, "right" as const],
      [1, "below" as const],
    ]),
    titles,
    header: headings ? random.pick(["once", "theme", "priority"]) : "once",
    headings,
    prose: headings && random.chance(0.4),
    mergedHeadings: random.chance(0.4),
    gap: random.weighed([
      [3, 1],
      [2, 0],
      [1, 2],
    ]),
    foot: random.chance(0.2)
      ? [
          random.pick([
            "End of plan",
            "Source: directorate returns",
            "For queries contact the Performance Team",
            "* subject to Cabinet approval",
          ]),
        ]
      : [],
  };
}

/** Writes titles, headings, prose, headers and, through `priority`, the actions. */
export function writeFrame(
  plan: TruePlan,
  frame: Frame,
  columns: readonly Column[],
  sheet: SheetBuilder,
  random: Random,
  priority: (theme: TrueTheme, priority: TruePriority) => void,
): void {
  for (const title of frame.titles) heading(title, frame, columns, sheet);
  if (frame.titles.length > 0) sheet.blank(random.int(0, 2));
  for (const [key, value] of frame.keys) sheet.row([key, value]);
  if (frame.keys.length > 0) sheet.blank();
  const header = (): void => {
    if (!frame.headless) writeHeader(columns, sheet, random);
  };
  const top = sheet.next();
  if (frame.header === "once") header();
  for (const theme of plan.themes) {
    if (frame.headings) {
      heading(theme.name, frame, columns, sheet);
      if (frame.prose) for (const text of theme.prose) sheet.row([text]);
    }
    if (frame.header === "theme") header();
    for (const each of theme.priorities) {
      if (frame.headings) {
        if (frame.header === "priority") sheet.blank(frame.gap);
        heading(each.name, frame, columns, sheet);
        if (frame.prose && frame.header === "priority")
          for (const text of each.prose) sheet.row([text]);
      }
      if (frame.header === "priority") header();
      priority(theme, each);
      if (frame.headings) sheet.blank(frame.gap);
    }
  }
  if (random.chance(0.15)) total(plan, columns, sheet);
  if (frame.aside === "below") {
    sheet.blank(2);
    for (const row of ASIDE) sheet.row(row);
  }
  if (frame.aside === "right")
    ASIDE.forEach((row, i) => row.forEach((v, c) => sheet.put(top + i, columns.length + 1 + c, v)));
  if (frame.foot.length > 0) sheet.blank();
  for (const text of frame.foot) sheet.row([text]);
}

const ASIDE: readonly (readonly CellValue[])[] = [
  ["Status", "Count"],
  ["Complete", 12],
  ["In progress", 30],
  ["Not started", 5],
];

/** What stands between two actions of one table: a page's end, the header once more, a note. */
export function interrupt(columns: readonly Column[], sheet: SheetBuilder, random: Random): void {
  random.weighed<() => void>([
    [
      3,
      () =>
        sheet.row(
          columns.map((column) => column.label),
          true,
        ),
    ],
    [1, () => sheet.row([`Page ${String(random.int(2, 9))} of 12`])],
    [1, () => sheet.row(["Note: dates below are subject to the outcome of the budget process."])],
  ])();
}

function heading(
  text: string,
  frame: Frame,
  columns: readonly Column[],
  sheet: SheetBuilder,
): void {
  const row = sheet.row([text], true);
  if (frame.mergedHeadings) sheet.merge(row, 0, row, columns.length - 1);
}

/** Labels on one row, or over two with "Lead" above its columns. */
function writeHeader(columns: readonly Column[], sheet: SheetBuilder, random: Random): void {
  const leads = columns.filter((column) => column.kind === "lead");
  const labels = columns.map((column) => column.label);
  if (leads.length < 2 || !random.chance(0.15)) {
    sheet.row(labels, true);
    return;
  }
  const first = columns.findIndex((column) => column.kind === "lead");
  const above = labels.map((label, i): CellValue =>
    columns[i]?.kind === "lead" ? (i === first ? "Lead" : null) : label,
  );
  const below = labels.map((label, i): CellValue =>
    columns[i]?.kind === "lead" ? label.replace(/^Lead /, "") : null,
  );
  const row = sheet.row(above, true);
  sheet.row(below, true);
  sheet.merge(row, first, row, first + leads.length - 1);
  columns.forEach((column, i) => {
    if (column.kind !== "lead") sheet.merge(row, i, row + 1, i);
  });
}

function total(plan: TruePlan, columns: readonly Column[], sheet: SheetBuilder): void {
  const actions = plan.themes.flatMap((t) => t.priorities.flatMap((p) => p.actions));
  const count = actions.reduce((n, action) => n + action.milestones.length, 0);
  const row: CellValue[] = columns.map(() => null);
  row[0] = "Total milestones";
  row[columns.length - 1] = count;
  sheet.row(row);
}
