import { toA1, type CellRef } from "../../core/sheet/a1";
import type { NotesOutcome, PaintKind, SkippedSheet } from "../ports";
import type { PaneMessage } from "../state";
import { counted, grouped, PAINTED_FOR as FOR } from "../view/words";

interface Words {
  readonly doing: string;
  readonly participle: string;
  readonly done: string;
  /** Said where there is nothing to paint. */
  readonly none: string;
}

/** What painting of each kind is called. */
export const FLAG_WORDS: Readonly<Record<PaintKind, Words>> = {
  flags: {
    doing: "Flagging",
    participle: "flagged",
    done: "Flagged",
    none: "Nothing is overdue or due soon, so nothing was flagged",
  },
  marks: {
    doing: "Marking",
    participle: "marked",
    done: "Marked",
    none: "There are no findings, so nothing was marked",
  },
};

/** What was painted: how many milestones or findings, how many of them due soon, in how many cells. */
export interface PaintedNow {
  readonly count: number;
  readonly dueSoon: number;
  readonly cells: number;
}

/** "Flagged 31 milestones in 33 cells: 22 overdue, 9 due soon"; "Marked 20 findings in 18 cells". */
export function paintedNote(
  kind: PaintKind,
  { count, dueSoon, cells }: PaintedNow,
  notes: NotesOutcome | null,
): string {
  const all = `${FLAG_WORDS[kind].done} ${counted(count, FOR[kind])} in ${counted(cells, "cell")}`;
  if (kind === "marks") return all + besideNotes(notes);
  return count === 0
    ? all
    : `${all}: ${grouped(count - dueSoon)} overdue, ${grouped(dueSoon)} due soon`;
}

/** Which marked cells have no note of ours; of those, the pane says it when they are selected. */
function besideNotes(notes: NotesOutcome | null): string {
  if (notes === null) return "";
  const parts = [
    notes.taken > 0 ? `${counted(notes.taken, "cell")} kept a note or comment of yours` : "",
    notes.leftOut > 0
      ? `${counted(notes.leftOut, "cell")} have no note, since a workbook is given ${grouped(notes.written)} at most`
      : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `; ${parts.join("; ")}`;
}

/** What came off: how many milestones or findings it stood for, null where nobody knows, and its cells. */
export interface Off {
  readonly count: number | null;
  readonly cells: number;
}

/** What was painted before and is no longer true came off, which is to be said. */
export function noneLeft(kind: PaintKind, off: Off): string {
  const { none } = FLAG_WORDS[kind];
  return off.cells > 0 ? `${none}; cleared ${offWords(kind, off)}` : none;
}

/** "Cleared the flags of 31 milestones in 33 cells". */
export function clearedNote(kinds: readonly PaintKind[], offOf: (kind: PaintKind) => Off): string {
  const off = kinds.filter((kind) => offOf(kind).cells > 0);
  if (off.length === 0) return `There were no ${kinds.join(" or ")} to clear`;
  return `Cleared ${off.map((kind) => offWords(kind, offOf(kind))).join(" and ")}`;
}

/**
 * "the flags of 2 milestones in 4 cells", in the unit they were painted by; "the
 * flags in 4 cells" where they were painted before this pane came up.
 */
function offWords(kind: PaintKind, { count, cells }: Off): string {
  const whose = count === null ? "" : ` of ${counted(count, FOR[kind])}`;
  return `the ${kind}${whose} in ${counted(cells, "cell")}`;
}

/** What was not done and is to be known; null where all was. */
export function flagMessage(
  done: string,
  skipped: readonly SkippedSheet[],
  notes: NotesOutcome | null,
): PaneMessage | null {
  if (skipped.length > 0) return leftAlone(skipped, done);
  return notes && notes.changed.length > 0 ? notesKept(notes.changed) : null;
}

/** Which sheets were left as they are, and what to do about it. */
function leftAlone(skipped: readonly SkippedSheet[], done: string): PaneMessage {
  const locked = skipped.filter(({ reason }) => reason === "protected");
  const gone = skipped.filter(({ reason }) => reason === "missing");
  const parts = [
    { sheets: locked, one: "the sheet is protected", many: "the sheets are protected" },
    { sheets: gone, one: "it is no longer there", many: "they are no longer there" },
  ].filter(({ sheets }) => sheets.length > 0);
  const where = parts.map(
    ({ sheets, one, many }) => `${namesOf(sheets)}: ${sheets.length === 1 ? one : many}`,
  );
  const unprotect = "Unprotect it (Review, Unprotect Sheet), then try again.";
  const look = "Check the plan again: it may have been renamed or deleted.";
  return {
    intent: "warning",
    title: `Not ${done} on ${where.join("; ")}.`,
    advice: `${locked.length > 0 ? unprotect : look} All other sheets were done.`,
  };
}

const namesOf = (sheets: readonly SkippedSheet[]): string =>
  sheets.map(({ sheet }) => `“${sheet}”`).join(", ");

/** So many cells are named; a person finds the rest by their notes. */
const MOST_NAMED = 5;

function notesKept(changed: readonly CellRef[]): PaneMessage {
  const named = changed.slice(0, MOST_NAMED).map((at) => `${toA1(at)} on “${at.sheet}”`);
  const more = changed.length - named.length;
  const where = [...named, ...(more > 0 ? [`${grouped(more)} more`] : [])].join(", ");
  return {
    intent: "info",
    title: `${counted(changed.length, "note")} of Milestone Monitor’s that somebody has changed ${changed.length === 1 ? "stays" : "stay"}: ${where}.`,
    advice:
      "What was changed is somebody’s own and is left alone. Delete the note in Excel (Review, Notes) if nobody needs it.",
  };
}
