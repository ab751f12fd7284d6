import { PAINT_MARK, paintedLook } from "../core/sheet/our-paint";
import { pattern } from "../core/sheet/pattern";

/** The looks of each kind. */
interface LooksOf {
  readonly flags: "overdue" | "due-soon";
  readonly marks: "finding";
}

/**
 * What is painted is of two kinds, each painted, counted and taken off by
 * itself: flags on what is due, and marks on what a check has found.
 */
export type PaintKind = keyof LooksOf;

/** Both kinds, the one that lies on top first. */
export const PAINT_KINDS: readonly PaintKind[] = ["flags", "marks"];

/** How a cell is flagged. */
export type FlagLook<Kind extends PaintKind = PaintKind> = LooksOf[Kind];

interface Look {
  readonly kind: PaintKind;
  /** Absent where the cell's own shows through. */
  readonly fill?: string;
  /** The frame's line, by which the looks are told apart without their colours. */
  readonly line: "Continuous" | "Dash" | "Dot";
  readonly color: string;
}

/**
 * The looks: a thin frame, each with a line of its own, and a pale fill or none.
 * None states anything of the lettering, so that no text grows out of its row,
 * and none is taken for a link; only text too light for the fill is darkened. On a
 * cell with both kinds the flag lies on top.
 */
export const FLAG_LOOKS: Readonly<Record<FlagLook, Look>> = {
  overdue: { kind: "flags", fill: "#FDE7E9", line: "Continuous", color: "#A4151F" },
  "due-soon": { kind: "flags", fill: "#FFF4CE", line: "Dash", color: "#8A4B08" },
  finding: { kind: "marks", line: "Dot", color: "#5B5FC7" },
};

/** What text is shown in that our fill would hide. */
export const DARK_TEXT = "#242424";

const PAINTING = pattern()`"${PAINT_MARK} [\w-]* (\d+)"`;

/**
 * The formula of a flag's conditional format. It is always true, since `N` of a
 * text is 0, and its text says whose it is and in which painting it was put on:
 * that is how flags are found again. It refers to no cell, so rows can come and
 * go around it.
 */
export function markedFormula(look: FlagLook, painting: number): string {
  return `=N("${PAINT_MARK} ${look} ${String(painting)}")=0`;
}

/** What a conditional format of ours says of itself. */
export interface Mark {
  readonly kind: PaintKind;
  /** The number of the painting that put it on; 0 where an older version did. */
  readonly painting: number;
}

/**
 * Reads a conditional format's formula; null for somebody else's. A look that is
 * not known, of another version, counts as a flag.
 */
export function markIn(formula: string): Mark | null {
  const look = paintedLook(formula);
  if (look === null) return null;
  const kind = look in FLAG_LOOKS ? FLAG_LOOKS[look as FlagLook].kind : "flags";
  return { kind, painting: Number(PAINTING.exec(formula)?.[1] ?? 0) };
}
