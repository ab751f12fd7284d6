import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { toA1 } from "../../../core/sheet/a1";
import { useActions } from "../../hooks/use-pane";
import type { FindingRow } from "../../view/pane-review";
import { useListStyles } from "../list-styles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", gap: "6px" },
});

/** Asks why a finding is to be left; whoever comes after will want to know. */
export function IgnoreForm({
  finding,
  onDone,
}: {
  readonly finding: FindingRow;
  readonly onDone: () => void;
}): React.JSX.Element {
  const list = useListStyles();
  const styles = useStyles();
  const { ignore } = useActions();
  const [reason, setReason] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  return (
    <form
      className={list.panel}
      aria-label={`Ignore the finding in ${toA1(finding.at)}`}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        ignore(finding, reason);
      }}
    >
      <div className={styles.form}>
        <Field label="Why may it stand?" size="small">
          <Input
            ref={input}
            size="small"
            value={reason}
            placeholder="A reason for whoever comes after"
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        <div className={styles.buttons}>
          <Button size="small" type="submit" disabled={reason.trim() === ""}>
            Ignore
          </Button>
          <Button size="small" appearance="subtle" onClick={onDone}>
            Do not ignore
          </Button>
        </div>
      </div>
    </form>
  );
}
