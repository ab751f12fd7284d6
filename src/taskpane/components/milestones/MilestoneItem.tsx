import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatDay } from "../../../core/plan/day";
import { toA1 } from "../../../core/sheet/a1";
import { DOUBT_WORDS } from "../../../core/report/counted";
import { useClosing } from "../../hooks/use-closing";
import { MAIN } from "../../hooks/use-roving";
import { useActions, usePane } from "../../hooks/use-pane";
import type { MilestoneRow } from "../../view/pane-review";
import { deadlinePhrase, statusPhrase } from "../../view/words";
import { useListStyles } from "../list-styles";
import { StatusMark } from "../StatusMark";
import { ExplanationPanel } from "./ExplanationPanel";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: "0 8px", alignItems: "baseline" },
  below: { display: "flex", gap: "0 8px", alignItems: "flex-end" },
  names: { flexGrow: 1, flexBasis: 0, minWidth: 0, paddingBottom: "3px" },
  title: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
});

export interface MilestoneItemProps {
  readonly milestone: MilestoneRow;
  readonly tabIndex: 0 | -1;
  readonly explained: boolean;
  readonly onExplain: () => void;
}

/** A milestone: how it stands, when it is due, whose it is; a click goes to its cell. */
export function MilestoneItem(props: MilestoneItemProps): React.JSX.Element {
  const { milestone, tabIndex, explained, onExplain } = props;
  const list = useListStyles();
  const styles = useStyles();
  const { goTo } = useActions();
  const { row } = useClosing(explained, onExplain);
  const severalSheets = usePane((state) => (state.review?.sheets.length ?? 0) > 1);
  const { at, title, status, doubt, revised, directorates, officers } = milestone;
  const address = severalSheets ? `${at.sheet}!${toA1(at)}` : toA1(at);
  return (
    <div {...row} className={list.row}>
      <button
        {...MAIN}
        type="button"
        className={list.main}
        tabIndex={tabIndex}
        onClick={() => void goTo(at)}
      >
        <span className={styles.line}>
          <span className={list.address}>{address}</span>
          <StatusMark status={status} words={statusPhrase(milestone)} />
        </span>
        <span className={styles.title}>{title}</span>
        <span className={list.quiet}>
          {deadlinePhrase(milestone)}
          {doubt !== null && ` (? ${DOUBT_WORDS[doubt]})`}
          {revised !== null && `, revised to ${formatDay(revised)}`}
        </span>
      </button>
      <div className={styles.below}>
        <span className={mergeClasses(list.quiet, styles.names)}>
          {[...directorates, ...officers].join(" · ") || "No directorate, no lead officer"}
        </span>
        <Button
          size="small"
          appearance="subtle"
          className={list.command}
          aria-expanded={explained}
          aria-label={`How was this read? ${toA1(at)}`}
          tabIndex={tabIndex}
          onClick={onExplain}
        >
          How was this read?
        </Button>
      </div>
      {explained && <ExplanationPanel milestone={milestone} />}
    </div>
  );
}
