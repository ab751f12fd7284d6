import { Button, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { DirectorateView } from "../../view/pane-review";
import { useSettingsStyles } from "./settings-styles";

/** Asks for another name. */
export function RenameForm(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
}): React.JSX.Element {
  const styles = useSettingsStyles();
  const [draft, setDraft] = useState(props.name);
  return (
    <form
      className={styles.line}
      aria-label={`Rename ${props.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        props.onName(draft);
      }}
    >
      <Input
        size="small"
        className={styles.grow}
        aria-label={`New name for ${props.name}`}
        value={draft}
        onChange={(_, { value }) => {
          setDraft(value);
        }}
      />
      <Button size="small" type="submit" disabled={draft.trim() === "" || draft === props.name}>
        Save the name
      </Button>
    </form>
  );
}

/** Asks which directorate this one is a spelling of. */
export function MergeForm(props: {
  readonly name: string;
  readonly others: readonly DirectorateView[];
  readonly onInto: (into: DirectorateView) => void;
}): React.JSX.Element {
  const styles = useSettingsStyles();
  const [chosen, setChosen] = useState("");
  const into = props.others.find(({ name }) => name === chosen);
  return (
    <form
      className={styles.line}
      aria-label={`Merge ${props.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (into) props.onInto(into);
      }}
    >
      <Select
        size="small"
        className={styles.grow}
        aria-label={`${props.name} is the same as`}
        value={chosen}
        onChange={(_, { value }) => {
          setChosen(value);
        }}
      >
        <option value="">is the same as…</option>
        {props.others.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <Button size="small" type="submit" disabled={!into}>
        Merge
      </Button>
    </form>
  );
}
