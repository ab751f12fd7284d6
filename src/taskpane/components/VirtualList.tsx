import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useMemo, useRef, type ReactNode } from "react";
import { useRoving } from "../hooks/use-roving";

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

export interface VirtualListProps<T> {
  /** The list's name for those who hear it. */
  readonly label: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** A row's height in pixels before it is measured. */
  readonly estimate: (row: T) => number;
  /** `tabIndex` goes on every control of the row; one of them carries `MAIN`. */
  readonly render: (row: T, place: { tabIndex: 0 | -1 }) => ReactNode;
}

/** A list of any length: only what is in sight is drawn, and the keyboard reaches all of it. */
export function VirtualList<T>({
  label,
  rows,
  keyOf,
  estimate,
  render,
}: VirtualListProps<T>): React.JSX.Element {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(keyOf), [rows, keyOf]);
  const activeRow = useRef(0);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => root.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 40 : estimate(row);
    },
    getItemKey: (index) => keys[index] ?? index,
    overscan: 6,
    // React may draw when it is ready: drawing within an event handler would hold the scrolling up.
    useFlushSync: false,
    // The row in the tab order stays drawn wherever the list is scrolled to.
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), activeRow.current),
  });
  const roving = useRoving({
    root,
    keys,
    reveal: (index) => {
      activeRow.current = index;
      virtualizer.scrollToIndex(index, { align: "auto" });
    },
  });
  activeRow.current = roving.active;

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
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              {render(row, { tabIndex: index === roving.active ? 0 : -1 })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function withRow(range: number[], row: number): number[] {
  if (range.length === 0 || range.includes(row)) return range;
  return [...range, row].sort((a, b) => a - b);
}
