import { Button, makeStyles, Switch } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import type { PaintKind } from "../ports";
import { counted, grouped, PAINTED_FOR } from "../view/words";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "4px" },
  pairs: { display: "flex", flexWrap: "wrap", flexGrow: 1, gap: "4px 8px" },
  pair: { display: "flex", flexWrap: "wrap", gap: "2px" },
  // Narrow enough that each pair stands on one line in a pane of 320 pixels.
  button: { whiteSpace: "nowrap", minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
});

/** What is painted on the sheet, each kind beside the way to take it off. */
export function FlagCommands(): React.JSX.Element {
  const styles = useStyles();
  const hasPlan = usePane((state) => (state.review?.milestones ?? 0) > 0);
  const marks = usePane(
    ({ tab, review, painted }) =>
      tab === "check" && ((review?.findings ?? 0) > 0 || painted.marks > 0),
  );
  const { flagOverdue, markFindings } = useActions();
  return (
    <div className={styles.line}>
      <div className={styles.pairs}>
        <div className={styles.pair}>
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            disabled={!hasPlan}
            title="Paint the cells of what is overdue"
            onClick={() => void flagOverdue()}
          >
            Flag overdue
          </Button>
          <Clear kind="flags" />
        </div>
        {marks && (
          <div className={styles.pair}>
            <Button
              size="small"
              className={styles.button}
              title="Underline and paint the cells of the findings"
              onClick={() => void markFindings()}
            >
              Mark findings
            </Button>
            <Clear kind="marks" />
          </div>
        )}
      </div>
      <LiveSwitch />
    </div>
  );
}

/**
 * Takes off one kind of paint, and says how many milestones or findings it
 * stands for; no number where it was painted before this pane came up, since
 * the number of its cells is another.
 */
function Clear({ kind }: { readonly kind: PaintKind }): React.JSX.Element {
  const styles = useStyles();
  const cells = usePane(({ painted }) => painted[kind]);
  const count = usePane(({ paintedFor }) => paintedFor[kind]);
  const { clearFlags } = useActions();
  const inCells = counted(cells, "cell");
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      title={
        count === null
          ? `The ${kind} in ${inCells} are from before this pane was opened, or not all could be brought up to date`
          : `${counted(count, PAINTED_FOR[kind])}, in ${inCells}`
      }
      onClick={() => void clearFlags([kind])}
    >
      {cells === 0 || count === null ? `Clear ${kind}` : `Clear ${kind} (${grouped(count)})`}
    </Button>
  );
}

function LiveSwitch(): React.JSX.Element {
  const live = usePane((state) => state.live);
  const { setLive } = useActions();
  return (
    <Switch
      size="small"
      label="Live"
      aria-label="Live checking"
      title="Check again as the plan is changed"
      checked={live}
      onChange={(_, { checked }) => {
        setLive(checked);
      }}
    />
  );
}
