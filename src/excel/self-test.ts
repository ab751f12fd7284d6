import type { SelfTest, SelfTestOptions } from "./diagnostics/run";
import { isShared } from "./traces/find";
import { requireExcel } from "./supports";

export type { ProbeResult, SelfTest, SelfTestOptions } from "./diagnostics/run";
export type { HandAnswer, PageTools } from "./diagnostics/probe";

/** What a person should know of the workbook before scratch sheets come and go in it. */
export interface SelfTestPlace {
  /** Whether others may have it open at the same time. */
  readonly shared: boolean;
  /** Whether its structure is protected, so that no sheet can be added. */
  readonly structureProtected: boolean;
}

/** Asks, before the self-test, where it would be run; in one sync. */
export async function selfTestPlace(): Promise<SelfTestPlace> {
  requireExcel();
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    return { shared: isShared(), structureProtected: protection.protected };
  });
}

/** Puts every probe to this Excel; the probes are fetched when they are first asked for. */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTest> {
  const { runSelfTest: run } = await import("./diagnostics/run");
  return run(options);
}
