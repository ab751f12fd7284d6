import { PAINT_MARK, paintedLook } from "../core/sheet/our-paint";

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
  readonly fill: string;
  readonly color: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
}

/**
 * The looks. Each states a fill and a colour that can be read on it, and a
 * lettering of its own. On a cell with both kinds Excel takes fill and colour
 * from the flag, which lies on top, and the lettering of both, since they do
 * not conflict: an overdue milestone with a finding is red, bold and underlined.
 */
export const FLAG_LOOKS: Readonly<Record<FlagLook, Look>> = {
  overdue: { kind: "flags", fill: "#FDE0DD", color: "#8A1010", bold: true },
  "due-soon": { kind: "flags", fill: "#FFF2CC", color: "#5C4200", italic: true },
  finding: { kind: "marks", fill: "#E1ECFB", color: "#0B3D91", underline: true },
};

/**
 * The formula of a flag's conditional format. It is always true, since `N` of a
 * text is 0, and its text says whose it is: that is how flags are found again.
 * It refers to no cell, so rows can come and go around it.
 */
export function markedFormula(look: FlagLook): string {
  return `=N("${PAINT_MARK} ${look}")=0`;
}

/**
 * Which kind of ours a conditional format is, by its formula; null for somebody
 * else's. A look that is not known, of another version, counts as a flag.
 */
export function paintKindOf(formula: string): PaintKind | null {
  const look = paintedLook(formula);
  if (look === null) return null;
  return look in FLAG_LOOKS ? FLAG_LOOKS[look as FlagLook].kind : "flags";
}
