/** The parts of the page that F6 goes round, in their order. */
export const PARTS = ["toolbar", "sheet", "tabs", "pane"] as const;
export type Part = (typeof PARTS)[number];

/** The next part that is there, or the one before, in a ring; from outside them the first or the last. */
export function partAfter(
  from: Part | null,
  way: "next" | "previous",
  isThere: (part: Part) => boolean,
): Part | null {
  const step = way === "next" ? 1 : -1;
  const count = PARTS.length;
  const start = from === null ? (way === "next" ? -1 : count) : PARTS.indexOf(from);
  for (let turn = 1; turn <= count; turn++) {
    const part = PARTS[(start + step * turn + count * 2) % count];
    if (part !== undefined && isThere(part)) return part;
  }
  return null;
}

/** Which part an element of the page belongs to; null for none. */
export function partOf(element: Element | null): Part | null {
  return SELECTORS.find(([selector]) => element?.closest(selector))?.[1] ?? null;
}

/** The marks of the parts; the grid's own foot is its library's, and its editors stand beside it. */
const SELECTORS: readonly (readonly [selector: string, part: Part])[] = [
  ["[data-part=toolbar]", "toolbar"],
  ["[data-part=pane]", "pane"],
  ["[data-part=tabs], [data-ready] footer", "tabs"],
  ["[data-ready], [id^=univer-doc-selection-container]", "sheet"],
];

/** What can be given the keyboard. */
const FOCUSABLE =
  'a[href], button:not([disabled], [tabindex="-1"]), input:not([disabled], [hidden]), select, [tabindex="0"]';

/** Gives the keyboard to the toolbar, or to the tab of the sheet that is shown; false where there is none. */
export function enterPart(part: "toolbar" | "tabs"): boolean {
  const at =
    part === "toolbar"
      ? document.querySelector<HTMLElement>(`[data-part=toolbar] :is(${FOCUSABLE})`)
      : document.querySelector<HTMLElement>("[data-ready] [role=tab][aria-selected=true]");
  at?.focus();
  return at !== null;
}

/** Gives the keyboard to the pane: to what had it there last, or to its open tab. */
export function enterPane(): void {
  const frame = document.querySelector<HTMLIFrameElement>("#pane");
  const inside = frame?.contentDocument;
  if (!frame || !inside) return;
  frame.contentWindow?.focus();
  if (inside.activeElement && inside.activeElement !== inside.body) {
    (inside.activeElement as HTMLElement).focus();
    return;
  }
  const at =
    inside.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ??
    inside.querySelector<HTMLElement>(FOCUSABLE);
  if (at) at.focus();
  else frame.focus();
}
