import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { automaticFixes } from "../../actions/fix";
import { MAIN } from "../../hooks/use-roving";
import { useFindings } from "../../hooks/use-findings";
import { useActions, usePane } from "../../hooks/use-pane";
import type { CheckRow } from "../../view/group-findings";
import { SEVERITY_WORDS } from "../../view/words";
import { useListStyles } from "../list-styles";
import { Why } from "./Why";

/** A group's heading: opens and closes it, says why its rule matters, and fixes it as a whole. */
export function GroupHeading({
  row,
  tabIndex,
}: {
  readonly row: Extract<CheckRow, { kind: "group" }>;
  readonly tabIndex: 0 | -1;
}): React.JSX.Element {
  const styles = useListStyles();
  const [why, setWhy] = useState(false);
  const closed = usePane((state) => state.check.closed);
  const { filterCheck } = useActions();
  const toggle = (): void => {
    const next = new Set(closed);
    if (row.open) next.add(row.key);
    else next.delete(row.key);
    filterCheck({ closed: next });
  };
  return (
    <div className={styles.group}>
      <h2 className={styles.heading}>
        <button
          {...MAIN}
          type="button"
          className={styles.toggle}
          aria-expanded={row.open}
          tabIndex={tabIndex}
          onClick={toggle}
        >
          {row.open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          {row.severity && (
            <span
              className={mergeClasses(styles[row.severity])}
              role="img"
              aria-label={SEVERITY_WORDS[row.severity].one}
            >
              {SEVERITY_WORDS[row.severity].symbol}
            </span>
          )}
          <span>
            {row.title} <span className={styles.count}>({row.count})</span>
          </span>
        </button>
      </h2>
      {row.rule !== null && (
        <>
          <FixAll rule={row.rule} title={row.title} tabIndex={tabIndex} />
          <Button
            size="small"
            appearance="subtle"
            className={styles.command}
            aria-expanded={why}
            aria-label={`Why? ${row.title}`}
            tabIndex={tabIndex}
            onClick={() => {
              setWhy(!why);
            }}
          >
            why?
          </Button>
          {why && <Why rule={row.rule} />}
        </>
      )}
    </div>
  );
}

function FixAll({
  rule,
  title,
  tabIndex,
}: {
  readonly rule: string;
  readonly title: string;
  readonly tabIndex: 0 | -1;
}): React.JSX.Element | null {
  const styles = useListStyles();
  const findings = useFindings();
  const { fixAll } = useActions();
  const n = automaticFixes(findings, rule).length;
  if (n === 0) return null;
  return (
    <Button
      size="small"
      className={styles.command}
      tabIndex={tabIndex}
      aria-label={`Fix all ${String(n)}: ${title}`}
      onClick={() => void fixAll(rule)}
    >
      Fix all ({n})
    </Button>
  );
}
