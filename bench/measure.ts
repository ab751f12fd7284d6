/** One figure of a run. */
export interface Measured {
  /** Median over the runs, in ms. */
  readonly ms: number;
  /** Heap held by the result after a collection, in MB; null where node was not told to expose it. */
  readonly heldMb: number | null;
}

/**
 * Times some work: one run to warm up, then the median of the others. What the
 * last run gave is kept alive while the heap is read, so that `heldMb` is its size.
 */
export async function measure<T>(
  work: () => T | Promise<T>,
  runs = 3,
): Promise<Measured & { result: T }> {
  let result = await work();
  const times: number[] = [];
  const before = heapMb();
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
