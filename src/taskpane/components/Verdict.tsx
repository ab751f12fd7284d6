import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  ChevronDownRegular,
  ChevronRightRegular,
  DismissCircleFilled,
  EditRegular,
  WarningFilled,
} from "@fluentui/react-icons";
import type { Severity } from "../../core/validate/rule";
import { verdictWords, type Verdict as Judged } from "../../core/validate/verdict";
import { ALL_CHECKS } from "../filters";
import { useActions, usePane } from "../hooks/use-pane";
import { useFindingList } from "../hooks/use-rows";
import { useVerdict } from "../hooks/use-verdict";
import { stageOf } from "../view/first-action";
import { totalOf } from "../view/pane-review";
import { counted, severityCounted } from "../view/words";

const useStyles = makeStyles({
  verdict: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "5px 8px",
    border: "1px solid",
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: "20px", marginTop: "1px" },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    color: tokens.colorNeutralForeground1,
  },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textDecorationLine: "underline" },
  more: { flexShrink: 0, minWidth: "24px", color: "inherit" },
  bad: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...borders(tokens.colorStatusDangerBorder1),
  },
  doubtful: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...borders(tokens.colorStatusWarningBorder1),
  },
  waiting: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...borders(tokens.colorNeutralStroke1),
  },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...borders(tokens.colorStatusSuccessBorder1),
  },
});

function borders(color: string): Record<string, string> {
  return {
    borderTopColor: color,
    borderRightColor: color,
    borderBottomColor: color,
    borderLeftColor: color,
  };
}

const LOOKS = {
  questions: { Icon: WarningFilled, tone: "doubtful" },
  "not-ready": { Icon: DismissCircleFilled, tone: "bad" },
  "in-part": { Icon: WarningFilled, tone: "doubtful" },
  ready: { Icon: CheckmarkCircleFilled, tone: "good" },
} as const;

/** Whether the plan may be handed in, with the findings that say so; each figure leads to its list. */
export function Verdict(): React.JSX.Element | null {
  const styles = useStyles();
  const { verdict } = useVerdict();
  const isOnCheck = usePane((state) => state.tab === "check");
  if (verdict === null) return <NothingYet />;
  const { Icon, tone } = LOOKS[verdict.kind];
  return (
    <section className={mergeClasses(styles.verdict, styles[tone])} aria-label="Verdict">
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <h2 className={styles.heading}>{verdictWords(verdict)}</h2>
        {(isOnCheck || verdict.kind === "questions") && <Below verdict={verdict} />}
      </div>
      {!isOnCheck && <ToTheCheck verdict={verdict} />}
      {isOnCheck && verdict.kind !== "questions" && <WhatWasChecked />}
    </section>
  );
}

/** What stands in the verdict's place over a plan that has no milestones yet. */
function NothingYet(): React.JSX.Element | null {
  const styles = useStyles();
  const isWaiting = usePane(
    ({ review }) => review !== null && review.milestones === 0 && stageOf(review) !== "no-plan",
  );
  if (!isWaiting) return null;
  return (
    <section className={mergeClasses(styles.verdict, styles.waiting)} aria-label="Verdict">
      <EditRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <h2 className={styles.heading}>Nothing to check yet</h2>
        <p className={styles.line}>0 milestones</p>
      </div>
    </section>
  );
}

/** The verdict as one line of a folded head. */
export function VerdictLine(): React.JSX.Element | null {
  const styles = useLineStyles();
  const { verdict } = useVerdict();
  const { setTab } = useActions();
  if (verdict === null) return null;
  const { Icon, tone } = LOOKS[verdict.kind];
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        className={mergeClasses(styles.line, styles[tone])}
        onClick={() => {
          setTab("check");
        }}
      >
        <Icon className={styles.icon} aria-hidden />
        {verdictWords(verdict)}
      </button>
    </h2>
  );
}

const useLineStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: tokens.colorTransparentBackground,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, fontSize: "18px" },
  bad: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

function Below({ verdict }: { readonly verdict: Judged }): React.JSX.Element {
  const styles = useStyles();
  if (verdict.kind === "questions") {
    const them = verdict.questions === 1 ? "it" : "them";
    return <p className={styles.line}>Answer {them} and the figures below may change</p>;
  }
  return (
    <>
      {verdict.kind === "in-part" && (
        <p className={styles.line}>
          {counted(verdict.failures, "check")} could not be made; the message says which
        </p>
      )}
      <FindingsLine />
    </>
  );
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** "20 findings: 5 to fix, 12 to look at, 3 notes"; the parts add up to the whole. */
function FindingsLine(): React.JSX.Element | null {
  const styles = useStyles();
  const list = useFindingList();
  const { filterCheck, setTab } = useActions();
  if (list === null) return null;
  const { severities } = list;
  return (
    <p className={styles.line}>
      {counted(totalOf(severities), "finding")}:{" "}
      {SEVERITIES.map((severity, i) => (
        <span key={severity}>
          {i > 0 && ", "}
          {severities[severity] === 0 ? (
            severityCounted(severity, 0)
          ) : (
            <Link
              as="button"
              className={styles.link}
              onClick={() => {
                filterCheck({ ...ALL_CHECKS, severity });
                setTab("check");
              }}
            >
              {severityCounted(severity, severities[severity])}
            </Link>
          )}
        </span>
      ))}
    </p>
  );
}

/** Tells what was checked in the tab below, or no longer. */
function WhatWasChecked(): React.JSX.Element {
  const styles = useStyles();
  const { isToldOfChecked } = useVerdict();
  const { tellOfChecked } = useActions();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.more}
      icon={isToldOfChecked ? <ChevronDownRegular /> : <ChevronRightRegular />}
      aria-label="What was checked"
      title="What was checked"
      aria-expanded={isToldOfChecked}
      onClick={() => {
        tellOfChecked(!isToldOfChecked);
      }}
    />
  );
}

function ToTheCheck({ verdict }: { readonly verdict: Judged }): React.JSX.Element {
  const styles = useStyles();
  const { setTab } = useActions();
  const words = verdict.kind === "questions" ? "Go to the questions" : "Go to the findings";
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.more}
      icon={<ChevronRightRegular />}
      aria-label={words}
      title={words}
      onClick={() => {
        setTab("check");
      }}
    />
  );
}
