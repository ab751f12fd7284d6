import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import { useFindingList } from "../hooks/use-rows";
import { ALL_CHECKS, ALL_MILESTONES } from "../filters";
import { grouped } from "../view/words";

const useStyles = makeStyles({
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(66px, 1fr))",
    gap: "4px",
  },
  number: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    minHeight: "24px",
    padding: "3px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  words: {
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bad: { color: tokens.colorPaletteRedForeground1 },
  poor: { color: tokens.colorStatusWarningForeground1 },
});

/** Errors, warnings, overdue and due soon; each leads to its list. */
export function Numbers(): React.JSX.Element {
  const styles = useStyles();
  const review = usePane((state) => state.review);
  const severities = useFindingList()?.severities;
  const { setTab, filterCheck, filterMilestones } = useActions();
  const toFindings = (severity: "error" | "warning") => (): void => {
    filterCheck({ ...ALL_CHECKS, severity });
    setTab("check");
  };
  const toMilestones = (status: "overdue" | "due-soon") => (): void => {
    filterMilestones({ ...ALL_MILESTONES, status });
    setTab("milestones");
  };
  const total = review?.rollUp.total;
  const four = [
    {
      n: severities?.error,
      words: severities?.error === 1 ? "error" : "errors",
      go: toFindings("error"),
      tone: styles.bad,
    },
    {
      n: severities?.warning,
      words: severities?.warning === 1 ? "warning" : "warnings",
      go: toFindings("warning"),
      tone: styles.poor,
    },
    { n: total?.overdue, words: "overdue", go: toMilestones("overdue"), tone: styles.bad },
    { n: total?.dueSoon, words: "due soon", go: toMilestones("due-soon"), tone: styles.poor },
  ];
  return (
    <div className={styles.numbers} role="group" aria-label="In numbers">
      {four.map(({ n, words, go, tone }) => (
        <button key={words} type="button" className={styles.number} onClick={go}>
          <span className={mergeClasses(styles.count, n !== undefined && n > 0 && tone)}>
            {n === undefined ? "–" : grouped(n)}
          </span>{" "}
          <span className={styles.words}>{words}</span>
        </button>
      ))}
    </div>
  );
}
