import { Button, Field, Select, Text } from "@fluentui/react-components";
import { addDays, formatDay, yearOf } from "../../../core/plan/day";
import { useActions, usePane } from "../../hooks/use-pane";
import { asAtOf } from "../../state";
import { yearAnswers } from "../../view/questions/plan-year";
import { DayInput } from "../DayInput";
import { NumberField } from "./NumberField";
import { useSettingsStyles } from "./settings-styles";

/** The day everything is judged at, the plan year, and what dates mean. */
export function DatesPart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const asAt = usePane(asAtOf);
  const { asAt: fixed, dueSoonDays, quarters } = usePane((state) => state.settings);
  const { settings } = useActions();
  return (
    <div className={styles.part}>
      <div className={styles.pair}>
        <Field label="As at" size="small">
          <DayInput
            value={asAt}
            className={styles.narrow}
            onDay={(day) => {
              settings.change({ asAt: day });
            }}
          />
        </Field>
        <Button
          size="small"
          disabled={fixed === null}
          onClick={() => {
            settings.change({ asAt: null });
          }}
        >
          Always today
        </Button>
      </div>
      <Text className={styles.quiet}>
        {fixed === null
          ? "Everything is judged at the day the pane is opened."
          : `Everything is judged at ${formatDay(fixed)} until this is changed.`}
      </Text>
      <NumberField
        label="Due soon: within how many days"
        value={dueSoonDays}
        min={0}
        max={366}
        onNumber={(days) => {
          settings.change({ dueSoonDays: days });
        }}
      />
      <PlanYear />
      <YearsCounted />
      <Field label="What “Q1” means" size="small">
        <Select
          size="small"
          value={quarters}
          onChange={(_, { value }) => {
            settings.change({ quarters: value === "calendar" ? "calendar" : "financial" });
          }}
        >
          <option value="financial">April to June (financial year)</option>
          <option value="calendar">January to March (calendar year)</option>
        </Select>
      </Field>
    </div>
  );
}

function PlanYear(): React.JSX.Element {
  const styles = useSettingsStyles();
  const chosen = usePane((state) => state.settings.planYear);
  const read = usePane((state) => state.review?.planYear ?? null);
  const today = usePane((state) => state.today);
  const { settings } = useActions();
  const year = chosen ?? read;
  const start = year?.start ?? `${String(yearOf(today))}-04-01`;
  const change = (parts: { start?: string | null; end?: string | null }): void => {
    const from = parts.start ?? start;
    const to = parts.end ?? year?.end ?? yearAfter(from);
    settings.change({
      planYear: from <= to ? { start: from, end: to } : yearFrom(parts, from, to),
    });
  };
  return (
    <>
      <div className={styles.pair}>
        <Field label="Plan year from" size="small">
          <DayInput
            value={year?.start ?? null}
            className={styles.narrow}
            onDay={(day) => {
              change({ start: day });
            }}
          />
        </Field>
        <Field label="Plan year to" size="small">
          <DayInput
            value={year?.end ?? null}
            className={styles.narrow}
            onDay={(day) => {
              change({ end: day });
            }}
          />
        </Field>
      </div>
      <div className={styles.line}>
        <Text className={styles.quiet}>{yearWords(chosen !== null, read !== null)}</Text>
        {chosen !== null && (
          <Button
            size="small"
            onClick={() => {
              settings.change({ planYear: null });
            }}
          >
            Take it from the headings
          </Button>
        )}
      </div>
    </>
  );
}

/** Which years' plans are counted, where there are several: to change the answer that the head asks for. */
function YearsCounted(): React.JSX.Element | null {
  const review = usePane((state) => state.review);
  const chosen = usePane((state) => state.settings.rollUpYear);
  const { settings } = useActions();
  const answers = review ? yearAnswers(review) : [];
  if (answers.length === 0) return null;
  const keyOf = (answer: typeof chosen): string => JSON.stringify(answer);
  return (
    <Field label="Plans counted" size="small">
      <Select
        size="small"
        value={keyOf(answers.find(({ answer }) => keyOf(answer) === keyOf(chosen))?.answer ?? null)}
        onChange={(_, { value }) => {
          const found = answers.find(({ answer }) => keyOf(answer) === value);
          settings.change({ rollUpYear: found?.answer ?? null });
        }}
      >
        <option value={keyOf(null)}>The year that holds the as-at date</option>
        {answers.map(({ words, answer }) => (
          <option key={words} value={keyOf(answer)}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function yearWords(chosen: boolean, read: boolean): string {
  if (chosen) return "Set here, whatever the plan’s headings say.";
  return read ? "Taken from the plan’s headings." : "The plan’s headings name no year.";
}

/** A year that ends before it starts follows the end that was typed. */
function yearFrom(
  typed: { start?: string | null },
  from: string,
  to: string,
): { start: string; end: string } {
  return typed.start
    ? { start: from, end: yearAfter(from) }
    : { start: addDays(to, -364), end: to };
}

const yearAfter = (start: string): string => addDays(start, 364);
