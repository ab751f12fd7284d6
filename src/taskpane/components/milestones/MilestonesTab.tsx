import { Button, Text } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { ALL_MILESTONES } from "../../filters";
import { useActions, usePane } from "../../hooks/use-pane";
import { useMilestoneRows } from "../../hooks/use-rows";
import { toggled, type ListGroup } from "../../view/list";
import type { MilestoneRow, PaneReview } from "../../view/pane-review";
import { grouped } from "../../view/words";
import { EmptyState } from "../EmptyState";
import { useListStyles } from "../list-styles";
import { ListHeading } from "../ListHeading";
import { VirtualList, type Drawn } from "../VirtualList";
import { MilestoneFilters } from "./MilestoneFilters";
import { MilestoneItem } from "./MilestoneItem";

const HEIGHTS = { group: 32, row: 100 };

/** The milestones, overdue first. */
export function MilestonesTab(): React.JSX.Element {
  const review = usePane((state) => state.review);
  return review && review.milestones > 0 ? <Milestones review={review} /> : <EmptyState />;
}

function Milestones({ review }: { readonly review: PaneReview }): React.JSX.Element {
  const styles = useListStyles();
  const rows = useMilestoneRows();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [explained, setExplained] = useState<string | null>(null);
  const renderGroup = useCallback(
    ({ key, title, count }: ListGroup, { open, tabIndex }: Drawn & { readonly open: boolean }) => (
      <div className={styles.group}>
        <ListHeading
          title={title}
          count={count}
          open={open}
          tabIndex={tabIndex}
          onToggle={() => {
            setClosed(toggled(closed, key));
          }}
        />
      </div>
    ),
    [closed, styles.group],
  );
  const renderRow = useCallback(
    (milestone: MilestoneRow, { key, tabIndex }: Drawn) => (
      <MilestoneItem
        milestone={milestone}
        tabIndex={tabIndex}
        explained={explained === key}
        onExplain={() => {
          setExplained(explained === key ? null : key);
        }}
      />
    ),
    [explained],
  );
  return (
    <>
      <MilestoneFilters
        review={review}
        found={`${rows ? grouped(rows.list.count) : "…"} of ${grouped(review.milestones)}`}
      />
      <VirtualList
        label="Milestones"
        rows={rows}
        closed={closed}
        heights={HEIGHTS}
        renderGroup={renderGroup}
        renderRow={renderRow}
        nothing={<Nothing />}
      />
    </>
  );
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
