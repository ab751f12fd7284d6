import { Button, SearchBox, Select, Switch, Text } from "@fluentui/react-components";
import { useState } from "react";
import { PRESETS } from "../../../core/validate/presets";
import type { Rule, Severity } from "../../../core/validate/rule";
import { RULES } from "../../../core/validate/rules/index";
import { useActions, usePane } from "../../hooks/use-pane";
import { counted, SEVERITY_WORDS } from "../../view/words";
import { useSettingsStyles } from "./settings-styles";
import { Thresholds } from "./Thresholds";

const SERIOUS: readonly Severity[] = ["error", "warning", "info"];

/** Which checks are made, how serious each is, and their thresholds. */
export function RulesPart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const shown = RULES.filter(({ title, why }) => `${title} ${why}`.toLowerCase().includes(wanted));
  return (
    <div className={styles.part}>
      <Presets />
      <Thresholds />
      <SearchBox
        size="small"
        dismiss={{ "aria-label": "Clear the search" }}
        aria-label="Search the checks"
        placeholder="Search the checks"
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      <ul className={styles.list} aria-label="Checks">
        {shown.map((rule) => (
          <RuleItem key={rule.id} rule={rule} />
        ))}
      </ul>
    </div>
  );
}

function Presets(): React.JSX.Element {
  const styles = useSettingsStyles();
  const { settings } = useActions();
  const changed = usePane((state) => Object.keys(state.settings.rules).length);
  return (
    <div role="group" aria-label="Checks to start from" className={styles.part}>
      <div className={styles.line}>
        {PRESETS.map(({ id, title, when, rules }) => (
          <Button
            key={id}
            size="small"
            title={when}
            onClick={() => {
              settings.change({ rules });
            }}
          >
            {title}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          disabled={changed === 0}
          onClick={() => {
            settings.change({ rules: {} });
          }}
        >
          Put all back
        </Button>
      </div>
      <Text className={styles.quiet}>
        {changed === 0
          ? "Every check is as it is to begin with."
          : `${counted(changed, "check is", "checks are")} changed.`}
      </Text>
    </div>
  );
}

function RuleItem({ rule }: { readonly rule: Rule }): React.JSX.Element {
  const styles = useSettingsStyles();
  const rules = usePane((state) => state.settings.rules);
  const { settings } = useActions();
  const chosen = rules[rule.id];
  const on = chosen?.on !== false;
  const change = (parts: { on?: boolean; severity?: Severity }): void => {
    settings.change({ rules: { ...rules, [rule.id]: { ...chosen, ...parts } } });
  };
  return (
    <li className={styles.item}>
      <div className={styles.rule}>
        <Switch
          size="small"
          className={styles.ruleSwitch}
          label={rule.title}
          checked={on}
          onChange={(_, { checked }) => {
            change({ on: checked });
          }}
        />
        <Select
          size="small"
          className={styles.severity}
          aria-label={`How serious: ${rule.title}`}
          disabled={!on}
          value={chosen?.severity ?? rule.severity}
          onChange={(_, { value }) => {
            change({ severity: value as Severity });
          }}
        >
          {SERIOUS.map((severity) => (
            <option key={severity} value={severity}>
              {SEVERITY_WORDS[severity].title}
            </option>
          ))}
        </Select>
      </div>
      <Text className={styles.quiet}>{rule.why}</Text>
    </li>
  );
}
