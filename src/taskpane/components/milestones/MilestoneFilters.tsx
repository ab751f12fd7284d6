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
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useActions, usePane } from "../../hooks/use-pane";
import { ALL_MILESTONES, type MilestoneFilters as Filters } from "../../filters";
import type { PaneReview } from "../../view/pane-review";
import { STATUS_ORDER, STATUS_WORDS } from "../../view/words";
import { useListStyles } from "../list-styles";
import { FilterSelect } from "./FilterSelect";

const WINDOWS = [30, 60, 90];

/** What narrows the list of milestones down. */
export function MilestoneFilters({
  review,
  found,
}: {
  readonly review: PaneReview;
  /** How many are listed of how many, in words. */
  readonly found: string;
}): React.JSX.Element {
  const styles = useListStyles();
  const filters = usePane((state) => state.milestones);
  const { filterMilestones } = useActions();
  const { directorates, officers } = review.owners;
  return (
    <div className={styles.tools} role="search" aria-label="Milestones">
      <div className={styles.wide}>
        <SearchBox
          size="small"
          dismiss={{ "aria-label": "Clear the search" }}
          className={styles.grow}
          aria-label="Search the milestones"
          placeholder="Search"
          value={filters.search}
          onChange={(_, { value }) => {
            filterMilestones({ search: value });
          }}
        />
        <More />
      </div>
      <Select
        size="small"
        className={styles.select}
        aria-label="Show milestones of status"
        value={filters.status}
        onChange={(_, { value }) => {
          filterMilestones({ status: value as Filters["status"] });
        }}
      >
        <option value="all">Every status</option>
        <option value="open">Still to be done</option>
        {STATUS_ORDER.map((status) => (
          <option key={status} value={status}>
            {STATUS_WORDS[status].words}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.select}
        aria-label="Show milestones due"
        value={String(filters.window ?? "")}
        onChange={(_, { value }) => {
          filterMilestones({ window: value === "" ? null : Number(value) });
        }}
      >
        <option value="">Any date</option>
        {WINDOWS.map((days) => (
          <option key={days} value={days}>
            Overdue and next {days} days
          </option>
        ))}
      </Select>
      <FilterSelect
        label="Show milestones of directorate"
        all="Every directorate"
        value={filters.directorate}
        names={directorates}
        onName={(directorate) => {
          filterMilestones({ directorate });
        }}
      />
      <FilterSelect
        label="Show milestones of lead officer"
        all="Every lead officer"
        value={filters.officer}
        names={officers}
        onName={(officer) => {
          filterMilestones({ officer });
        }}
      />
      <div className={styles.wide}>
        <span className={styles.quiet} role="status">
          {found} milestones
        </span>
        {isFiltered(filters) && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.command}
            onClick={() => {
              filterMilestones(ALL_MILESTONES);
            }}
          >
            Clear the filters
          </Button>
        )}
      </div>
    </div>
  );
}

function More(): React.JSX.Element {
  const { writeSheet, clearFlags } = useActions();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          aria-label="More for the milestones"
          title="More"
          icon={<MoreHorizontalRegular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void writeSheet("register")}>
            Write the plan as a register
          </MenuItem>
          <MenuItem onClick={() => void clearFlags(["flags", "marks"])}>
            Clear flags and marks
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const isFiltered = (filters: Filters): boolean =>
  filters.search !== "" ||
  filters.status !== "all" ||
  filters.directorate !== "" ||
  filters.officer !== "" ||
  filters.window !== null;
