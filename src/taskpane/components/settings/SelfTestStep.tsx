import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { HandAnswer } from "../../../excel/index";
import { useActions, usePane } from "../../hooks/use-pane";
import { grouped } from "../../view/words";
import { useSettingsStyles } from "./settings-styles";

const ANSWERS: readonly (readonly [HandAnswer, string])[] = [
  ["done", "Done"],
  ["did-not-happen", "It did not happen"],
  ["skipped", "Skip"],
];

/** Which question is being put, and what the person is to do for it. */
export function SelfTestStep(): React.JSX.Element {
  const styles = useSettingsStyles();
  const asking = usePane((state) => state.selfTest.asking);
  const step = usePane((state) => state.selfTest.step);
  const { selfTest } = useActions();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step !== null) first.current?.focus();
  }, [step]);
  return (
    <>
      <div role="status" aria-live="polite">
        {asking === null
          ? "Starting…"
          : `Question ${grouped(asking.done + 1)} of ${grouped(asking.total)}: ${asking.asks}`}
        {step !== null && <Text block>{step}</Text>}
      </div>
      <div className={styles.line} role="group" aria-label="Self-test">
        {step !== null &&
          ANSWERS.map(([answer, words], i) => (
            <Button
              key={answer}
              size="small"
              ref={i === 0 ? first : undefined}
              onClick={() => {
                selfTest.answer(answer);
              }}
            >
              {words}
            </Button>
          ))}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            selfTest.stop();
          }}
        >
          Stop the self-test
        </Button>
      </div>
    </>
  );
}
