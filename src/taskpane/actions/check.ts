import type { Workbook } from "../../core/sheet/workbook";
import { asAtOf } from "../state";
import type { PaneReview } from "../view/pane-review";
import { counted } from "../view/words";
import type { Context } from "./context";
import type { Freshness } from "./freshness";
import type { Moves } from "./moves";
import type { Task, Worker } from "./work";

export interface CheckActions {
  /**
   * Reads the sheets and reviews them. A check under way is given up for this
   * one, and then goes by how this one ends. Gives whether what the pane shows
   * is now of the workbook: false where the check failed or was cancelled.
   */
  check: () => Promise<boolean>;
  /** Reviews what was read last once more, after a change of settings; otherwise as `check`. */
  judgeAgain: () => Promise<boolean>;
}

export function checkActions(
  { store, ports }: Context,
  work: Worker,
  { moves, freshness }: { readonly moves: Moves; readonly freshness: Freshness },
): CheckActions {
  /** The newest check, with how it ends; the one under way hears when a newer one takes its place. */
  let newest: Promise<boolean> = Promise.resolve(false);
  let turns = 0;
  let giveUp: (() => void) | null = null;
  /** Whether the workbook was to be read and has not been: then judging what was read last is not enough. */
  let unread = false;

  const review = async (workbook: Workbook | null, task: Task): Promise<PaneReview> => {
    const { settings } = store.get();
    return ports.reviewer.check(workbook, {
      asAt: asAtOf(store.get()),
      settings,
      signal: task.signal,
    });
  };

  const readSheets = (
    task: Task,
    which: { readonly reports?: boolean; readonly only?: readonly string[] } = {},
  ): Promise<Workbook> =>
    ports.workbook.readWorkbook({
      scope: store.get().scope,
      ...which,
      signal: task.signal,
      onProgress: ({ done, total }) => {
        task.progress(done, total, "Reading");
      },
    });

  /**
   * The plan before its reports: a sheet that we wrote says again what the plan
   * says, so it is read only where no other sheet holds a plan; and where one
   * stands in front that is no plan, the plan looked at before still is the one.
   */
  const look = async (read: boolean, task: Task) => {
    const judge = async (workbook: Workbook | null) => {
      task.progress(0, 0, "Checking");
      return { workbook, view: await review(workbook, task) };
    };
    const first = await judge(read ? await readSheets(task) : null);
    if (first.view.actions > 0 || first.workbook === null) return first;
    const { sheets, leftOut = [] } = first.workbook;
    const plans = (store.get().review?.sheets ?? []).filter(({ milestones }) => milestones > 0);
    if (plans.length > 0 && sheets.length > 0 && sheets.every((sheet) => sheet.isReport)) {
      return judge(await readSheets(task, { only: plans.map(({ name }) => name) }));
    }
    return leftOut.length > 0 ? judge(await readSheets(task, { reports: true })) : first;
  };

  const run = (label: string, read: boolean): Promise<boolean> => {
    const turn = ++turns;
    let replaced = false;
    unread ||= read;
    giveUp?.();
    const ended = work({ label, cancellable: true }, async (task) => {
      replaced = turn !== turns;
      if (replaced) return;
      giveUp = () => {
        // What the person has cancelled stays cancelled, whatever comes after it.
        replaced = !task.signal.aborted;
        task.giveUp();
      };
      const started = ports.now();
      const point = moves.now();
      const shown = freshness.reading();
      const { workbook, view } = await look(read || unread, task);
      if (turn === turns) unread = false;
      const seconds = (ports.now() - started) / 1000;
      store.set(({ message, date1904 }) => ({
        review: view,
        date1904: workbook?.date1904 ?? date1904,
        note: noteOn(view, seconds),
        message: message?.intent === "error" ? null : message,
      }));
      if (workbook) {
        moves.readAt(point);
        shown();
      }
      return true;
    });
    newest = ended.then((done) => {
      if (turn === turns) giveUp = null;
      return replaced ? newest : done === true;
    });
    return newest;
  };

  return {
    check: () => run("Reading", true),
    judgeAgain: () => run("Checking", store.get().review === null),
  };
}

/** "Checked 203 milestones in 0.1 s". */
function noteOn({ milestones, sheets }: PaneReview, seconds: number): string {
  const time = seconds < 0.05 ? "under 0.1 s" : `${seconds.toFixed(1)} s`;
  if (milestones > 0) return `Checked ${counted(milestones, "milestone")} in ${time}`;
  return sheets.length === 1
    ? `Looked at “${sheets[0]?.name ?? ""}” in ${time}: no plan found`
    : `Looked at ${counted(sheets.length, "sheet")} in ${time}: no plan found`;
}
