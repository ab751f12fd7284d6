import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../core/validate/rule";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<Severity, typeof InfoRegular>> = {
  error: DismissCircleFilled,
  warning: WarningFilled,
  info: InfoRegular,
};

/** How much findings matter, as a shape and a colour; the words stand beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): React.JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
