import { Select } from "@fluentui/react-components";
import { useListStyles } from "./list-styles";

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Each value with its words, in the order they are offered. */
  readonly among: readonly (readonly [value: T, words: string])[];
  readonly onChoice: (value: T) => void;
}

/** A choice among a few things, one of which always holds. */
export function Choice<T extends string>(props: ChoiceProps<T>): React.JSX.Element {
  const { label, value, among, onChoice } = props;
  const styles = useListStyles();
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(_, { value: chosen }) => {
        const found = among.find(([each]) => each === chosen);
        if (found) onChoice(found[0]);
      }}
    >
      {among.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </Select>
  );
}
