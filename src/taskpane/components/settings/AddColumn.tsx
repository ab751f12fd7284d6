import { Button, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { columnIndex, columnLetters } from "../../../core/sheet/a1";
import { useActions, usePane } from "../../hooks/use-pane";
import { chooseColumn, columnChoices } from "../../view/column-choices";
import { useSettingsStyles } from "./settings-styles";

/** Names a column that the reader did not find. */
export function AddColumn({
  sheet,
  taken,
}: {
  readonly sheet: string;
  readonly taken: readonly number[];
}): React.JSX.Element {
  const styles = useSettingsStyles();
  const all = usePane((state) => state.settings.columns);
  const { settings } = useActions();
  const [letters, setLetters] = useState("");
  const [value, setValue] = useState("milestone");
  const column = /^[a-z]{1,3}$/i.test(letters.trim()) ? columnIndex(letters.trim()) : -1;
  const possible = column >= 0 && column < 16_384 && !taken.includes(column);
  return (
    <form
      className={styles.line}
      aria-label={`Name another column of ${sheet}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!possible) return;
        settings.change({ columns: chooseColumn(all, { sheet, column }, value) });
        setLetters("");
      }}
    >
      <Input
        size="small"
        aria-label={`Letters of another column of ${sheet}`}
        placeholder={`Column, e.g. ${columnLetters(Math.max(-1, ...taken) + 1)}`}
        className={styles.narrow}
        input={{ className: styles.input, size: 12 }}
        value={letters}
        onChange={(_, data) => {
          setLetters(data.value);
        }}
      />
      <Select
        size="small"
        className={styles.grow}
        aria-label={`What another column of ${sheet} holds`}
        value={value}
        onChange={(_, data) => {
          setValue(data.value);
        }}
      >
        {columnChoices([]).map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </Select>
      <Button size="small" type="submit" disabled={!possible}>
        Add
      </Button>
    </form>
  );
}
