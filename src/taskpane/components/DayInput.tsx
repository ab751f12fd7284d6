import { Input, type InputProps } from "@fluentui/react-components";
import { useState } from "react";
import { formatDay, isDay, type Day } from "../../core/plan/day";

export interface DayInputProps extends Pick<InputProps, "id" | "aria-label" | "className"> {
  readonly value: Day | null;
  /** Called with a whole day, or null when the field was emptied; half-typed days are kept here. */
  readonly onDay: (day: Day | null) => void;
}

/** A day, by the host's own date field: it knows the person's way of writing days. */
export function DayInput({ value, onDay, ...rest }: DayInputProps): React.JSX.Element {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Input
      {...rest}
      type="date"
      // A machine set to another country's way writes the month first; in words nobody mistakes it.
      {...(value !== null && { title: formatDay(value) })}
      size="small"
      value={draft ?? value ?? ""}
      onChange={(_, { value: typed }) => {
        setDraft(typed);
        // A year is typed digit by digit: "0201" is a day, but not one anybody means.
        if (isDay(typed) && typed >= "1900") onDay(typed);
      }}
      onBlur={() => {
        if (draft === "") onDay(null);
        setDraft(null);
      }}
    />
  );
}
