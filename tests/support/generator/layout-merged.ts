import { addDays, type Day } from "../../../src/core/plan/day";
import type { CellValue } from "../../../src/core/sheet/cell";
import type { WrittenDeadline } from "./deadlines";
import { makeColumns, type Column } from "./columns";
import { expectedOf } from "./expected";
import { interrupt, makeFrame, writeFrame } from "./frame";
import { leadStyle, leadText, type LeadStyle } from "./leads";
import { makePlan } from "./plan";
import type { Random } from "./random";
import type { Rendered } from "./rendered";
import { sheetBuilder, type SheetBuilder } from "./sheet-builder";
import type { TrueAction, TrueMilestone } from "./truth";

interface Style {
  readonly columns: readonly Column[];
  readonly leads: LeadStyle;
  readonly ownDeadline: boolean;
  /** How the action's cells go down its milestones. */
  readonly below: "merged" | "blank" | "repeated";
  /** Blank rows between actions. */
  readonly gap: number;
}

/** As a paste from Word: action and lead cells merged down their milestones, headings above. */
export const merged = (random: Random): Rendered => render(random, { register: false });

/** One row a milestone, themes in columns of their own, the action repeated or blank below its first row. */
export const register = (random: Random): Rendered => render(random, { register: true });

function render(random: Random, { register: isRegister }: { register: boolean }): Rendered {
  const ownDeadline = isRegister ? random.chance(0.9) : random.chance(0.4);
  const plan = makePlan(random, { inColumn: ownDeadline });
  const leads = leadStyle(random, isRegister ? random.pick(["; ", "\n", ", "]) : undefined);
  const themes = isRegister ? random.chance(0.8) : random.chance(0.15);
  const columns = makeColumns(
    { leads, ownDeadline, themes, reported: random.chance(isRegister ? 0.7 : 0.2) },
    random,
  );
  const style: Style = {
    columns,
    leads,
    ownDeadline,
    below: isRegister
      ? random.weighed([
          [7, "repeated"],
          [3, "blank"],
        ])
      : random.weighed([
          [7, "merged"],
          [3, "blank"],
        ]),
    gap: isRegister
      ? 0
      : random.weighed([
          [7, 0],
          [1, 1],
        ]),
  };
  const sheet = sheetBuilder(
    random.weighed([
      [7, 0],
      [2, 1],
      [1, 2],
    ]),
    random.weighed([
      [7, 0],
      [1, 2],
    ]),
  );
  const frame = makeFrame(plan, !themes, random);
  let ref = 0;
  writeFrame(plan, frame, columns, sheet, random, (theme, priority) => {
    for (const action of priority.actions) {
      ref++;
      writeAction(action, [String(ref), theme.name, priority.name], style, sheet, random);
      if (frame.interrupted && random.chance(0.1)) interrupt(columns, sheet, random);
      sheet.blank(style.gap);
    }
  });
  return {
    sheet: sheet.build("Action plan", random.chance(0.05) ? 1500 : 0),
    expected: expectedOf(plan, leads, ownDeadline),
    plan,
  };
}

function writeAction(
  action: TrueAction,
  [ref = "", theme = "", priority = ""]: readonly string[],
  style: Style,
  sheet: SheetBuilder,
  random: Random,
): void {
  const top = sheet.next();
  const shared = style.columns.map((column): CellValue => {
    switch (column.kind) {
      case "lead":
        return leadText(action, column.fields, style.leads, random);
      case "action":
        return action.text;
      case "ref":
        return style.below === "repeated" ? null : ref;
      case "theme":
        return theme;
      case "priority":
        return priority;
      case "resources":
        return random.pick(["Existing budgets", "£25,000", "Within existing resources", ""]);
      default:
        return null;
    }
  });
  action.milestones.forEach((milestone, i) => {
    const row = style.columns.map((column, c): CellValue => {
      if (column.kind === "ref" && style.below === "repeated") return `${ref}.${String(i + 1)}`;
      if (isShared(column))
        return i === 0 || style.below === "repeated" ? (shared[c] ?? null) : null;
      return ownValue(column, milestone, style);
    });
    const at = sheet.row(row);
    style.columns.forEach((column, c) => {
      if (column.kind === "deadline") sheet.deadline(at, c, milestone.deadline);
      if (column.kind === "revised" && milestone.deadline?.due && random.chance(0.2))
        sheet.deadline(at, c, later(milestone.deadline.due, random));
      if (column.kind === "comment" && random.chance(0.01)) sheet.put(at, c, "#N/A");
      if (column.kind === "completedOn" && milestone.completedOn)
        sheet.deadline(at, c, {
          text: "",
          due: null,
          cell: { day: milestone.completedOn, numberFormat: "dd/mm/yyyy" },
        });
    });
  });
  if (style.below !== "merged") return;
  style.columns.forEach((column, c) => {
    if (isShared(column)) sheet.merge(top, c, top + action.milestones.length - 1, c);
  });
}

/** A date put off by some weeks, as it stands beside the original. */
function later(due: Day, random: Random): WrittenDeadline {
  const day = addDays(due, random.int(2, 20) * 7);
  return { text: day, due: day, cell: { day, numberFormat: "dd/mm/yyyy" } };
}

const isShared = (column: Column): boolean =>
  column.kind === "lead" ||
  ["action", "ref", "theme", "priority", "resources"].includes(column.kind);

function ownValue(column: Column, milestone: TrueMilestone, style: Style): CellValue {
  if (column.kind === "milestone") return style.ownDeadline ? milestone.title : milestone.within;
  if (column.kind === "status") return milestone.status || null;
  if (column.kind === "percent") return milestone.status === "Complete" ? 1 : 0.25;
  return column.kind === "comment" ? milestone.comment || null : null;
}
