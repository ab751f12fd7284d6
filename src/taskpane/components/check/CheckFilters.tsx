import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  Select,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useActions, usePane } from "../../hooks/use-pane";
import type { CheckFilters as Filters } from "../../filters";
import { useListStyles } from "../list-styles";

/** What narrows the list of findings down, and what is done with the list as a whole. */
export function CheckFilters(): React.JSX.Element {
  const styles = useListStyles();
  const { search, severity, groupBy } = usePane((state) => state.check);
  const { filterCheck, check, writeSheet, clearFlags } = useActions();
  return (
    <div className={styles.tools} role="search" aria-label="Findings">
      <div className={styles.wide}>
        <SearchBox
          size="small"
          dismiss={{ "aria-label": "Clear the search" }}
          className={styles.grow}
          aria-label="Search the findings"
          placeholder="Search"
          value={search}
          onChange={(_, { value }) => {
            filterCheck({ search: value });
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
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              aria-label="More for the findings"
              title="More"
              icon={<MoreHorizontalRegular />}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void writeSheet("findings")}>
                Write the findings to a sheet
              </MenuItem>
              <MenuItem onClick={() => void clearFlags(["flags", "marks"])}>
                Clear flags and marks
              </MenuItem>
              <MenuItem
                onClick={() => {
                  filterCheck({ closed: new Set() });
                }}
              >
                Open all groups
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <Select
        size="small"
        className={styles.select}
        aria-label="Show findings of severity"
        value={severity}
        onChange={(_, { value }) => {
          filterCheck({ severity: value as Filters["severity"] });
        }}
      >
        <option value="all">All severities</option>
        <option value="error">Errors</option>
        <option value="warning">Warnings</option>
        <option value="info">Notes</option>
      </Select>
      <Select
        size="small"
        className={styles.select}
        aria-label="Group the findings by"
        value={groupBy}
        onChange={(_, { value }) => {
          filterCheck({ groupBy: value as Filters["groupBy"] });
        }}
      >
        <option value="rule">By rule</option>
        <option value="severity">By severity</option>
        <option value="sheet">By sheet</option>
        <option value="directorate">By directorate</option>
      </Select>
    </div>
  );
}
