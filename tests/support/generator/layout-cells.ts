import type { CellValue } from "../../../src/core/sheet/cell";
import { makeColumns, type Column } from "./columns";
import { expectedOf } from "./expected";
import { interrupt, makeFrame, writeFrame } from "./frame";
import { leadStyle, leadText, type LeadStyle } from "./leads";
import { makePlan } from "./plan";
import type { Random } from "./random";
import type { Rendered } from "./rendered";
import { sheetBuilder } from "./sheet-builder";
import type { TrueAction } from "./truth";

/** One row an action; its milestones stand on the lines of one cell. */
export function cells(random: Random): Rendered {
  const ownDeadline = random.chance(0.2);
  const plan = makePlan(random, { inColumn: false });
  const leads = leadStyle(random);
  const themes = random.chance(0.25);
  const columns = makeColumns({ leads, ownDeadline, themes, reported: false }, random);
  const sheet = sheetBuilder(
    random.weighed([
      [7, 0],
      [2, 1],
    ]),
    random.weighed([
      [7, 0],
      [1, 1],
    ]),
  );
  const frame = makeFrame(plan, !themes, random);
  const bullet = random.weighed<(i: number) => string>([
    [6, () => ""],
    [2, () => "• "],
    [1, () => "- "],
    [1, (i) => `${String(i + 1)}. `],
  ]);
  const gap = random.weighed([
    [6, "\n"],
    [2, "\n\n"],
    [1, "\r\n"],
  ]);
  let ref = 0;
  writeFrame(plan, frame, columns, sheet, random, (theme, priority) => {
    for (const action of priority.actions) {
      ref++;
      const places = [String(ref), theme.name, priority.name];
      sheet.row(
        columns.map((column) =>
          valueOf(column, action, places, { leads, ownDeadline, bullet, gap }, random),
        ),
      );
      if (frame.interrupted && random.chance(0.1)) interrupt(columns, sheet, random);
    }
  });
  return { sheet: sheet.build("Plan"), expected: expectedOf(plan, leads, ownDeadline), plan };
}

interface Style {
  readonly leads: LeadStyle;
  readonly ownDeadline: boolean;
  readonly bullet: (i: number) => string;
  readonly gap: string;
}

function valueOf(
  column: Column,
  action: TrueAction,
  [ref = "", theme = "", priority = ""]: readonly string[],
  { leads, ownDeadline, bullet, gap }: Style,
  random: Random,
): CellValue {
  switch (column.kind) {
    case "lead":
      return leadText(action, column.fields, leads, random);
    case "action":
      return action.text;
    case "ref":
      return ref;
    case "theme":
      return theme;
    case "priority":
      return priority;
    case "milestone":
      return action.milestones
        .map((m, i) => bullet(i) + (ownDeadline ? m.title : m.within))
        .join(gap);
    case "revised":
      return null;
    case "deadline":
      return action.milestones.map((m) => m.deadline?.text ?? "-").join(gap);
    default:
      return null;
  }
}
