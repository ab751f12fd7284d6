import { makeStyles } from "@fluentui/react-components";
import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from "@tanstack/react-virtual";
import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { useFoldOnScroll } from "../hooks/use-fold-on-scroll";
import { MAIN, useRoving } from "../hooks/use-roving";
import type { ShownRows } from "../hooks/use-rows";
import {
  layoutOf,
  type Layout,
  type List,
  type ListGroup,
  type ListSection,
  type Place,
} from "../view/list";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    // A small or much enlarged pane scrolls as a whole; the list keeps a window's worth.
    "@media (max-height: 520px)": { flexBasis: "auto", height: "100vh", flexShrink: 0 },
  },
  list: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Where a row is drawn: `tabIndex` goes on every control of it, and one of them carries `MAIN`. */
export interface Drawn {
  readonly key: string;
  readonly tabIndex: 0 | -1;
}

export interface VirtualListProps<R extends { readonly key: string }> {
  /** The list's name for those who hear it. */
  readonly label: string;
  /** Null before the list is first made. */
  readonly rows: ShownRows<List, R> | null;
  /** The keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
  /** The height in pixels of a heading and of a row before they are measured. */
  readonly heights: { readonly group: number; readonly row: number };
  readonly renderGroup: (group: ListGroup, drawn: Drawn & { readonly open: boolean }) => ReactNode;
  /** Draws the heading of what groups stand under, where they stand under something. */
  readonly renderSection?: (
    section: ListSection,
    drawn: Drawn & { readonly open: boolean },
  ) => ReactNode;
  readonly renderRow: (row: R, drawn: Drawn) => ReactNode;
  /** What stands there where the list has no row. */
  readonly nothing: ReactNode;
}

/**
 * A list of any length: only what is in sight is at hand and drawn, and the
 * keyboard reaches all of it. What was clicked or typed is answered first; other
 * rows follow when React has the time, in slices between which the page is free.
 */
export function VirtualList<R extends { readonly key: string }>(
  props: VirtualListProps<R>,
): ReactNode {
  const { nothing, ...list } = props;
  const rows = useDeferredValue(list.rows, null);
  const closed = useDeferredValue(list.closed);
  if (list.rows?.list.count === 0) return nothing;
  return rows && <DrawnList {...list} rows={rows} closed={closed} />;
}

function ListOfRows<R extends { readonly key: string }>(
  props: Omit<VirtualListProps<R>, "rows" | "nothing"> & { readonly rows: ShownRows<List, R> },
): React.JSX.Element {
  const { label, rows, closed, heights, renderGroup, renderSection, renderRow } = props;
  const styles = useStyles();
  const onScroll = useFoldOnScroll();
  const root = useRef<HTMLDivElement>(null);
  const activeRow = useRef(0);
  const [numbers] = useState(() => new Map<string, number>());
  const layout = useMemo(
    () => layoutOf(rows.list.groups, closed, numbers),
    [rows.list, closed, numbers],
  );
  const virtualizer = useVirtualizer({
    count: layout.length,
    getScrollElement: () => root.current,
    // The rows for a window's worth are drawn with the list, rather than once it has been measured.
    initialRect: { width: 0, height: window.innerHeight },
    estimateSize: (index) => (layout.isHeading(index) ? heights.group : heights.row),
    getItemKey: layout.keyAt,
    overscan: 6,
    // React may draw when it is ready: drawing within an event handler would hold the scrolling up.
    useFlushSync: false,
    // The row in the tab order stays drawn wherever the list is scrolled to.
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), activeRow.current),
  });
  const { rowAt } = rows;
  const keyAt = useCallback((index: number) => keyOf(layout.at(index), rowAt), [layout, rowAt]);
  const roving = useRoving({
    root,
    count: layout.length,
    keyAt,
    reveal: (index) => {
      activeRow.current = index;
      virtualizer.scrollToIndex(index, { align: "auto" });
    },
  });
  activeRow.current = roving.active;
  const items = virtualizer.getVirtualItems();
  useLook(rows.look, layout, items);

  return (
    <div
      ref={root}
      className={styles.scroller}
      onScroll={onScroll}
      onKeyDown={(event) => {
        if (event.key === "Escape") backToRow(event);
        roving.onKeyDown(event);
      }}
      onFocus={roving.onFocus}
      onBlur={roving.onBlur}
      role="presentation"
    >
      <div
        role="list"
        aria-label={label}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map(({ index, start }) => {
          const place = layout.at(index);
          const key = keyOf(place, rowAt);
          return (
            <ListItem
              key={key ?? index}
              className={styles.row}
              virtualizer={virtualizer}
              index={index}
              start={start}
              count={layout.length}
            >
              <Content
                id={key}
                section={place?.kind === "section" ? place.section : null}
                group={place?.kind === "group" ? place.group : null}
                open={place !== null && place.kind !== "row" && place.open}
                row={place?.kind === "row" ? rowAt(place.position) : undefined}
                tabIndex={index === roving.active ? 0 : -1}
                renderSection={renderSection}
                renderGroup={renderGroup}
                renderRow={renderRow as ContentProps["renderRow"]}
              />
            </ListItem>
          );
        })}
      </div>
    </div>
  );
}

