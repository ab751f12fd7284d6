import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane } from "../hooks/use-pane";
import type { Work } from "../state";
import { grouped } from "../view/words";
import { useUnseen } from "./unseen";

const useStyles = makeStyles({
  place: { flexShrink: 0 },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "2px 12px",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { flexGrow: 1, minWidth: 0, fontVariantNumeric: "tabular-nums" },
});

/** Work that lasts: what it is, how far it is, and the way to stop it. */
export function WorkBar(): React.JSX.Element {
  const styles = useStyles();
  const work = usePane((state) => state.work);
  const unseen = useUnseen();
  // What is being done is told once; how far it is would be told without end.
  const told = work?.shown === true ? `${work.label}…` : "";
  return (
    <div className={styles.place}>
      <span role="status" className={unseen}>
        {told}
      </span>
      {work?.shown === true && <Progress work={work} />}
    </div>
  );
}

function Progress({ work }: { readonly work: Work }): React.JSX.Element {
  const styles = useStyles();
  const { label, done, total, cancel } = work;
  const known = total > 0;
  const far = known ? `${label} ${grouped(done)} of ${grouped(total)}` : `${label}…`;
  return (
    <>
      <ProgressBar
        thickness="large"
        shape="square"
        aria-label={label}
        {...(known ? { value: done, max: total } : {})}
      />
      <div className={styles.bar}>
        <span className={styles.words}>{far}</span>
        {cancel && (
          <Button size="small" onClick={cancel}>
            Cancel
          </Button>
        )}
      </div>
    </>
  );
}
