import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import type { PaneReview } from "../view/pane-review";

const useStyles = makeStyles({
  place: {
    padding: "24px 16px",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    overflowY: "auto",
  },
  words: { color: tokens.colorNeutralForeground2 },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What stands in a tab while there is no plan to show. */
export function EmptyState(): React.JSX.Element {
  const styles = useStyles();
  const review = usePane((state) => state.review);
  const working = usePane((state) => state.work !== null);
  const scope = usePane((state) => state.scope);
  const { openSample, insertEmptyPlan, check, setScope, showSettings } = useActions();
  if (review === null && working) {
    return (
      <div className={styles.place}>
        <Text className={styles.words}>Reading the workbook…</Text>
      </div>
    );
  }
  const begun = review?.sheets.some(({ tables }) => tables.length > 0) ?? false;
  const reports = review?.leftOut ?? [];
  return (
    <div className={styles.place}>
      <Text as="h2" weight="semibold" size={400}>
        {titleOf(review, begun)}
      </Text>
      {reports.length > 0 && (
        <Text className={styles.words}>
          {`${listed(reports)} ${reports.length === 1 ? "is a report" : "are reports"} that Milestone Monitor wrote. Open the workbook that holds the plan.`}
        </Text>
      )}
      <Text className={styles.words}>
        {begun
          ? "Write an action, who leads on it, its milestones and when each is due; they are checked as you type."
          : "A plan is a table with a row or a group of rows for each action: what will be done, who leads on it, and its milestones with their deadlines."}
      </Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void openSample()}>
          Open a sample plan
        </Button>
        <Button size="small" onClick={() => void insertEmptyPlan()}>
          Insert an empty plan
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void check()}>
          Look again
        </Button>
        {/* Where reports were left out, every other sheet has been looked at. */}
        {scope === "active" && reports.length === 0 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setScope("visible");
            }}
          >
            Look at every sheet
          </Button>
        )}
      </div>
      <Text size={200} className={styles.words}>
        Both are put on a new sheet; nothing of yours is changed. Is the plan there all the same?{" "}
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            showSettings("columns");
          }}
        >
          Say which column is which
        </Link>
      </Text>
    </div>
  );
}

function titleOf(review: PaneReview | null, begun: boolean): string {
  if (review === null) return "Nothing has been checked yet";
  const { sheets, leftOut } = review;
  const [only] = sheets;
  if (only === undefined && leftOut.length > 0) return "There are only reports here, and no plan";
  const where = sheets.length === 1 && only !== undefined ? `“${only.name}”` : "these sheets";
  return begun ? `The plan on ${where} has no milestones yet` : `No plan was found on ${where}`;
}

/** "“Findings”", "“Findings” and “Roll-up”", "“Exceptions”, “Findings” and “Roll-up”". */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
