import { Select } from "@fluentui/react-components";
import { useListStyles } from "../list-styles";

export interface FilterSelectProps {
  readonly label: string;
  /** The words for no filter at all. */
  readonly all: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
}

/** A choice among the names of the plan; one chosen before stays though the plan names it no more. */
export function FilterSelect(props: FilterSelectProps): React.JSX.Element {
  const { label, all, value, names, onName } = props;
  const styles = useListStyles();
  const gone = value !== "" && !names.includes(value);
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(_, { value: name }) => {
        onName(name);
      }}
    >
      <option value="">{all}</option>
      {gone && <option value={value}>{value}</option>}
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}
