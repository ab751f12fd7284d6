import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useActions, usePane } from "../hooks/use-pane";
import type { TabName } from "../state";

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: "32px",
    padding: "4px 8px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Where colours are forced, a line that is transparent is drawn like any other.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const TABS: readonly { name: TabName; words: string }[] = [
  { name: "check", words: "Check" },
  { name: "milestones", words: "Milestones" },
  { name: "roll-up", words: "Roll-up" },
  { name: "settings", words: "Settings" },
];

/**
 * The parts of the pane, by the tabs pattern of WAI-ARIA. Fluent's own list of
 * tabs puts hidden stops for the Tab key round itself, which a screen reader
 * can come upon, so this one is plain buttons.
 */
export function Tabs(): React.JSX.Element {
  const styles = useStyles();
  const chosen = usePane((state) => state.tab);
  const { setTab } = useActions();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(event.key, chosen);
    if (next === null) return;
    event.preventDefault();
    setTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div
      ref={list}
      className={styles.list}
      role="tablist"
      aria-label="Parts of the pane"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {TABS.map(({ name, words }) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          aria-selected={name === chosen}
          aria-controls={name === chosen ? `panel-${name}` : undefined}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => {
            setTab(name);
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

/** The tab that a key leads to from another, round and round; null for any other key. */
function neighbour(key: string, from: TabName): TabName | null {
  const at = TABS.findIndex(({ name }) => name === from);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  return to === undefined ? null : (TABS.at(to % TABS.length)?.name ?? null);
}
