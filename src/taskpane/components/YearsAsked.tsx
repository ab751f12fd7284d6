import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import { yearQuestion } from "../view/year-question";

const useStyles = makeStyles({
  place: { flexShrink: 0 },
  bar: { borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0 },
  body: { paddingTop: "6px", paddingBottom: "6px", whiteSpace: "normal", overflowWrap: "anywhere" },
  meanwhile: { display: "block", color: tokens.colorNeutralForeground1 },
  answers: { flexWrap: "wrap", rowGap: "4px" },
});

/** A year that nobody has chosen was taken. */
const ASKED: ReadonlySet<string> = new Set(["as-at", "latest"]);

/** Asks which years' plans are counted, where there are several and nobody has said yet. */
export function YearsAsked(): React.JSX.Element {
  const styles = useStyles();
  const review = usePane((state) => state.review);
  const { settings } = useActions();
  const question = review && ASKED.has(review.planYears.taken) ? yearQuestion(review) : null;
  return (
    <div className={styles.place} role="status">
      {question && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{question.title}</MessageBarTitle>
            <span className={styles.meanwhile}>{question.meanwhile}</span>
          </MessageBarBody>
          <MessageBarActions className={styles.answers}>
            {question.answers.map(({ words, answer }) => (
              <Button
                key={words}
                size="small"
                onClick={() => {
                  settings.change({ rollUpYear: answer });
                }}
              >
                {words}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