/** Not drawn again while it is given the same: the first answer to a click changes nothing here. */
const DrawnList = memo(ListOfRows) as typeof ListOfRows;

interface ContentProps extends Pick<VirtualListProps<{ readonly key: string }>, "renderGroup"> {
  readonly renderSection: VirtualListProps<{ readonly key: string }>["renderSection"] | undefined;
  /** The key of the heading or row; null while a row is on its way. */
  readonly id: string | null;
  readonly section: ListSection | null;
  readonly group: ListGroup | null;
  readonly open: boolean;
  readonly row: { readonly key: string } | undefined;
  readonly tabIndex: 0 | -1;
  readonly renderRow: (row: { readonly key: string }, drawn: Drawn) => ReactNode;
}

/**
 * What stands in one place: a heading, a row, or words that the row is on its
 * way. It is drawn again only where that changes: scrolling and measuring move
 * places about many times a second.
 */
const Content = memo(function Content(props: ContentProps): ReactNode {
  const { id, section, group, open, row, tabIndex, renderSection, renderGroup, renderRow } = props;
  if (section) return renderSection?.(section, { key: section.key, tabIndex, open });
  if (group) return renderGroup(group, { key: group.key, tabIndex, open });
  return row && id !== null ? (
    renderRow(row, { key: id, tabIndex })
  ) : (
    <Waiting tabIndex={tabIndex} />
  );
});

/** The focus can rest on a row that is on its way, so that it does not leave the list. */
function Waiting({ tabIndex }: { readonly tabIndex: 0 | -1 }): React.JSX.Element {
  const styles = useListStyles();
  return (
    <div className={styles.row}>
      <button {...MAIN} type="button" className={styles.main} aria-disabled tabIndex={tabIndex}>
        <span className={styles.quiet}>Fetching the row…</span>
      </button>
    </div>
  );
}

/** One place of the list; what it measures is told to the list. */
function ListItem(props: {
  readonly className: string;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly index: number;
  readonly start: number;
  readonly count: number;
  readonly children: ReactNode;
}): React.JSX.Element {
  const { className, virtualizer, index, start, count, children } = props;
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = own.current;
    if (!element) return undefined;
    const measure = (): void => {
      virtualizer.resizeItem(index, element.offsetHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [virtualizer, index]);
  return (
    <div
      ref={own}
      data-index={index}
      role="listitem"
      aria-setsize={count}
      aria-posinset={index + 1}
      className={className}
      style={{ transform: `translateY(${String(start)}px)` }}
    >
      {children}
    </div>
  );
}

/** A heading's or a row's key: a row under two groups stands in two places. */
function keyOf<R extends { readonly key: string }>(
  place: Place | null,
  rowAt: (position: number) => R | undefined,
): string | null {
  if (place === null) return null;
  if (place.kind === "section") return place.section.key;
  if (place.kind === "group") return place.group.key;
  const row = rowAt(place.position);
  return row ? `${place.group.key} ${row.key}` : null;
}

/** Escape goes back from a row's buttons to the row, where nothing is open that it closes first. */
function backToRow(event: React.KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof Element) || event.defaultPrevented) return;
  const main = event.target.closest("[data-index]")?.querySelector<HTMLElement>("[data-row-main]");
  if (!main || main === event.target) return;
  event.preventDefault();
  main.focus({ preventScroll: true });
}

/** Has the rows fetched that are in sight. */
function useLook(
  look: (positions: readonly number[]) => void,
  layout: Layout,
  items: readonly { readonly index: number }[],
): void {
  const positions = items.flatMap(({ index }) => {
    const place = layout.at(index);
    return place?.kind === "row" ? [place.position] : [];
  });
  const seen = positions.join();
  useEffect(() => {
    look(seen === "" ? [] : seen.split(",").map(Number));
  }, [look, seen]);
}

function withRow(range: number[], row: number): number[] {
  if (range.length === 0 || range.includes(row)) return range;
  return [...range, row].sort((a, b) => a - b);
}
