import type { Painted, PaintKind } from "../ports";
import { counted, PAINTED_FOR } from "./words";

/** One look of a cell in the sheet, in words. */
export interface LookInSheet {
  readonly word: string;
  /** It is met where all of these are on. */
  readonly of: readonly PaintKind[];
  readonly frame: "overdue" | "dueSoon" | "finding";
  /** How it is told, by more than its colour. */
  readonly look: string;
}

/** Every look, in the order of the legend; `src/excel/flag-looks.ts` paints them. */
export const LOOKS_IN_SHEET: readonly LookInSheet[] = [
  { word: "Overdue", of: ["flags"], frame: "overdue", look: "pale red, solid frame" },
  { word: "Due soon", of: ["flags"], frame: "dueSoon", look: "pale yellow, broken frame" },
  { word: "Finding", of: ["marks"], frame: "finding", look: "dotted frame" },
  {
    word: "Overdue, and a finding",
    of: ["flags", "marks"],
    frame: "overdue",
    look: "the overdue mark",
  },
];

/** Where a marked cell says what is wrong, by whether this Excel has notes. */
export const whereToRead = (hasNotes: boolean): string =>
  hasNotes
    ? "A marked cell has a note that says what is wrong."
    : "Select a marked cell to read above what is wrong.";

const DONE: Readonly<Record<PaintKind, string>> = { flags: "flagged", marks: "marked" };

/**
 * "31 milestones flagged, 20 findings marked."; in cells, and saying so, where it
 * was done before the pane came up or not everywhere.
 */
export function standsFor(
  painted: Painted,
  paintedFor: Readonly<Record<PaintKind, number | null>>,
): string {
  const kinds: readonly PaintKind[] = ["flags", "marks"];
  const parts = kinds
    .filter((kind) => painted[kind] > 0)
    .map((kind) => {
      const count = paintedFor[kind];
      return count === null
        ? `${kind} in ${counted(painted[kind], "cell")} from before`
        : `${counted(count, PAINTED_FOR[kind])} ${DONE[kind]}`;
    });
  const words = parts.join(", ");
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
