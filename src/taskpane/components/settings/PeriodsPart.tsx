import { Select, Text } from "@fluentui/react-components";
import type { Settings } from "../../../core/plan/settings";
import { useActions, usePane } from "../../hooks/use-pane";
import { useSettingsStyles } from "./settings-styles";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

type Span = Settings["terms"]["autumn"];

/** When each school term and season begins and ends. */
export function PeriodsPart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const terms = usePane((state) => state.settings.terms);
  const seasons = usePane((state) => state.settings.seasons);
  const { settings } = useActions();
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>
        “By the end of the autumn term” is due on the last day of the term’s last month.
      </Text>
      {(["autumn", "spring", "summer"] as const).map((term) => (
        <Months
          key={`term ${term}`}
          name={`${capital(term)} term`}
          span={terms[term]}
          onSpan={(span) => {
            settings.change({ terms: { ...terms, [term]: span } });
          }}
        />
      ))}
      {(["spring", "summer", "autumn", "winter"] as const).map((season) => (
        <Months
          key={`season ${season}`}
          name={capital(season)}
          span={seasons[season]}
          onSpan={(span) => {
            settings.change({ seasons: { ...seasons, [season]: span } });
          }}
        />
      ))}
    </div>
  );
}

function Months({
  name,
  span,
  onSpan,
}: {
  readonly name: string;
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
}): React.JSX.Element {
  const styles = useSettingsStyles();
  const [first, last] = span;
  return (
    <div role="group" aria-label={name}>
      <div className={styles.name}>{name}</div>
      <div className={styles.pair}>
        <MonthSelect
          label={`${name}: first month`}
          month={first}
          onMonth={(month) => {
            onSpan([month, last]);
          }}
        />
        <MonthSelect
          label={`${name}: last month`}
          month={last}
          onMonth={(month) => {
            onSpan([first, month]);
          }}
        />
      </div>
    </div>
  );
}

function MonthSelect({
  label,
  month,
  onMonth,
}: {
  readonly label: string;
  readonly month: number;
  readonly onMonth: (month: number) => void;
}): React.JSX.Element {
  return (
    <Select
      size="small"
      aria-label={label}
      value={String(month)}
      onChange={(_, { value }) => {
        onMonth(Number(value));
      }}
    >
      {MONTHS.map((name, i) => (
        <option key={name} value={i + 1}>
          {name}
        </option>
      ))}
    </Select>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
