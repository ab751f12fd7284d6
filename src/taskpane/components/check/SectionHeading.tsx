import { useActions, usePane } from "../../hooks/use-pane";
import { toggled, type ListSection } from "../../view/list";
import { SEVERITY_WORDS } from "../../view/words";
import { useListStyles } from "../list-styles";
import { ListHeading } from "../ListHeading";
import { SeverityIcon } from "../SeverityIcon";

/** "To fix (5)", over the groups of findings that matter so much; opens and closes them. */
export function SectionHeading({
  section: { key, severity, count },
  open,
  tabIndex,
}: {
  readonly section: ListSection;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
}): React.JSX.Element {
  const styles = useListStyles();
  const closed = usePane((state) => state.check.closed);
  const { filterCheck } = useActions();
  const { title, aside } = SEVERITY_WORDS[severity];
  return (
    <div className={styles.section}>
      <ListHeading
        title={title}
        count={count}
        open={open}
        tabIndex={tabIndex}
        mark={<SeverityIcon severity={severity} />}
        onToggle={() => {
          filterCheck({ closed: toggled(closed, key) });
        }}
      />
      <span className={styles.quiet}>{aside}</span>
    </div>
  );
}
