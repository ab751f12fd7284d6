import { Button, mergeClasses } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { toA1 } from "../../../core/sheet/a1";
import { useClosing } from "../../hooks/use-closing";
import { MAIN } from "../../hooks/use-roving";
import type { SettingsPart } from "../../actions/index";
import { useActions, usePane } from "../../hooks/use-pane";
import type { FindingRow } from "../../view/pane-review";
import { fixWords } from "../../view/fix-words";
import { toWrite } from "../../view/to-write";
import { useListStyles } from "../list-styles";
import { FixPanel } from "./FixPanel";
import { IgnoreForm } from "./IgnoreForm";
import { About } from "./About";

export type PanelKind = "fix" | "ignore" | "about";

/** The one panel that is open in the list. */
export interface OpenPanel {
  readonly row: string;
  readonly kind: PanelKind;
}

export interface FindingItemProps {
  readonly rowKey: string;
  readonly finding: FindingRow;
  readonly tabIndex: 0 | -1;
  readonly panel: PanelKind | null;
  readonly onPanel: (panel: OpenPanel | null) => void;
}

/** Findings that ask what words mean: the answer is kept in Settings, and no cell is changed by it. */
const ANSWERED_IN: ReadonlyMap<string, { readonly words: string; readonly part: SettingsPart }> =
  new Map([
    ["status-not-understood", { words: "Say what it means", part: "words" }],
    ["progress-under-another-label", { words: "Choose columns", part: "columns" }],
  ]);

/** Whether a message leaves out the words it is about; several in one, "Ann|Anne", are for telling findings apart. */
const isWorthQuoting = (quote: string, message: string): boolean =>
  /\p{L}{3}/u.test(quote) && !/[|;]/.test(quote) && !message.includes(quote.slice(0, 20));

/** A finding: a click goes to its cell; below it, what can be done. */
export function FindingItem({
  rowKey,
  finding,
  tabIndex,
  panel,
  onPanel,
}: FindingItemProps): React.JSX.Element {
  const styles = useListStyles();
  const { goToFinding, writeInCell, showSettings } = useActions();
  const answer = ANSWERED_IN.get(finding.rule);
  const groupBy = usePane((state) => state.check.groupBy);
  const severalSheets = usePane((state) => (state.review?.sheets.length ?? 0) > 1);
  const { at, message, fixes, quote } = finding;
  const written = fixes.length > 0 ? null : toWrite(finding.rule);
  const toggle = (kind: PanelKind) => (): void => {
    onPanel(panel === kind ? null : { row: rowKey, kind });
  };
  const { row, leave } = useClosing(panel !== null, () => {
    onPanel(null);
  });
  const command = (kind: PanelKind, words: string): React.JSX.Element => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.command}
      aria-expanded={panel === kind}
      aria-label={`${words}: ${toA1(at)}`}
      tabIndex={tabIndex}
      onClick={toggle(kind)}
    >
      {words}
    </Button>
  );
  return (
    <div {...row} className={mergeClasses(styles.row, styles.under)}>
      <button
        {...MAIN}
        type="button"
        className={styles.main}
        tabIndex={tabIndex}
        onClick={() => void goToFinding(at)}
      >
        <span className={styles.address}>
          {severalSheets && groupBy !== "sheet" ? `${at.sheet}!${toA1(at)}` : toA1(at)}
        </span>
        <span>{message}</span>
        {isWorthQuoting(quote, message) && (
          <span className={mergeClasses(styles.quiet)}> “{quote}”</span>
        )}
      </button>
      <div className={styles.commands}>
        {fixes.length > 0 && (
          <Button
            size="small"
            className={styles.fix}
            icon={<WrenchRegular />}
            aria-expanded={panel === "fix"}
            aria-label={`${fixWords(fixes)}, in ${toA1(at)}`}
            tabIndex={tabIndex}
            onClick={toggle("fix")}
          >
            {fixWords(fixes)}
          </Button>
        )}
        {written !== null && (
          <Button
            size="small"
            className={styles.fix}
            icon={<WrenchRegular />}
            aria-label={`${written.words}, in ${toA1(at)}`}
            title={`Goes to ${toA1(at)} for you to write ${written.what}`}
            tabIndex={tabIndex}
            onClick={() => void writeInCell(at, written)}
          >
            {written.words}
          </Button>
        )}
        {answer !== undefined && (
          <Button
            size="small"
            className={styles.fix}
            aria-label={`${answer.words}: ${toA1(at)}`}
            tabIndex={tabIndex}
            onClick={() => {
              showSettings(answer.part);
            }}
          >
            {answer.words}
          </Button>
        )}
        {command("ignore", "Ignore")}
        {groupBy !== "rule" && command("about", "About this check")}
      </div>
      {panel === "fix" && <FixPanel finding={finding} onDone={leave} />}
      {panel === "ignore" && <IgnoreForm of={{ kind: "finding", finding }} onDone={leave} />}
      {panel === "about" && <About rule={finding.rule} />}
    </div>
  );
}
