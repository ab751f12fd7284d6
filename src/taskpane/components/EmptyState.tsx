import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import { firstAction } from "../view/first-action";
import { FirstRun } from "./FirstRun";
import { PlanReady } from "./PlanReady";

const useStyles = makeStyles({
  place: {
    padding: "24px 16px",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
  },
  words: { color: tokens.colorNeutralForeground2 },
});

/** What stands in a tab while there is nothing of a plan to show. */
export function EmptyState(): React.JSX.Element {
  const styles = useStyles();
  const review = usePane((state) => state.review);
  const working = usePane((state) => state.work !== null);
  const { check } = useActions();
  if (review === null) {
    return (
      <div className={styles.place}>
        <Text className={styles.words}>
          {working ? "Reading the workbook…" : "Nothing has been checked yet."}
        </Text>
        {!working && (
          <Button size="small" onClick={() => void check()}>
            Check again
          </Button>
        )}
      </div>
    );
  }
  const first = firstAction(review);
  if (review.actions > 0) return <NoMilestones />;
  return first === null ? <FirstRun review={review} /> : <PlanReady first={first} />;
}

function NoMilestones(): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Text className={styles.words}>
        The plan has no milestones yet. Write each with its deadline beside its action, and it is
        shown here.
      </Text>
    </div>
  );
}
