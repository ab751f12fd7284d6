import { Button, Text } from "@fluentui/react-components";
import { useRef } from "react";
import { useActions, usePane } from "../../hooks/use-pane";
import { counted } from "../../view/words";
import { useSettingsStyles } from "./settings-styles";

/** The workbook of the last return, to see what was altered and what is gone since. */
export function LastReturnPart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const lastReturn = usePane((state) => state.lastReturn);
  const { compareWith, stopComparing } = useActions();
  const file = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const isRead = lastReturn?.kind === "read";
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>
        Name the workbook of the last return, and the check says which original deadlines have been
        altered since and which milestones are gone. It is read on this machine, and forgotten when
        the pane is closed.
      </Text>
      <div role="status">
        {lastReturn?.kind === "read" &&
          `Compared with “${lastReturn.name}”: ${counted(lastReturn.milestones, "milestone")}.`}
        {lastReturn?.kind === "refused" && `${lastReturn.title} ${lastReturn.advice}`}
      </div>
      <div className={styles.line}>
        <Button ref={choose} size="small" onClick={() => file.current?.click()}>
          {isRead ? "Choose another workbook" : "Choose a workbook"}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label="Workbook of the last return"
          hidden
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen) void compareWith(chosen);
          }}
        />
        {isRead && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              choose.current?.focus();
              void stopComparing();
            }}
          >
            Stop comparing
          </Button>
        )}
      </div>
    </div>
  );
}
