import type { BookConditionalFormat } from "../../../xlsx/book";
import { resolveAreas } from "../cells/address";
import { inOrder, moveRule, rangesOf, rangesText, removeRules } from "../cells/conditional";
import { requireAllowed } from "../cells/protection";
import { requireOneKind } from "../cells/rule-changes";
import { OfficeError, requireArgument } from "../errors";
import { FORMULA_LIMIT } from "../server/limits";
import type { Server } from "../server/server";
import { action, defineClass, object, objectProperty, readOnly } from "../server/spec";
import type { ConditionalFormatTarget, RangeTarget } from "../server/targets";

/**
 * Whether a proxy still leads to a rule of its sheet. Excel wants a rule whose
 * priority was changed fetched anew before it is touched again.
 */
export const isThere = (target: ConditionalFormatTarget): boolean =>
  !moved.has(target) && target.sheet.conditionalFormats.includes(target.rule);

const moved = new WeakSet<ConditionalFormatTarget>();
/** How often each rule has been moved. */
const moves = new WeakMap<BookConditionalFormat, number>();

/**
 * The id of a rule, which is another once it has been moved: "the priority of
 * the conditional format in the current ConditionalFormatCollection".
 * learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-id-member
 */
export function idOf(rule: BookConditionalFormat): string {
  const times = moves.get(rule);
  return times === undefined ? rule.id : `${rule.id}/${String(times)}`;
}

export const conditionalFormat = defineClass("ConditionalFormat", {
  exists: isThere,
  properties: {
    id: readOnly(({ rule }) => idOf(rule)),
    priority: {
      get: ({ sheet, rule }) => inOrder(sheet).indexOf(rule),
      set: (target, value, server) => {
        requireArgument(Number.isInteger(value), "A priority is a whole number.");
        requireAllowed(server, target.sheet, "allowFormatCells");
        requireOneKind(server, target.sheet, "moved");
        moveRule(target.sheet, target.rule, value as number);
        touched(target, server);
        moved.add(target);
        moves.set(target.rule, (moves.get(target.rule) ?? 0) + 1);
      },
    },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: (target, value, server) => {
        requireArgument(typeof value === "boolean", "True or false was expected.");
        target.rule.stopIfTrue = value;
        touched(target, server);
      },
    },
    // A kind the model keeps without understanding it has a type of its own in Excel; which, is not known here.
    type: readOnly(({ rule }) => (rule.formula === null ? "CellValue" : "Custom")),
  },
  objects: {
    // Of a rule of another type Excel gives an error for `custom`.
    custom: objectProperty("CustomConditionalFormat", (target) => {
      if (target.rule.formula === null) throw new OfficeError("InvalidOperation");
      return target;
    }),
    customOrNullObject: objectProperty("CustomConditionalFormat", (target) =>
      target.rule.formula === null ? null : target,
    ),
  },
  methods: {
    changeRuleToCustom: action((target, args, server) => {
      target.rule.formula = checkFormula(args.object(0).formula);
      touched(target, server);
    }),
    delete: action((target, _args, server) => {
      requireAllowed(server, target.sheet, "allowFormatCells");
      requireOneKind(server, target.sheet, "deleted");
      touched(target, server);
      const { sheet, rule } = target;
      removeRules(sheet, (other) => other === rule);
    }),
    getRange: object("Range", (target) => {
      const range = singleRange(target);
      if (!range) throw new OfficeError("ItemNotFound");
      return range;
    }),
    getRangeOrNullObject: object("Range", singleRange),
    getRanges: object("RangeAreas", ({ sheet, rule }) => ({ sheet, areas: [...rangesOf(rule)] })),
    setRanges: action((target, args, server) => {
      const { sheet, rule } = target;
      requireAllowed(server, sheet, "allowFormatCells");
      const given = args.target(0, "Range", "RangeAreas");
      const areas = given ? given.areas : resolveAreas(server.book, sheet, args.text(0));
      touched(target, server);
      rule.ranges = rangesText(areas);
      touched(target, server);
    }),
  },
});

export const customConditionalFormat = defineClass("CustomConditionalFormat", {
  exists: isThere,
  objects: {
    format: objectProperty("ConditionalRangeFormat", (target) => target),
    rule: objectProperty("ConditionalFormatRule", (target) => target),
  },
});

export const conditionalFormatRule = defineClass("ConditionalFormatRule", {
  exists: isThere,
  properties: {
    formula: {
      get: ({ rule }) => rule.formula,
      set: (target, value, server) => {
        requireAllowed(server, target.sheet, "allowFormatCells");
        target.rule.formula = checkFormula(value);
        touched(target, server);
      },
    },
  },
});

function checkFormula(value: unknown): string {
  requireArgument(typeof value === "string" && value !== "", "A formula is text.");
  if (value.length > FORMULA_LIMIT) throw new OfficeError("FormulaLengthExceedsLimit");
  return value.startsWith("=") ? value : `=${value}`;
}

/** A rule that applies to several areas has no one range. */
function singleRange({ sheet, rule }: ConditionalFormatTarget): RangeTarget | null {
  const [area, ...more] = rangesOf(rule);
  return area && more.length === 0 ? { sheet, areas: [area] } : null;
}

/** Tells that a rule's cells look different. */
export function touched({ sheet, rule }: ConditionalFormatTarget, server: Server): void {
  server.changed({ kind: "format", sheet, areas: rangesOf(rule) });
}
