import { makeStyles } from "@fluentui/react-components";
import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { MAIN, useRoving } from "../hooks/use-roving";
import type { ShownRows } from "../hooks/use-rows";
import { layoutOf, type Layout, type List, type ListGroup, type Place } from "../view/list";
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
  readonly rows: ShownRows<List, R>;
  /** The keys of the groups that are closed. */
  readonly closed: ReadonlySet<string>;
  /** The height in pixels of a heading and of a row before they are measured. */
  readonly heights: { readonly group: number; readonly row: number };
  readonly renderGroup: (group: ListGroup, drawn: Drawn & { readonly open: boolean }) => ReactNode;
  readonly renderRow: (row: R, drawn: Drawn) => ReactNode;
}

/** A list of any length: only what is in sight is at hand and drawn, and the keyboard reaches all of it. */
export function VirtualList<R extends { readonly key: string }>(
  props: VirtualListProps<R>,
): React.JSX.Element {
  const { label, rows, closed, heights } = props;
  const styles = useStyles();
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
    estimateSize: (index) => (layout.headings.has(index) ? heights.group : heights.row),
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
      onKeyDown={roving.onKeyDown}
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
        {items.map(({ index, start }) => (
          <ListItem
            key={keyAt(index) ?? index}
            className={styles.row}
            virtualizer={virtualizer}
            index={index}
            start={start}
            count={layout.length}
          >
            {drawn(props, layout.at(index), index === roving.active ? 0 : -1)}
          </ListItem>
        ))}
      </div>
    </div>
  );
}

/** What stands in one place: a heading, a row, or words that the row is on its way. */
function drawn<R extends { readonly key: string }>(
  { rows, renderGroup, renderRow }: VirtualListProps<R>,
  place: Place | null,
  tabIndex: 0 | -1,
): ReactNode {
  const key = keyOf(place, rows.rowAt);
  if (place?.kind === "group") {
    return renderGroup(place.group, { key: place.group.key, tabIndex, open: place.open });
  }
  const row = place ? rows.rowAt(place.position) : undefined;
  return row && key !== null ? renderRow(row, { key, tabIndex }) : <Waiting tabIndex={tabIndex} />;
}

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
  if (place.kind === "group") return place.group.key;
  const row = rowAt(place.position);
  return row ? `${place.group.key} ${row.key}` : null;
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
