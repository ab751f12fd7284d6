import { makeStyles, tokens } from "@fluentui/react-components";
import { toA1 } from "../../core/sheet/a1";
import { usePane } from "../hooks/use-pane";
import { findingHeading } from "../view/note-words";

const useStyles = makeStyles({
  place: {
    flexShrink: 0,
    maxHeight: "96px",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  found: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "4px 12px",
  },
  finding: { margin: 0, overflowWrap: "anywhere" },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

/** What was found in the cell that is selected in the sheet; it is read out when the list is at rest. */
export function InThisCell(): React.JSX.Element {
  const styles = useStyles();
  const inCell = usePane((state) => state.inCell);
  return (
    // It is there before it has anything to say: a region that comes with its words is not read out.
    <div role="status" aria-live="polite" className={styles.place}>
      {inCell && (
        <div className={styles.found}>
          <span className={styles.heading}>In {toA1(inCell.at)}:</span>
          {inCell.found.map((finding) => (
            <p key={finding.key} className={styles.finding}>
              <span className={styles.heading}>{findingHeading(finding)}.</span> {finding.message}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
