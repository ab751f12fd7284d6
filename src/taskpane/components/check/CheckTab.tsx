import { Button, Text } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { ALL_CHECKS } from "../../filters";
import { useActions, usePane } from "../../hooks/use-pane";
import { useFindingRows } from "../../hooks/use-rows";
import { stageOf } from "../../view/first-action";
import type { ListGroup } from "../../view/list";
import type { FindingRow } from "../../view/pane-review";
import { EmptyState } from "../EmptyState";
import { useListStyles } from "../list-styles";
import { VirtualList, type Drawn } from "../VirtualList";
import { CheckFilters } from "./CheckFilters";
import { FindingItem, type OpenPanel } from "./FindingItem";
import { GroupHeading } from "./GroupHeading";
import { IgnoredList } from "./IgnoredList";
import { Questions } from "./Questions";

const HEIGHTS = { group: 34, row: 78 };

/** The findings: each with its cell and its words, and what can be done about it. */
export function CheckTab(): React.JSX.Element {
  const isBegun = usePane(({ review }) => review !== null && stageOf(review) === "begun");
  return isBegun ? <Findings /> : <EmptyState />;
}

function Findings(): React.JSX.Element {
  const closed = usePane((state) => state.check.closed);
  const rows = useFindingRows();
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const renderRow = useCallback(
    (finding: FindingRow, { key, tabIndex }: Drawn) => (
      <FindingItem
        rowKey={key}
        finding={finding}
        tabIndex={tabIndex}
        panel={panel?.row === key ? panel.kind : null}
        onPanel={setPanel}
      />
    ),
    [panel],
  );
  return (
    <>
      <Questions />
      <CheckFilters />
      <VirtualList
        label="Findings"
        rows={rows}
        closed={closed}
        heights={HEIGHTS}
        renderGroup={renderGroup}
        renderRow={renderRow}
        nothing={<Nothing severities={rows?.list.severities} />}
      />
      <IgnoredList />
    </>
  );
}

const renderGroup = (
  group: ListGroup,
  { open, tabIndex }: Drawn & { readonly open: boolean },
): React.JSX.Element => <GroupHeading group={group} open={open} tabIndex={tabIndex} />;

function Nothing({
  severities = {},
}: {
  readonly severities?: Readonly<Record<string, number>> | undefined;
}): React.JSX.Element {
  const styles = useListStyles();
  const { filterCheck } = useActions();
  const none = Object.values(severities).every((n) => n === 0);
  return (
    <div className={styles.nothing}>
      {none ? (
        <Text>✓ Nothing to mend: every rule that is switched on is kept.</Text>
      ) : (
        <>
          <Text>No finding matches the search and filters. </Text>
          <Button
            size="small"
            onClick={() => {
              filterCheck({ search: ALL_CHECKS.search, severity: ALL_CHECKS.severity });
            }}
          >
            Show all findings
          </Button>
        </>
      )}
    </div>
  );
}
