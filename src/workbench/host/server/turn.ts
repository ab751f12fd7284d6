/**
 * Waits for the next turn of the event loop, as a request to Excel does, so that
 * a page can paint and a click on Cancel can arrive between two syncs. The means
 * is taken when the module loads, before a test may put fake timers in its place.
 */
export const nextTurn: () => Promise<void> = turnBy(
  (globalThis as { setImmediate?: (run: () => void) => unknown }).setImmediate,
  globalThis.setTimeout,
);

function turnBy(
  immediate: ((run: () => void) => unknown) | undefined,
  timeout: (run: () => void, ms: number) => unknown,
): () => Promise<void> {
  if (immediate)
    return () =>
      new Promise((resolve) =>
        immediate(() => {
          resolve();
        }),
      );
  return () =>
    new Promise((resolve) =>
      timeout(() => {
        resolve();
      }, 0),
    );
}
