import type { Severity } from "../../../core/validate/rule";
import { useActions, usePane } from "../../hooks/use-pane";
import { useFindingList } from "../../hooks/use-rows";
import { totalOf } from "../../view/pane-review";
import { grouped, SEVERITY_WORDS } from "../../view/words";
import { FilterChip } from "../FilterChip";
import { useListStyles } from "../list-styles";

/** The filter of each severity in words: "To fix only". */
export const SEVERITY_FILTERS: Readonly<Record<Severity, string>> = {
  error: `${SEVERITY_WORDS.error.title} only`,
  warning: `${SEVERITY_WORDS.warning.title} only`,
  info: `${SEVERITY_WORDS.info.title} only`,
};

/** What the findings are narrowed down by, and how many of how many are listed: no filter is silent. */
export function FoundFindings(): React.JSX.Element {
  const styles = useListStyles();
  const list = useFindingList();
  const { search, severity } = usePane((state) => state.check);
  const { filterCheck } = useActions();
  const isFiltered = severity !== "all" || search.trim() !== "";
  return (
    <div className={isFiltered ? styles.found : undefined}>
      {severity !== "all" && (
        <FilterChip
          words={SEVERITY_FILTERS[severity]}
          onRemove={() => {
            filterCheck({ severity: "all" });
          }}
        />
      )}
      {/* The place for the words is always there: only what comes into it later is read out. */}
      <span role="status" className={styles.quiet}>
        {isFiltered &&
          list &&
          `${grouped(list.found)} of ${grouped(totalOf(list.severities))} shown`}
      </span>
    </div>
  );
}
