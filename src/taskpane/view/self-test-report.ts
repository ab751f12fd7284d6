import * as z from "zod";
import type { SelfTest } from "../../excel/index";

/**
 * A report of the self-test, as it is copied and kept: plain JSON, which holds
 * nothing of the workbook. Reports of earlier releases go on being read.
 */
export const selfTestReportSchema = z.strictObject({
  kind: z.literal("milestone-monitor-self-test"),
  version: z.literal(1),
  /** The day it was run. */
  on: z.iso.date(),
  complete: z.boolean(),
  environment: z.strictObject({
    host: z.string(),
    platform: z.string(),
    version: z.string(),
    displayLanguage: z.string(),
    contentLanguage: z.string(),
    sets: z.array(z.string()),
    facts: z.record(z.string(), z.string()),
  }),
  results: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      asks: z.string(),
      expected: z.string(),
      found: z.string(),
      outcome: z.enum(["as-expected", "otherwise", "could-not-run"]),
      milliseconds: z.number().int().nonnegative(),
    }),
  ),
  leftSheets: z.array(z.string()),
});

export type SelfTestReport = z.infer<typeof selfTestReportSchema>;

/** The report of a self-test that was run on a day, "YYYY-MM-DD". */
export const selfTestReport = (test: SelfTest, on: string): SelfTestReport =>
  selfTestReportSchema.parse({ kind: "milestone-monitor-self-test", version: 1, on, ...test });

/** The report as text, to be copied or saved. */
export const reportText = (report: SelfTestReport): string =>
  `${JSON.stringify(report, null, 2)}\n`;

/** "OfficeOnline-16.0.0.0.json": by platform and build, so that reports of several Excels lie side by side. */
export const reportFileName = ({ environment: { platform, version } }: SelfTestReport): string =>
  `${[platform, version].map((part) => part.replace(/[^\w.]+/g, "-")).join("-")}.json`;
