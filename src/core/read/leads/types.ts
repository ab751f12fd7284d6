import type { Directorate } from "../../plan/reading";
import type { Field } from "../../plan/fields";
import type { CellRef } from "../../sheet/a1";

/** The texts of one lead cell, or of the rows that make one up. */
export interface LeadCell {
  /** One a line, top to bottom, as written. */
  readonly texts: readonly string[];
  /** What the column holds: member, officer, directorate, one or more, in the label's order. */
  readonly fields: readonly Field[];
  readonly at: CellRef;
}

export interface KnownDirectorates {
  readonly list: readonly Directorate[];
  /** The name of the directorate that a text is, in any spelling or abbreviation; null where it is none. */
  readonly match: (text: string) => string | null;
  /** Whether the plan's members carry their titles ("Cllr"); where they do not, order tells them. */
  readonly titledMembers?: boolean;
  /** The first cell whose leads were too many to learn from; null where all were. */
  readonly leftOut?: CellRef | null;
}

/** A thing met in a lead cell. */
export interface Piece {
  readonly kind: "member" | "officer" | "directorate" | "uncertain";
  readonly text: string;
  readonly line: number;
  /** How well it fits; below 0.5 it is a guess. */
  readonly score: number;
  /** For a directorate: whether its end, or its beginning, is missing ("Communities &"). */
  readonly cutOff?: "end" | "start";
  /** Whether marks or line ends part it from its neighbours, not blanks alone. */
  readonly apart: boolean;
  /** Whether "and" joins it to the one before. */
  readonly joined: boolean;
  /** For a directorate: whether it was known before. */
  readonly known?: boolean;
}

/** How directorates are found again by their words. */
export interface Lookup {
  /** Names by `directorateKey`. */
  readonly byKey: ReadonlyMap<string, string>;
  /** Names by the capital letters of an abbreviation. */
  readonly byAbbreviation: ReadonlyMap<string, string>;
  /** Whether the plan has been learned from: then what it does not hold is hardly a directorate. */
  readonly learned?: boolean;
  /** Whether a cell in which no directorate was seen is to be looked at once more. */
  readonly lookAgain?: boolean;
}

/** Lead cells that say the same, and where they stand. */
export interface DistinctCell {
  readonly texts: readonly string[];
  readonly fields: readonly Field[];
  readonly refs: CellRef[];
}
