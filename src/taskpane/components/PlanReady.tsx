import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { formatDay } from "../../core/plan/day";
import { toA1 } from "../../core/sheet/a1";
import { useActions, usePane } from "../hooks/use-pane";
import type { FirstAction } from "../view/first-action";
import { writtenDeadlines } from "../view/written-deadlines";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  place: {
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    overflowY: "auto",
  },
  ready: {
    display: "flex",
    gap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  cell: { padding: "0 2px", fontSize: "inherit" },
  words: { margin: "0 0 8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cells: {
    padding: "6px 4px",
    textAlign: "left",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What stands where a plan has its columns and nothing in them: what to write, and where. */
export function PlanReady({ first }: { readonly first: FirstAction }): React.JSX.Element {
  const styles = useStyles();
  const { goTo } = useActions();
  return (
    <div className={styles.place}>
      <div className={styles.ready}>
        <CheckmarkCircleFilled className={styles.icon} />
        <div>
          <p className={styles.words}>
            {first.isBlank ? (
              <strong>Your plan is ready:</strong>
            ) : (
              <>
                <strong>No action was found yet.</strong> An action needs who leads on it, or a
                milestone, on its own row:
              </>
            )}{" "}
            write the first action in <CellLink at={first.at} className={styles.cell} />
            {first.rest}. It is checked as you type.
          </p>
          <Button size="small" onClick={() => void goTo(first.at)}>
            Go to {toA1(first.at)}
          </Button>
        </div>
      </div>
      <HowToWrite />
    </div>
  );
}

function HowToWrite(): React.JSX.Element {
  const styles = useStyles();
  const today = usePane((state) => state.today);
  return (
    <>
      <h2 id="how-to-write" className={styles.heading}>
        How to write a deadline
      </h2>
      <table className={styles.table} aria-labelledby="how-to-write">
        <thead>
          <tr>
            <th scope="col" className={styles.cells}>
              You write
            </th>
            <th scope="col" className={styles.cells}>
              It is read as due
            </th>
          </tr>
        </thead>
        <tbody>
          {writtenDeadlines(today).map(({ written, due }) => (
            <tr key={written}>
              <td className={styles.cells}>{written}</td>
              <td className={styles.cells}>{formatDay(due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
