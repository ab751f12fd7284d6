import { Button, Text } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useFindings } from "../../hooks/use-findings";
import { useActions, usePane } from "../../hooks/use-pane";
import { ALL_CHECKS } from "../../state";
import { groupFindings, type CheckRow } from "../../view/group-findings";
import { EmptyState } from "../EmptyState";
import { useListStyles } from "../list-styles";
import { VirtualList } from "../VirtualList";
import { CheckFilters } from "./CheckFilters";
import { FindingItem, type OpenPanel } from "./FindingItem";
import { GroupHeading } from "./GroupHeading";
import { IgnoredList } from "./IgnoredList";

const keyOf = (row: CheckRow): string => row.key;
const estimate = (row: CheckRow): number => (row.kind === "group" ? 34 : 78);

/** The findings: each with its cell and its words, and what can be done about it. */
export function CheckTab(): React.JSX.Element {
  const hasPlan = usePane(
    ({ review }) => review?.sheets.some(({ tables }) => tables.length > 0) ?? false,
  );
  return hasPlan ? <Findings /> : <EmptyState />;
}

function Findings(): React.JSX.Element {
  const filters = usePane((state) => state.check);
  const findings = useFindings();
  // Typing goes before listing: in a long plan the list follows a moment later.
  const wanted = useDeferredValue(filters);
  const rows = useMemo(() => groupFindings(findings, wanted), [findings, wanted]);
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const render = useCallback(
    (row: CheckRow, place: { tabIndex: 0 | -1 }) =>
      row.kind === "group" ? (
        <GroupHeading row={row} tabIndex={place.tabIndex} />
      ) : (
        <FindingItem
          rowKey={row.key}
          finding={row.finding}
          tabIndex={place.tabIndex}
          panel={panel?.row === row.key ? panel.kind : null}
          onPanel={setPanel}
        />
      ),
    [panel],
  );
  return (
    <>
      <CheckFilters />
      {rows.length === 0 ? (
        <Nothing none={findings.length === 0} />
      ) : (
        <VirtualList
          label="Findings"
          rows={rows}
          keyOf={keyOf}
          estimate={estimate}
          render={render}
        />
      )}
      <IgnoredList />
    </>
  );
}

function Nothing({ none }: { readonly none: boolean }): React.JSX.Element {
  const styles = useListStyles();
  const { filterCheck } = useActions();
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
