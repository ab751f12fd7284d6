import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks that the parts of Settings share. */
export const useSettingsStyles = makeStyles({
  place: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    "@media (max-height: 520px)": { overflowY: "visible" },
  },
  saved: { padding: "6px 12px 0", minHeight: "20px", fontSize: tokens.fontSizeBase200 },
  part: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 0 12px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "6px 8px",
    alignItems: "end",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    overflowWrap: "anywhere",
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px" },
  grow: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300 },
  rule: { display: "flex", alignItems: "center", gap: "6px" },
  ruleSwitch: { flexGrow: 1, flexBasis: 0, minWidth: 0, marginLeft: "-8px" },
  severity: { flexShrink: 0, width: "96px" },
  narrow: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});
