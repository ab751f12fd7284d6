import type { Flag, Painted, PaintKind, SkippedSheet } from "../ports";
import type { PaneMessage } from "../state";
import { counted } from "../view/words";
import type { CheckActions } from "./check";
import type { Context } from "./context";
import type { Worker } from "./work";

export interface FlagActions {
  /**
   * Flags the cells of what is overdue, in place of the flags there are; marks
   * stay. Gives whether that was done: nothing is painted unless the plan was
   * read afresh first.
   */
  flagOverdue: () => Promise<boolean>;
  /** Marks the cells of the findings, in place of the marks there are; flags stay. */
  markFindings: () => Promise<boolean>;
  /** Takes off what is painted, of some kinds. */
  clearFlags: (kinds: readonly PaintKind[]) => Promise<void>;
  /** Learns how many flags and marks stand in the workbook. */
  countFlags: () => Promise<void>;
}

export function flagActions(
  { store, ports }: Context,
  work: Worker,
  { check }: CheckActions,
): FlagActions {
  const repaint = async <Kind extends PaintKind>(kind: Kind): Promise<boolean> => {
    // Painting what was true an edit ago would mislead, so the plan is read afresh.
    if (!(await check())) return false;
    const { painted: before } = store.get();
    const { doing, done, none } = WORDS[kind];
    const finished = await work({ label: doing, cancellable: false }, async () => {
      const { cells, counts } = await ports.reviewer.toPaint(kind);
      const flags = cells.map((at) => ({ at, look: LOOKS[kind] }));
      const { painted, skipped, standing } = await ports.workbook.paintFlags(kind, flags);
      const left = new Set(skipped.map(({ sheet }) => sheet));
      const reached = [...counts].reduce((n, [sheet, own]) => (left.has(sheet) ? n : n + own), 0);
      const note =
        cells.length === 0
          ? noneLeft(none, kind, before[kind] - standing[kind])
          : `${done(reached)} in ${counted(painted, "cell")}`;
      store.set(({ paintedFor }) => ({
        painted: standing,
        paintedFor: { ...paintedFor, [kind]: skipped.length > 0 ? null : reached },
        note,
        message: leftAlone(skipped, WORDS[kind].participle),
      }));
      return true;
    });
    return finished === true;
  };
  return {
    flagOverdue: () => repaint("flags"),
    markFindings: () => repaint("marks"),
    async clearFlags(kinds) {
      const what = kinds.join(" and ");
      await work({ label: `Clearing ${what}`, cancellable: false }, async () => {
        const { cleared, skipped, standing } = await ports.workbook.clearFlags(kinds);
        store.set(({ paintedFor }) => ({
          painted: standing,
          paintedFor: { ...paintedFor, ...Object.fromEntries(kinds.map((kind) => [kind, null])) },
          note: clearedNote(kinds, cleared),
          message: leftAlone(skipped, "cleared"),
        }));
      });
    },
    async countFlags() {
      await work({ label: "Looking for flags", cancellable: false }, async () => {
        store.set({ painted: await ports.workbook.countFlags() });
      });
    },
  };
}

const LOOKS: { readonly [Kind in PaintKind]: Flag<Kind>["look"] } = {
  flags: "overdue",
  marks: "finding",
};

interface Words {
  readonly doing: string;
  readonly participle: string;
  readonly done: (n: number) => string;
  /** Said where there is nothing to paint. */
  readonly none: string;
  /** One of what is painted. */
  readonly one: string;
}

const WORDS: Readonly<Record<PaintKind, Words>> = {
  flags: {
    doing: "Flagging",
    participle: "flagged",
    done: (n) => `Flagged ${counted(n, "overdue milestone")}`,
    none: "Nothing is overdue, so nothing was flagged",
    one: "flag",
  },
  marks: {
    doing: "Marking",
    participle: "marked",
    done: (n) => `Marked ${counted(n, "finding")}`,
    none: "There are no findings, so nothing was marked",
    one: "mark",
  },
};

/** What was painted before and is no longer true came off, which is to be said. */
function noneLeft(none: string, kind: PaintKind, off: number): string {
  return off > 0 ? `${none}; cleared ${counted(off, WORDS[kind].one)}` : none;
}

function clearedNote(kinds: readonly PaintKind[], cleared: Painted): string {
  const off = kinds.filter((kind) => cleared[kind] > 0);
  if (off.length === 0) return `There were no ${kinds.join(" or ")} to clear`;
  return `Cleared ${off.map((kind) => counted(cleared[kind], WORDS[kind].one)).join(" and ")}`;
}

/** Which sheets were left as they are, and what to do about it; null where none was. */
function leftAlone(skipped: readonly SkippedSheet[], done: string): PaneMessage | null {
  if (skipped.length === 0) return null;
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
