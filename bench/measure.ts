/** One figure of a run. */
export interface Measured {
  /** Median over the runs, in ms. */
  readonly ms: number;
  /** Heap held by the result after a collection, in MB; null where node was not told to expose it. */
  readonly heldMb: number | null;
}

/** Times of a work that follows upon itself, in ms. */
export interface Sequence {
  readonly median: number;
  /** Nine in ten took no longer. */
  readonly slow: number;
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

/**
 * Times some work on what is made afresh for each run, untimed, so that nothing
 * is remembered of the run before: one run to warm up, then the median of the
 * others, in ms.
 */
export function measureAfresh<T>(make: () => T, work: (of: T) => unknown, runs = 5): number {
  work(make());
  const times = Array.from({ length: runs }, () => {
    const made = make();
    global.gc?.();
    const start = performance.now();
    work(made);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/**
 * Times a work as it follows upon itself, as typing does: the engine collects
 * its garbage when it likes, within the times, and never because it is told to.
 */
export function measureSequence(work: () => unknown, runs: number): Sequence {
  const begun = performance.now();
  while (performance.now() - begun < WARM_UP) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), slow: at(0.9) };
}

function heapMb(): number | null {
  if (!global.gc) return null;
  global.gc();
  return process.memoryUsage().heapUsed / 1_048_576;
}
