import { resolveAreas } from "../cells/address";
import { rangesOf, rangesText } from "../cells/conditional";
import { requireAllowed } from "../cells/protection";
import { OfficeError, requireArgument } from "../runtime/errors";
import { FORMULA_LIMIT } from "../runtime/limits";
import type { Server } from "../runtime/server";
import { action, defineClass, object, objectProperty, readOnly } from "../runtime/spec";
import type { ConditionalFormatTarget, RangeTarget } from "../runtime/targets";

export const isThere = ({ sheet, rule }: ConditionalFormatTarget): boolean =>
  sheet.conditionalFormats.includes(rule);

export const conditionalFormat = defineClass("ConditionalFormat", {
  exists: isThere,
  properties: {
    id: readOnly(({ rule }) => rule.id),
    priority: {
      get: ({ sheet, rule }) => inOrder({ sheet, rule }).indexOf(rule),
      set: (target, value, server) => {
        prioritise(target, value, server);
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
      touched(target, server);
      const { sheet, rule } = target;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
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

function inOrder({ sheet }: ConditionalFormatTarget): ConditionalFormatTarget["rule"][] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

/** Moves a rule among the sheet's others; a negative priority counts from the back. */
function prioritise(target: ConditionalFormatTarget, value: unknown, server: Server): void {
  requireArgument(Number.isInteger(value), "A priority is a whole number.");
  const others = inOrder(target).filter((rule) => rule !== target.rule);
  const wanted = value as number;
  const at = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : Math.min(wanted, others.length);
  others.splice(at, 0, target.rule);
  for (const [priority, rule] of others.entries()) rule.priority = priority;
  touched(target, server);
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
