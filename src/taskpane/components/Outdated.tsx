import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import type { PaneState } from "../state";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "4px 8px",
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  words: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** Says that the figures are old, where nothing brings them up to date by itself, and offers to. */
export function Outdated(): React.JSX.Element {
  const styles = useStyles();
  const words = usePane(wordsOf);
  const { check } = useActions();
  // The place for the words is always there: only what comes into it later is read out.
  return (
    <div className={words === "" ? undefined : styles.bar}>
      <span role="status" className={styles.words}>
        {words}
      </span>
      {words !== "" && (
        <Button size="small" className={styles.button} onClick={() => void check()}>
          Check again
        </Button>
      )}
    </div>
  );
}

function wordsOf({ live, outdated, review, checkedAt }: PaneState): string {
  if (live || !outdated || !review) return "";
  const [what, it] =
    review.sheets.length > 1 ? ["A sheet has", "they were"] : ["The sheet has", "it was"];
  return `${what} changed since ${it} checked at ${checkedAt}.`;
}
