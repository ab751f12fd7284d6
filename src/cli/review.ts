import type { Day } from "../core/plan/day";
import { attempt, failureWords } from "../core/plan/failure";
import { DEFAULT_SETTINGS, type Settings } from "../core/plan/settings";
import { review, type Review, type ReviewOptions } from "../core/review";
import { planSheets } from "../core/read/plan-sheets";
import type { Workbook } from "../core/sheet/workbook";
import type { Rule } from "../core/validate/rule";
import type { ReviewArguments } from "./arguments";
import { brokenDown, readWorkbookFile } from "./files";
import type { FileOutcome } from "./formats/format";
import { faultOf } from "./formats/printable";
import { namedFiles, type SkippedFile } from "./paths";
import { readSettingsFile } from "./settings-file";

export interface Outcome {
  /** The review, in the format asked for; "" where there could be none. */
  readonly output: string;
  /** What is wrong with the call, or with what it names, in plain words; "" where nothing is. */
  readonly complaint: string;
  /** 0 no errors found, 1 findings of severity error, 2 something could not be read or holds no plan. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Reviews the files together, with all rules where none are given; a file that
 * cannot be read, or on which the review breaks down, never stops the others.
 */
export async function reviewFiles(
  args: ReviewArguments,
  rules?: readonly Rule[],
): Promise<Outcome> {
  const settings = await settingsFor(args);
  if (typeof settings === "string") return refused(settings);
  const options = { asAt: args.asAt, settings };
  const last = await readFiles(args.lastReturn, options);
  const unread = last.files.find(({ error }) => error !== null);
  // Half a last return would leave milestones out of sight that are gone.
  if (unread) return refused(`${unread.file}: ${faultOf(unread)}`);
  const { skipped, ...read } = await readFiles(args.files, options);
  // A review of nothing would pass for a plan without a fault.
  if (read.files.length === 0)
    return refused(skipped.map(({ file, reason }) => `${file}: ${reason}`).join("\n"));
  const { files, reviewed } = reviewedTogether(read, {
    ...options,
    previous: last.workbooks,
    ...(rules && { rules }),
  });
  const [lost] = reviewed.notCompared;
  if (lost)
    return refused(`The last return, sheet ${lost.sheet}: ${failureWords(lost)} (${lost.detail})`);
  const faulty = reviewed.workbooks.some((w) => w.findings.some((f) => f.severity === "error"));
  const planless = withoutPlan(files, reviewed);
  return {
    output: args.format.print({
      files,
      skipped: [...skipped, ...last.skipped],
      review: reviewed,
    }),
    complaint: planless.map(({ file, why }) => `${file}: ${why}\n`).join(""),
    exitCode: planless.length > 0 || isPartial(files, reviewed) ? 2 : faulty ? 1 : 0,
  };
}

/** Whether a file or a check is missing from the review. */
const isPartial = (files: readonly FileOutcome[], { workbooks }: Review): boolean =>
  files.some(({ error }) => error !== null) || workbooks.some((w) => w.failures.length > 0);

interface Reviewed {
  readonly files: readonly FileOutcome[];
  readonly reviewed: Review;
}

/** Reviews the workbooks as one plan; where that breaks down, those that can be reviewed alone. */
function reviewedTogether(
  { files, workbooks }: Pick<FilesRead, "files" | "workbooks">,
  options: ReviewOptions,
): Reviewed {
  const together = attempt(() => review(workbooks, options));
  if (together.done) return { files, reviewed: together.value };
  const alone = workbooks.map((workbook) => attempt(() => review([workbook], options)));
  const left = alone.values();
  const outcomes = files.map((outcome): FileOutcome => {
    const tried = outcome.error === null ? left.next().value : undefined;
    return tried?.done === false ? { file: outcome.file, ...brokenDown(tried.detail) } : outcome;
  });
  const good = workbooks.filter((_, place) => alone[place]?.done === true);
  return { files: outcomes, reviewed: review(good, options) };
}

/** The files that were read and hold no plan; a script would take their review for one of a faultless plan. */
function withoutPlan(
  files: readonly FileOutcome[],
  { workbooks }: Review,
): { readonly file: string; readonly why: string }[] {
  const read = files.filter(({ error }) => error === null);
  return read.flatMap(({ file }, place) => {
    const { readings = [], failures = [] } = workbooks[place] ?? {};
    // Of a sheet that could not be read nobody knows whether it holds a plan.
    if (failures.some(({ part }) => part === "reading")) return [];
    if (readings.some(({ plan }) => plan.actions.length > 0)) return [];
    const isBegun = readings.some(({ tables }) => tables.length > 0);
    const why = isBegun
      ? "The plan in this workbook has no action in it yet."
      : "No plan was found in this workbook.";
    return [{ file, why }];
  });
}

const refused = (complaint: string): Outcome => ({
  output: "",
  complaint: `${complaint}\n`,
  exitCode: 2,
});

interface FilesRead {
  readonly files: readonly FileOutcome[];
  /** Of those that could be read, in their order. */
  readonly workbooks: readonly Workbook[];
  readonly skipped: readonly SkippedFile[];
}

async function readFiles(
  paths: readonly string[],
  options: { readonly asAt: Day; readonly settings: Settings },
): Promise<FilesRead> {
  const named = namedFiles(paths);
  const files: FileOutcome[] = [];
  const workbooks: Workbook[] = [];
  for (const { file, fault } of named.files) {
    const read = fault ?? (await readWorkbookFile(file));
    if ("error" in read) {
      files.push({ file, ...read });
      continue;
    }
    const plan = attempt(() => planSheets(read, options));
    if (plan.done) {
      files.push({ file, error: null, leftOut: plan.value.leftOut });
      workbooks.push(plan.value.workbook);
    } else files.push({ file, ...brokenDown(plan.detail) });
  }
  return { files, workbooks, skipped: named.skipped };
}

/** The settings to judge by, or in plain words what is wrong with their file. */
async function settingsFor({
  settingsFile,
  dueSoonDays,
  allYears,
}: ReviewArguments): Promise<Settings | string> {
  const settings = settingsFile === null ? DEFAULT_SETTINGS : await readSettingsFile(settingsFile);
  if (typeof settings === "string") return settings;
  return {
    ...settings,
    ...(dueSoonDays !== null && { dueSoonDays }),
    ...(allYears && { rollUpYear: "all" as const }),
  };
}
