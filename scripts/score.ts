/**
 * How well plans are read: plans made up from seeds, rendered into each layout
 * and compared with the truth. `npm run score -- [--plans 500] [--from 1]
 * [--layout lines] [--misses]`
 */
import { LAYOUTS, type Layout } from "../tests/support/generator/index";
import { emptyTally, scoreSeed, shares, type Miss } from "../tests/support/generator/score";

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : (args[at + 1] ?? "");
};
const plans = Number(option("plans") ?? 500);
const from = Number(option("from") ?? 1);
const only = option("layout");
const layouts = LAYOUTS.filter((layout) => only === undefined || layout === only);
const perLayout = Math.ceil(plans / layouts.length);

const NAMES = ["actions", "milestones", "due", "leads", "directorates"];
console.log(["layout".padEnd(10), "plans", ...NAMES.map((name) => name.padStart(12))].join(" "));
for (const layout of layouts) report(layout);

function report(layout: Layout): void {
  const tally = emptyTally();
  const worst: { seed: number; misses: Miss[] }[] = [];
  for (let seed = from; seed < from + perLayout; seed++) {
    const misses = scoreSeed(seed, layout, tally);
    if (misses.length > 0) worst.push({ seed, misses });
  }
  const share = shares(tally);
  const figures = NAMES.map((name) => (share[name] ?? 0).toFixed(4).padStart(12));
  console.log([layout.padEnd(10), String(tally.plans).padStart(5), ...figures].join(" "));
  if (args.includes("--misses")) listMisses(worst);
}

/** The plans with most misses first, a few lines of each. */
function listMisses(worst: { seed: number; misses: Miss[] }[]): void {
  worst.sort((a, b) => b.misses.length - a.misses.length);
  for (const { seed, misses } of worst.slice(0, Number(option("worst") ?? 15))) {
    console.log(`  seed ${String(seed)}: ${String(misses.length)} misses`);
    for (const { kind, text } of misses.slice(0, Number(option("lines") ?? 6)))
      console.log(`    ${kind}: ${text}`);
  }
}
