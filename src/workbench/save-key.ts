/** Whether a key is the one that saves: Ctrl+S, or ⌘S on a Mac. */
export function isSaveKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "s";
}

/** Has Ctrl+S in a window save a copy; before whatever else is there takes it, the browser itself included. */
export function saveByKey(window: Window, save: () => void): void {
  const hear = (event: KeyboardEvent): void => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    save();
  };
  window.addEventListener("keydown", hear, { capture: true });
}
