import type { BookStyle } from "../../../xlsx/book";
import { omit } from "../cells/omit";
import { requireAllowed } from "../cells/protection";
import { requireArgument } from "../errors";
import type { Server } from "../server/server";
import { action, defineClass, objectProperty, type Property } from "../server/spec";
import type { ConditionalFormatTarget } from "../server/targets";
import { isThere, touched } from "./conditional-format";
import { colour, flag, type StylePart, underline } from "./style-parts";

/** How a rule's cells look when it holds. */
export const conditionalRangeFormat = defineClass("ConditionalRangeFormat", {
  exists: isThere,
  properties: {
    numberFormat: styled({
      read: (style) => style.numberFormat ?? null,
      write: (style, value) => {
        requireArgument(typeof value === "string", "A number format is text.");
        return { ...style, numberFormat: value };
      },
    }),
  },
  objects: {
    borders: objectProperty("ConditionalRangeBorderCollection", (target) => target),
    fill: objectProperty("ConditionalRangeFill", (target) => target),
    font: objectProperty("ConditionalRangeFont", (target) => target),
  },
  methods: {
    clearFormat: action((target, _args, server) => {
      restyleRule(target, server, () => ({}));
    }),
  },
});

export const conditionalRangeFill = defineClass("ConditionalRangeFill", {
  exists: isThere,
  properties: { color: styled(colour("fill", "")) },
  methods: {
    clear: action((target, _args, server) => {
      restyleRule(target, server, (style) => omit(style, "fill"));
    }),
  },
});

export const conditionalRangeFont = defineClass("ConditionalRangeFont", {
  exists: isThere,
  properties: {
    bold: styled(flag("bold", false)),
    color: styled(colour("fontColor", "")),
    italic: styled(flag("italic", false)),
    underline: styled(underline),
  },
  methods: {
    clear: action((target, _args, server) => {
      restyleRule(target, server, (style) =>
        omit(style, "bold", "italic", "fontColor", "underline"),
      );
    }),
  },
});

function styled(part: StylePart): Property<ConditionalFormatTarget> {
  return {
    get: ({ rule }) => part.read(rule.style),
    set: (target, value, server) => {
      restyleRule(target, server, (style) => part.write(style, value));
    },
  };
}

/** Changes how a rule's cells look. */
export function restyleRule(
  target: ConditionalFormatTarget,
  server: Server,
  make: (style: BookStyle) => BookStyle,
): void {
  requireAllowed(server, target.sheet, "allowFormatCells");
  target.rule.style = make(target.rule.style);
  touched(target, server);
}
