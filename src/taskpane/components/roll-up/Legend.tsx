import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Counts } from "../../../core/track/roll-up";
import { usedColumns } from "../../view/roll-up-words";
import { useBarLooks } from "./bar-looks";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: "flex", alignItems: "center", gap: "4px" },
  patch: { width: "18px", height: "14px" },
});

/** Which colour and pattern stands for which status, and how many there are of each. */
export function Legend({ total }: { readonly total: Counts }): React.JSX.Element {
  const styles = useStyles();
  const looks = useBarLooks();
  return (
    <ul className={styles.list} aria-label="Colours and patterns">
      {usedColumns(total).map(({ status, counted, words }) => (
        <li key={status} className={styles.item}>
          <span className={mergeClasses(styles.patch, looks.any, looks[status])} />
          <span>
            {words} <b>{total[counted]}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
