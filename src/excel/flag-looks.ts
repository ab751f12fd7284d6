/** How a cell is flagged. */
export type FlagLook = "overdue" | "due-soon" | "finding";

/** The looks, each told from the others by its lettering as well as by its colours. */
export const FLAG_LOOKS: Readonly<
  Record<
    FlagLook,
    {
      readonly fill: string;
      readonly color: string;
      readonly bold?: true;
      readonly italic?: true;
      readonly underline?: true;
    }
  >
> = {
  overdue: { fill: "#FDE0DD", color: "#8A1010", bold: true },
  "due-soon": { fill: "#FFF2CC", color: "#5C4200", italic: true },
  finding: { fill: "#E1ECFB", color: "#0B3D91", underline: true },
};

const MARK = "Milestone Monitor:";

/**
 * The formula of a flag's conditional format. It is always true, since `N` of a
 * text is 0, and its text says whose it is: that is how flags are found again.
 * It refers to no cell, so rows can come and go around it.
 */
export function markedFormula(look: FlagLook): string {
  return `=N("${MARK} ${look}")=0`;
}

/** Whether a conditional format's formula carries our mark. */
export function isMarked(formula: string): boolean {
  return formula.includes(`"${MARK} `);
}
