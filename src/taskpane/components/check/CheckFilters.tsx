import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useActions, usePane } from "../../hooks/use-pane";
import { Choice, type ChoiceProps } from "../Choice";
import type { CheckFilters as Filters } from "../../filters";
import { useListStyles } from "../list-styles";
import { ListSearch } from "../ListSearch";
import { MoreMenu } from "../MoreMenu";

const SEVERITIES: ChoiceProps<Filters["severity"]>["among"] = [
  ["all", "All severities"],
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["info", "Notes"],
];

const GROUPS: ChoiceProps<Filters["groupBy"]>["among"] = [
  ["rule", "By rule"],
  ["severity", "By severity"],
  ["sheet", "By sheet"],
  ["directorate", "By directorate"],
];

/** What narrows the list of findings down, and what is done with the list as a whole. */
export function CheckFilters(): React.JSX.Element {
  const styles = useListStyles();
  const { search, severity, groupBy } = usePane((state) => state.check);
  const { filterCheck, check, writeSheet, clearFlags } = useActions();
  return (
    <div className={styles.tools} role="search" aria-label="Findings">
      <div className={styles.wide}>
        <ListSearch
          label="Search the findings"
          value={search}
          onSearch={(words) => {
            filterCheck({ search: words });
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          aria-label="Check again"
          title="Check again"
          icon={<ArrowClockwiseRegular />}
          onClick={() => void check()}
        />
        <MoreMenu
          label="More for the findings"
          commands={[
            { words: "Write the findings to a sheet", run: () => void writeSheet("findings") },
            { words: "Clear flags and marks", run: () => void clearFlags(["flags", "marks"]) },
            {
              words: "Open all groups",
              run: () => {
                filterCheck({ closed: new Set() });
              },
            },
          ]}
        />
      </div>
      <Choice
        label="Show findings of severity"
        value={severity}
        among={SEVERITIES}
        onChoice={(chosen) => {
          filterCheck({ severity: chosen });
        }}
      />
      <Choice
        label="Group the findings by"
        value={groupBy}
        among={GROUPS}
        onChoice={(chosen) => {
          filterCheck({ groupBy: chosen });
        }}
      />
    </div>
  );
}
