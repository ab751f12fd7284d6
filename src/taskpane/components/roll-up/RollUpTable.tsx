import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Counts, RollUp } from "../../../core/track/roll-up";
import { usedColumns, type RollUpColumn } from "../../view/roll-up-words";
import { perCent } from "../../view/words";

const useStyles = makeStyles({
  scroller: {
    flexShrink: 0,
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    padding: "4px 6px",
    textAlign: "right",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    verticalAlign: "bottom",
  },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    position: "sticky",
    left: 0,
    minWidth: "92px",
    maxWidth: "140px",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  headName: {
    textAlign: "left",
    backgroundColor: tokens.colorNeutralBackground2,
    zIndex: 1,
  },
  share: { display: "block", color: tokens.colorNeutralForeground2 },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** A table wider than the pane scrolls by itself, so the keyboard must be able to come to it. */
const SCROLLED = { role: "region", tabIndex: 0 } as const;

/** The figures behind the bars, with their shares. */
export function RollUpTable({ rollUp }: { readonly rollUp: RollUp }): React.JSX.Element {
  const styles = useStyles();
  const columns = usedColumns(rollUp.total);
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <div className={styles.scroller} {...SCROLLED} aria-label="Roll-up by directorate">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.name, head, styles.headName)}>
              Directorate
            </th>
            <th scope="col" className={head}>
              Actions
            </th>
            <th scope="col" className={head}>
              Mile­stones
            </th>
            {columns.map(({ status, words }) => (
              <th key={status} scope="col" className={head}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rollUp.byDirectorate.map((counts) => (
            <Row key={counts.directorate} name={counts.directorate} {...{ counts, columns }} />
          ))}
        </tbody>
        <tfoot className={styles.total}>
          <Row name="Total (each counted once)" counts={rollUp.total} columns={columns} />
        </tfoot>
      </table>
    </div>
  );
}

function Row({
  name,
  counts,
  columns,
}: {
  readonly name: string;
  readonly counts: Counts;
  readonly columns: readonly RollUpColumn[];
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {name}
      </th>
      <td className={styles.cell}>{counts.actions}</td>
      <td className={styles.cell}>{counts.milestones}</td>
      {columns.map(({ status, counted }) => (
        <td key={status} className={styles.cell}>
          {counts[counted]}{" "}
          <span className={styles.share}>{perCent(counts[counted], counts.milestones)}</span>
        </td>
      ))}
    </tr>
  );
}
