import members from "./members.json";

/**
 * Which requirement set each member of Excel's API belongs to, as Microsoft's
 * own doc text gives it ("[Api set: ExcelApi 1.9]"). `members.json` is written
 * from @types/office-js, with which `api-table.test.ts` compares it.
 */
export interface Member {
  readonly kind: "property" | "method" | "event";
  readonly writable: boolean;
  /** "1.9" for a set of ExcelApi itself; otherwise "ExcelApiOnline 1.1" or "preview". */
  readonly level: string;
}

const published = new Map<string, ReadonlyMap<string, Member>>();

/** The members Microsoft publishes for one of Excel's classes, by name. */
export function publishedMembers(className: string): ReadonlyMap<string, Member> {
  const known = published.get(className);
  if (known) return known;
  const listed = (members as Record<string, Record<string, string>>)[className] ?? {};
  const made = new Map(Object.entries(listed).map(([name, text]) => [name, memberFrom(text)]));
  published.set(className, made);
  return made;
}

function memberFrom(text: string): Member {
  const kind = text[0] === "m" ? "method" : text[0] === "e" ? "event" : "property";
  return { kind, writable: text.startsWith("w"), level: text.slice(2) };
}

/** Whether an Excel of ExcelApi `has` offers what belongs to `wanted`; "1.10" is above "1.9". */
export function reaches(has: string, wanted: string): boolean {
  const pair = `${has} ${wanted}`;
  const known = compared.get(pair) ?? compare(has, wanted);
  compared.set(pair, known);
  return known;
}

/** Asked of every member that is touched, of a few dozen pairs of levels. */
const compared = new Map<string, boolean>();

function compare(has: string, wanted: string): boolean {
  const [major = 0, minor = 0] = partsOf(wanted);
  const [hasMajor = 0, hasMinor = 0] = partsOf(has);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

function partsOf(version: string): number[] {
  // Sets other than ExcelApi itself ("ExcelApiOnline 1.1", "preview") are never reached.
  return /^\d+(\.\d+)*$/.test(version) ? version.split(".").map(Number) : [Infinity];
}
