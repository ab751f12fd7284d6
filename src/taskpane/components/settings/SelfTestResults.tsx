import { Button, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ProbeResult, SelfTest } from "../../../excel/index";
import { useActions, usePorts } from "../../hooks/use-pane";
import { OUTCOME_WORDS, resultWords } from "../../view/self-test-words";
import { useSettingsStyles } from "./settings-styles";

/** What the self-test came to, and the report to pass on. */
export function SelfTestResults({ test }: { readonly test: SelfTest }): React.JSX.Element {
  const styles = useSettingsStyles();
  const { selfTest } = useActions();
  const { workbook } = usePorts();
  const [text, setText] = useState<string | null>(null);
  const { platform, version } = test.environment;
  return (
    <>
      <div role="status" aria-live="polite">
        {resultWords(test)}
      </div>
      <Text className={styles.quiet}>
        Excel on {platform}, {version}.
      </Text>
      <div className={styles.line} role="group" aria-label="Report of the self-test">
        <Button
          size="small"
          onClick={() => {
            // Where copying is not allowed the text is shown, to be selected by hand.
            void selfTest.copy().then(setText);
          }}
        >
          Copy the report
        </Button>
        {workbook.keepsFiles() && (
          <Button
            size="small"
            onClick={() => {
              setText(selfTest.save());
            }}
          >
            Save the report as a file
          </Button>
        )}
      </div>
      {text !== null && <Textarea aria-label="The report" readOnly value={text} rows={6} />}
      <ul className={styles.list} aria-label="Results of the self-test">
        {[...test.results].sort(byOutcome).map((result) => (
          <Result key={result.id} result={result} />
        ))}
      </ul>
    </>
  );
}

const ORDER: readonly ProbeResult["outcome"][] = ["otherwise", "could-not-run", "as-expected"];

const byOutcome = (a: ProbeResult, b: ProbeResult): number =>
  ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome);

function Result({ result }: { readonly result: ProbeResult }): React.JSX.Element {
  const styles = useSettingsStyles();
  const { words, sign } = OUTCOME_WORDS[result.outcome];
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <span aria-hidden>{sign}</span> {words}: {result.asks}
      </span>
      <span className={styles.quiet}>
        Expected: {result.expected}. Found: {result.found}.
      </span>
    </li>
  );
}
