import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { useMedia } from "../../hooks/use-media";
import { useActions } from "../../hooks/use-pane";
import { useQuestions } from "../../hooks/use-questions";
import type { Asking, PaneAnswer } from "../../view/questions/question";

const useStyles = makeStyles({
  place: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "6px 12px 0",
  },
  question: {
    padding: "6px 8px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  noticed: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: "0 0 4px" },
  answers: { display: "flex", flexWrap: "wrap", gap: "4px 6px" },
  answer: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground1 },
  fold: { alignSelf: "flex-start" },
});

/** In a pane no higher than this the questions are folded, so that the findings are in sight. */
const LOW = "(max-height: 620px)";

/** What only a person knows and what changes the figures, each with its answers, before the findings. */
export function Questions(): React.JSX.Element | null {
  const styles = useStyles();
  const questions = useQuestions();
  const isLow = useMedia(LOW);
  const [isOpen, setOpen] = useState(false);
  const { place, answered } = useFocusAfter(questions);
  if (questions.length === 0) return null;
  return (
    <section ref={place} className={styles.place} aria-label="Questions first">
      {isLow && (
        <Button
          size="small"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          Questions ({questions.length})
        </Button>
      )}
      {(isOpen || !isLow) &&
        questions.map((question) => (
          <QuestionCard key={question.key} question={question} onAnswer={answered} />
        ))}
    </section>
  );
}

function QuestionCard({
  question: { key, noticed, asked, answers },
  onAnswer,
}: {
  readonly question: Asking;
  readonly onAnswer: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { answer, addProgressColumns, showSettings } = useActions();
  const id = `question-${key.replace(/\W+/g, "-")}`;
  const give = (given: PaneAnswer): void => {
    if (given.kind === "columns") {
      showSettings("columns");
      return;
    }
    onAnswer();
    if (given.kind === "add-progress") void addProgressColumns(given.sheets);
    else answer(given);
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.question}>
      <p id={id} className={styles.words}>
        <span className={styles.noticed}>{noticed}</span>
        {asked}
      </p>
      <div className={styles.answers}>
        {answers.map((given, i) => (
          <Button
            key={given.words}
            size="small"
            appearance={isMeek(i, answers) ? "subtle" : "secondary"}
            className={styles.answer}
            onClick={() => {
              give(given);
            }}
          >
            {given.words}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** The last way to answer leaves all as it is, and looks so. */
const isMeek = (place: number, { length }: Asking["answers"]): boolean => place === length - 1;

/** Once a question is answered the keyboard goes to the next, or to the findings. */
function useFocusAfter(questions: readonly Asking[]): {
  readonly place: React.RefObject<HTMLElement | null>;
  readonly answered: () => void;
} {
  const place = useRef<HTMLElement>(null);
  const panel = useRef<Element | null>(null);
  const left = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (left.current === null) return;
    left.current = null;
    const next = place.current?.querySelector<HTMLElement>('[role="group"] button');
    const list = panel.current?.querySelector<HTMLElement>('[role="list"] [tabindex="0"]');
    (next ?? list ?? panel.current?.querySelector<HTMLElement>("input"))?.focus();
  }, [questions]);
  return {
    place,
    answered: () => {
      panel.current = place.current?.closest('[role="tabpanel"]') ?? null;
      left.current = questions.length;
    },
  };
}
