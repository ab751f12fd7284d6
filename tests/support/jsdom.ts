import "@testing-library/jest-dom";

/** What browsers have and jsdom has not, so far as the pane uses it. */

class StillResizeObserver implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out, so nothing ever changes its size.
  }
  unobserve(): void {
    // See above.
  }
  disconnect(): void {
    // See above.
  }
}

globalThis.ResizeObserver = StillResizeObserver;
globalThis.structuredClone ??= <T>(value: T): T => value;

const ROW_HEIGHT = 40;
const PANE_HEIGHT = 800;

// A virtual list draws what fits its height; rows are given one, everything else the pane's.
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: {
    configurable: true,
    get(this: HTMLElement): number {
      return this.dataset["index"] === undefined ? PANE_HEIGHT : ROW_HEIGHT;
    },
  },
  offsetWidth: { configurable: true, get: () => 320 },
});

Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number): void {
  if (typeof to === "object") this.scrollTop = to.top ?? this.scrollTop;
  this.dispatchEvent(new Event("scroll"));
} as typeof Element.prototype.scrollTo;
Element.prototype.scrollIntoView = (): void => undefined;

/** Media queries that hold in a test; none by default, so the light theme is taken. */
export const media = new Set<string>();

window.matchMedia = (query: string): MediaQueryList => ({
  matches: media.has(query),
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});
