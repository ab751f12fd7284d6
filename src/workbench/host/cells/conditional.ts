import type { Area } from "../../../core/sheet/a1";
import type { BookConditionalFormat, BookSheet, BookStyle } from "../../../xlsx/book";
import { addressOf, areaOf, intersection, without } from "./areas";
import { constantValue } from "./formula";

/** The areas of a rule, as rectangles. Worked out again only when the rule's ranges have changed. */
export function rangesOf(rule: BookConditionalFormat): readonly Area[] {
  const known = workedOut.get(rule);
  if (known?.text === rule.ranges) return known.areas;
  const areas = areasIn(rule.ranges);
  workedOut.set(rule, { text: rule.ranges, areas });
  return areas;
}

const workedOut = new WeakMap<BookConditionalFormat, { text: string; areas: Area[] }>();

/** The rectangles of a list as rules and validations keep it, "A1:A3 C5". */
export function areasIn(ranges: string): Area[] {
  return ranges.split(/[\s,]+/).flatMap((each) => areaOf(each) ?? []);
}

/** The rules that touch any of the areas, highest priority first. */
export function rulesOver(sheet: BookSheet, areas: readonly Area[]): BookConditionalFormat[] {
  return inOrder(sheet).filter((rule) =>
    rangesOf(rule).some((own) => areas.some((area) => intersection(own, area) !== null)),
  );
}

export const rangesText = (areas: readonly Area[]): string => areas.map(addressOf).join(" ");

/** Adds a rule above all others of its sheet, as Excel does. */
export function addRule(
  sheet: BookSheet,
  areas: readonly Area[],
  id: string,
): BookConditionalFormat {
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const rule: BookConditionalFormat = {
    id,
    ranges: rangesText(areas),
    formula: "",
    style: {},
    priority: 0,
    stopIfTrue: false,
  };
  sheet.conditionalFormats.unshift(rule);
  return rule;
}

/** Removes rules; those below move up, so that a rule added and removed leaves the others as they were. */
export function removeRules(
  sheet: BookSheet,
  isGone: (rule: BookConditionalFormat) => boolean,
): void {
  const gone = sheet.conditionalFormats.filter(isGone);
  if (gone.length === 0) return;
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => !gone.includes(rule));
  for (const rule of sheet.conditionalFormats) {
    rule.priority -= gone.filter(({ priority }) => priority < rule.priority).length;
  }
}

/**
 * Moves a rule among the others of its sheet; a negative place counts from the
 * back. The numbers in use stay the same ones, a file's from 1 or ours from 0.
 */
export function moveRule(sheet: BookSheet, rule: BookConditionalFormat, to: number): void {
  const before = inOrder(sheet);
  const numbers = before.map(({ priority }) => priority);
  const others = before.filter((other) => other !== rule);
  const at = to < 0 ? Math.max(0, others.length + 1 + to) : Math.min(to, others.length);
  others.splice(at, 0, rule);
  for (const [i, each] of others.entries()) each.priority = numbers[i] ?? i;
}

/** A sheet's rules, highest priority first. */
export function inOrder(sheet: BookSheet): BookConditionalFormat[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

/** Takes the areas out of every rule; a rule with nothing left is gone. */
export function clearConditionalFormats(sheet: BookSheet, areas: readonly Area[]): void {
  for (const rule of sheet.conditionalFormats) {
    const before = rangesOf(rule);
    if (!before.some((own) => areas.some((area) => intersection(own, area)))) continue;
    const left = areas.reduce((rest, hole) => rest.flatMap((own) => without(own, hole)), before);
    rule.ranges = rangesText(left);
  }
  removeRules(sheet, ({ ranges }) => ranges === "");
}

/** Cells that a rule paints now. */
export interface ConditionalFill {
  readonly areas: readonly Area[];
  readonly style: BookStyle;
}

/**
 * What a sheet's custom rules paint, lowest priority first so that later ones
 * lie on top. Only rules whose formula is always true are worked out (see
 * `formula.ts`); others are left unpainted.
 */
export function conditionalFillsOf(sheet: BookSheet): ConditionalFill[] {
  return inOrder(sheet)
    .reverse()
    .filter((rule) => rule.formula !== null && isAlwaysTrue(rule.formula))
    .map((rule) => ({ areas: rangesOf(rule), style: rule.style }));
}

function isAlwaysTrue(formula: string): boolean {
  const value = constantValue(formula);
  return value === true || (typeof value === "number" && value !== 0);
}
