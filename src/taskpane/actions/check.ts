import type { SheetLooks } from "../../core/sheet/looks";
import type { Workbook } from "../../core/sheet/workbook";
import { leftOut as plansLeftOut } from "../../core/report/counted";
import { asAtOf } from "../state";
import { messageAfter } from "../view/failure-message";
import { isPlan, readyWords } from "../view/first-action";
import type { PaneReview } from "../view/pane-review";
import { counted } from "../view/words";
import type { Context } from "./context";
import { findPlan } from "./find-plan";
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
  /**
   * The same for what a person has typed, or a fix has written. How sheets look
   * is taken to be as it was: Excel takes the question for a change, and empties
   * its list of what can be undone.
   */
  checkTyping: () => Promise<boolean>;
  /** Reviews what was read last once more, after a change of settings; otherwise as `check`. */
  judgeAgain: () => Promise<boolean>;
}

export function checkActions(
  { store, ports }: Context,
  work: Worker,
  {
    moves,
    freshness,
    looks,
  }: {
    readonly moves: Moves;
    readonly freshness: Freshness;
    readonly looks: Map<string, SheetLooks>;
  },
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

  const look = async (read: boolean, task: Task) => {
    const judge = (workbook: Workbook | null): Promise<PaneReview> => {
      task.progress(0, 0, "Checking");
      return review(workbook, task);
    };
    if (!read) return { workbook: null, view: await judge(null) };
    const { scope, review: last } = store.get();
    return findPlan({
      scope,
      before: (last?.sheets ?? [])
        .filter(({ milestones, isReport }) => milestones > 0 && !isReport)
        .map(({ name }) => name),
      judge,
      read: (which) =>
        ports.workbook.readWorkbook({
          ...which,
          looks,
          signal: task.signal,
          onProgress: ({ done, total }) => {
            task.progress(done, total, "Reading");
          },
        }),
    });
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
      // Cells that moved while their looks were asked may have others now.
      if (moves.now() > point) looks.clear();
      const seconds = (ports.now() - started) / 1000;
      store.set(({ message, date1904, review: before }) => ({
        review: view,
        date1904: workbook?.date1904 ?? date1904,
        note: noteOn(view, seconds),
        message: messageAfter(view.failures, before?.failures ?? [], message),
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
    check() {
      looks.clear();
      return run("Reading", true);
    },
    checkTyping: () => run("Reading", true),
    judgeAgain: () => run("Checking", store.get().review === null),
  };
}

/** How many milestones of those checked stand in plans of other years than the one counted. */
const uncounted = (planYears: PaneReview["planYears"]): number =>
  plansLeftOut(planYears)
    .flatMap(({ sheets }) => sheets)
    .reduce((n, sheet) => n + sheet.milestones, 0);

/** "Checked 203 milestones in 0.1 s". */
function noteOn({ sheets, leftOut, planYears }: PaneReview, seconds: number): string {
  const milestones = sheets.reduce((n, sheet) => n + sheet.milestones, 0);
  const time = seconds < 0.05 ? "under 0.1 s" : `${seconds.toFixed(1)} s`;
  if (milestones > 0) {
    const others = uncounted(planYears);
    const counts =
      others === 0 ? "" : `; ${counted(others, "milestone")} of other years not counted`;
    const done = `Checked ${counted(milestones, "milestone")} in ${time}${counts}`;
    const own = sheets.find(({ isReport }) => isReport);
    return own
      ? `${done}. The only plan here is “${own.name}”, which Milestone Monitor wrote`
      : done;
  }
  const [only] = sheets;
  const waiting = sheets.find((sheet) => sheet.waiting !== null)?.waiting;
  if (waiting?.isBlank === true) return readyWords(waiting.at);
  const found = sheets.some(isPlan) ? "a plan with no milestones yet" : "no plan found";
  return sheets.length === 1 && only !== undefined
    ? `Looked at “${only.name}” in ${time}: ${found}`
    : `Looked at ${counted(sheets.length + leftOut.length, "sheet")} in ${time}: ${found}`;
}
