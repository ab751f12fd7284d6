import fc from "fast-check";

/**
 * fast-check with cases that are the same in every run, so that a run never
 * fails for something its change has not done. To look further than that,
 * `SEED=7 RUNS=20 npm test` draws others, and twenty times as many.
 */
const { SEED = "2012", RUNS = "1" } = process.env;
fc.configureGlobal({ seed: Number(SEED), numRuns: runs(100) });

/** How many cases to try, where a plain run tries so many. */
export function runs(plain: number): number {
  return plain * Number(RUNS);
}

/** How long a test may take, in milliseconds, where a plain run is given so many. */
export function patience(plain: number): number {
  return Math.max(1, Number(RUNS)) * plain;
}

export { fc };
