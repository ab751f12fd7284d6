import { Button, makeStyles } from "@fluentui/react-components";
import { useActions, usePane } from "../../hooks/use-pane";
import { rollUpText } from "../../view/roll-up-words";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px" },
  // Narrow enough that all three stand on one line in a pane of 320 pixels.
  button: { whiteSpace: "nowrap", minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
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
        className={styles.button}
        disabled={rollUp === null}
        onClick={() => void writeSheet("roll-up")}
      >
        Write to a sheet
      </Button>
      <Button
        size="small"
        className={styles.button}
        disabled={rollUp === null}
        onClick={() => void writeSheet("exceptions")}
      >
        Write the exceptions
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
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
