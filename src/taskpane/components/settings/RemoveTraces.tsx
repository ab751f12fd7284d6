import { Button, Checkbox, Text } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Traces } from "../../../excel/index";
import { useActions } from "../../hooks/use-pane";
import { removalWarnings } from "../../view/trace-words";
import { useSettingsStyles } from "./settings-styles";

/** Asks before everything of ours goes: what goes, what stays, and which of the reports. */
export function RemoveTraces({
  traces,
  onClose,
}: {
  readonly traces: Traces;
  readonly onClose: () => void;
}): React.JSX.Element {
  const styles = useSettingsStyles();
  const { removeTraces } = useActions();
  const [going, setGoing] = useState<readonly string[]>([]);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <form
      className={styles.part}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
        void removeTraces(traces.reports.filter(({ sheet }) => going.includes(sheet)));
      }}
    >
      <h3 id={title} ref={heading} tabIndex={-1} className={styles.heading}>
        Remove everything of ours from this workbook?
      </h3>
      <Text className={styles.quiet}>
        Flags, marks, their notes, settings and hidden names go. Your cells, your own formats,
        rules, notes and comments stay as they are. It cannot be undone.
      </Text>
      {removalWarnings(traces).map((warning) => (
        <Text key={warning}>{warning}</Text>
      ))}
      {traces.reports.length > 0 && (
        <div role="group" aria-label="Reports that go as well">
          <Text className={styles.quiet}>
            Reports are your papers: they stay, as sheets of your own, unless you tick them.
          </Text>
          {traces.reports.map(({ sheet, edited }) => (
            <div key={sheet}>
              <Checkbox
                label={`Remove “${sheet}” too${edited ? ", with what was typed into it" : ""}`}
                checked={going.includes(sheet)}
                onChange={(_, { checked }) => {
                  const others = going.filter((name) => name !== sheet);
                  setGoing(checked === true ? [...others, sheet] : others);
                }}
              />
            </div>
          ))}
        </div>
      )}
      <div className={styles.line}>
        <Button size="small" type="submit">
          Remove it
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
