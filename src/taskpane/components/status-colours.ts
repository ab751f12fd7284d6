import { makeStyles, tokens } from "@fluentui/react-components";

/** The colour of each status, of its shape and of its word. */
export const useStatusColours = makeStyles({
  overdue: { color: tokens.colorPaletteRedForeground1 },
  "due-soon": { color: tokens.colorStatusWarningForeground1 },
  undated: { color: tokens.colorStatusWarningForeground1 },
  upcoming: { color: tokens.colorNeutralForeground2 },
  ongoing: { color: tokens.colorNeutralForeground2 },
  suspended: { color: tokens.colorNeutralForeground2 },
  complete: { color: tokens.colorBrandForeground1 },
  cancelled: { color: tokens.colorNeutralForeground2 },
});
