import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../hooks/use-pane";
import type { TabName } from "../state";

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexWrap: "wrap",
  },
});

const TABS: readonly { name: TabName; words: string }[] = [
  { name: "check", words: "Check" },
  { name: "milestones", words: "Milestones" },
  { name: "roll-up", words: "Roll-up" },
  { name: "settings", words: "Settings" },
];

export function Tabs(): React.JSX.Element {
  const tab = usePane((state) => state.tab);
  const { setTab } = useActions();
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.list}
      aria-label="Parts of the pane"
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find(({ name }) => name === value);
        if (chosen) setTab(chosen.name);
      }}
    >
      {TABS.map(({ name, words }) => (
        <Tab
          key={name}
          value={name}
          id={`tab-${name}`}
          {...(name === tab ? { "aria-controls": `panel-${name}` } : {})}
        >
          {words}
        </Tab>
      ))}
    </TabList>
  );
}
