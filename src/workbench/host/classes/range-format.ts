import type { BookStyle } from "../../../xlsx/book";
import { autofitColumns, autofitRows, columnWidth, rowHeight } from "../cells/sizes";
import { requireAllowed } from "../cells/protection";
import { common, restyle } from "../cells/style";
import { NotSupportedByHost, requireArgument } from "../errors";
import { action, defineClass, objectProperty, type Property, readOnly } from "../server/spec";
import type { Server } from "../server/server";
import type { CellsTarget } from "../server/targets";
import { colour, flag, plainText, sized, type StylePart, underline } from "./style-parts";
import { isUnbounded } from "../cells/areas";
import { omit } from "../cells/omit";

export const rangeFormat = defineClass("RangeFormat", {
  properties: {
    columnWidth,
    rowHeight,
    horizontalAlignment: styled({
      read: ({ horizontal }) => HORIZONTAL[horizontal ?? "general"],
      write: (style, value) => ({ ...style, horizontal: keyOf(HORIZONTAL, value, "general") }),
    }),
    verticalAlignment: styled({
      read: ({ vertical }) => VERTICAL[vertical ?? "bottom"],
      write: (style, value) => ({ ...style, vertical: keyOf(VERTICAL, value, "bottom") }),
    }),
    indentLevel: styled(sized("indent", 0, 0, 250)),
    wrapText: styled(flag("wrap", false)),
  },
  objects: {
    borders: objectProperty("RangeBorderCollection", (target) => target),
    fill: objectProperty("RangeFill", (target) => target),
    font: objectProperty("RangeFont", (target) => target),
    protection: objectProperty("FormatProtection", (target) => target),
  },
  methods: {
    autofitColumns: action(autofitColumns),
    autofitRows: action(autofitRows),
  },
});

export const rangeFont = defineClass("RangeFont", {
  properties: {
    bold: styled(flag("bold", false)),
    color: styled(colour("fontColor", "#000000")),
    italic: styled(flag("italic", false)),
    name: styled(plainText("fontName", "Calibri")),
    size: styled(sized("fontSize", 11, 1, 409)),
    underline: styled(underline),
  },
});

export const rangeFill = defineClass("RangeFill", {
  properties: {
    // A cell without a fill is white.
    color: styled(colour("fill", "#FFFFFF")),
  },
  methods: {
    clear: action(({ sheet, areas }, _args, server) => {
      change({ sheet, areas }, server, (style) => omit(style, "fill"));
    }),
  },
});

export const formatProtection = defineClass("FormatProtection", {
  properties: {
    locked: styled(flag("locked", true)),
    formulaHidden: readOnly(() => false),
  },
});

const HORIZONTAL = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** The model's word for Excel's; the default is kept as nothing. */
function keyOf<K extends string, D extends K>(
  words: Readonly<Record<K, string>>,
  value: unknown,
  byDefault: D,
): Exclude<K, D> | undefined {
  const found = (Object.keys(words) as K[]).find((key) => words[key] === value);
  requireArgument(found !== undefined, `There is no alignment "${String(value)}" here.`);
  return found === byDefault ? undefined : (found as Exclude<K, D>);
}

/** A property read from every cell (null where they differ) and set on every cell. */
function styled(part: StylePart): Property<CellsTarget> {
  return {
    get: ({ sheet, areas }) => common(sheet, areas, part.read),
    set: (target, value, server) => {
      requireCells(target);
      change(target, server, (style) => part.write(style, value));
    },
  };
}

function change(
  { sheet, areas }: CellsTarget,
  server: Server,
  make: (style: BookStyle) => BookStyle,
): void {
  requireAllowed(server, sheet, "allowFormatCells");
  for (const area of areas) restyle(sheet, area, make);
  server.changed({ kind: "format", sheet, areas });
}

/** The model keeps no look for whole rows and columns, so none can be set on them. */
function requireCells({ areas }: CellsTarget): void {
  if (areas.some(isUnbounded)) throw new NotSupportedByHost("a format of whole rows or columns");
}
