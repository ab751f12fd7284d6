import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { isDay } from "../../core/plan/day";
import { useActions, usePane } from "../hooks/use-pane";
import { asAtOf } from "../state";
import type { PaneReview } from "../view/pane-review";
import { DayInput } from "./DayInput";
import { Numbers } from "./Numbers";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: "8px 12px 4px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  line: { display: "flex", flexWrap: "wrap", gap: "6px 8px", alignItems: "center" },
  scope: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  date: { display: "flex", alignItems: "center", gap: "4px", flexShrink: 0 },
  words: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fixed: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Which sheets are looked at, the day everything is judged at, and the four numbers. */
export function Header(): React.JSX.Element {
  const styles = useStyles();
  const scope = usePane((state) => state.scope);
  const sheet = usePane(({ review, scope: now }) =>
    now === "active" && review ? sheetsIn(review) : "",
  );
  const asAt = usePane(asAtOf);
  const fixed = usePane((state) => state.settings.asAt !== null);
  const { setScope, settings } = useActions();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
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
              onClick={() => {
                settings.change({ asAt: null });
              }}
            >
              Today
            </Button>
          )}
        </div>
      </div>
      <Numbers />
    </header>
  );
}

/** "Plan", or "Plan and 2 more": with a report in front, the plan may stand on several sheets. */
function sheetsIn({ sheets }: PaneReview): string {
  const plans = sheets.filter(({ milestones }) => milestones > 0);
  const [first, ...more] = plans.length > 0 ? plans : sheets;
  if (first === undefined) return "";
  return more.length === 0 ? first.name : `${first.name} and ${String(more.length)} more`;
}
