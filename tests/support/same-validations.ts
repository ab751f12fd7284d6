import type { BookSheet, BookValidation } from "../../src/xlsx/book";
import { areaFromA1, toA1 } from "../../src/core/sheet/a1";
import { pattern } from "../../src/core/sheet/pattern";
import { unescapeXml } from "../../src/xlsx/package/xml-text";

/** A rule for what may be entered, as far as another library reads it. */
export type ReadValidation = Readonly<Record<string, unknown>>;

/** Every cell that has a rule for what may be entered, and the rule in the words of ExcelJS, in order. */
export function validationsHeld({ validations }: BookSheet): [address: string, rule: unknown][] {
  return inOrder(
    validations.flatMap((validation) =>
      addressesIn(validation.range).map((at): [string, ReadValidation] => [at, asRead(validation)]),
    ),
  );
}

/** The same of what ExcelJS has read. */
export function validationsFound(
  model: Readonly<Record<string, ReadValidation>>,
): [address: string, rule: unknown][] {
  return inOrder(Object.entries(model));
}

function inOrder(rules: [string, ReadValidation][]): [string, unknown][] {
  return rules
    .map(([at, rule]): [string, unknown] => [at, Object.entries(rule).sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function addressesIn(ranges: string): string[] {
  return ranges.split(" ").flatMap((range) => {
    const area = areaFromA1(range);
    if (!area) return [];
    const addresses: string[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        addresses.push(toA1({ row, column }));
    return addresses;
  });
}

const SHOWN = {
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  errorStyle: "warning",
};

/** What we write for a list and for dates, as it stands in our words to people; any other as its file had it. */
function asRead({ kind, values = [], source }: BookValidation): ReadValidation {
  if (typeof source === "string") return inSource(source);
  if (kind === "list") {
    const list =
      typeof values === "string"
        ? values.replace(/^=/, "")
        : `"${values.join(",").replaceAll('"', '""')}"`;
    return {
      ...SHOWN,
      type: "list",
      formulae: [list],
      errorTitle: "Not in the list",
      error: "Choose one of the words in the list.",
    };
  }
  return {
    ...SHOWN,
    type: "date",
    operator: "greaterThan",
    // The library reads no formula here, but a number alone.
    formulae: [null],
    errorTitle: "Not a date",
    error: "This column holds dates. Enter a day, such as 31/05/2026, or leave it empty.",
  };
}

const WORDS = ["type", "operator", "errorStyle", "errorTitle", "error", "promptTitle", "prompt"];
const SWITCHES = ["allowBlank", "showInputMessage", "showErrorMessage"];

function inSource(xml: string): ReadValidation {
  const word = (name: string): string | undefined => pattern()`\s${name}="([^"]*)"`.exec(xml)?.[1];
  const formulae = [...xml.matchAll(/<formula\d>([^<]*)</g)].map(([, text = ""]) =>
    /^\d+$/.test(text) ? Number(text) : unescapeXml(text),
  );
  return Object.fromEntries([
    ...WORDS.flatMap((name) => {
      const text = word(name);
      return text === undefined ? [] : [[name, unescapeXml(text)] as const];
    }),
    ...SWITCHES.flatMap((name) => (word(name) === "1" ? [[name, true] as const] : [])),
    ["formulae", formulae],
  ]);
}
