import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useActions, usePane } from "../../hooks/use-pane";
import { NumberField } from "./NumberField";
import { RatingScheme } from "./RatingScheme";
import { useSettingsStyles } from "./settings-styles";

/** The numbers, words and colours that rules go by. */
export function Thresholds(): React.JSX.Element {
  const styles = useSettingsStyles();
  const thresholds = usePane((state) => state.settings.thresholds);
  const { settings } = useActions();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className={styles.part}>
      <NumberField
        label="Milestones due on one day before they count as bunched"
        value={thresholds.bunched}
        min={2}
        max={9999}
        onNumber={(bunched) => {
          settings.change({ thresholds: { ...thresholds, bunched } });
        }}
      />
      <Field label="Words that count as vague, with commas between them" size="small">
        <Textarea
          size="small"
          resize="vertical"
          value={draft ?? thresholds.vagueWords.join(", ")}
          onChange={(_, { value }) => {
            setDraft(value);
            settings.change({ thresholds: { ...thresholds, vagueWords: wordsIn(value) } });
          }}
          onBlur={() => {
            setDraft(null);
          }}
        />
      </Field>
      <RatingScheme />
    </div>
  );
}

const wordsIn = (text: string): string[] =>
  [...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter((word) => word !== "");
