import { Button, Text } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { ALL_CHECKS } from "../../filters";
import { useActions, usePane } from "../../hooks/use-pane";
import { useFindingRows } from "../../hooks/use-rows";
import { stageOf } from "../../view/first-action";
import type { ListGroup, ListSection } from "../../view/list";
import { totalOf, type FindingList, type FindingRow } from "../../view/pane-review";
import { EmptyState } from "../EmptyState";
import { useListStyles } from "../list-styles";
import { VirtualList, type Drawn } from "../VirtualList";
import { Checked } from "./Checked";
import { CheckFilters } from "./CheckFilters";
import { FindingItem, type OpenPanel } from "./FindingItem";
import { GroupHeading } from "./GroupHeading";
import { IgnoredList } from "./IgnoredList";
import { Questions } from "./Questions";
import { SectionHeading } from "./SectionHeading";

const HEIGHTS = { group: 35, row: 78 };

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
      <Checked />
      <VirtualList
        label="Findings"
        rows={rows}
        closed={closed}
        heights={HEIGHTS}
        renderSection={renderSection}
        renderGroup={renderGroup}
        renderRow={renderRow}
        nothing={<Nothing severities={rows?.list.severities ?? null} />}
      />
      <IgnoredList />
    </>
  );
}

type Opened = Drawn & { readonly open: boolean };

const renderSection = (section: ListSection, { open, tabIndex }: Opened): React.JSX.Element => (
  <SectionHeading section={section} open={open} tabIndex={tabIndex} />
);

const renderGroup = (group: ListGroup, { open, tabIndex }: Opened): React.JSX.Element => (
  <GroupHeading group={group} open={open} tabIndex={tabIndex} />
);

function Nothing({
  severities,
}: {
  readonly severities: FindingList["severities"] | null;
}): React.JSX.Element {
  const styles = useListStyles();
  const { filterCheck } = useActions();
  return (
    <div className={styles.nothing}>
      {severities === null || totalOf(severities) === 0 ? (
        <Text>✓ Nothing was found: every check that is switched on is passed.</Text>
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
