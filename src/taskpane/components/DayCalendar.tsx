import { Button, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import {
  Calendar,
  type DateFormatting,
  DayOfWeek,
  DEFAULT_DATE_FORMATTING,
  type ICalendar,
} from "@fluentui/react-calendar-compat";
import { CalendarRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { day, monthOf, yearOf, type Day } from "../../core/plan/day";

interface Props {
  /** The day that is marked, in the month that is shown first. */
  readonly value: Day;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onDay: (day: Day) => void;
}

/** A button that opens a month to choose a day from: arrow keys move, Enter chooses, Esc closes. */
export function DayCalendar({ value, open, onOpen, onDay }: Props): React.JSX.Element {
  return (
    <Popover
      open={open}
      trapFocus
      positioning={{ position: "below", align: "end" }}
      onOpenChange={(_, { open: now }) => {
        onOpen(now);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="transparent"
          aria-label="Choose a day"
          icon={<CalendarRegular />}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label="Choose a day" style={{ padding: 0 }}>
        <Days
          value={value}
          onDay={onDay}
          onLeave={() => {
            onOpen(false);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}

/** The month, whose day has the keyboard as it comes. */
function Days({
  value,
  onDay,
  onLeave,
}: Pick<Props, "value" | "onDay"> & { readonly onLeave: () => void }): React.JSX.Element {
  const calendar = useRef<ICalendar>(null);
  useEffect(() => {
    // The layer around it gives the keyboard to its first button first.
    const timer = setTimeout(() => calendar.current?.focus());
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <Calendar
      componentRef={calendar}
      value={dateOf(value)}
      isMonthPickerVisible={false}
      firstDayOfWeek={DayOfWeek.Monday}
      dateTimeFormatter={BRITISH}
      // The calendar keeps Escape to itself, so the layer around it never hears of it.
      onDismiss={onLeave}
      onSelectDate={(date) => {
        const chosen = dayOf(date);
        if (chosen !== null) onDay(chosen);
      }}
    />
  );
}

/** The calendar's own order is the American one. */
const BRITISH: DateFormatting = {
  ...DEFAULT_DATE_FORMATTING,
  formatMonthDayYear: (date, { months }) =>
    `${String(date.getDate())} ${months[date.getMonth()] ?? ""} ${String(date.getFullYear())}`,
};

/** The calendar counts in dates of this machine, at noon so that no change of clocks moves one. */
const dateOf = (value: Day): Date =>
  new Date(yearOf(value), monthOf(value) - 1, Number(value.slice(8)), 12);
const dayOf = (date: Date): Day | null =>
  day(date.getFullYear(), date.getMonth() + 1, date.getDate());
