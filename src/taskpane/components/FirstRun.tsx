import { Button, Divider, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useActions } from "../hooks/use-pane";
import type { PaneReview } from "../view/pane-review";
import { WaysIn } from "./WaysIn";

const useStyles = makeStyles({
  place: {
    padding: "16px 12px",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "10px",
    overflowY: "auto",
  },
  heading: { margin: 0 },
  words: { color: tokens.colorNeutralForeground2 },
  rule: { flexGrow: 0, width: "100%" },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What stands where no plan was found: three ways in, and two plans to begin with. */
export function FirstRun({ review }: { readonly review: PaneReview }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Text as="h2" weight="semibold" size={500} className={styles.heading}>
        {areOnlyReports(review)
          ? "There are only reports here, and no plan"
          : "Where do you want to begin?"}
      </Text>
      <Text className={styles.words}>{whatWasFound(review)}</Text>
      <WaysIn />
      <Divider className={styles.rule} />
      <Beginnings />
    </div>
  );
}

function Beginnings(): React.JSX.Element {
  const styles = useStyles();
  const { openSample, insertEmptyPlan, check, showSettings } = useActions();
  return (
    <>
      <Text as="h2" weight="semibold" size={300} className={styles.heading}>
        No plan in this workbook yet?
      </Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void insertEmptyPlan()}>
          Insert an empty plan
        </Button>
        <Button size="small" onClick={() => void openSample()}>
          Look at a sample
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void check()}>
          Check again
        </Button>
      </div>
      <Text size={200} className={styles.words}>
        Both are put on a new sheet; nothing of yours is changed. A plan is a table with a column
        for the action, one for who leads, and one for milestones with their dates. Is yours there
        all the same?{" "}
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
      <Text size={200} className={styles.words}>
        Nothing leaves this computer.
      </Text>
    </>
  );
}

const areOnlyReports = ({ sheets, leftOut }: PaneReview): boolean =>
  sheets.length === 0 && leftOut.length > 0;

function whatWasFound({ sheets, leftOut }: PaneReview): string {
  const [only] = sheets;
  const where = sheets.length === 1 && only !== undefined ? `“${only.name}”` : "these sheets";
  if (leftOut.length === 0) return `No plan was found on ${where}.`;
  const are = leftOut.length === 1 ? "is a report" : "are reports";
  const other = only === undefined ? "" : ` No plan was found on ${where}.`;
  return `${listed(leftOut)} ${are} that Milestone Monitor wrote.${other} Open the workbook that holds the plan.`;
}

/** "“Findings”", "“Findings” and “Roll-up”", "“Exceptions”, “Findings” and “Roll-up”". */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
