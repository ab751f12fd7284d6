import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { toA1 } from "../../core/sheet/a1";
import { usePane } from "../hooks/use-pane";
import { findingHeading } from "../view/note-words";

const useStyles = makeStyles({
  place: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  found: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    maxHeight: "96px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 12px 2px 8px",
  },
  fold: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { flexGrow: 1, minWidth: 0, padding: "4px 0" },
  // On one line until it is unfolded, so that the list keeps its room; all of it is there to be heard.
  line: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  finding: { margin: 0, overflowWrap: "anywhere" },
  inLine: { display: "inline" },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

/** What was found in the cell that is selected in the sheet; it is read out when the list is at rest. */
export function InThisCell(): React.JSX.Element {
  const styles = useStyles();
  const words = useId();
  const inCell = usePane((state) => state.inCell);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.place}>
      <div className={mergeClasses(inCell !== null && styles.found)}>
        {inCell && (
          <button
            type="button"
            className={styles.fold}
            aria-label={`What was found in ${toA1(inCell.at)}`}
            aria-expanded={isOpen}
            aria-controls={words}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </button>
        )}
        {/* It is there before it has anything to say: a region that comes with its words is not read out. */}
        <div
          id={words}
          role="status"
          aria-live="polite"
          className={mergeClasses(inCell !== null && styles.words, !isOpen && styles.line)}
        >
          {inCell && (
            <>
              <span className={styles.heading}>In {toA1(inCell.at)}:</span>{" "}
              {inCell.found.map((finding) => (
                <p
                  key={finding.key}
                  className={mergeClasses(styles.finding, !isOpen && styles.inLine)}
                >
                  <span className={styles.heading}>{findingHeading(finding)}.</span>{" "}
                  {finding.message}{" "}
                </p>
              ))}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
