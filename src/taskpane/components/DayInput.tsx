import { Input, type InputProps, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { formatDay, type Day } from "../../core/plan/day";
import { usePane } from "../hooks/use-pane";
import { asAtOf } from "../state";
import { isWhole, readDay } from "../view/read-day";
import { DayCalendar } from "./DayCalendar";

export interface DayInputProps extends Pick<InputProps, "id" | "aria-label" | "className"> {
  readonly value: Day | null;
  /** Called with a day, or null when the field was emptied; half-typed days are kept here. */
  readonly onDay: (day: Day | null) => void;
}

/**
 * A day in words, "28 Nov 2026", typed with the day first or chosen from a
 * calendar: a browser's own date field writes days as the machine is set to.
 */
export function DayInput({ value, onDay, className, ...rest }: DayInputProps): React.JSX.Element {
  const styles = useStyles();
  const faultId = useId();
  const near = usePane(asAtOf);
  const { text, fault, type, finish, choose } = useDraft(value, value ?? near, onDay);
  const [open, setOpen] = useState(false);
  return (
    <span className={styles.field}>
      <Input
        {...rest}
        className={className}
        size="small"
        autoComplete="off"
        input={{ className: styles.input }}
        value={text}
        {...(fault !== null && { "aria-invalid": true, "aria-describedby": faultId })}
        onChange={(_, { value: typed }) => {
          type(typed);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish();
          if (event.key !== "ArrowDown" || !event.altKey) return;
          event.preventDefault();
          setOpen(true);
        }}
        contentAfter={
          <DayCalendar
            value={value ?? near}
            open={open}
            onOpen={setOpen}
            onDay={(day) => {
              choose(day);
              setOpen(false);
            }}
          />
        }
      />
      <span id={faultId} role="status" className={fault === null ? undefined : styles.fault}>
        {fault}
      </span>
    </span>
  );
}

/** What stands in the field while it is not the day itself, and what is wrong with it, if anything. */
interface Draft {
  readonly text: string;
  readonly fault: string | null;
  /** The day that held then: once another holds, chosen elsewhere, the words have had their time. */
  readonly of: Day | null;
}

/** What is being typed; `finish` takes it for a day, or keeps it and says what is wrong. */
function useDraft(value: Day | null, near: Day, onDay: DayInputProps["onDay"]) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const held = draft?.fault != null && draft.of !== value ? null : draft;
  return {
    text: held?.text ?? (value === null ? "" : formatDay(value)),
    fault: held?.fault ?? null,
    type(text: string): void {
      setDraft({ text, fault: null, of: value });
      const day = isWhole(text) ? readDay(text, near) : null;
      if (day !== null) onDay(day);
    },
    finish(): void {
      if (held === null || held.fault !== null) return;
      const { text } = held;
      const isEmpty = text.trim() === "";
      const day = isEmpty ? null : readDay(text, near);
      const isFault = day === null && !isEmpty;
      setDraft(isFault ? { text, fault: notADay(text), of: value } : null);
      if (!isFault) onDay(day);
    },
    choose(day: Day): void {
      setDraft(null);
      onDay(day);
    },
  };
}

/** What is said of words that are no day. */
function notADay(typed: string): string {
  return `“${typed.trim()}” is not a date. Write the day first, like 28 Nov 2026.`;
}

const useStyles = makeStyles({
  field: { display: "inline-flex", flexDirection: "column", minWidth: 0 },
  // Eleven letters, "28 Nov 2026", are the most that a day is shown in.
  input: { width: "12ch", minWidth: 0 },
  fault: {
    maxWidth: "22ch",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
