import type { ReadingProblem } from "../../plan/reading";
import { tidy } from "../text";
import type { Level } from "../tables/table";
import { ownText, sharedText } from "./cell-text";
import type { TableContext } from "./context";

/** The theme and the priority that hold where a row does not say its own. */
export type Levels = Readonly<Record<Level, string>>;

export const NO_LEVELS: Levels = { theme: "", priority: "" };

/** What the columns of theme and priority say of the rows of a table, from the top down. */
export interface LevelKeeper {
  /** Takes in a row that holds a theme or a priority and nothing else. */
  readonly lone: (row: number, column: number) => void;
  /** What holds at a row that begins an action. */
  readonly at: (row: number) => Levels;
  /** A heading, or the table's end: nothing holds any more. */
  readonly end: () => void;
  /** Whether a row says by itself all that would be carried down to it. */
  readonly isSaidAt: (row: number) => boolean;
}

/**
 * Carries themes and priorities down where a table has them so. A lone one
 * that no action takes is a row passed over.
 */
export function levelKeeper(
  { grid, table, problems }: TableContext,
  from: Levels = NO_LEVELS,
): LevelKeeper {
  const { columns } = table;
  const isCarried = (level: Level): boolean => columns.carried.includes(level);
  let held = from;
  let lone: { readonly level: Level; readonly text: string; readonly row: number }[] = [];
  const pass = (levels: typeof lone): void => {
    for (const { level, text, row } of levels) {
      const at = { sheet: grid.sheet.name, row, column: columns[level] };
      problems.push({ kind: "row-passed-over", at, text } satisfies ReadingProblem);
    }
    lone = lone.filter((each) => !levels.includes(each));
  };
  const said = (level: Level, text: string): Levels =>
    level === "theme" ? { theme: text, priority: "" } : { ...held, priority: text };
  return {
    lone(row, column) {
      const level = column === columns.theme ? "theme" : "priority";
      const text = grid.textAt(row, column);
      pass(lone.filter((each) => level === "theme" || each.level === level));
      lone.push({ level, text, row });
      if (isCarried(level)) held = said(level, text);
    },
    at(row) {
      for (const level of LEVELS) {
        const own = tidy(sharedText(grid, row, columns[level]));
        if (own !== "" && own !== held[level]) held = said(level, own);
        else if (own === "" && held[level] !== "" && !isCarried(level)) {
          held = { ...held, [level]: "" };
        }
      }
      pass(lone.filter(({ level, text }) => held[level] !== text));
      lone = [];
      return held;
    },
    end() {
      pass(lone);
      held = NO_LEVELS;
    },
    isSaidAt: (row) => columns.carried.every((level) => ownText(grid, row, columns[level]) !== ""),
  };
}

const LEVELS: readonly Level[] = ["theme", "priority"];
