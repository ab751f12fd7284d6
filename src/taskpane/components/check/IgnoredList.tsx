import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Ignored } from "../../actions/ignore";
import { useActions, usePane } from "../../hooks/use-pane";
import { leftTogether, type LeftTogether } from "../../view/left-together";
import { ruleTitle } from "../../view/rules";
import { grouped } from "../../view/words";
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
        Ignored ({grouped(ignored.length)})
      </Button>
      {open && (
        <ul className={styles.list}>
          {leftTogether(ignored).map((left) => (
            <li key={JSON.stringify([left.rule, left.reason])} className={styles.item}>
              <Left left={left} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The findings of one check that were left for one reason. */
function Left({ left: { rule, reason, all } }: { readonly left: LeftTogether }): React.JSX.Element {
  const list = useListStyles();
  const title = ruleTitle(rule);
  return (
    <>
      <div>
        {title} {all.length > 1 && <span className={list.quiet}>({grouped(all.length)})</span>}
      </div>
      <div className={list.quiet}>Reason: {reason || "none given"}</div>
      {all.map((each) => (
        <div key={JSON.stringify(each)}>
          <span className={list.quiet}>{wordsOf(each)} </span>
          <BringBack words="Bring back" what={`${title}, ${wordsOf(each)}`} back={[each]} />
        </div>
      ))}
      {all.length > 1 && (
        <BringBack words={`Bring back all ${grouped(all.length)}`} what={title} back={all} />
      )}
    </>
  );
}

function BringBack({
  words,
  what,
  back,
}: {
  readonly words: string;
  readonly what: string;
  readonly back: readonly Ignored[];
}): React.JSX.Element {
  const list = useListStyles();
  const { restore } = useActions();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={list.command}
      aria-label={`${words}: ${what}`}
      onClick={() => {
        restore(back);
      }}
    >
      {words}
    </Button>
  );
}

/** "“Offer the grants” on Plan", "all of this kind, on every sheet". */
const wordsOf = ({ every, sheet, quote }: Ignored): string =>
  every === true
    ? "all of this kind, on every sheet"
    : quote === ""
      ? `on ${sheet}`
      : `“${quote}” on ${sheet}`;
