import type { BookValidation } from "../../../xlsx/book";
import { absoluteAddress } from "../cells/address";
import { contains, intersection } from "../cells/areas";
import { requireAllowed } from "../cells/protection";
import { areasIn, rangesText } from "../cells/conditional";
import { clearValidations } from "../cells/validation";
import { isRecord, Reference } from "../server/arguments";
import { NotSupportedByHost, requireArgument } from "../errors";
import type { Server } from "../server/server";
import { action, defineClass, type Property, readOnly } from "../server/spec";
import type { CellsTarget, RangeTarget } from "../server/targets";

/** A list that stands in the rule itself holds at most 255 characters. */
const INLINE_LIST_LIMIT = 255;

/**
 * Rules for what may be entered: lists and dates.
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
 */
export const dataValidation = defineClass("DataValidation", {
  properties: {
    rule: {
      get: (target, server) => {
        const found = over(target);
        return found === null ? {} : found === "several" ? null : ruleOf(server, found);
      },
      set: (target, value, server) => {
        setRule(target, value, server);
      },
    },
    type: readOnly((target) => {
      const found = over(target);
      if (found === null) return "None";
      if (found === "several") return "Inconsistent";
      return { list: "List", date: "Date", other: "Custom" }[found.kind];
    }),
    errorAlert: part("errorAlert", { showAlert: true, style: "Stop", message: "", title: "" }),
    ignoreBlanks: part("ignoreBlanks", true),
    prompt: part("prompt", { showPrompt: true, message: "", title: "" }),
  },
  methods: {
    clear: action(({ sheet, areas }, _args, server) => {
      requireAllowed(server, sheet);
      for (const area of areas) clearValidations(sheet, area);
      server.changed({ kind: "format", sheet, areas });
    }),
  },
});

/** The one rule for all of the cells; null where there is none. */
function over({ sheet, areas }: CellsTarget): BookValidation | "several" | null {
  const touching = sheet.validations.filter((validation) =>
    areasIn(validation.range).some((own) => areas.some((area) => intersection(own, area))),
  );
  const [only, ...more] = touching;
  if (!only) return null;
  const own = areasIn(only.range);
  const all = areas.every((area) => own.some((each) => contains(each, area)));
  return more.length === 0 && all ? only : "several";
}

function setRule({ sheet, areas }: CellsTarget, value: unknown, server: Server): void {
  requireAllowed(server, sheet);
  requireArgument(isRecord(value), "A rule is an object.");
  const [[kind, given] = ["", null], ...more] = Object.entries(value);
  requireArgument(more.length === 0 && isRecord(given), "A rule has one kind.");
  const before = over({ sheet, areas });
  const parts = before === "several" ? {} : partsOf(server, { sheet, areas }, before);
  for (const area of areas) clearValidations(sheet, area);
  const range = rangesText(areas);
  const made = validationOf(kind, given, range);
  sheet.validations.push(made);
  Object.assign(server.extrasOf(made), parts, { rule: { [kind]: plain(given) } });
  server.changed({ kind: "format", sheet, areas });
}

function validationOf(kind: string, given: Record<string, unknown>, range: string): BookValidation {
  if (kind === "list") return { range, kind, values: listValues(given.source) };
  if (kind === "date") {
    requireArgument(
      given.formula1 !== undefined && given.operator !== undefined,
      "A date rule compares.",
    );
    return { range, kind };
  }
  throw new NotSupportedByHost(`DataValidation.rule ${kind}`);
}

function listValues(source: unknown): readonly string[] | string {
  if (source instanceof Reference) {
    const { sheet, areas } = source.target as RangeTarget;
    return `=${absoluteAddress(sheet, areas)}`;
  }
  requireArgument(typeof source === "string" && source !== "", "A list needs values.");
  if (source.startsWith("=")) return source;
  requireArgument(
    source.length <= INLINE_LIST_LIMIT,
    "A list in the rule has at most 255 characters.",
  );
  return source.split(",").map((each) => each.trim());
}

/** A rule as it is given back: ranges and dates as formulas. */
function plain(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      if (!(value instanceof Reference)) return [key, value];
      const { sheet, areas } = value.target as RangeTarget;
      return [key, `=${absoluteAddress(sheet, areas)}`];
    }),
  );
}

function ruleOf(server: Server, validation: BookValidation): unknown {
  const kept = server.extrasOf(validation).rule;
  if (kept !== undefined) return kept;
  const { kind, values } = validation;
  if (kind !== "list" || values === undefined) return { [kind === "date" ? "date" : "custom"]: {} };
  return {
    list: { inCellDropDown: true, source: typeof values === "string" ? values : values.join(",") },
  };
}

/**
 * What goes with a rule and is not kept in the model: the alert, the prompt. It
 * may be set before the rule, and waits for a rule on the same cells.
 */
function part(key: string, otherwise: unknown): Property<CellsTarget> {
  return {
    get: (target, server) => {
      const found = over(target);
      if (found === "several") return null;
      return partsOf(server, target, found)[key] ?? otherwise;
    },
    set: (target, value, server) => {
      requireAllowed(server, target.sheet);
      requireArgument(typeof value === typeof otherwise && value !== null, `No such ${key}.`);
      const found = over(target);
      requireArgument(found !== "several", "The cells have several rules.");
      partsOf(server, target, found)[key] = value;
    },
  };
}

/** The parts of a rule; without a rule, those that wait for one on these cells. */
function partsOf(
  server: Server,
  { sheet, areas }: CellsTarget,
  validation: BookValidation | null,
): Record<string, unknown> {
  if (validation) return server.extrasOf(validation);
  const waiting = (server.extrasOf(sheet).validationParts ??= {}) as Record<
    string,
    Record<string, unknown>
  >;
  return (waiting[rangesText(areas)] ??= {});
}
