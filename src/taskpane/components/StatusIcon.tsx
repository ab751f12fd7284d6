import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Status } from "../../core/plan/status";
import { useStatusColours } from "./status-colours";

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: "14px", height: "14px", verticalAlign: "-2px" },
  // A picture keeps its own colours where those of the page are forced.
  plain: { "@media (forced-colors: active)": { color: "CanvasText" } },
});

/** Each status has a shape of its own; what is cut out of it shows what lies behind, in any colours. */
const SHAPES: Readonly<Record<Status, string>> = {
  overdue: "M4.1 0h5.8L14 4.1v5.8L9.9 14H4.1L0 9.9V4.1zM6 3v5h2V3zm0 6.3v2h2v-2z",
  "due-soon": "M7 0a7 7 0 1 1 0 14A7 7 0 0 1 7 0m0 2v10A5 5 0 0 0 7 2",
  upcoming: "M7 0a7 7 0 1 1 0 14A7 7 0 0 1 7 0m0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 7 1.8",
  complete: "M7 0a7 7 0 1 1 0 14A7 7 0 0 1 7 0M3.1 7.4l2.8 3 5-5.6-1.4-1.2-3.6 4.1-1.5-1.6z",
  undated: "M7 .5 14 13H0zM6 4.6v4.2h2V4.6zm0 5.2v1.7h2V9.8z",
  ongoing: "M0 6h9.2L6.4 3.2 7.8 1.8 13 7l-5.2 5.2-1.4-1.4L9.2 8H0z",
  suspended: "M2 1h3.6v12H2zm6.4 0H12v12H8.4z",
  cancelled: "M2.4 1 7 5.6 11.6 1 13 2.4 8.4 7l4.6 4.6-1.4 1.4L7 8.4 2.4 13 1 11.6 5.6 7 1 2.4z",
};

/** A status as its shape and colour; its word stands beside it. */
export function StatusIcon({ status }: { readonly status: Status }): React.JSX.Element {
  const styles = useStyles();
  const colours = useStatusColours();
  return (
    <svg
      className={mergeClasses(styles.icon, colours[status], styles.plain)}
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <path d={SHAPES[status]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
