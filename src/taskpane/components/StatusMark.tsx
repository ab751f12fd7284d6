import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../core/plan/status";
import { useStatusColours } from "./status-colours";
import { StatusIcon } from "./StatusIcon";

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
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
  const colours = useStatusColours();
  return (
    <span className={mergeClasses(styles.mark, colours[status])}>
      <StatusIcon status={status} /> {words}
    </span>
  );
}
