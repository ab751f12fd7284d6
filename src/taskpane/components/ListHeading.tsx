import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { MAIN } from "../hooks/use-roving";
import { grouped } from "../view/words";
import { useListStyles } from "./list-styles";

export interface ListHeadingProps {
  readonly title: string;
  /** How many rows stand under it. */
  readonly count: number;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
  /** A sign before the title. */
  readonly mark?: ReactNode;
  /** Under a section's heading a group's is one lower. */
  readonly level?: 2 | 3;
}

/** The heading over a group of rows, which opens and closes it. */
export function ListHeading(props: ListHeadingProps): React.JSX.Element {
  const { title, count, open, tabIndex, onToggle, mark, level = 2 } = props;
  const Heading = level === 2 ? "h2" : "h3";
  const styles = useListStyles();
  return (
    <Heading className={styles.heading}>
      <button
        {...MAIN}
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={onToggle}
      >
        {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        {mark}
        <span>
          {title} <span className={styles.count}>({grouped(count)})</span>
        </span>
      </button>
    </Heading>
  );
}
