import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isDay } from "../../core/plan/day";
import { useMedia } from "../hooks/use-media";
import { useActions, usePane } from "../hooks/use-pane";
import { asAtOf } from "../state";
import { planTitle } from "../view/plan-title";
import type { PaneReview } from "../view/pane-review";
import { DayInput } from "./DayInput";
import { NARROW, Standing, StandingLine } from "./Standing";
import { Verdict, VerdictLine } from "./Verdict";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: "8px 12px 4px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  folded: {
    flexDirection: "row",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 12px",
    padding: "4px 12px",
  },
  // Excel's own menu for the add-in lies over the corner.
  title: {
    margin: 0,
    paddingRight: "34px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", flexWrap: "wrap", gap: "6px 8px", alignItems: "center" },
  scope: { flexGrow: 1, flexBasis: "100px", minWidth: 0 },
  date: { display: "flex", alignItems: "center", gap: "4px", flexShrink: 0, marginLeft: "auto" },
  today: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
  words: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // In a narrow pane the line above the figures says it.
    [NARROW]: { position: "absolute", clipPath: "inset(50%)" },
  },
  fixed: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** In a pane lower than this the head is one line. */
const LOW = "(max-height: 559px)";

/**
 * Which sheets are looked at, the day everything is judged at, the verdict and
 * how the milestones stand. It folds to one line where a list needs the room,
 * but never under the hands of somebody who is in it.
 */
export function Header(): React.JSX.Element {
  const styles = useStyles();
  const isLow = useMedia(LOW);
  const scrolled = usePane((state) => state.scrolled);
  const [isInside, setInside] = useState(false);
  const isFolded = isLow || (scrolled && !isInside);
  return (
    <header
      className={mergeClasses(styles.header, isFolded && styles.folded)}
      onFocus={({ target }) => {
        // What was only clicked is done with; somebody at the keyboard goes on from here.
        setInside(target.matches(":focus-visible"));
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        setInside(relatedTarget !== null && currentTarget.contains(relatedTarget));
      }}
    >
      {isFolded ? (
        <>
          <VerdictLine />
          <StandingLine />
          <AsAt />
        </>
      ) : (
        <>
          <Title />
          <div className={styles.line}>
            <SheetChoice />
            <AsAt />
          </div>
          <Verdict />
          <Standing />
        </>
      )}
    </header>
  );
}

/** What the plan is called, as it says itself. */
function Title(): React.JSX.Element | null {
  const styles = useStyles();
  const title = usePane(({ review }) => (review ? planTitle(review) : ""));
  return title === "" ? null : <p className={styles.title}>{title}</p>;
}

function SheetChoice(): React.JSX.Element {
  const styles = useStyles();
  const scope = usePane((state) => state.scope);
  const sheet = usePane(({ review, scope: now }) =>
    now === "active" && review ? sheetsIn(review) : "",
  );
  const { setScope } = useActions();
  return (
    <Select
      size="small"
      className={styles.scope}
      aria-label="Which sheets to check"
      title={sheet}
      value={scope}
      onChange={(_, { value }) => {
        setScope(value === "visible" ? "visible" : "active");
      }}
    >
      <option value="active">{sheet === "" ? "This sheet" : sheet}</option>
      <option value="visible">All visible sheets</option>
    </Select>
  );
}

function AsAt(): React.JSX.Element {
  const styles = useStyles();
  const asAt = usePane(asAtOf);
  const fixed = usePane((state) => state.settings.asAt !== null);
  const { settings } = useActions();
  return (
    <div className={styles.date}>
      <label htmlFor="as-at" className={mergeClasses(styles.words, fixed && styles.fixed)}>
        As at
      </label>
      <DayInput
        id="as-at"
        value={asAt}
        onDay={(day) => {
          if (day !== null && isDay(day)) settings.change({ asAt: day });
        }}
      />
      {fixed && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.today}
          onClick={() => {
            settings.change({ asAt: null });
          }}
        >
          Today
        </Button>
      )}
    </div>
  );
}

/** "Plan", or "Plan and 2 more": with a report in front, the plan may stand on several sheets. */
function sheetsIn({ sheets }: PaneReview): string {
  const plans = sheets.filter(({ milestones }) => milestones > 0);
  const [first, ...more] = plans.length > 0 ? plans : sheets;
  if (first === undefined) return "";
  return more.length === 0 ? first.name : `${first.name} and ${String(more.length)} more`;
}
