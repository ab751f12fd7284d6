import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatDay } from "../../../core/plan/day";
import { doubtsNote, planYearNote } from "../../../core/report/counted";
import { useFoldOnScroll } from "../../hooks/use-fold-on-scroll";
import { usePane } from "../../hooks/use-pane";
import { counted } from "../../view/words";
import { EmptyState } from "../EmptyState";
import { Legend } from "./Legend";
import { RollUpBar } from "./RollUpBar";
import { RollUpTable } from "./RollUpTable";

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "8px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    "@media (max-height: 520px)": { overflowY: "visible" },
  },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  bars: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
});

/** How the plan stands by directorate: a bar for each, and the figures. */
export function RollUpTab(): React.JSX.Element {
  const styles = useStyles();
  const onScroll = useFoldOnScroll();
  const review = usePane((state) => state.review);
  if (!review || review.milestones === 0) return <EmptyState />;
  const { total, byDirectorate, shared } = review.rollUp;
  const year = planYearNote(review);
  const doubts = doubtsNote(review.doubts);
  return (
    <div className={styles.place} onScroll={onScroll}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {counted(total.actions, "action")} and {counted(total.milestones, "milestone")} at{" "}
        {formatDay(review.asAt)}
      </Text>
      {year !== "" && <Text size={200}>{year}</Text>}
      <Legend total={total} />
      <ul className={styles.bars} aria-label="Directorates">
        <RollUpBar name="Total (each counted once)" counts={total} />
        {byDirectorate.map((counts) => (
          <RollUpBar key={counts.directorate} name={counts.directorate} counts={counts} />
        ))}
      </ul>
      {shared > 0 && (
        <Text size={200} className={styles.quiet}>
          {counted(shared, "milestone is", "milestones are")} shared by directorates and counted
          under each, so the directorates add up to more than the total.
        </Text>
      )}
      {doubts !== "" && (
        <Text size={200} className={styles.quiet}>
          {doubts}
        </Text>
      )}
      <RollUpTable rollUp={review.rollUp} />
    </div>
  );
}
