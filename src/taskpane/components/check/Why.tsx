import { makeStyles, Text } from "@fluentui/react-components";
import { usePane } from "../../hooks/use-pane";
import { ruleTitle, ruleWhy } from "../../view/rules";
import { useListStyles } from "../list-styles";

const useStyles = makeStyles({
  panel: { width: "100%", display: "flex", flexDirection: "column" },
});

/** Why a rule matters, in the rule's own words. */
export function Why({ rule }: { readonly rule: string }): React.JSX.Element {
  const list = useListStyles();
  const styles = useStyles();
  const changed = usePane((state) => state.settings.rules[rule] !== undefined);
  return (
    <div className={list.panel} role="note" aria-label={`About: ${ruleTitle(rule)}`}>
      <div className={styles.panel}>
        <Text>{ruleWhy(rule)}</Text>
        <Text className={list.quiet}>
          {changed
            ? "This rule has been changed in Settings, under Rules."
            : "It can be switched off, or made more or less severe, in Settings, under Rules."}
        </Text>
      </div>
    </div>
  );
}
