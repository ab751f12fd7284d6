import { useEffect, useRef } from "react";

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), input:not([hidden]):not([disabled]), select, textarea, a[href], [tabindex="0"]';
const TAB = '[role="tab"][aria-selected="true"]';

/**
 * Keeps the keyboard where it was working when what it stood on goes, as an
 * item does that was brought back or a message that was dismissed: the focus
 * goes to the nearest place around it that is left, or else to the open tab.
 * Without this it falls to the page, and the next Tab begins at the top.
 */
export function useKeptFocus(): React.RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = root.current;
    if (!place) return;
    let path: Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      path = target instanceof Element ? pathOf(target, place) : [];
    };
    const watcher = new MutationObserver(() => {
      const [last] = path;
      if (last === undefined || last.isConnected) return;
      const { activeElement, body } = place.ownerDocument;
      if (activeElement === null || activeElement === body) nearestIn(path, place)?.focus();
      else path = [];
    });
    place.addEventListener("focusin", remember);
    watcher.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener("focusin", remember);
      watcher.disconnect();
    };
  }, []);
  return root;
}

/** An element with what it stands in, up to a place. */
function pathOf(from: Element, place: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = from; at && at !== place; at = at.parentElement) path.push(at);
  return path;
}

function nearestIn(path: readonly Element[], place: Element): HTMLElement | null {
  for (const around of path) {
    const found = around.isConnected ? around.querySelector<HTMLElement>(FOCUSABLE) : null;
    if (found) return found;
  }
  return place.querySelector<HTMLElement>(TAB);
}
