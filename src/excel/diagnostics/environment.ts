/** The Excel that was asked, as it tells of itself. */
export interface Environment {
  readonly host: string;
  /** "PC", "Mac", "OfficeOnline". */
  readonly platform: string;
  /** Its build, "16.0.18025.20160". */
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The requirement sets it says it has, the highest of each: "ExcelApi 1.18". */
  readonly sets: readonly string[];
  /** What probes have learnt of it: "listSeparator" is ",". */
  readonly facts: Readonly<Record<string, string>>;
}

/** What an Excel may have, each with its highest level that is published. */
const SETS: readonly (readonly [name: string, highest: number])[] = [
  ["ExcelApi", 20],
  ["ExcelApiDesktop", 4],
  ["ExcelApiOnline", 1],
  ["SharedRuntime", 2],
  ["KeyboardShortcuts", 1],
  ["RibbonApi", 2],
  ["DialogApi", 2],
  ["CompressedFile", 1],
  ["CustomFunctionsRuntime", 5],
];

/** Asks Office for what it tells of itself, without asking the workbook. */
export function environment(facts: Readonly<Record<string, string>>): Environment {
  const { context } = Office;
  // Some hosts leave it out, whatever the types say.
  const { host, platform, version } = (context.diagnostics ??
    {}) as Partial<Office.ContextInformation>;
  return {
    host: told(host),
    platform: told(platform),
    version: told(version),
    displayLanguage: told(context.displayLanguage),
    contentLanguage: told(context.contentLanguage),
    sets: SETS.flatMap(([name, highest]) => highestOf(name, highest)),
    facts,
  };
}

const told = (value: unknown): string => (typeof value === "string" ? value : "not told");

function highestOf(name: string, highest: number): string[] {
  for (let minor = highest; minor >= 1; minor--) {
    const level = `1.${String(minor)}`;
    if (Office.context.requirements.isSetSupported(name, level)) return [`${name} ${level}`];
  }
  return [];
}
