import { existsSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../../shared/plans");

/** Where a file of the real plans is, "tower-hamlets-2011-12/gold.json"; null where they are not at hand. */
export function realPlan(name: string): string | null {
  const path = join(FOLDER, name);
  return existsSync(path) ? path : null;
}

/** A `describe` for tests that need the real plans; skipped, with the reason, where they are missing. */
export function describeRealPlan(title: string, tests: () => void): void {
  if (existsSync(FOLDER)) describe(title, tests);
  else describe.skip(`${title} (the folder of real plans, ${FOLDER}, is missing)`, tests);
}
