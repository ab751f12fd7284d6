import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import { InSheet } from "./InSheet";
import { Legend } from "./Legend";
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
      {tab === "roll-up" && <RollUpCommands />}
      {(tab === "check" || tab === "milestones") && (
        <>
          <Legend />
          <InSheet />
        </>
      )}
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
