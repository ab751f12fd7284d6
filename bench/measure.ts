/** One figure of a run. */
export interface Measured {
  /** Median over the runs, in ms. */
  readonly ms: number;
  /** Heap held by the result after a collection, in MB; null where node was not told to expose it. */
  readonly heldMb: number | null;
}

/** How long the engine is given to compile what it runs, in ms. */
const WARM_UP = 500;

/**
 * Times some work: half a second of it, or one run, to warm up, then the median
 * of the others. What the last run gave is kept alive while the heap is read, so
 * that `heldMb` is its size and that of what the work remembers.
 */
export async function measure<T>(
  work: () => T | Promise<T>,
  runs = 3,
): Promise<Measured & { result: T }> {
  const before = heapMb();
  const begun = performance.now();
  let result = await work();
  while (performance.now() - begun < WARM_UP) result = await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    global.gc?.();
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  const after = heapMb();
  times.sort((a, b) => a - b);
  return {
    ms: times[Math.floor(times.length / 2)] ?? 0,
    heldMb: before === null || after === null ? null : Math.max(0, after - before),
    result,
  };
}

function heapMb(): number | null {
  if (!global.gc) return null;
  global.gc();
  return process.memoryUsage().heapUsed / 1_048_576;
}
