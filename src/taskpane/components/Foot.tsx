import { Button, Link, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import { RollUpCommands } from "./roll-up/RollUpCommands";

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "6px 12px 4px",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  push: { marginLeft: "auto" },
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 6px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  undo: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** What can be done from here, what was done last, and the way back. */
export function Foot(): React.JSX.Element {
  const styles = useStyles();
  const tab = usePane((state) => state.tab);
  const note = usePane((state) => state.note);
  const step = usePane((state) => state.undo.at(-1));
  const { undo } = useActions();
  return (
    <footer className={styles.foot} aria-label="Commands and what was done last">
      {(tab === "check" || tab === "milestones") && <FlagCommands />}
      {tab === "roll-up" && <RollUpCommands />}
      <div className={styles.note}>
        <span role="status" aria-live="polite">
          {note}
        </span>
        {step && (
          <Link
            as="button"
            className={styles.undo}
            aria-label={`Undo: ${step.label}`}
            onClick={() => void undo()}
          >
            Undo
          </Link>
        )}
      </div>
    </footer>
  );
}

function FlagCommands(): React.JSX.Element {
  const styles = useStyles();
  const hasPlan = usePane((state) => (state.review?.milestones.length ?? 0) > 0);
  const live = usePane((state) => state.live);
  const marks = usePane(({ tab, review }) => tab === "check" && (review?.findings.length ?? 0) > 0);
  const { flagOverdue, markFindings, clearFlags, setLive } = useActions();
  return (
    <div className={styles.line}>
      <Button
        size="small"
        appearance="primary"
        disabled={!hasPlan}
        onClick={() => void flagOverdue()}
      >
        Flag overdue
      </Button>
      {marks && (
        <Button
          size="small"
          title="Paint the cells of the findings, in place of any flags"
          onClick={() => void markFindings()}
        >
          Mark findings
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => void clearFlags()}>
        Clear flags
      </Button>
      <Switch
        size="small"
        className={styles.push}
        label="Live"
        aria-label="Live checking"
        title="Check again as the plan is changed"
        checked={live}
        onChange={(_, { checked }) => {
          setLive(checked);
        }}
      />
    </div>
  );
}
