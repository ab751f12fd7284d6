import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane } from "../hooks/use-pane";
import { grouped } from "../view/words";

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
  if (!work?.shown) return <div className={styles.place} />;
  const { label, done, total, cancel } = work;
  const known = total > 0;
  const far = known ? `${label} ${grouped(done)} of ${grouped(total)}` : `${label}…`;
  return (
    <div className={styles.place}>
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
    </div>
  );
}
