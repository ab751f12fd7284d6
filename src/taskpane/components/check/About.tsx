import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../../hooks/use-pane";
import { ruleTitle, ruleWhy } from "../../view/rules";
import { ruleExamples } from "../../view/rule-examples";
import { useListStyles } from "../list-styles";
import { RowPanel } from "../RowPanel";
import { RuleExample } from "./RuleExample";

const useStyles = makeStyles({
  panel: {
    width: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** About a check: why it is there, in its own words, and a plan that breaks it beside one that keeps it. */
export function About({ rule }: { readonly rule: string }): React.JSX.Element {
  const list = useListStyles();
  const styles = useStyles();
  const { showSettings } = useActions();
  const examples = ruleExamples(rule);
  const changed = usePane((state) => state.settings.rules[rule] !== undefined);
  return (
    <RowPanel role="note" label={`About: ${ruleTitle(rule)}`} className={styles.panel}>
      <Text>{ruleWhy(rule)}</Text>
      {examples !== null && (
        <>
          {examples.given !== "" && (
            <Text className={list.quiet}>In this example: {examples.given}</Text>
          )}
          <RuleExample title="✗ Would be found" table={examples.fails} />
          <RuleExample title="✓ As it should be" table={examples.passes} />
        </>
      )}
      <Text className={list.quiet}>
        {changed
          ? "This check has been changed in Settings."
          : "It can be switched off, or made more or less serious."}{" "}
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            showSettings("rules");
          }}
        >
          Change the check
        </Link>
      </Text>
    </RowPanel>
  );
}
