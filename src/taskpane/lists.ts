import type { Context } from "./actions/context";
import { messageOf } from "./actions/work";
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
  let lastId = 0;
  const nextId = (): number => ++lastId;
  return {
    findings: keepInStep(context, nextId, {
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
    milestones: keepInStep(context, nextId, {
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

/**
 * A window on a list that is asked for anew whenever what it depends on has
 * changed: one question at a time, and the newest state when the answer is there.
 */
function keepInStep<L extends List, R>(
  { store, ports }: Context,
  nextId: () => number,
  { parts, list, rows }: Kept<L, R>,
): RowWindow<L, R> {
  let asked: readonly unknown[] | null = null;
  let busy = false;
  /** Whether to wait until work is over: it has ended the worker, or a new review is on its way. */
  let waits = false;

  const step = async (): Promise<void> => {
    const state = store.get();
    if (busy || !state.review || (waits && state.work)) return;
    const now = parts(state);
    if (asked && same(now, asked)) return;
    asked = now;
    busy = true;
    try {
      window.show(await list(nextId(), state));
      waits = false;
    } catch (error) {
      waits = isAbort(error);
      if (waits) asked = null;
      else say(error);
    } finally {
      busy = false;
    }
    if (!waits) await step();
  };
  const say = (error: unknown): void => {
    store.set({ message: messageOf(ports.workbook.describeError(error)) });
  };
  const window = createRowWindow<L, R>({
    async fetch(id, from, to) {
      try {
        return await rows(id, from, to);
      } catch (error) {
        if (isAbort(error)) return null;
        say(error);
        throw error;
      }
    },
    onLost() {
      if (busy) return;
      asked = null;
      waits = store.get().work !== null;
      void step();
    },
  });
  store.subscribe(() => void step());
  return window;
}

const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "AbortError";

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((part, i) => part === b[i]);
