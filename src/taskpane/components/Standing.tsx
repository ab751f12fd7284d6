import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatDay } from "../../core/plan/day";
import type { Status } from "../../core/plan/status";
import { ALL_MILESTONES, type MilestoneFilters } from "../filters";
import { useActions, usePane } from "../hooks/use-pane";
import { asAtOf } from "../state";
import { standingOf } from "../view/standing";
import { counted, grouped } from "../view/words";
import { StatusIcon } from "./StatusIcon";

/** So narrow, the head has no room for the words beside its fields. */
export const NARROW = "@media (max-width: 339px)";

const useStyles = makeStyles({
  sum: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  tiles: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  day: { display: "none", [NARROW]: { display: "inline" } },
  tile: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: "max-content",
    "& + &": { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  button: {
    width: "100%",
    height: "100%",
    minHeight: "24px",
    padding: "2px 6px",
    [NARROW]: { padding: "2px 4px" },
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  count: {
    display: "block",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  few: { display: "flex", gap: "4px 10px", flexWrap: "wrap" },
  link: { minHeight: "24px", color: tokens.colorNeutralForeground1, whiteSpace: "nowrap" },
});

/** How the milestones stand: the figures add up to their number, and each leads to its list. */
export function Standing(): React.JSX.Element | null {
  const styles = useStyles();
  const total = usePane((state) => state.review?.rollUp.total);
  const asAt = usePane(asAtOf);
  const toList = useToList();
  if (total === undefined || total.milestones === 0) return null;
  return (
    <div role="group" aria-label="How the milestones stand">
      <p className={styles.sum}>
        {counted(total.milestones, "milestone")}
        <span className={styles.day}> as at {formatDay(asAt)}</span>
      </p>
      <ul className={styles.tiles}>
        {standingOf(total).map(({ status, count, words }) => (
          <li key={status} className={styles.tile}>
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                toList(status);
              }}
            >
              <span className={styles.count}>
                {status === "other" ? "+" : <StatusIcon status={status} />} {grouped(count)}
              </span>{" "}
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const FEW: readonly Status[] = ["overdue", "due-soon"];

/** What needs somebody's attention, for a folded head. */
export function StandingLine(): React.JSX.Element | null {
  const styles = useStyles();
  const total = usePane((state) => state.review?.rollUp.total);
  const toList = useToList();
  if (total === undefined || total.milestones === 0) return null;
  const few = standingOf(total).filter(({ status }) => FEW.some((one) => one === status));
  return (
    <span role="group" aria-label="How the milestones stand" className={styles.few}>
      {few.map(({ status, count, words }) => (
        <Link
          key={status}
          as="button"
          className={styles.link}
          onClick={() => {
            toList(status);
          }}
        >
          {status !== "other" && <StatusIcon status={status} />} {grouped(count)} {words}
        </Link>
      ))}
    </span>
  );
}

/** Leads to the milestones of a status. */
function useToList(): (status: MilestoneFilters["status"]) => void {
  const { filterMilestones, setTab } = useActions();
  return (status) => {
    filterMilestones({ ...ALL_MILESTONES, status });
    setTab("milestones");
  };
}
