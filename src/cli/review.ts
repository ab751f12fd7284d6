import type { Day } from "../core/plan/day";
import { DEFAULT_SETTINGS, type Settings } from "../core/plan/settings";
import { review, type Review } from "../core/review";
import { planSheets } from "../core/read/plan-sheets";
import type { Workbook } from "../core/sheet/workbook";
import type { ReviewArguments } from "./arguments";
import { readWorkbookFile } from "./files";
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

/** Reviews the files together; one that cannot be read never stops the others. */
export async function reviewFiles(args: ReviewArguments): Promise<Outcome> {
  const settings = await settingsFor(args);
  if (typeof settings === "string") return refused(settings);
  const options = { asAt: args.asAt, settings };
  const last = await readFiles(args.lastReturn, options);
  const unread = last.files.find(({ error }) => error !== null);
  // Half a last return would leave milestones out of sight that are gone.
  if (unread) return refused(`${unread.file}: ${faultOf(unread)}`);
  const { files, workbooks, skipped } = await readFiles(args.files, options);
  // A review of nothing would pass for a plan without a fault.
  if (files.length === 0)
    return refused(skipped.map(({ file, reason }) => `${file}: ${reason}`).join("\n"));
  const reviewed = review(workbooks, { ...options, previous: last.workbooks });
  const faulty = reviewed.workbooks.some((w) => w.findings.some((f) => f.severity === "error"));
  const planless = withoutPlan(files, reviewed);
  return {
    output: args.format.print({
      files,
      skipped: [...skipped, ...last.skipped],
      review: reviewed,
    }),
    complaint: planless.map((file) => `${file}: No plan was found in this workbook.\n`).join(""),
    exitCode: planless.length > 0 || files.some(({ error }) => error !== null) ? 2 : faulty ? 1 : 0,
  };
}

/** The files that were read and hold no plan; a script would take their review for one of a faultless plan. */
function withoutPlan(files: readonly FileOutcome[], { workbooks }: Review): string[] {
  const read = files.filter(({ error }) => error === null);
  const isEmpty = (place: number): boolean =>
    (workbooks[place]?.readings ?? []).every(({ plan }) => plan.actions.length === 0);
  return read.filter((_, place) => isEmpty(place)).map(({ file }) => file);
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
    if ("error" in read) files.push({ file, ...read });
    else {
      const { workbook, leftOut } = planSheets(read, options);
      files.push({ file, error: null, leftOut });
      workbooks.push(workbook);
    }
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
