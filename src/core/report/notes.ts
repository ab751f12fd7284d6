import { progressNotices, type SheetProgress } from "../plan/progress-words";
import type { ContentRow } from "../sheet/content";
import { text } from "../sheet/content";
import { sheetsOf, type SourceBook } from "./source";

/**
 * What a reader must know before the figures of a written sheet, a note a row
 * below its title: whether the plan says how far its work has come. Every sheet
 * we write has the same; most plans need none.
 */
export const headNotes = (workbooks: readonly SourceBook[]): ContentRow[] =>
  progressNotices(plansIn(workbooks)).map((words) => ({ kind: "note", cells: [text(words)] }));

/** The sheets with plans and what they report; with their workbooks' names where there are several of those. */
export function plansIn(workbooks: readonly SourceBook[]): SheetProgress[] {
  return workbooks.flatMap((book) => {
    const file = workbooks.length > 1 && book.name !== "" ? ` (${book.name})` : "";
    return sheetsOf(book).map(({ sheet, progress }) => ({
      name: `“${sheet}”${file}`,
      progress,
    }));
  });
}
