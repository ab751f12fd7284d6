import { Button, Checkbox, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useActions, usePane } from "../../hooks/use-pane";
import { placeWarnings } from "../../view/self-test-words";
import { SelfTestResults } from "./SelfTestResults";
import { SelfTestStep } from "./SelfTestStep";
import { useSettingsStyles } from "./settings-styles";

/** Puts the questions to this Excel that the add-in relies on, and reports what it answers. */
export function DiagnosticsPart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const running = usePane((state) => state.selfTest.running);
  const test = usePane((state) => state.selfTest.test);
  const { selfTest } = useActions();
  useEffect(() => void selfTest.lookAround(), [selfTest]);
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>
        The self-test tries out what Milestone Monitor relies on in this Excel, on scratch sheets
        that it adds and removes. Your sheets are not touched, but Excel forgets what could be
        undone before. The report holds nothing of your workbook.
      </Text>
      {running ? <SelfTestStep /> : <Start />}
      {test && <SelfTestResults test={test} />}
    </div>
  );
}

/** Starts it; where others would see it, or it would come to little, only after asking once more. */
function Start(): React.JSX.Element {
  const styles = useSettingsStyles();
  const place = usePane((state) => state.selfTest.place);
  const isAgain = usePane((state) => state.selfTest.test !== null);
  const { selfTest } = useActions();
  const [byHand, setByHand] = useState(false);
  const [asking, setAsking] = useState(false);
  const warnings = place ? placeWarnings(place) : [];
  return (
    <>
      <Checkbox
        label="Ask me to do some steps by hand too: undo, a cell being edited, a drop-down, copying, downloading"
        checked={byHand}
        onChange={(_, { checked }) => {
          setByHand(checked === true);
        }}
      />
      {asking && warnings.map((warning) => <Text key={warning}>{warning}</Text>)}
      <div className={styles.line} role="group" aria-label="Self-test">
        <Button
          size="small"
          onClick={() => {
            if (warnings.length > 0 && !asking) setAsking(true);
            else void selfTest.run(byHand);
          }}
        >
          {asking
            ? "Run it all the same"
            : isAgain
              ? "Run the self-test again"
              : "Run the self-test"}
        </Button>
        {asking && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setAsking(false);
            }}
          >
            Leave it
          </Button>
        )}
      </div>
    </>
  );
}
