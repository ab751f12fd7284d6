import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { MAIN } from "../../hooks/use-roving";
import { grouped } from "../../view/words";
import { useListStyles } from "../list-styles";

export interface StatusHeadingProps {
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

/** The heading over the milestones of one status. */
export function StatusHeading(props: StatusHeadingProps): React.JSX.Element {
  const { title, count, open, tabIndex, onToggle } = props;
  const styles = useListStyles();
  return (
    <div className={styles.group}>
      <h2 className={styles.heading}>
        <button
          {...MAIN}
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          tabIndex={tabIndex}
          onClick={onToggle}
        >
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          <span>
            {title} <span className={styles.count}>({grouped(count)})</span>
          </span>
        </button>
      </h2>
    </div>
  );
}
