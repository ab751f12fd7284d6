import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import { useQuestions } from "../hooks/use-questions";
import { questionsFirst } from "../../core/validate/verdict";

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  way: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** Reminds of open questions where figures are shown that an answer may change. */
export function QuestionsElsewhere(): React.JSX.Element | null {
  const styles = useStyles();
  const tab = usePane((state) => state.tab);
  const questions = useQuestions();
  const { setTab } = useActions();
  if (questions.length === 0 || (tab !== "milestones" && tab !== "roll-up")) return null;
  return (
    <div className={styles.line}>
      <Link
        as="button"
        className={styles.way}
        onClick={() => {
          setTab("check");
        }}
      >
        {questionsFirst(questions.length)}
      </Link>{" "}
      The figures below may change.
    </div>
  );
}
