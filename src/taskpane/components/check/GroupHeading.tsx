import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { MAIN } from "../../hooks/use-roving";
import { useActions, usePane } from "../../hooks/use-pane";
import { useFindingList } from "../../hooks/use-rows";
import type { ListGroup } from "../../view/list";
import { SEVERITY_WORDS } from "../../view/words";
import { useListStyles } from "../list-styles";
import { Why } from "./Why";

/** A group's heading: opens and closes it, says why its rule matters, and fixes it as a whole. */
export function GroupHeading({
  group,
  open,
  tabIndex,
}: {
  readonly group: ListGroup;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
}): React.JSX.Element {
  const styles = useListStyles();
  const [why, setWhy] = useState(false);
  const closed = usePane((state) => state.check.closed);
  const { filterCheck } = useActions();
  const toggle = (): void => {
    const next = new Set(closed);
    if (open) next.add(group.key);
    else next.delete(group.key);
    filterCheck({ closed: next });
  };
  return (
    <div className={styles.group}>
      <h2 className={styles.heading}>
        <button
          {...MAIN}
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          tabIndex={tabIndex}
          onClick={toggle}
        >
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          {group.severity && (
            <span
              className={mergeClasses(styles[group.severity])}
              role="img"
              aria-label={SEVERITY_WORDS[group.severity].one}
            >
              {SEVERITY_WORDS[group.severity].symbol}
            </span>
          )}
          <span>
            {group.title} <span className={styles.count}>({group.count})</span>
          </span>
        </button>
      </h2>
      {group.rule !== null && (
        <>
          <FixAll rule={group.rule} title={group.title} tabIndex={tabIndex} />
          <Button
            size="small"
            appearance="subtle"
            className={styles.command}
            aria-expanded={why}
            aria-label={`Why? ${group.title}`}
            tabIndex={tabIndex}
            onClick={() => {
              setWhy(!why);
            }}
          >
            why?
          </Button>
          {why && <Why rule={group.rule} />}
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
  const { fixAll } = useActions();
  const n = useFindingList()?.fixable.get(rule) ?? 0;
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
