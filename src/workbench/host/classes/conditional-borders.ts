import type { BookStyle } from "../../../xlsx/book";
import { toColour } from "../cells/colour";
import { requireArgument } from "../errors";
import { defineClass, object, objectProperty, type Property, readOnly } from "../server/spec";
import type { ConditionalBorderTarget, ConditionalFormatTarget } from "../server/targets";
import { nameOf, withStyle } from "./borders";
import { isThere } from "./conditional-format";
import { restyleRule } from "./conditional-look";

type Side = ConditionalBorderTarget["side"];
type Border = NonNullable<BookStyle["borders"]>[Side];

/** Excel.ConditionalRangeBorderIndex, in the order `getItemAt` counts them, with the model's words. */
const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** Excel.ConditionalRangeBorderLineStyle: a rule draws thin lines alone. */
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];

/** The frame a rule draws around each of its cells. */
export const conditionalRangeBorderCollection = defineClass("ConditionalRangeBorderCollection", {
  exists: isThere,
  items: {
    of: "ConditionalRangeBorder",
    list: (target) => Object.values(SIDES).map((side) => ({ ...target, side })),
  },
  properties: { count: readOnly(() => Object.keys(SIDES).length) },
  objects: {
    top: sideOf("top"),
    bottom: sideOf("bottom"),
    left: sideOf("left"),
    right: sideOf("right"),
  },
  methods: {
    getItem: object("ConditionalRangeBorder", (target, args) =>
      at(target, SIDES[args.oneOf(0, Object.keys(SIDES))]),
    ),
    getItemAt: object("ConditionalRangeBorder", (target, args) =>
      at(target, Object.values(SIDES)[args.whole(0, 0)]),
    ),
  },
});

export const conditionalRangeBorder = defineClass("ConditionalRangeBorder", {
  exists: isThere,
  properties: {
    sideIndex: readOnly(({ side }) => Object.keys(SIDES).find((name) => SIDES[name] === side)),
    color: line(
      (border) => border?.color ?? "#000000",
      (border, value) => ({ style: border?.style ?? "thin", color: toColour(value) }),
    ),
    style: line(
      (border) => nameOf(border)[0],
      (border, value) => {
        requireArgument(LINES.includes(value as string), "A rule has no such line.");
        return withStyle(border, value);
      },
    ),
  },
});

function sideOf(side: Side) {
  return objectProperty<ConditionalFormatTarget, "ConditionalRangeBorder">(
    "ConditionalRangeBorder",
    (target) => at(target, side),
  );
}

function at(target: ConditionalFormatTarget, side: Side | undefined): ConditionalBorderTarget {
  requireArgument(side !== undefined, "There is no such side.");
  return { ...target, side };
}

function line(
  read: (border: Border) => unknown,
  write: (border: Border, value: unknown) => Border,
): Property<ConditionalBorderTarget> {
  return {
    get: ({ rule, side }) => read(rule.style.borders?.[side]),
    set: (target, value, server) => {
      restyleRule(target, server, ({ borders, ...style }) => {
        const { [target.side]: own, ...others } = borders ?? {};
        const drawn = write(own, value);
        const all = drawn ? { ...others, [target.side]: drawn } : others;
        return Object.keys(all).length === 0 ? style : { ...style, borders: all };
      });
    },
  };
}
