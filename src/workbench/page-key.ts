/** What a key asks of the page, wherever on it the focus is. */
export type PageKey = "save" | "find" | "next part" | "previous part" | "keys";

/** Which of the page's keys was pressed: Ctrl is ⌘ on a Mac. */
export function pageKeyOf(event: KeyboardEvent): PageKey | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return null;
  if (key === "F6" && !ctrlKey && !metaKey) return shiftKey ? "previous part" : "next part";
  if (!ctrlKey && !metaKey) return null;
  // A keyboard may need Shift for the stroke.
  if (key === "/") return "keys";
  return shiftKey ? null : (WITH_CTRL[key.toLowerCase()] ?? null);
}

const WITH_CTRL: Partial<Record<string, PageKey>> = { s: "save", f: "find" };

/**
 * Hears the page's keys in a window, before whatever else is there takes them,
 * the browser itself included; gives how to stop.
 */
export function hearPageKeys(window: Window, act: (key: PageKey) => void): () => void {
  const hear = (event: KeyboardEvent): void => {
    const key = pageKeyOf(event);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(key);
  };
  window.addEventListener("keydown", hear, { capture: true });
  return () => {
    window.removeEventListener("keydown", hear, { capture: true });
  };
}
