import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../../core/plan/settings";
import { useActions, usePane } from "../../hooks/use-pane";
import {
  confirmDirectorate,
  forgetDirectorate,
  mergeDirectorates,
  renameDirectorate,
} from "../../view/directorate-edits";
import type { DirectorateView } from "../../view/pane-review";
import { CellLink } from "../CellLink";
import { MergeForm, RenameForm } from "./directorate-forms";
import { useSettingsStyles } from "./settings-styles";

export interface DirectorateItemProps {
  readonly directorate: DirectorateView;
  readonly all: readonly DirectorateView[];
}

/** A directorate with its spellings, and what can be said of it. */
export function DirectorateItem({ directorate, all }: DirectorateItemProps): React.JSX.Element {
  const styles = useSettingsStyles();
  const { settings } = useActions();
  const list = usePane((state) => state.settings.directorates);
  const [form, setForm] = useState<"rename" | "merge" | null>(null);
  const { name, collective, spellings } = directorate;
  const confirmed = list.some((entry) => entry.name === name);
  const others = all.filter((other) => other.name !== name && !other.collective);
  const change = (directorates: Settings["directorates"]): void => {
    setForm(null);
    settings.change({ directorates });
  };
  const toggle = (kind: "rename" | "merge"): void => {
    setForm(form === kind ? null : kind);
  };
  return (
    <li className={styles.item}>
      <div>
        <span className={styles.name}>{name}</span>{" "}
        <span className={styles.quiet}>{sourceWords(directorate, confirmed)}</span>
      </div>
      <Spellings spellings={spellings} name={name} />
      {!collective && (
        <div className={styles.line}>
          {confirmed ? (
            <Command
              words="Take it from the plan again"
              name={name}
              onClick={() => {
                change(forgetDirectorate(list, name));
              }}
            />
          ) : (
            <Command
              words="Confirm"
              name={name}
              onClick={() => {
                change(confirmDirectorate(list, directorate));
              }}
            />
          )}
          <Command
            words="Rename"
            name={name}
            open={form === "rename"}
            onClick={() => {
              toggle("rename");
            }}
          />
          {others.length > 0 && (
            <Command
              words="Merge"
              name={name}
              open={form === "merge"}
              onClick={() => {
                toggle("merge");
              }}
            />
          )}
        </div>
      )}
      {form === "rename" && (
        <RenameForm
          name={name}
          onName={(next) => {
            change(renameDirectorate(list, directorate, next));
          }}
        />
      )}
      {form === "merge" && (
        <MergeForm
          name={name}
          others={others}
          onInto={(into) => {
            change(mergeDirectorates(list, directorate, into));
          }}
        />
      )}
    </li>
  );
}

function Spellings({
  spellings,
  name,
}: Pick<DirectorateView, "spellings" | "name">): React.JSX.Element | null {
  const styles = useSettingsStyles();
  const others = spellings.filter(({ text }) => text !== name);
  if (others.length === 0) return null;
  return (
    <div className={styles.line}>
      <Text className={styles.quiet}>Also written:</Text>
      {others.map(({ text, count, first, likeness }) => (
        <span key={text} className={styles.quiet}>
          “{text}” ({count}
          {likeness === "abbreviation" ? ", short for it" : ""}
          {likeness === "damaged" ? ", a slip?" : ""}){first && <CellLink at={first} />}
        </span>
      ))}
    </div>
  );
}

function Command(props: {
  readonly words: string;
  readonly name: string;
  readonly open?: boolean;
  readonly onClick: () => void;
}): React.JSX.Element {
  const { words, name, open, onClick } = props;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${words}: ${name}`}
      {...(open === undefined ? {} : { "aria-expanded": open })}
      onClick={onClick}
    >
      {words}
    </Button>
  );
}

function sourceWords({ source, collective }: DirectorateView, confirmed: boolean): string {
  if (collective) return "stands for all of them";
  if (confirmed || source === "settings") return "✓ confirmed";
  if (source === "tag") return "learned from a tag";
  return source === "column" ? "learned from its column" : "learned from the lead cells";
}
