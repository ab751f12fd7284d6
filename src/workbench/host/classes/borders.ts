import type { Area } from "../../../core/sheet/a1";
import type { BookStyle } from "../../../xlsx/book";
import { isUnbounded } from "../cells/areas";
import { toColour } from "../cells/colour";
import { requireAllowed } from "../cells/protection";
import { common, restyle } from "../cells/style";
import { NotSupportedByHost, OfficeError, requireArgument } from "../errors";
import type { Server } from "../server/server";
import { defineClass, object, type Property, readOnly } from "../server/spec";
import type { BorderTarget } from "../server/targets";

type Side = "top" | "right" | "bottom" | "left";
type Border = NonNullable<NonNullable<BookStyle["borders"]>[Side]>;

/** Excel.BorderIndex, in the order `getItemAt` counts them. */
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export const rangeBorderCollection = defineClass("RangeBorderCollection", {
  items: { of: "RangeBorder", list: (cells) => SIDES.map((side) => ({ ...cells, side })) },
  properties: { count: readOnly(() => SIDES.length) },
  methods: {
    getItem: object("RangeBorder", (cells, args) => ({ ...cells, side: args.oneOf(0, SIDES) })),
    getItemAt: object("RangeBorder", (cells, args) => {
      const side = SIDES[args.whole(0, 0)];
      if (side === undefined) throw new OfficeError("ItemNotFound");
      return { ...cells, side };
    }),
  },
});

export const rangeBorder = defineClass("RangeBorder", {
  properties: {
    sideIndex: readOnly(({ side }) => side),
    color: line(
      (border) => border?.color ?? "#000000",
      (border, value) => ({ style: border?.style ?? "thin", color: toColour(value) }),
    ),
    style: line(
      (border) => nameOf(border)[0],
      (border, value) => withStyle(border, value),
    ),
    weight: line(
      (border) => nameOf(border)[1],
      (border, value) => {
        requireArgument(typeof value === "string", "A weight's name was expected.");
        return { color: border?.color ?? "#000000", style: fileStyle(nameOf(border)[0], value) };
      },
    ),
  },
});

/** Excel's style and weight for each border style of the file format, and the other way about. */
const FILE_STYLES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** Excel's words for a border of the model: its style and weight. */
export function nameOf(border: Border | undefined): readonly [style: string, weight: string] {
  return (border && FILE_STYLES[border.style]) ?? ["None", "Thin"];
}

function fileStyle(style: string, weight: string): string {
  const wanted = style === "None" ? "Continuous" : style;
  const entries = Object.entries(FILE_STYLES).filter(([, [name]]) => name === wanted);
  const [exact] = entries.find(([, [, each]]) => each === weight) ?? entries[0] ?? [];
  requireArgument(exact !== undefined, `There is no border "${style}".`);
  return exact;
}

/** A border with another style by Excel's word for it; nothing for "None". */
export function withStyle(border: Border | undefined, value: unknown): Border | undefined {
  requireArgument(typeof value === "string", "A style's name was expected.");
  if (value === "None") return undefined;
  return { color: border?.color ?? "#000000", style: fileStyle(value, nameOf(border)[1]) };
}

function line(
  read: (border: Border | undefined) => unknown,
  write: (border: Border | undefined, value: unknown) => Border | undefined,
): Property<BorderTarget> {
  return {
    get: ({ sheet, areas, side }) => {
      const values = areas.flatMap((area) =>
        edgesOf(area, side).map(([part, edge]) =>
          common(sheet, [part], (style) => read(style.borders?.[edge])),
        ),
      );
      return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
    },
    set: ({ sheet, areas, side }, value, server: Server) => {
      requireAllowed(server, sheet, "allowFormatCells");
      if (areas.some(isUnbounded)) throw new NotSupportedByHost("borders of whole rows or columns");
      for (const area of areas) {
        for (const [part, edge] of edgesOf(area, side)) {
          restyle(sheet, part, (style) => ({
            ...style,
            borders: { ...style.borders, [edge]: write(style.borders?.[edge], value) },
          }));
        }
      }
      server.changed({ kind: "format", sheet, areas });
    },
  };
}

/** The cells a border of an area runs along, and the side of each it is on. */
function edgesOf(area: Area, side: string): [Area, Side][] {
  switch (side) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, "left"]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, "right"]];
    case "InsideHorizontal":
      return area.top === area.bottom ? [] : [[{ ...area, bottom: area.bottom - 1 }, "bottom"]];
    case "InsideVertical":
      return area.left === area.right ? [] : [[{ ...area, right: area.right - 1 }, "right"]];
    default:
      throw new NotSupportedByHost(`RangeBorder ${side}`);
  }
}
