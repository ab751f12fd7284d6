import { Button } from "@fluentui/react-components";
import { useActions, usePane } from "../../hooks/use-pane";
import { ALL_MILESTONES, type MilestoneFilters as Filters } from "../../filters";
import type { PaneReview } from "../../view/pane-review";
import { STATUS_ORDER, STATUS_WORDS } from "../../view/words";
import { Choice, type ChoiceProps } from "../Choice";
import { useListStyles } from "../list-styles";
import { ListSearch } from "../ListSearch";
import { MoreMenu } from "../MoreMenu";
import { FilterSelect } from "./FilterSelect";

const STATUSES: ChoiceProps<Filters["status"]>["among"] = [
  ["all", "Every status"],
  ["open", "Still to be done"],
  ...STATUS_ORDER.map((status) => [status, STATUS_WORDS[status]] as const),
  ["other", "Other: no date, ongoing, suspended, cancelled"],
];

const WINDOWS: ChoiceProps<string>["among"] = [
  ["", "Any date"],
  ...[30, 60, 90].map((days) => [String(days), `Overdue and next ${String(days)} days`] as const),
];

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
  const { filterMilestones, clearFlags, showSettings } = useActions();
  const { directorates, officers } = review.owners;
  return (
    <div className={styles.tools} role="search" aria-label="Milestones">
      <div className={styles.wide}>
        <ListSearch
          label="Search the milestones"
          value={filters.search}
          onSearch={(search) => {
            filterMilestones({ search });
          }}
        />
        <MoreMenu
          label="More for the milestones"
          commands={[
            { words: "Clear flags and marks", run: () => void clearFlags(["flags", "marks"]) },
            {
              words: "Diagnostics",
              run: () => {
                showSettings("diagnostics");
              },
            },
          ]}
        />
      </div>
      <Choice
        label="Show milestones of status"
        value={filters.status}
        among={STATUSES}
        onChoice={(status) => {
          filterMilestones({ status });
        }}
      />
      <Choice
        label="Show milestones due"
        value={String(filters.window ?? "")}
        among={WINDOWS}
        onChoice={(days) => {
          filterMilestones({ window: days === "" ? null : Number(days) });
        }}
      />
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

const isFiltered = (filters: Filters): boolean =>
  filters.search !== "" ||
  filters.status !== "all" ||
  filters.directorate !== "" ||
  filters.officer !== "" ||
  filters.window !== null;
