import type { ZodError } from "zod";

type Issue = ZodError["issues"][number];

/** What does not fit in a settings file, one sentence a fault, each with the path to it. */
export function settingsFaults({ issues }: ZodError): string[] {
  return issues.map((issue) => `${pathOf(issue.path)}: ${wordsOf(issue)}.`);
}

/** "rules › no-fixed-end › severity"; places in a list count from 1. */
function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "The file as a whole";
  return path
    .map((step) => (typeof step === "number" ? String(step + 1) : String(step)))
    .join(" › ");
}

function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values.map((value) => `“${String(value)}”`).join(" or ")}`;
    case "unrecognized_keys":
      return `has parts that are not known here: ${issue.keys.join(", ")}`;
    case "too_small":
      return `must be at least ${String(issue.minimum)}`;
    case "too_big":
      return `must be at most ${String(issue.maximum)}`;
    default:
      return issue.message.replace(/\.$/, "");
  }
}

const TYPES: Readonly<Partial<Record<string, string>>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of settings",
  record: "a group of settings",
  tuple: "a pair",
};
