import { describeError } from "../describe-error";
import { asOwnWrite } from "../own-writes";
import { LOWEST_LEVEL, requireExcel, supports } from "../supports";
import { environment, type Environment } from "./environment";
import { PROBES } from "./index";
import {
  CouldNotRun,
  type Bench,
  type Found,
  type HandAnswer,
  type PageTools,
  type Probe,
} from "./probe";
import { addScratch, bringBack, removeScratch, scratchNames } from "./scratch";

/** What a probe came to. */
export interface ProbeResult {
  readonly id: string;
  readonly asks: string;
  readonly expected: string;
  readonly found: string;
  readonly outcome: "as-expected" | "otherwise" | "could-not-run";
  readonly milliseconds: number;
}

/** What the self-test came to. */
export interface SelfTest {
  readonly environment: Environment;
  readonly results: readonly ProbeResult[];
  /** Whether every probe was come to; false where it was stopped. */
  readonly complete: boolean;
  /** Scratch sheets that could not be removed. */
  readonly leftSheets: readonly string[];
}

export interface SelfTestOptions {
  /** Whether probes that need a person's hand are put, too. */
  readonly byHand: boolean;
  /** The ids of the probes that are put, where not all are. */
  readonly only?: readonly string[];
  /** Tells the person what to do and waits for the answer. */
  readonly hand: (words: string) => Promise<HandAnswer>;
  readonly page: PageTools;
  readonly signal?: AbortSignal;
  /** Hears of each probe before it is put: how many are done, of how many, and what is asked. */
  readonly onProgress?: (progress: { done: number; total: number; asks: string }) => void;
}

/**
 * Puts every probe to this Excel, each on a scratch sheet of its own that is
 * removed after it; one that fails keeps no other from being put. When it is
 * stopped it gives what was found until then.
 */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTest> {
  requireExcel();
  const { only } = options;
  const probes = PROBES.filter(
    ({ id, byHand }) => (options.byHand || byHand !== true) && (only?.includes(id) ?? true),
  );
  const { names, front } = await scratchNames(probes.length);
  const own = names.map((sheet) => ({ kind: "sheet" as const, sheet }));
  return asOwnWrite(own, async () => {
    const results: ProbeResult[] = [];
    const facts: Record<string, string> = {};
    for (const [done, probe] of probes.entries()) {
      if (options.signal?.aborted) break;
      options.onProgress?.({ done, total: probes.length, asks: probe.asks });
      // One after the other: what one does to Excel would be seen by the next.
      const { result, found } = await put(probe, names[done] ?? "", options);
      results.push(result);
      Object.assign(facts, found?.facts);
    }
    const leftSheets = await sweep(names);
    await bringBack(front).catch(() => undefined);
    const complete = results.length === probes.length && options.signal?.aborted !== true;
    return { environment: environment(facts), results, complete, leftSheets };
  });
}

interface Put {
  readonly result: ProbeResult;
  readonly found: Found | null;
}

async function put(probe: Probe, sheetName: string, options: SelfTestOptions): Promise<Put> {
  const { id, asks, expected, level = LOWEST_LEVEL } = probe;
  const start = performance.now();
  const told = (
    outcome: ProbeResult["outcome"],
    words: string,
    found: Found | null = null,
  ): Put => {
    const milliseconds = Math.round(performance.now() - start);
    return { result: { id, asks, expected, found: words, outcome, milliseconds }, found };
  };
  if (!supports(level)) return told("could-not-run", `This Excel has no ExcelApi ${level}.`);
  try {
    await addScratch(sheetName);
  } catch (error) {
    return told(
      "could-not-run",
      `No scratch sheet could be added: ${describeError(error).message}`,
    );
  }
  try {
    const said = await probe.run(benchOn(sheetName, options));
    const found: Found = typeof said === "string" ? { found: said } : said;
    const { passed = found.found === expected } = found;
    return told(passed ? "as-expected" : "otherwise", found.found, found);
  } catch (error) {
    const why = couldNot(error, options);
    return why === null
      ? told("otherwise", `${describeError(error).code || "An error"}: ${messageOf(error)}`)
      : told("could-not-run", why);
  } finally {
    // What does not go now is tried once more when all is over.
    await removeScratch(sheetName).catch(() => undefined);
  }
}

/** What an Excel, or a stand-in for one, says of what it has not. */
const LACKS = new Set([
  "ApiNotFound",
  "ApiNotAvailable",
  "NotImplemented",
  "UnsupportedOperation",
  "NotSupportedByHost",
]);

/** Why a probe could not be put, as far as that says nothing against this Excel; null where it does. */
function couldNot(error: unknown, { signal }: SelfTestOptions): string | null {
  if (signal?.aborted) return "Stopped.";
  if (error instanceof CouldNotRun) return error.message;
  return LACKS.has(describeError(error).code)
    ? `This Excel has no such call: ${messageOf(error)}`
    : null;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function benchOn(sheetName: string, { hand, page, signal }: SelfTestOptions): Bench {
  return {
    sheetName,
    page,
    onSheet: (work) =>
      Excel.run({ delayForCellEdit: true }, (context) =>
        work(context.workbook.worksheets.getItem(sheetName), context),
      ),
    hand: (words) => Promise.race([hand(words), aborted(signal)]),
  };
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => {
      reject(new CouldNotRun("Stopped."));
    };
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
  });
}

/** Removes what scratch sheets are left, and names those that will not go. */
async function sweep(names: readonly string[]): Promise<string[]> {
  const left = await Promise.all(
    names.map((name) =>
      removeScratch(name).then(
        () => null,
        () => name,
      ),
    ),
  );
  return left.filter((name) => name !== null);
}
