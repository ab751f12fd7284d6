import { Button, Checkbox, Field, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { toA1 } from "../../../core/sheet/a1";
import { MOST_LEFT } from "../../actions/ignore";
import { useActions } from "../../hooks/use-pane";
import { useFindingList } from "../../hooks/use-rows";
import type { ListGroup } from "../../view/list";
import type { FindingRow } from "../../view/pane-review";
import { grouped } from "../../view/words";
import { useListStyles } from "../list-styles";
import { RowPanel } from "../RowPanel";

const useStyles = makeStyles({
  panel: { width: "100%", boxSizing: "border-box" },
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** What is to be left: one finding, or a whole group of them. */
export type ToIgnore =
  | { readonly kind: "finding"; readonly finding: FindingRow }
  | { readonly kind: "group"; readonly group: ListGroup };

/** Asks why findings are to be left, once for all of them; whoever comes after will want to know. */
export function IgnoreForm({
  of,
  onDone,
}: {
  readonly of: ToIgnore;
  readonly onDone: () => void;
}): React.JSX.Element {
  const list = useListStyles();
  const styles = useStyles();
  const { ignore, ignoreGroup } = useActions();
  const id = useFindingList()?.id;
  const [reason, setReason] = useState("");
  const count = of.kind === "group" ? of.group.count : 1;
  const rule = of.kind === "group" ? of.group.rule : null;
  const isTooMany = count > MOST_LEFT;
  const [newOnes, setNewOnes] = useState(isTooMany);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const canIgnore = reason.trim() !== "" && (!isTooMany || rule !== null);
  const submit = (): void => {
    if (!canIgnore) return;
    onDone();
    if (of.kind === "finding") ignore(of.finding, reason);
    else if (newOnes && rule !== null) ignoreGroup({ kind: "rule", rule, count }, reason);
    else if (id !== undefined)
      void ignoreGroup({ kind: "listed", list: id, group: of.group.key }, reason);
  };
  return (
    <RowPanel label={titleOf(of)} className={styles.panel}>
      <form
        className={styles.form}
        aria-label={titleOf(of)}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {of.kind === "group" && (
          <Text weight="semibold">Ignore these {grouped(count)} findings</Text>
        )}
        <Field label="Reason" size="small" hint={hintFor(count)}>
          <Textarea
            ref={input}
            size="small"
            rows={2}
            value={reason}
            onChange={(_, { value }) => {
              setReason(value);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey) return;
              event.preventDefault();
              submit();
            }}
          />
        </Field>
        {rule !== null && (
          <Checkbox
            label="Ignore new ones of this kind too"
            checked={newOnes}
            disabled={isTooMany}
            onChange={(_, { checked }) => {
              setNewOnes(checked === true);
            }}
          />
        )}
        {isTooMany && <Text className={list.quiet}>{tooMany(rule)}</Text>}
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" type="submit" disabled={!canIgnore}>
            {count === 1 ? "Ignore" : `Ignore ${grouped(count)}`}
          </Button>
          <Button size="small" onClick={onDone}>
            Cancel
          </Button>
        </div>
      </form>
    </RowPanel>
  );
}

const titleOf = (of: ToIgnore): string =>
  of.kind === "finding"
    ? `Ignore the finding in ${toA1(of.finding.at)}`
    : `Ignore ${grouped(of.group.count)}: ${of.group.title}`;

const hintFor = (count: number): string =>
  `${count === 1 ? "Kept" : "One reason for all. Kept"} in this workbook, so whoever opens it can read it.`;

const tooMany = (rule: string | null): string =>
  rule === null
    ? `More than ${grouped(MOST_LEFT)} cannot be remembered one by one. Group the findings by check, and ignore them there.`
    : `More than ${grouped(MOST_LEFT)} are not remembered one by one: the whole check is ignored.`;
