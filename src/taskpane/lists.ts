import type { Context } from "./actions/context";
import { createRowWindow, type RowWindow } from "./row-window";
import type { PaneState } from "./state";
import type { List } from "./view/list";
import type { FindingList, FindingRow, MilestoneRow } from "./view/pane-review";

/** The pane's long lists: made where the review is, and here the rows in sight alone. */
export interface Lists {
  readonly findings: RowWindow<FindingList, FindingRow>;
  readonly milestones: RowWindow<List, MilestoneRow>;
}

/** Keeps the lists in step with the review, the filters and what is ignored. */
export function createLists(context: Context): Lists {
  const { reviewer } = context.ports;
  return {
    findings: keepInStep(context, {
      parts: ({ review, check, settings }) => [
        review,
        settings.ignored,
        check.search,
        check.severity,
        check.groupBy,
      ],
      list: (id, { check: { search, severity, groupBy }, settings: { ignored } }) =>
        reviewer.listFindings(id, { search, severity, groupBy, ignored }),
      rows: reviewer.findings,
    }),
    milestones: keepInStep(context, {
      parts: ({ review, milestones }) => [review, milestones],
      list: (id, { milestones }) => reviewer.listMilestones(id, milestones),
      rows: reviewer.milestones,
    }),
  };
}

interface Kept<L extends List, R> {
  /** What of the state the list depends on. */
  readonly parts: (state: PaneState) => readonly unknown[];
  readonly list: (id: number, state: PaneState) => Promise<L>;
  readonly rows: (id: number, from: number, to: number) => Promise<readonly R[] | null>;
}

let lastId = 0;

/**
 * A window on a list that is asked for anew whenever what it depends on has
 * changed: one question at a time, the newest state when the answer is there.
 */
function keepInStep<L extends List, R>(
  { store }: Context,
  { parts, list, rows }: Kept<L, R>,
): RowWindow<L, R> {
  let asked: readonly unknown[] | null = null;
  let busy = false;
  let failed = false;

  const step = async (): Promise<void> => {
    const state = store.get();
    // A worker that was ended takes its questions with it; what ended it is to come first.
    if (busy || !state.review || (failed && state.work)) return;
    const now = parts(state);
    if (asked && same(now, asked)) return;
    asked = now;
    busy = true;
    try {
      window.show(await list(++lastId, state));
      failed = false;
    } catch {
      asked = null;
      failed = true;
    }
    busy = false;
    if (!failed) await step();
  };
  const window = createRowWindow<L, R>({
    fetch: rows,
    onLost() {
      if (busy) return;
      asked = null;
      void step();
    },
  });
  store.subscribe(() => void step());
  return window;
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((part, i) => part === b[i]);
