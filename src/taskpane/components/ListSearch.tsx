import { SearchBox } from "@fluentui/react-components";
import { useListStyles } from "./list-styles";

/** What a long list is searched by. */
export function ListSearch({
  label,
  value,
  onSearch,
}: {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (search: string) => void;
}): React.JSX.Element {
  const styles = useListStyles();
  return (
    <SearchBox
      size="small"
      dismiss={{ "aria-label": "Clear the search" }}
      className={styles.grow}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, { value: search }) => {
        onSearch(search);
      }}
    />
  );
}
