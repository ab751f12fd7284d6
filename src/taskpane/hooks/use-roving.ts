import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";

/** A row's main control carries this attribute; the arrow keys go from one to the next. */
export const MAIN = { "data-row-main": true } as const;

const PAGE = 10;
/** How far a row is looked for from where it stood. */
const NEAR = 100;

export interface Roving {
  /** The row that the Tab key comes to. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onBlur: (event: { readonly target: EventTarget }) => void;
}

/**
 * Keyboard travel through a long list: one row is in the tab order, the arrow
 * keys, Home, End and the page keys go to another, and when the row with the
 * focus goes away the focus stays in the list. `keyAt` says which row stands
 * where, null where it is not at hand; a row is followed when others come or go
 * above it.
 */
export function useRoving(o: {
  root: React.RefObject<HTMLElement | null>;
  count: number;
  keyAt: (index: number) => string | null;
  reveal: (index: number) => void;
}): Roving {
  const { root, count, keyAt, reveal } = o;
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const inside = useRef(false);
  const wantFocus = useRef(false);

  const clamped = Math.max(0, Math.min(lastIndex.current, count - 1));
  const active = (activeKey === null ? null : nearest(activeKey, clamped, keyAt)) ?? clamped;

  useLayoutEffect(() => {
    lastIndex.current = active;
    const lost = inside.current && document.activeElement === document.body;
    if (!wantFocus.current && !lost) return;
    const main = root.current?.querySelector<HTMLElement>(
      `[data-index="${String(active)}"] [data-row-main]`,
    );
    if (!main) return;
    wantFocus.current = false;
    main.focus({ preventScroll: true });
  });

  const setActive = useCallback(
    (index: number) => {
      lastIndex.current = index;
      setActiveKey(keyAt(index));
    },
    [keyAt],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute("data-row-main"))
      return;
    const next = target(event.key, active, count);
    if (next === null) return;
    event.preventDefault();
    wantFocus.current = true;
    setActive(next);
    reveal(next);
  };

  const onFocus = ({ target: focused }: { target: EventTarget }): void => {
    inside.current = true;
    if (!(focused instanceof Element)) return;
    const row = focused.closest("[data-index]");
    if (row instanceof HTMLElement) setActive(Number(row.dataset["index"]));
  };

  const onBlur = ({ target: left }: { target: EventTarget }): void => {
    // A control that was taken away leaves the focus nowhere; one that was left took it along.
    queueMicrotask(() => {
      if (left instanceof Element && left.isConnected) {
        inside.current = root.current?.contains(document.activeElement) ?? false;
      }
    });
  };

  return { active, setActive, onKeyDown, onFocus, onBlur };
}

/** Where a row stands now that stood at `from`; null where it is not near there any more. */
function nearest(
  key: string,
  from: number,
  keyAt: (index: number) => string | null,
): number | null {
  for (let step = 0; step <= NEAR; step++) {
    if (keyAt(from + step) === key) return from + step;
    if (keyAt(from - step) === key) return from - step;
  }
  return null;
}

function target(key: string, from: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, from + 1);
    case "ArrowUp":
      return Math.max(0, from - 1);
    case "PageDown":
      return Math.min(last, from + PAGE);
    case "PageUp":
      return Math.max(0, from - PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
