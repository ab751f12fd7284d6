import type { Flag, PaintKind, SkippedSheet } from "../ports";
import type { PaneMessage } from "../state";
import { counted, PAINTED_FOR as FOR } from "../view/words";
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
  /** Learns how many flags and marks stand in the workbook, and what they stand for in the plan that was read. */
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
    const { painted: before, paintedFor: stoodFor } = store.get();
    const { doing, none } = WORDS[kind];
    const finished = await work({ label: doing, cancellable: false }, async () => {
      const { cells, counts } = await ports.reviewer.toPaint(kind, store.get().settings.ignored);
      const flags = cells.map((at) => ({ at, look: LOOKS[kind] }));
      const { painted, skipped, standing } = await ports.workbook.paintFlags(kind, flags);
      const left = new Set(skipped.map(({ sheet }) => sheet));
      const reached = [...counts].reduce((n, [sheet, own]) => (left.has(sheet) ? n : n + own), 0);
      const note =
        cells.length === 0
          ? noneLeft(none, kind, { count: stoodFor[kind], cells: before[kind] - standing[kind] })
          : `${WORDS[kind].done} ${counted(reached, FOR[kind])} in ${counted(painted, "cell")}`;
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
        const { paintedFor: stoodFor } = store.get();
        const { cleared, skipped, standing } = await ports.workbook.clearFlags(kinds);
        const off = (kind: PaintKind): Off => ({
          count: skipped.length > 0 ? null : stoodFor[kind],
          cells: cleared[kind],
        });
        store.set(({ paintedFor }) => ({
          painted: standing,
          paintedFor: { ...paintedFor, ...Object.fromEntries(kinds.map((kind) => [kind, null])) },
          note: clearedNote(kinds, off),
          message: leftAlone(skipped, "cleared"),
        }));
      });
    },
    async countFlags() {
      await work({ label: "Looking for flags", cancellable: false }, async () => {
        const painted = await ports.workbook.countFlags();
        store.set({ painted });
        const cells = painted.flags + painted.marks;
        if (cells === 0 || cells > MOST_LOOKED_AT) return;
        const areas = await ports.workbook.paintedAreas();
        const stands = await ports.reviewer.standsFor(areas, store.get().settings.ignored);
        store.set(({ paintedFor }) => ({
          paintedFor: {
            flags: painted.flags > 0 ? stands.flags : paintedFor.flags,
            marks: painted.marks > 0 ? stands.marks : paintedFor.marks,
          },
        }));
      });
    },
  };
}

/** The places of so many cells are one answer of Excel's; of more, what they stand for is left open. */
const MOST_LOOKED_AT = 100_000;

const LOOKS: { readonly [Kind in PaintKind]: Flag<Kind>["look"] } = {
  flags: "overdue",
  marks: "finding",
};

interface Words {
  readonly doing: string;
  readonly participle: string;
  readonly done: string;
  /** Said where there is nothing to paint. */
  readonly none: string;
}

const WORDS: Readonly<Record<PaintKind, Words>> = {
  flags: {
    doing: "Flagging",
    participle: "flagged",
    done: "Flagged",
    none: "Nothing is overdue, so nothing was flagged",
  },
  marks: {
    doing: "Marking",
    participle: "marked",
    done: "Marked",
    none: "There are no findings, so nothing was marked",
  },
};

/** What came off: how many milestones or findings it stood for, null where nobody knows, and its cells. */
interface Off {
  readonly count: number | null;
  readonly cells: number;
}

/** What was painted before and is no longer true came off, which is to be said. */
function noneLeft(none: string, kind: PaintKind, off: Off): string {
  return off.cells > 0 ? `${none}; cleared ${offWords(kind, off)}` : none;
}

function clearedNote(kinds: readonly PaintKind[], offOf: (kind: PaintKind) => Off): string {
  const off = kinds.filter((kind) => offOf(kind).cells > 0);
  if (off.length === 0) return `There were no ${kinds.join(" or ")} to clear`;
  return `Cleared ${off.map((kind) => offWords(kind, offOf(kind))).join(" and ")}`;
}

/**
 * "the flags of 2 overdue milestones in 4 cells", in the unit they were painted
 * by; "the flags in 4 cells" where they were painted before this pane came up.
 */
function offWords(kind: PaintKind, { count, cells }: Off): string {
  const whose = count === null ? "" : ` of ${counted(count, FOR[kind])}`;
  return `the ${kind}${whose} in ${counted(cells, "cell")}`;
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
