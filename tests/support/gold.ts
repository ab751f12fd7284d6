import { readFileSync } from "node:fs";
import { toA1 } from "../../src/core/sheet/a1";
import { textOf } from "../../src/core/sheet/cell";
import type { Worksheet } from "../../src/core/sheet/workbook";
import type { Finding } from "../../src/core/validate/rule";

/** A plan read by hand, as far as tests ask for it. */
export interface Gold {
  readonly actions: readonly GoldAction[];
}

export interface GoldAction {
  /** "A02". */
  readonly id: string;
  readonly action: string;
  readonly leadMembers: readonly string[];
  readonly leadOfficers: readonly string[];
  readonly milestones: readonly GoldMilestone[];
}

export interface GoldMilestone {
  /** "A02.3". */
  readonly id: string;
  readonly text: string;
  readonly deadlineText: string | null;
  readonly due: string | null;
  readonly certainty: "stated" | "tentative" | "ongoing" | "none";
  readonly yearInferred?: boolean;
  readonly outsidePlanYear?: "before" | "after";
  /** The row, from 1, it begins in where every printed line is a row. */
  readonly line: number;
}

export const goldFrom = (path: string): Gold => JSON.parse(readFileSync(path, "utf8")) as Gold;

/**
 * Says of a finding what it is about and where: "A02.3 C13". What it is about
 * is told by its words among those that stand in its row; a finding about
 * nothing else is its cell alone.
 *
 * @param printed whether every printed line is a row, so that texts run over several
 */
export function placer(
  gold: Gold,
  sheet: Worksheet,
  { printed }: { readonly printed: boolean },
): (finding: Finding) => string {
  const rows = printed ? printedRows(gold) : wholeRows(gold, sheet);
  return ({ at, quote, rule, message }) => {
    const cell = toA1(at);
    if (rule === "directorate-spelt-several-ways") {
      const counts = [...message.matchAll(/\((\d+)\)/g)].map(([, count]) => count);
      return `${cell}: ${counts.join(", ")}`;
    }
    if (rule === "similar-names") return `${firstNamed(gold, quote.split("|"))} ${cell}`;
    if (rule === "deadlines-bunched") {
      return `${quote} ${cell}: ${/^\d+ of \d+/.exec(message)?.[0] ?? message}`;
    }
    const here = rows.filter(({ first, last }) => first <= at.row && at.row <= last);
    const about = here.filter(({ says }) => says(quote)).map(({ id }) => id);
    return [...about, cell].join(" ");
  };
}

interface Placed {
  readonly id: string;
  /** Rows, from 0. */
  readonly first: number;
  readonly last: number;
  readonly says: (quote: string) => boolean;
}

/** Where texts stand whole: in the row with their reference, or with all their words on a line of a cell. */
function wholeRows({ actions }: Gold, sheet: Worksheet): Placed[] {
  const lines = sheet.rows.map((row) => new Set(row.flatMap((v) => textOf(v).split("\n"))));
  const placed: Placed[] = [];
  let row = 0;
  for (const action of actions) {
    const milestones = action.milestones.map((milestone): Placed => {
      const { id, text } = milestone;
      row = lines.findIndex((cells, r) => r >= row && (cells.has(id) || cells.has(text)));
      if (row < 0) throw new Error(`${id} does not stand in the sheet`);
      return { id, first: row, last: row, says: saysMilestone(milestone) };
    });
    placed.push(...milestones, ofAction(action, milestones[0]?.first ?? -1));
  }
  return placed;
}

/** Where texts run over rows: from the line they begin in to the one before the next begins. */
function printedRows({ actions }: Gold): Placed[] {
  const starts = actions.flatMap(({ milestones }) => milestones.map(({ line }) => line - 1));
  return actions.flatMap((action, i) => {
    const milestones = action.milestones.map((milestone): Placed => {
      const first = milestone.line - 1;
      const next = starts.find((start) => start > first) ?? first + 1;
      return { id: milestone.id, first, last: next - 1, says: saysMilestone(milestone) };
    });
    const first = milestones[0]?.first;
    if (first === undefined) return [ofAction(action, -1)];
    const next = actions[i + 1]?.milestones[0]?.line ?? first + 2;
    return [...milestones, ofAction(action, first, next - 2)];
  });
}

const saysMilestone =
  ({ text, deadlineText }: GoldMilestone) =>
  (quote: string): boolean =>
    quote === deadlineText || text.startsWith(quote) || (quote.length > 15 && text.includes(quote));

function ofAction({ id, action, leadOfficers }: GoldAction, first: number, last = first): Placed {
  const officers = leadOfficers.join("; ");
  const says = (quote: string): boolean => quote === officers || quote.startsWith(action);
  return { id, first, last, says };
}

/** The actions that first name each of some people. */
function firstNamed({ actions }: Gold, names: readonly string[]): string {
  const ids = names.map(
    (name) =>
      actions.find((a) => a.leadMembers.includes(name) || a.leadOfficers.includes(name))?.id ?? "?",
  );
  return ids.sort().join(", ");
}
