/** Where the library keeps what is typed: beside the grid, in the page itself. */
const EDITORS = "[id^=univer-doc-selection-container]";

/** What parts are, of which the library does not say it. */
const ROLES: readonly (readonly [selector: string, role: string])[] = [
  ['[data-u-comp="editor"]', "textbox"],
  [EDITORS, "region"],
];

/** What the grid's parts are called where its library gives them no name, by selector. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp="defined-name"] input', "Selected cell: type another to go to it"],
  ['[data-u-comp="sheet-bar-append-button"]', "All sheets"],
  ['[data-u-comp="editor"]', "Sheet: arrow keys move, F2 edits, F6 leaves the sheet"],
  [EDITORS, "Typing in the sheet"],
];

/**
 * The grid's drawing surfaces would come before everything else on the page as
 * one tabs through it, and its own buttons give the focus away as they get it.
 */
const NO_TAB_STOPS = 'canvas[tabindex], [data-u-comp="sheet-bar-append-button"]';

/**
 * Gives the grid's parts their names, and the keyboard one way through them,
 * now and as parts come; gives how to stop.
 */
export function nameParts(container: HTMLElement): () => void {
  const name = (): void => {
    for (const [selector, label] of NAMES) setAll(document, selector, ["aria-label", label]);
    for (const [selector, role] of ROLES) setAll(document, selector, ["role", role]);
    setAll(container, NO_TAB_STOPS, ["tabindex", "-1"]);
  };
  name();
  const watcher = new MutationObserver(name);
  watcher.observe(container, { childList: true, subtree: true });
  return () => watcher.disconnect();
}

function setAll(within: ParentNode, selector: string, [name, value]: [string, string]): void {
  for (const part of within.querySelectorAll(selector)) part.setAttribute(name, value);
}
