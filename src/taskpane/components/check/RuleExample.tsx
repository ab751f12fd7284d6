import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ExampleTable } from "../../view/rule-examples";

const useStyles = makeStyles({
  example: { display: "flex", flexDirection: "column", gap: "2px", maxWidth: "100%" },
  // A table of six columns is wider than a narrow pane: it scrolls by itself.
  scroll: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "2px 6px",
    textAlign: "left",
    verticalAlign: "top",
    whiteSpace: "pre-line",
    // Words of a label stay whole: there is room to scroll to.
    overflowWrap: "normal",
    minWidth: "64px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** What scrolls must be reached by the keyboard as well. */
const SCROLLED = { role: "region", tabIndex: 0 } as const;

/** One example of a rule, as the table it would be on a sheet. */
export function RuleExample({
  title,
  table,
}: {
  readonly title: string;
  readonly table: ExampleTable;
}): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.example}>
      <Text id={id} size={200} weight="semibold">
        {title}
      </Text>
      <div {...SCROLLED} className={styles.scroll} aria-labelledby={id}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              {table.labels.map((label, column) => (
                <th key={column} scope="col" className={styles.cell}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, column) => (
                  <td key={column} className={styles.cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
