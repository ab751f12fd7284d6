import { Button, Text } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useActions, usePane } from "../../hooks/use-pane";
import { ALL_MILESTONES } from "../../state";
import {
  filterMilestones,
  groupByStatus,
  type MilestoneListRow,
} from "../../view/filter-milestones";
import type { PaneReview } from "../../view/pane-review";
import { grouped } from "../../view/words";
import { EmptyState } from "../EmptyState";
import { useListStyles } from "../list-styles";
import { VirtualList } from "../VirtualList";
import { MilestoneFilters } from "./MilestoneFilters";
import { MilestoneItem } from "./MilestoneItem";
import { StatusHeading } from "./StatusHeading";

const keyOf = (row: MilestoneListRow): string => row.key;
const estimate = (row: MilestoneListRow): number => (row.kind === "group" ? 32 : 100);

/** The milestones, overdue first. */
export function MilestonesTab(): React.JSX.Element {
  const review = usePane((state) => state.review);
  return review && review.milestones.length > 0 ? <Milestones review={review} /> : <EmptyState />;
}

function Milestones({ review }: { readonly review: PaneReview }): React.JSX.Element {
  const filters = usePane((state) => state.milestones);
  // Typing goes before listing: in a long plan the list follows a moment later.
  const wanted = useDeferredValue(filters);
  const found = useMemo(
    () => filterMilestones(review.milestones, wanted, review.asAt),
    [review, wanted],
  );
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () =>
      groupByStatus(found).filter(
        (row) => row.kind === "group" || !closed.has(`status:${row.milestone.status}`),
      ),
    [found, closed],
  );
  const [explained, setExplained] = useState<string | null>(null);
  const render = useCallback(
    (row: MilestoneListRow, { tabIndex }: { tabIndex: 0 | -1 }) =>
      row.kind === "group" ? (
        <StatusHeading
          title={row.title}
          count={row.count}
          open={!closed.has(row.key)}
          tabIndex={tabIndex}
          onToggle={() => {
            setClosed(toggled(closed, row.key));
          }}
        />
      ) : (
        <MilestoneItem
          milestone={row.milestone}
          tabIndex={tabIndex}
          explained={explained === row.key}
          onExplain={() => {
            setExplained(explained === row.key ? null : row.key);
          }}
        />
      ),
    [closed, explained],
  );
  return (
    <>
      <MilestoneFilters
        review={review}
        found={`${grouped(found.length)} of ${grouped(review.milestones.length)}`}
      />
      {rows.length === 0 ? (
        <Nothing />
      ) : (
        <VirtualList
          label="Milestones"
          rows={rows}
          keyOf={keyOf}
          estimate={estimate}
          render={render}
        />
      )}
    </>
  );
}

function toggled(closed: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(closed);
  if (!next.delete(key)) next.add(key);
  return next;
}

function Nothing(): React.JSX.Element {
  const styles = useListStyles();
  const { filterMilestones: filter } = useActions();
  return (
    <div className={styles.nothing}>
      <Text>No milestone matches the search and filters. </Text>
      <Button
        size="small"
        onClick={() => {
          filter(ALL_MILESTONES);
        }}
      >
        Show all milestones
      </Button>
    </div>
  );
}
