import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useActions, usePorts } from "../../hooks/use-pane";
import { ResetButton } from "./ResetButton";
import { useSettingsStyles } from "./settings-styles";

const FILE_NAME = "milestone-monitor-settings.json";

/** Settings out as a file or a text, and in again. */
export function SharePart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const { settings, copy } = useActions();
  const { saveFile, workbook } = usePorts();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const take = (given: string): void => {
    const problem = settings.importText(given);
    setFault(problem);
    if (problem === null) setText("");
  };
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>
        A performance team can hand one set of settings to every directorate.
      </Text>
      <div className={styles.line}>
        {workbook.keepsFiles() && (
          <Button
            size="small"
            onClick={() => {
              if (!saveFile(FILE_NAME, settings.exportText())) setText(settings.exportText());
            }}
          >
            Export as a file
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            const whole = settings.exportText();
            void copy(whole, "the settings").then((copied) => {
              // Where copying is not allowed the text is shown, to be selected by hand.
              if (!copied) setText(whole);
            });
          }}
        >
          Copy as text
        </Button>
        <Button size="small" onClick={() => file.current?.click()}>
          Import a file
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="Settings file to import"
          hidden
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen) void chosen.text().then(take);
          }}
        />
      </div>
      <Field
        label="Or paste settings here"
        size="small"
        {...(fault === null ? {} : { validationMessage: fault })}
      >
        <Textarea
          size="small"
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setFault(null);
          }}
        />
      </Field>
      <div className={styles.line}>
        <Button
          size="small"
          disabled={text.trim() === ""}
          onClick={() => {
            take(text);
          }}
        >
          Use the pasted settings
        </Button>
        <ResetButton />
      </div>
    </div>
  );
}
