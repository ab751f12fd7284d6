import { Button, Select, Text } from "@fluentui/react-components";
import { columnIndex, columnLetters } from "../../../core/sheet/a1";
import { useActions, usePane } from "../../hooks/use-pane";
import { chooseColumn, columnChoices, sureness, valueOf } from "../../view/column-choices";
import type { ColumnView, SheetView } from "../../view/pane-review";
import { AddColumn } from "./AddColumn";
import { useSettingsStyles } from "./settings-styles";

/** Which column was taken for what, how sure that is, and the way to change it. */
export function ColumnsPart(): React.JSX.Element {
  const styles = useSettingsStyles();
  const sheets = usePane((state) => state.review?.sheets);
  if (!sheets || sheets.length === 0) {
    return <Text className={styles.quiet}>Nothing has been read yet.</Text>;
  }
  return (
    <div className={styles.part}>
      <Text className={styles.quiet}>
        What you choose holds for this sheet, is kept in the workbook and used next time.
      </Text>
      {sheets.map((sheet) => (
        <SheetColumns key={sheet.name} sheet={sheet} />
      ))}
    </div>
  );
}

function SheetColumns({ sheet }: { readonly sheet: SheetView }): React.JSX.Element {
  const styles = useSettingsStyles();
  const chosen = usePane((state) => state.settings.columns[sheet.name]);
  const columns = columnsOf(sheet, Object.keys(chosen ?? {}));
  return (
    <section aria-label={`Columns of ${sheet.name}`}>
      <h3 className={styles.heading}>{sheet.name}</h3>
      {columns.length === 0 && (
        <Text className={styles.quiet}>No table was found here. Name its columns to begin.</Text>
      )}
      <ul className={styles.list}>
        {columns.map((column) => (
          <ColumnItem key={column.column} sheet={sheet.name} column={column} />
        ))}
      </ul>
      <AddColumn sheet={sheet.name} taken={columns.map(({ column }) => column)} />
    </section>
  );
}

function ColumnItem({
  sheet,
  column,
}: {
  readonly sheet: string;
  readonly column: ColumnView;
}): React.JSX.Element {
  const styles = useSettingsStyles();
  const all = usePane((state) => state.settings.columns);
  const { settings } = useActions();
  const letters = columnLetters(column.column);
  const own = all[sheet]?.[letters];
  const choose = (value: string | null): void => {
    settings.change({ columns: chooseColumn(all, { sheet, column: column.column }, value) });
  };
  return (
    <li className={styles.item}>
      <div>
        <span className={styles.name}>{letters}</span> {column.label || "(no label)"}{" "}
        <span className={styles.quiet}>
          {own === undefined ? sureness(column.confidence) : "✓ chosen"}
        </span>
      </div>
      <div className={styles.line}>
        <Select
          size="small"
          className={styles.grow}
          aria-label={`What column ${letters} of ${sheet} holds`}
          value={own === undefined ? valueOf(column.fields) : valueOf(own)}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          {columnChoices(column.fields).map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
        {own !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Read column ${letters} as found`}
            onClick={() => {
              choose(null);
            }}
          >
            As found
          </Button>
        )}
      </div>
    </li>
  );
}

/** The columns of all the sheet's tables, each once, and those that were chosen beside them. */
function columnsOf({ tables }: SheetView, chosen: readonly string[]): ColumnView[] {
  const byColumn = new Map<number, ColumnView>();
  for (const table of tables) {
    for (const column of table.columns) {
      if (!byColumn.has(column.column)) byColumn.set(column.column, column);
    }
  }
  for (const letters of chosen) {
    const column = columnIndex(letters);
    if (!byColumn.has(column))
      byColumn.set(column, { column, label: "", fields: [], confidence: 1 });
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
