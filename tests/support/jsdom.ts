import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";

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
// axe looks for icons drawn as text; there is no canvas here to draw them on.
HTMLCanvasElement.prototype.getContext = () => null;
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.structuredClone ??= <T>(value: T): T => value;

Blob.prototype.text ??= function text(this: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("The file could not be read."));
    };
    reader.readAsText(this);
  });
};

// A whole pane is drawn in each test; on a busy machine that takes its time.
jest.setTimeout(30_000);

const ROW_HEIGHT = 40;
const PANE_HEIGHT = 800;

function heightOf(this: HTMLElement): number {
  return this.dataset["index"] === undefined ? PANE_HEIGHT : ROW_HEIGHT;
}

// A virtual list draws what fits its height; rows are given one, everything else the pane's.
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { configurable: true, get: heightOf },
  clientHeight: { configurable: true, get: heightOf },
  offsetWidth: { configurable: true, get: () => 320 },
  clientWidth: { configurable: true, get: () => 320 },
});

// As in a browser, the event comes after what scrolled has finished.
Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number): void {
  const top = typeof to === "object" ? (to.top ?? this.scrollTop) : this.scrollTop;
  if (top === this.scrollTop) return;
  this.scrollTop = top;
  setTimeout(() => this.dispatchEvent(new Event("scroll")), 0);
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
