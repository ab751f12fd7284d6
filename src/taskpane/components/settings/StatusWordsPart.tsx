import { Button, Select, Text } from "@fluentui/react-components";
import type { Settings } from "../../../core/plan/settings";
import { useActions, usePane } from "../../hooks/use-pane";
import { MEANINGS, sayMeaning, unsettled } from "../../view/status-words";
import { counted } from "../../view/words";
import { useSettingsStyles } from "./settings-styles";

const NONE: readonly never[] = [];

/** What words of progress mean that could not be known: those met and not understood, and those that were settled. */
export function StatusWordsPart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const unknown = usePane((state) => state.review?.unknownWords ?? NONE);
  const words = usePane((state) => state.settings.statusWords);
  const { settings } = useActions();
  const say = (word: string, value: string | null): void => {
    settings.change({ statusWords: sayMeaning(words, word, value) });
  };
  const open = unsettled(unknown, words);
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>
        What you say here is kept in the workbook; the sheet is not changed.
      </Text>
      {open.length === 0 && Object.keys(words).length === 0 && (
        <Text className={styles.quiet}>Every word of progress is understood.</Text>
      )}
      <ul className={styles.list} aria-label="Words of progress">
        {open.map(({ word, milestones }) => (
          <WordItem key={word} word={word} meaning={null} onSay={say}>
            {counted(milestones, "milestone", "milestones")}
          </WordItem>
        ))}
        {Object.entries(words).map(([word, meaning]) => (
          <WordItem key={word} word={word} meaning={meaning} onSay={say}>
            ✓ said here
          </WordItem>
        ))}
      </ul>
    </div>
  );
}

interface WordItemProps {
  readonly word: string;
  readonly meaning: Settings["statusWords"][string] | null;
  readonly onSay: (word: string, value: string | null) => void;
  readonly children: React.ReactNode;
}

function WordItem({ word, meaning, onSay, children }: WordItemProps): React.JSX.Element {
  const styles = useSettingsStyles();
  return (
    <li className={styles.item}>
      <div>
        <span className={styles.name}>“{word}”</span>{" "}
        <span className={styles.quiet}>{children}</span>
      </div>
      <div className={styles.line}>
        <Select
          size="small"
          className={styles.grow}
          aria-label={`What “${word}” means`}
          value={meaning ?? ""}
          onChange={(_, { value }) => {
            onSay(word, value);
          }}
        >
          {meaning === null && <option value="">Not known: counts as nothing reported</option>}
          {MEANINGS.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
        {meaning !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Forget what “${word}” means`}
            onClick={() => {
              onSay(word, null);
            }}
          >
            Forget
          </Button>
        )}
      </div>
    </li>
  );
}
