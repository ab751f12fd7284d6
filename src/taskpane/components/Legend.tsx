import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { FLAG_LOOKS } from "../../excel/flag-looks";
import { useActions, usePane, usePorts } from "../hooks/use-pane";
import { LOOKS_IN_SHEET, standsFor, whereToRead, type LookInSheet } from "../view/legend";
import type { PaintKind } from "../ports";
import { useUnseen } from "./unseen";

const { overdue: OVERDUE, "due-soon": DUE_SOON, finding: FINDING } = FLAG_LOOKS;

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fold: { justifyContent: "flex-start", minWidth: 0, padding: "0 2px", alignSelf: "flex-start" },
  looks: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(150px, 1fr))",
    gap: "4px 8px",
  },
  look: { display: "flex", alignItems: "center", gap: "6px" },
  word: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  read: { margin: "2px 0 0" },
  // The sheet keeps its own colours whatever the pane's are.
  swatch: {
    flexShrink: 0,
    position: "relative",
    boxSizing: "border-box",
    width: "26px",
    height: "16px",
    backgroundColor: "#ffffff",
    forcedColorAdjust: "none",
  },
  overdue: { backgroundColor: OVERDUE.fill, border: `2px solid ${OVERDUE.color}` },
  dueSoon: { backgroundColor: DUE_SOON.fill, border: `2px dashed ${DUE_SOON.color}` },
  finding: { border: `2px dotted ${FINDING.color}` },
  corner: {
    "::after": {
      content: '""',
      position: "absolute",
      top: 0,
      right: 0,
      border: "4px solid",
      borderTopColor: "#a4151f",
      borderRightColor: "#a4151f",
      borderBottomColor: "transparent",
      borderLeftColor: "transparent",
    },
  },
  counts: { display: "flex", flexWrap: "wrap", gap: "0 8px", alignItems: "baseline" },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** What the frames and fills in the sheet mean, while there are any. */
export function Legend({ className }: { readonly className?: string }): React.JSX.Element | null {
  const styles = useStyles();
  const looks = useId();
  const painted = usePane((state) => state.painted);
  const open = usePane((state) => state.legendOpen);
  const { showLegend } = useActions();
  const hasNotes = usePorts().workbook.supports("1.18");
  if (painted.flags + painted.marks === 0) return null;
  const shown = LOOKS_IN_SHEET.filter(({ of }) => of.every((kind) => painted[kind] > 0));
  return (
    <section className={mergeClasses(styles.legend, className)} aria-label="What the marks mean">
      <Button
        size="small"
        appearance="subtle"
        className={styles.fold}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={looks}
        onClick={() => {
          showLegend(!open);
        }}
      >
        What the marks mean
      </Button>
      <div id={looks} hidden={!open}>
        <ul className={styles.looks}>
          {shown.map((look) => (
            <Look key={look.word} look={look} hasNotes={hasNotes} />
          ))}
        </ul>
        {painted.marks > 0 && <p className={styles.read}>{whereToRead(hasNotes)}</p>}
      </div>
      <Counts />
    </section>
  );
}

function Look({
  look,
  hasNotes,
}: {
  readonly look: LookInSheet;
  readonly hasNotes: boolean;
}): React.JSX.Element {
  const styles = useStyles();
  const unseen = useUnseen();
  const swatch = mergeClasses(
    styles.swatch,
    styles[look.frame],
    hasNotes && look.of.includes("marks") && styles.corner,
  );
  return (
    <li className={styles.look} title={look.look}>
      <span className={swatch} aria-hidden />
      <span className={styles.word}>
        {look.word}
        <span className={unseen}>: {look.look}</span>
      </span>
    </li>
  );
}

/** In milestones and findings, as at the head of the pane; a kind that is older than the last check can be renewed. */
function Counts(): React.JSX.Element {
  const styles = useStyles();
  const painted = usePane((state) => state.painted);
  const paintedFor = usePane((state) => state.paintedFor);
  const old = usePane(({ painted: now, paintedBy, review }) =>
    KINDS.filter((kind) => now[kind] > 0 && paintedBy[kind] !== review).join(),
  );
  const { clearFlags, flagOverdue, markFindings } = useActions();
  const renew = async (): Promise<void> => {
    if (old.includes("flags")) await flagOverdue();
    if (old.includes("marks")) await markFindings();
  };
  return (
    <div className={styles.counts}>
      <span>{standsFor(painted, paintedFor)}</span>
      {old !== "" && (
        <Link
          as="button"
          className={styles.link}
          title="The plan was checked since: flag and mark it as it is now"
          onClick={() => void renew()}
        >
          Bring up to date
        </Link>
      )}
      <Link
        as="button"
        className={styles.link}
        onClick={() => void clearFlags(KINDS.filter((kind) => painted[kind] > 0))}
      >
        Clear all marks
      </Link>
    </div>
  );
}

const KINDS: readonly PaintKind[] = ["flags", "marks"];
