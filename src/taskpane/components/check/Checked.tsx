import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import { checkedLines, type CheckedLine } from "../../../core/report/checked";
import type { Settings } from "../../../core/plan/settings";
import { rulesWords } from "../../../core/validate/presets";
import { useActions, usePane } from "../../hooks/use-pane";
import { useFindingList } from "../../hooks/use-rows";
import { useVerdict } from "../../hooks/use-verdict";
import { totalOf } from "../../view/pane-review";
import { counted } from "../../view/words";

const useStyles = makeStyles({
  place: {
    flexShrink: 0,
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    maxHeight: "40vh",
    overflowY: "auto",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: "2px 0", padding: 0 },
  line: { display: "flex", gap: "8px", padding: "2px 0" },
  icon: { flexShrink: 0, fontSize: "16px", marginTop: "2px" },
  whole: { color: tokens.colorStatusSuccessForeground1 },
  part: { color: tokens.colorNeutralForeground3 },
  rules: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** The words by which the part of the pane that tells what was checked is known. */
export const CHECKED_ID = "what-was-checked";

/** What was checked, in figures, and by which choice of rules; a plan that is ready tells it unasked. */
export function Checked(): React.JSX.Element | null {
  const styles = useStyles();
  const { isToldOfChecked } = useVerdict();
  const review = usePane((state) => state.review);
  const settings = usePane((state) => state.settings);
  const list = useFindingList();
  const { showSettings } = useActions();
  if (!isToldOfChecked || review === null) return null;
  const left = list === null ? 0 : review.findings - totalOf(list.severities);
  const lines: readonly CheckedLine[] = [
    ...checkedLines(review.checked, settings),
    ...(left > 0 ? [ignoredLine(left, settings)] : []),
  ];
  return (
    <section id={CHECKED_ID} className={styles.place} aria-label="What was checked">
      <h2 className={styles.heading}>What was checked</h2>
      <ul className={styles.list}>
        {lines.map(({ words, isWhole }) => (
          <li key={words} className={styles.line}>
            {isWhole ? (
              <CheckmarkCircleFilled
                className={mergeClasses(styles.icon, styles.whole)}
                aria-hidden
              />
            ) : (
              <CircleRegular className={mergeClasses(styles.icon, styles.part)} aria-hidden />
            )}
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <span className={styles.rules}>
        {rulesWords(settings.rules)}{" "}
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            showSettings("rules");
          }}
        >
          Change the checks
        </Link>
      </span>
    </section>
  );
}

/** The pane asks for a reason; settings that were written elsewhere may lack one. */
function ignoredLine(left: number, { ignored }: Pick<Settings, "ignored">): CheckedLine {
  const isWhole = ignored.every(({ reason }) => reason !== "");
  const why = isWhole ? `, ${left === 1 ? "" : "each "}with a reason` : "";
  return { words: `${counted(left, "finding is", "findings are")} ignored${why}`, isWhole };
}
