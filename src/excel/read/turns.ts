/** How long the pane's thread may be held before others have their turn, in ms. */
const MOST_MS = 12;

/** A browser's own way to go on after what waits; Safari has none yet. */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/**
 * Gives a function to call between two parts of long work: it says when to
 * wait, and for what, so that clicks, typing and drawing come between. Most
 * calls give nothing to wait for.
 */
export function takingTurns(): () => Promise<void> | null {
  let began = performance.now();
  return () => {
    if (performance.now() - began < MOST_MS) return null;
    return nextTurn().then(() => {
      began = performance.now();
    });
  };
}

function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
