import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";

/** A row's main control carries this attribute; the arrow keys go from one to the next. */
export const MAIN = { "data-row-main": true } as const;

const PAGE = 10;

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
 * focus goes away the focus stays in the list.
 */
export function useRoving(o: {
  root: React.RefObject<HTMLElement | null>;
  keys: readonly string[];
  reveal: (index: number) => void;
}): Roving {
  const { root, keys, reveal } = o;
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const inside = useRef(false);
  const wantFocus = useRef(false);

  const found = activeKey === null ? -1 : keys.indexOf(activeKey);
  const active = found >= 0 ? found : Math.max(0, Math.min(lastIndex.current, keys.length - 1));

  useLayoutEffect(() => {
    lastIndex.current = active;
    const lost = inside.current && document.activeElement === document.body;
    if (!wantFocus.current && !lost) return;
    wantFocus.current = false;
    root.current
      ?.querySelector<HTMLElement>(`[data-index="${String(active)}"] [data-row-main]`)
      ?.focus({ preventScroll: true });
  });

  const setActive = useCallback(
    (index: number) => {
      setActiveKey(keys[index] ?? null);
    },
    [keys],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute("data-row-main"))
      return;
    const next = target(event.key, active, keys.length);
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
