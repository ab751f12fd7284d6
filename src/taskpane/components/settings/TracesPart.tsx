import { Button, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Traces } from "../../../excel/index";
import { useClosing } from "../../hooks/use-closing";
import { useActions, usePane } from "../../hooks/use-pane";
import { changedNotesWords, traceLines } from "../../view/trace-words";
import { RemoveTraces } from "./RemoveTraces";
import { useSettingsStyles } from "./settings-styles";

/** What of ours is in the workbook, each thing counted by Excel, and the way to take it all out. */
export function TracesPart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const traces = usePane((state) => state.traces);
  const { lookForTraces } = useActions();
  const [asking, setAsking] = useState(false);
  const { row, leave } = useClosing(asking, () => {
    setAsking(false);
  });
  useEffect(() => void lookForTraces(), [lookForTraces]);
  const lines = traces && traceLines(traces);
  return (
    <div className={styles.part} {...row}>
      <Text className={styles.quiet}>
        What Milestone Monitor has put into this workbook, as Excel tells of it now. Nothing of it
        is kept anywhere else; whether checking is live, and who prepares returns, is kept on this
        computer alone.
      </Text>
      <div role="status" aria-live="polite">
        {lines === null && "Not looked yet."}
        {lines?.length === 0 && "Nothing of ours is in this workbook."}
      </div>
      {traces && lines && lines.length > 0 && <TraceList traces={traces} />}
      <div className={styles.line}>
        <Button size="small" onClick={() => void lookForTraces()}>
          Look again
        </Button>
        {lines !== null && lines.length > 0 && (
          <Button
            size="small"
            aria-expanded={asking}
            onClick={() => {
              setAsking(!asking);
            }}
          >
            Remove everything of ours…
          </Button>
        )}
      </div>
      {asking && traces && lines && lines.length > 0 && (
        <RemoveTraces traces={traces} onClose={leave} />
      )}
      <Text className={styles.quiet}>
        Excel itself notes in the file that this pane was open, with nothing of your plan. To take
        that out as well, choose File, Info, Inspect Document, and there Task Pane Add-ins.
      </Text>
    </div>
  );
}

function TraceList({ traces }: { readonly traces: Traces }): React.JSX.Element {
  const styles = useSettingsStyles();
  const theirs = changedNotesWords(traces);
  return (
    <>
      <ul className={styles.list} aria-label="What is ours in this workbook">
        {traceLines(traces).map(({ key, what, about }) => (
          <li key={key} className={styles.item}>
            <span className={styles.name}>{what}</span>
            <span className={styles.quiet}>{about}</span>
          </li>
        ))}
      </ul>
      {theirs !== null && <Text className={styles.quiet}>{theirs}</Text>}
      {!traces.notesCounted && (
        <Text className={styles.quiet}>
          This Excel does not let notes be read, so none are counted.
        </Text>
      )}
    </>
  );
}
