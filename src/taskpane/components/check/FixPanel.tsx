import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { toA1 } from "../../../core/sheet/a1";
import { textOf } from "../../../core/sheet/cell";
import type { Edit } from "../../../core/sheet/edit";
import type { Fix } from "../../../core/validate/rule";
import { useActions } from "../../hooks/use-pane";
import { useFindingList } from "../../hooks/use-rows";
import type { FindingRow } from "../../view/pane-review";
import { changedWords, editWords } from "../../view/edit-words";
import { counted, grouped } from "../../view/words";
import { RowPanel } from "../RowPanel";

const SHOWN = 3;

const useStyles = makeStyles({
  fix: { display: "flex", flexDirection: "column", gap: "4px", "& + &": { marginTop: "10px" } },
  change: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", gap: "0 8px" },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, whiteSpace: "pre-wrap" },
  was: { textDecorationLine: "line-through", color: tokens.colorStatusDangerForeground1 },
  now: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** What can be done about a finding: each fix with what stands there before and after. */
export function FixPanel({
  finding,
  onDone,
}: {
  readonly finding: FindingRow;
  readonly onDone: () => void;
}): React.JSX.Element {
  return (
    <RowPanel label={`Fixes for ${toA1(finding.at)}`}>
      {finding.fixes.map((fix) => (
        <FixChoice key={fix.title} rule={finding.rule} fix={fix} onDone={onDone} />
      ))}
    </RowPanel>
  );
}

function FixChoice({
  rule,
  fix,
  onDone,
}: {
  readonly rule: string;
  readonly fix: Fix;
  readonly onDone: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { fix: apply, fixAll } = useActions();
  const all = useFindingList()?.fixable.get(rule) ?? 0;
  const more = fix.edits.length - SHOWN;
  return (
    <div className={styles.fix}>
      <strong>{fix.title}</strong>
      {fix.edits.slice(0, SHOWN).map((edit) => (
        <Change key={`${edit.at.sheet}!${toA1(edit.at)}`} edit={edit} />
      ))}
      {more > 0 && (
        <span className={styles.term}>and {counted(more, "more cell", "more cells")}</span>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          aria-label={`Fix it: ${fix.title}`}
          onClick={() => {
            onDone();
            void apply(fix);
          }}
        >
          Fix it
        </Button>
        {fix.kind === "automatic" && all > 1 && (
          <Button
            size="small"
            onClick={() => {
              onDone();
              void fixAll(rule);
            }}
          >
            Fix all {grouped(all)}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          Leave as it is
        </Button>
      </div>
    </div>
  );
}

function Change({ edit }: { readonly edit: Edit }): React.JSX.Element {
  const styles = useStyles();
  const { before, after } = editWords(textOf(edit.expected), edit);
  const { head, was, now, tail } = changedWords(before, after);
  return (
    <dl className={styles.change}>
      <dt className={styles.term}>{toA1(edit.at)} now</dt>
      <dd className={styles.words}>
        {head}
        {was !== "" && <del className={styles.was}>{was}</del>}
        {tail}
      </dd>
      <dt className={styles.term}>after</dt>
      <dd className={styles.words}>
        {head}
        {now !== "" && <ins className={styles.now}>{now}</ins>}
        {tail}
      </dd>
    </dl>
  );
}
