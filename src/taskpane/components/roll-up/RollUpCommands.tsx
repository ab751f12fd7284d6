import { Button, makeStyles } from "@fluentui/react-components";
import { useActions, usePane } from "../../hooks/use-pane";
import { rollUpText } from "../../view/roll-up-words";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
});

/** What is done with the roll-up. */
export function RollUpCommands(): React.JSX.Element {
  const styles = useStyles();
  const rollUp = usePane(({ review }) => (review && review.milestones > 0 ? review.rollUp : null));
  const { writeSheet, copy } = useActions();
  return (
    <div className={styles.line}>
      <Button
        size="small"
        appearance="primary"
        disabled={rollUp === null}
        onClick={() => void writeSheet("roll-up")}
      >
        Write to a sheet
      </Button>
      <Button size="small" disabled={rollUp === null} onClick={() => void writeSheet("exceptions")}>
        Write the exceptions
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabled={rollUp === null}
        onClick={() => {
          if (rollUp) void copy(rollUpText(rollUp), "the roll-up table");
        }}
      >
        Copy
      </Button>
    </div>
  );
}
