import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useActions, usePane } from "../hooks/use-pane";
import { PrepareReturn } from "./check/PrepareReturn";
import { InSheet, LiveSwitch } from "./InSheet";
import { Legend } from "./Legend";
import { RollUpCommands } from "./roll-up/RollUpCommands";

/** A pane this wide has room for the commands on one line. */
const WIDE = "@media (min-width: 560px)";

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "6px 12px 2px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    backgroundColor: tokens.colorNeutralBackground2,
    [WIDE]: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
    // A low pane scrolls as a whole; where one line is all it takes, the commands stay in sight.
    "@media (min-width: 560px) and (min-height: 320px) and (max-height: 520px)": {
      position: "sticky",
      bottom: 0,
      zIndex: 1,
    },
  },
  first: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "6px",
    minWidth: 0,
  },
  whole: { [WIDE]: { flexBasis: "100%" } },
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 6px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [WIDE]: { marginLeft: "auto" },
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
      {tab === "check" && <CheckCommands />}
      {tab === "milestones" && <MilestonesCommands />}
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

/** The hand-over first; while its form is open, what the marks mean gives it the room. */
function CheckCommands(): React.JSX.Element {
  const styles = useStyles();
  const [isReturnOpen, setReturnOpen] = useState(false);
  return (
    <>
      <div className={isReturnOpen ? styles.whole : styles.first}>
        <PrepareReturn isOpen={isReturnOpen} onOpen={setReturnOpen} />
        {!isReturnOpen && <LiveSwitch />}
      </div>
      {!isReturnOpen && <Legend className={styles.whole} />}
      <InSheet />
    </>
  );
}

function MilestonesCommands(): React.JSX.Element {
  const styles = useStyles();
  const hasPlan = usePane((state) => (state.review?.milestones ?? 0) > 0);
  const { writeSheet } = useActions();
  return (
    <>
      <div className={styles.first}>
        <Button
          size="small"
          appearance="primary"
          icon={<DocumentTableRegular />}
          disabled={!hasPlan}
          title="A row a milestone, on a sheet of its own"
          onClick={() => void writeSheet("register")}
        >
          Write the plan as a register
        </Button>
        <LiveSwitch />
      </div>
      <Legend className={styles.whole} />
      <InSheet />
    </>
  );
}
