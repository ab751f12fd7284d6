import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useActions, usePane } from "../../hooks/use-pane";
import { ruleTitle } from "../../view/rules";
import { useListStyles } from "../list-styles";

const useStyles = makeStyles({
  place: {
    flexShrink: 0,
    padding: "2px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "30vh", overflowY: "auto" },
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** What has been left on purpose, with the reasons, and the way back. */
export function IgnoredList(): React.JSX.Element | null {
  const list = useListStyles();
  const styles = useStyles();
  const ignored = usePane((state) => state.settings.ignored);
  const { restore } = useActions();
  const [open, setOpen] = useState(false);
  if (ignored.length === 0) return null;
  return (
    <section className={styles.place} aria-label="Ignored findings">
      <Button
        size="small"
        appearance="subtle"
        className={list.command}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        Ignored ({ignored.length})
      </Button>
      {open && (
        <ul className={styles.list}>
          {ignored.map((left) => (
            <li
              key={JSON.stringify([left.rule, left.sheet, left.quote, left.about])}
              className={styles.item}
            >
              <div>
                {ruleTitle(left.rule)} <span className={list.quiet}>on {left.sheet}</span>
              </div>
              {left.quote !== "" && <div className={list.quiet}>“{left.quote}”</div>}
              <div className={list.quiet}>Reason: {left.reason || "none given"}</div>
              <Button
                size="small"
                appearance="subtle"
                className={list.command}
                aria-label={`Bring back: ${ruleTitle(left.rule)}, “${left.quote}”`}
                onClick={() => {
                  restore(left);
                }}
              >
                Bring back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
