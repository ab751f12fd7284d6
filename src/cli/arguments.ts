import { parseArgs } from "node:util";
import { isDay, type Day } from "../core/plan/day";
import { FORMATS } from "./formats/index";
import type { Format } from "./formats/format";

export interface ReviewArguments {
  readonly files: readonly string[];
  readonly asAt: Day;
  readonly format: Format;
  /** Days; null leaves it to the settings. */
  readonly dueSoonDays: number | null;
  /** A settings file to judge by; null for the defaults. */
  readonly settingsFile: string | null;
  /** The workbooks of the last return, to compare with. */
  readonly lastReturn: readonly string[];
  /** Whether plans of several years are added into one roll-up. */
  readonly allYears: boolean;
}

export type Parsed =
  | { readonly kind: "review"; readonly arguments: ReviewArguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

export const USAGE = `Reads action plans in workbooks, checks them and rolls them up by directorate.

  npm run --silent monitor -- review FILE... --as-at YYYY-MM-DD [options]

  --as-at YYYY-MM-DD   the day to judge at
  --format NAME        ${FORMATS.map(({ name }) => name).join(", ")} (default ${FORMATS[0]?.name ?? ""})
  --due-soon DAYS      days before a deadline that count as due soon (default 30)
  --settings FILE      settings exported from the pane, to check by
  --last-return FILE   a workbook of the last return, to compare with; may be given again
  --all-years          roll up plans of several years together; else the year that
                       holds the as-at day is rolled up, or the latest where none does
  --help               this text

Exit code 0: no errors found. 1: findings of severity error. 2: something could not be read,
or a workbook holds no plan.
`;

/** Reads the command line; what is wrong with it comes back in plain words. */
export function parseArguments(args: readonly string[]): Parsed {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "as-at": { type: "string" },
        format: { type: "string" },
        "due-soon": { type: "string" },
        settings: { type: "string" },
        "last-return": { type: "string", multiple: true },
        "all-years": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help === true || args.length === 0) return { kind: "help" };
  if (command !== "review")
    return wrong(`“${command ?? ""}” is no command; the command is “review”.`);
  if (files.length === 0) return wrong("Name at least one workbook, such as plan.xlsx.");
  const asAt = values["as-at"];
  if (asAt === undefined) return wrong("Say the day to judge at: --as-at YYYY-MM-DD.");
  if (!isDay(asAt)) return wrong(`--as-at “${asAt}” is no day; write it as YYYY-MM-DD.`);
  const format = FORMATS.find(({ name }) => name === (values.format ?? FORMATS[0]?.name));
  if (!format)
    return wrong(
      `--format “${values.format ?? ""}” is not known; use one of ${FORMATS.map(({ name }) => name).join(", ")}.`,
    );
  const dueSoon = values["due-soon"];
  if (dueSoon !== undefined && !(/^\d{1,3}$/.test(dueSoon) && Number(dueSoon) <= 366)) {
    return wrong(`--due-soon “${dueSoon}” is not a number of days from 0 to 366.`);
  }
  return {
    kind: "review",
    arguments: {
      files,
      asAt,
      format,
      dueSoonDays: dueSoon === undefined ? null : Number(dueSoon),
      settingsFile: values.settings ?? null,
      lastReturn: values["last-return"] ?? [],
      allYears: values["all-years"] === true,
    },
  };
}

const wrong = (message: string): Parsed => ({ kind: "wrong", message });
