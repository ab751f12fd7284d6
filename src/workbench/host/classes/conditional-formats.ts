import { addRule, clearConditionalFormats, rulesOver } from "../cells/conditional";
import { idOf } from "./conditional-format";
import { CONDITIONAL_FORMAT_TYPES } from "../cells/choices";
import { requireAllowed } from "../cells/protection";
import { requireOneKind } from "../cells/rule-changes";
import { NotSupportedByHost, OfficeError } from "../errors";
import { action, defineClass, object, result } from "../server/spec";
import type { CellsTarget, ConditionalFormatTarget } from "../server/targets";

/** The rules that touch a range, highest priority first. */
export const conditionalFormatCollection = defineClass("ConditionalFormatCollection", {
  items: { of: "ConditionalFormat", list: rules },
  methods: {
    add: object("ConditionalFormat", ({ sheet, areas }, args, server) => {
      const type = args.oneOf(0, CONDITIONAL_FORMAT_TYPES);
      if (type !== "Custom") throw new NotSupportedByHost(`ConditionalFormatType ${type}`);
      requireAllowed(server, sheet, "allowFormatCells");
      requireOneKind(server, sheet, "added");
      const rule = addRule(sheet, areas, server.ids.fresh());
      server.changed({ kind: "format", sheet, areas });
      return { sheet, rule };
    }),
    clearAll: action(({ sheet, areas }, _args, server) => {
      requireAllowed(server, sheet, "allowFormatCells");
      requireOneKind(server, sheet, "deleted");
      clearConditionalFormats(sheet, areas);
      server.changed({ kind: "format", sheet, areas });
    }),
    getCount: result((target) => rules(target).length),
    getItem: object("ConditionalFormat", (target, args) =>
      found(rules(target).find(({ rule }) => idOf(rule) === args.text(0))),
    ),
    getItemAt: object("ConditionalFormat", (target, args) =>
      found(rules(target)[args.whole(0, 0)]),
    ),
    getItemOrNullObject: object(
      "ConditionalFormat",
      (target, args) => rules(target).find(({ rule }) => idOf(rule) === args.text(0)) ?? null,
    ),
  },
});

function rules({ sheet, areas }: CellsTarget): ConditionalFormatTarget[] {
  return rulesOver(sheet, areas).map((rule) => ({ sheet, rule }));
}

function found(target: ConditionalFormatTarget | undefined): ConditionalFormatTarget {
  if (!target) throw new OfficeError("ItemNotFound");
  return target;
}
