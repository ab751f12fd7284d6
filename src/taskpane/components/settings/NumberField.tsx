import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useSettingsStyles } from "./settings-styles";

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onNumber: (value: number) => void;
}

/** A whole number within bounds; what does not fit stays in the field and is said so. */
export function NumberField(props: NumberFieldProps): React.JSX.Element {
  const { label, value, min, max, onNumber } = props;
  const styles = useSettingsStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const fault =
    draft !== null && !fits(draft, min, max)
      ? `A whole number from ${String(min)} to ${String(max)}`
      : undefined;
  return (
    <Field label={label} size="small" {...(fault ? { validationMessage: fault } : {})}>
      <Input
        type="number"
        size="small"
        className={styles.narrow}
        input={{ className: styles.input }}
        min={min}
        max={max}
        value={draft ?? String(value)}
        onChange={(_, { value: typed }) => {
          setDraft(typed);
          if (fits(typed, min, max)) onNumber(Number(typed));
        }}
        onBlur={() => {
          setDraft(null);
        }}
      />
    </Field>
  );
}

const fits = (typed: string, min: number, max: number): boolean =>
  /^\d+$/.test(typed) && Number(typed) >= min && Number(typed) <= max;
