import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular, FilterRegular } from "@fluentui/react-icons";
import type { CheckFilters as Filters, GroupBy } from "../../filters";
import { useActions, usePane } from "../../hooks/use-pane";
import { useListStyles } from "../list-styles";
import { ListSearch } from "../ListSearch";
import { MoreMenu } from "../MoreMenu";
import { FoundFindings, SEVERITY_FILTERS } from "./FoundFindings";

const SHOWN: readonly (readonly [Filters["severity"], string])[] = [
  ["all", "All findings"],
  ["error", SEVERITY_FILTERS.error],
  ["warning", SEVERITY_FILTERS.warning],
  ["info", SEVERITY_FILTERS.info],
];

const GROUPS: readonly (readonly [GroupBy, string])[] = [
  ["rule", "By check"],
  ["sheet", "By sheet"],
  ["directorate", "By directorate"],
];

/** What narrows the list of findings down, and what is done with the list as a whole. */
export function CheckFilters(): React.JSX.Element {
  const styles = useListStyles();
  const search = usePane((state) => state.check.search);
  const { filterCheck, check, writeSheet, clearFlags, showSettings } = useActions();
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
        <FilterMenu />
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
            {
              words: "Diagnostics",
              run: () => {
                showSettings("diagnostics");
              },
            },
          ]}
        />
      </div>
      <FoundFindings />
    </div>
  );
}

function FilterMenu(): React.JSX.Element {
  const styles = useListStyles();
  const severity = usePane((state) => state.check.severity);
  const groupBy = usePane((state) => state.check.groupBy);
  const { filterCheck } = useActions();
  const radios = <Value extends string>(
    name: string,
    among: readonly (readonly [Value, string])[],
  ): React.JSX.Element[] =>
    among.map(([value, words]) => (
      <MenuItemRadio key={value} name={name} value={value}>
        {words}
      </MenuItemRadio>
    ));
  return (
    <Menu
      checkedValues={{ severity: [severity], groupBy: [groupBy] }}
      onCheckedValueChange={(_, { name, checkedItems: [chosen] }) => {
        const shown = SHOWN.find(([value]) => value === chosen);
        const group = GROUPS.find(([value]) => value === chosen);
        if (name === "severity" && shown) filterCheck({ severity: shown[0] });
        if (name === "groupBy" && group) filterCheck({ groupBy: group[0] });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" className={styles.still} icon={<FilterRegular />}>
          Filter
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Show</MenuGroupHeader>
            {radios("severity", SHOWN)}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Group</MenuGroupHeader>
            {radios("groupBy", GROUPS)}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
