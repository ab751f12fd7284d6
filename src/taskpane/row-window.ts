import type { List } from "./view/list";

/** A long list so far as it is at hand. */
export interface Rows<L extends List, R> {
  readonly list: L;
  /** A row by its position; undefined while it is on its way. */
  readonly rowAt: (position: number) => R | undefined;
}

/** A window on a long list: it holds the rows in sight and those near them, and fetches others. */
export interface RowWindow<L extends List, R> {
  /** The list that is shown; null before the first. */
  readonly get: () => Rows<L, R> | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows another list once its rows for what is in sight are there, so that nothing flickers. */
  readonly show: (list: L) => void;
  /** Says which positions are in sight. */
  readonly look: (positions: readonly number[]) => void;
}

export interface RowSource<R> {
  /** Rows of the list with a number, `to` left out; null where that list is no more, and rejects on a fault. */
  readonly fetch: (id: number, from: number, to: number) => Promise<readonly R[] | null>;
  /** Hears that the list with that number is no more. */
  readonly onLost: (id: number) => void;
}

/** Rows are fetched so many at a time, and so many times as many are kept. */
const PAGE = 100;
const MOST_PAGES = 12;

export function createRowWindow<L extends List, R>(source: RowSource<R>): RowWindow<L, R> {
  const listeners = new Set<() => void>();
  let shown: Held<L, R> | null = null;
  let next: L | null = null;
  let sight: readonly number[] = [0];

  /** Fetches what is in sight of a list and not at hand. */
  const load = async (held: Held<L, R>): Promise<Outcome> => {
    const missing = pagesOf(sight, held.list.count).filter((page) => !held.pages.has(page));
    const outcomes = await Promise.all(missing.map((page) => loadPage(held, page)));
    return outcomes.find((outcome) => outcome !== "came") ?? "came";
  };
  const loadPage = async ({ list, pages }: Held<L, R>, page: number): Promise<Outcome> => {
    pages.set(page, []);
    const from = page * PAGE;
    try {
      const rows = await source.fetch(list.id, from, Math.min(list.count, from + PAGE));
      if (rows) pages.set(page, rows);
      else pages.delete(page);
      return rows ? "came" : "lost";
    } catch {
      pages.delete(page);
      return "failed";
    }
  };
  const settle = (held: Held<L, R>): void => {
    forget(held.pages, pagesOf(sight, held.list.count));
    shown = { ...held, rows: rowsOf(held) };
    for (const listener of [...listeners]) listener();
  };
  /** Fetches what has come into sight of the list that is shown. */
  const fill = async (): Promise<void> => {
    const held = shown;
    if (!held || pagesOf(sight, held.list.count).every((page) => held.pages.has(page))) return;
    const outcome = await load(held);
    if (shown?.list !== held.list) return;
    if (outcome === "came") settle(held);
    if (outcome === "lost") source.onLost(held.list.id);
  };

  return {
    get: () => shown?.rows ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(list) {
      next = list;
      const held = hold<L, R>(list);
      void load(held).then((outcome) => {
        if (next !== list) return;
        next = null;
        if (outcome === "lost") source.onLost(list.id);
        if (outcome !== "came") return;
        settle(held);
        void fill();
      });
    },
    look(positions) {
      sight = positions.length > 0 ? positions : [0];
      void fill();
    },
  };
}

/** How the fetching of rows went. */
type Outcome = "came" | "lost" | "failed";

interface Held<L extends List, R> {
  readonly list: L;
  /** A page that is on its way is empty. */
  readonly pages: Map<number, readonly R[]>;
  readonly rows: Rows<L, R>;
}

function hold<L extends List, R>(list: L): Held<L, R> {
  const pages = new Map<number, readonly R[]>();
  return { list, pages, rows: rowsOf({ list, pages }) };
}

const rowsOf = <L extends List, R>({ list, pages }: Omit<Held<L, R>, "rows">): Rows<L, R> => ({
  list,
  rowAt: (position) => pages.get(Math.floor(position / PAGE))?.[position % PAGE],
});

/** The pages some positions stand on and those beside them; positions beyond the end count as the end. */
function pagesOf(positions: readonly number[], count: number): number[] {
  if (count === 0) return [];
  const last = Math.floor((count - 1) / PAGE);
  const pages = new Set<number>();
  for (const position of positions) {
    const page = Math.min(last, Math.floor(position / PAGE));
    const near = position % PAGE < PAGE / 2 ? page - 1 : page + 1;
    pages.add(page);
    if (near >= 0 && near <= last) pages.add(near);
  }
  return [...pages];
}

/** Lets the pages go that were fetched longest ago and are not needed. */
function forget(pages: Map<number, unknown>, needed: readonly number[]): void {
  for (const page of [...pages.keys()]) {
    if (pages.size <= MOST_PAGES) return;
    if (!needed.includes(page)) pages.delete(page);
  }
}
