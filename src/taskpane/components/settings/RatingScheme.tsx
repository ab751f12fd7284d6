import { Field, Select } from "@fluentui/react-components";
import type { Settings } from "../../../core/plan/settings";
import { useActions, usePane } from "../../hooks/use-pane";

type Scheme = Settings["ratingScheme"];

/** What each scheme is called, and the colour it gives a milestone that is late. */
const SCHEMES: readonly { readonly id: Scheme; readonly name: string; readonly means: string }[] = [
  { id: "simple", name: "Simple", means: "A milestone past its date is red." },
  {
    id: "brag",
    name: "BRAG",
    means: "A milestone is amber up to one month past its date, and red beyond that.",
  },
  {
    id: "percentage",
    name: "Percentage",
    means: "A milestone past its date is red if less than 50% of it is done.",
  },
];

/** What the colours of a plan's ratings mean, by which they are held against the dates. */
export function RatingScheme(): React.JSX.Element {
  const scheme = usePane((state) => state.settings.ratingScheme);
  const { settings } = useActions();
  return (
    <Field
      label="What red and amber mean in ratings"
      hint={SCHEMES.find(({ id }) => id === scheme)?.means}
      size="small"
    >
      <Select
        size="small"
        value={scheme}
        onChange={(_, { value }) => {
          const chosen = SCHEMES.find(({ id }) => id === value);
          if (chosen) settings.change({ ratingScheme: chosen.id });
        }}
      >
        {SCHEMES.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
