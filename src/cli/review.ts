import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Day } from "../core/plan/day";
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from "../core/plan/settings";
import { review } from "../core/review";
import type { Workbook } from "../core/sheet/workbook";
import { parseWorkbook } from "../xlsx/index";
import type { ReviewArguments } from "./arguments";
import type { FileOutcome } from "./formats/format";
import { planSheets } from "./plan-sheets";

export interface Outcome {
  readonly output: string;
  /** 0 no errors found, 1 findings of severity error, 2 something could not be read. */
  readonly exitCode: 0 | 1 | 2;
}

/** Reviews the files together; one that cannot be read never stops the others. */
export async function reviewFiles(args: ReviewArguments): Promise<Outcome> {
  const settings = await settingsFor(args);
  if (typeof settings === "string") return { output: `${settings}\n`, exitCode: 2 };
  const options = { asAt: args.asAt, settings };
  const last = await readFiles(args.lastReturn, options);
  const unread = last.files.find(({ error }) => error !== null);
  // Half a last return would leave milestones out of sight that are gone.
  if (unread) return { output: `${unread.file}: ${unread.error ?? ""}\n`, exitCode: 2 };
  const { files, workbooks } = await readFiles(args.files, options);
  const reviewed = review(workbooks, { ...options, previous: last.workbooks });
  const faulty = reviewed.workbooks.some((w) => w.findings.some((f) => f.severity === "error"));
  return {
    output: args.format.print({ files, review: reviewed }),
    exitCode: files.some(({ error }) => error !== null) ? 2 : faulty ? 1 : 0,
  };
}

interface FilesRead {
  readonly files: readonly FileOutcome[];
  /** Of those that could be read, in their order. */
  readonly workbooks: readonly Workbook[];
}

async function readFiles(
  names: readonly string[],
  options: { readonly asAt: Day; readonly settings: Settings },
): Promise<FilesRead> {
  const files: FileOutcome[] = [];
  const workbooks: Workbook[] = [];
  for (const file of names) {
    const read = await readOne(file);
    if (typeof read === "string") files.push({ file, error: read });
    else {
      const { workbook, leftOut } = planSheets(read, options);
      files.push({ file, error: null, leftOut });
      workbooks.push(workbook);
    }
  }
  return { files, workbooks };
}

/** The workbook, or in plain words why it could not be read. */
async function readOne(file: string): Promise<Workbook | string> {
  try {
    return await parseWorkbook(await readFile(file), basename(file));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "There is no such file.";
    if (codeOf(error) === "EISDIR") return "This is a folder; name the workbooks in it.";
    if (codeOf(error) === "EACCES") return "The file may not be read by this user.";
    return error instanceof Error ? error.message : String(error);
  }
}

/** The settings to judge by, or in plain words what is wrong with their file. */
async function settingsFor(args: ReviewArguments): Promise<Settings | string> {
  let settings = DEFAULT_SETTINGS;
  if (args.settingsFile !== null) {
    try {
      const parsed = settingsSchema.safeParse(
        JSON.parse(await readFile(args.settingsFile, "utf8")),
      );
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return `${args.settingsFile}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit"}`;
      }
      settings = parsed.data;
    } catch (error) {
      return `${args.settingsFile}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return args.dueSoonDays === null ? settings : { ...settings, dueSoonDays: args.dueSoonDays };
}

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
