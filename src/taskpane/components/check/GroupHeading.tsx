import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { useClosing } from "../../hooks/use-closing";
import { useActions, usePane } from "../../hooks/use-pane";
import { useFindingList } from "../../hooks/use-rows";
import { toggled, type ListGroup } from "../../view/list";
import { grouped, SEVERITY_WORDS } from "../../view/words";
import { useListStyles } from "../list-styles";
import { ListHeading } from "../ListHeading";
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
  const place = useClosing(why, () => {
    setWhy(false);
  });
  return (
    <div {...place.row} className={styles.group}>
      <ListHeading
        title={group.title}
        count={group.count}
        open={open}
        tabIndex={tabIndex}
        onToggle={() => {
          filterCheck({ closed: toggled(closed, group.key) });
        }}
        mark={
          group.severity && (
            <span
              className={mergeClasses(styles[group.severity])}
              role="img"
              aria-label={SEVERITY_WORDS[group.severity].one}
            >
              {SEVERITY_WORDS[group.severity].symbol}
            </span>
          )
        }
      />
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
      aria-label={`Fix all ${grouped(n)}: ${title}`}
      onClick={() => void fixAll(rule)}
    >
      Fix all ({grouped(n)})
    </Button>
  );
}
