import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

const stripes = (angle: string, colour: string, [line, period] = [2, 7]): string =>
  `repeating-linear-gradient(${angle}, ${colour} 0 ${String(line)}px, transparent ${String(line)}px ${String(period)}px)`;
const dots = (colour: string): string => `radial-gradient(${colour} 1.2px, transparent 1.5px)`;

/** A pattern in a colour, framed in it; where colours are forced, in those of the page's text. */
const patterned = (
  colour: string,
  pattern: (colour: string) => string,
  backgroundSize?: string,
) => ({
  ...shorthands.borderColor(colour),
  backgroundImage: pattern(colour),
  ...(backgroundSize === undefined ? {} : { backgroundSize }),
  [FORCED]: {
    ...shorthands.borderColor("CanvasText"),
    backgroundImage: pattern("CanvasText"),
  },
});

/**
 * A pattern for each status, in the colour it has elsewhere, so that no part of
 * a bar is told by its colour alone: in grey and in high contrast they are told
 * as well.
 */
export const useBarLooks = makeStyles({
  any: {
    forcedColorAdjust: "none",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground1,
    [FORCED]: { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  overdue: patterned(tokens.colorPaletteRedForeground1, (colour) =>
    stripes("135deg", colour, [4, 7]),
  ),
  "due-soon": patterned(tokens.colorStatusWarningForeground1, dots, "5px 5px"),
  upcoming: {},
  complete: {
    ...shorthands.borderColor(tokens.colorCompoundBrandBackground),
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { backgroundColor: "CanvasText" },
  },
  ongoing: patterned(tokens.colorNeutralForeground2, (colour) => stripes("0deg", colour, [1, 5])),
  undated: {
    ...patterned(tokens.colorStatusWarningForeground1, (colour) =>
      stripes("90deg", colour, [1, 5]),
    ),
    ...shorthands.borderStyle("dashed"),
  },
  suspended: patterned(tokens.colorNeutralForeground2, (colour) =>
    stripes("45deg", colour, [1, 6]),
  ),
  cancelled: patterned(
    tokens.colorNeutralForeground3,
    (colour) => `${stripes("45deg", colour, [1, 6])}, ${stripes("135deg", colour, [1, 6])}`,
  ),
});
