import { DEFAULT_SETTINGS, type Settings } from "../../src/core/plan/settings";
import type { Reading } from "../../src/core/plan/reading";
import { readWorkbooks } from "../../src/core/read/read";
import type { Worksheet } from "../../src/core/sheet/workbook";
import { workbookOf } from "./grid";

/** The reading of one worksheet, judged at 1 October 2011. */
export function readingOf(sheet: Worksheet, settings: Partial<Settings> = {}): Reading {
  const { readings } = readWorkbooks([workbookOf(sheet)], {
    asAt: "2011-10-01",
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });
  const reading = readings[0]?.[0];
  if (reading === undefined) throw new Error("no reading");
  return reading;
}

/**
 * A plan in a few lines, to compare with: an action a line with its members,
 * officers and directorates, its milestones indented with their due days.
 */
export function outline({ plan }: Reading): string {
  return plan.actions
    .flatMap(({ text, leads, directorates, milestones }) => [
      [text, leads.members, leads.officers, directorates].map(String).join(" | "),
      ...milestones.map(({ title, deadline }) => `  ${title} = ${deadline?.due ?? "none"}`),
    ])
    .join("\n");
}

/** The kinds of problems a reading met, in order. */
export const problemsOf = ({ problems }: Reading): string[] => problems.map(({ kind }) => kind);
