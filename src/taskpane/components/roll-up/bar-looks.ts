import { makeStyles, tokens } from "@fluentui/react-components";

const stripes = (angle: string): string =>
  `repeating-linear-gradient(${angle}, rgba(255,255,255,.45) 0 2px, transparent 2px 7px)`;

/**
 * A colour and a pattern for each status, so that no bar is told by its colour
 * alone. They keep both in high contrast, where they are the picture itself.
 */
export const useBarLooks = makeStyles({
  any: {
    forcedColorAdjust: "none",
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    boxSizing: "border-box",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  complete: { backgroundColor: "#0f6cbd" },
  overdue: { backgroundColor: "#b10e1c", backgroundImage: stripes("45deg") },
  "due-soon": {
    backgroundColor: "#da7b00",
    backgroundImage: "radial-gradient(rgba(255,255,255,.75) 1.4px, transparent 1.6px)",
    backgroundSize: "7px 7px",
  },
  upcoming: { backgroundColor: "#6bb700" },
  ongoing: { backgroundColor: "#3a8a3a", backgroundImage: stripes("0deg") },
  undated: { backgroundColor: "#7a7574", backgroundImage: stripes("90deg") },
  suspended: { backgroundColor: "#5c2e91", backgroundImage: stripes("135deg") },
  cancelled: {
    backgroundColor: "#3b3a39",
    backgroundImage: `${stripes("45deg")}, ${stripes("135deg")}`,
  },
});
