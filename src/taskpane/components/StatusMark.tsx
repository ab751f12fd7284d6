import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../core/plan/status";
import { StatusIcon } from "./StatusIcon";

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  "due-soon": { color: tokens.colorStatusWarningForeground1 },
  undated: { color: tokens.colorStatusWarningForeground1 },
  upcoming: { color: tokens.colorNeutralForeground1 },
  ongoing: { color: tokens.colorNeutralForeground1 },
  suspended: { color: tokens.colorNeutralForeground2 },
  complete: { color: tokens.colorStatusSuccessForeground1 },
  cancelled: { color: tokens.colorNeutralForeground2 },
});

/** A status: a word, a symbol and a colour, in that order of importance. */
export function StatusMark({
  status,
  words,
}: {
  readonly status: Status;
  readonly words: string;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[status])}>
      <StatusIcon status={status} /> {words}
    </span>
  );
}
