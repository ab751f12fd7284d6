import type { Change } from "../host/index";

/** What is to become of unsaved changes. */
export type LeaveAnswer = "save" | "discard" | "cancel";

/** A question that waits for its answer: `next` is to be opened in the place of `name`. */
export interface Leaving {
  readonly name: string;
  readonly next: string;
  readonly answer: (answer: LeaveAnswer) => void;
}

/** Counts the changes to a workbook, and knows which of them a saved copy holds. */
export interface ChangeCount {
  readonly unsaved: boolean;
  /** Hears of changes; gives whether any of them goes into the file. */
  note(changes: readonly Change[]): boolean;
  /** Marks what there is now; the mark is handed to `saved` once it is in a file. */
  mark(): number;
  saved(mark: number): void;
  /** Whether nothing has changed since a mark. */
  isSince(mark: number): boolean;
}

/** A count for a workbook that is as its file is. What is changed and changed back counts as changed. */
export function createChangeCount(): ChangeCount {
  let made = 0;
  let kept = 0;
  return {
    get unsaved() {
      return made !== kept;
    },
    note(changes) {
      if (!changes.some(({ kind }) => !LOOKING.has(kind))) return false;
      made++;
      return true;
    },
    mark: () => made,
    saved: (mark) => {
      kept = mark;
    },
    isSince: (mark) => made === mark,
  };
}

/** What a person does to look about in a workbook, which is not to change it. */
const LOOKING: ReadonlySet<Change["kind"]> = new Set(["selection", "sheet-activated"]);
