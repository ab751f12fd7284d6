import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { toA1, type CellRef } from "../../core/sheet/a1";
import { useActions } from "../hooks/use-pane";

const useStyles = makeStyles({
  link: {
    minHeight: "24px",
    minWidth: "24px",
    padding: "0 4px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A cell's address that leads to it in Excel. */
export function CellLink({
  at,
  tabIndex,
  className,
}: {
  readonly at: CellRef;
  readonly tabIndex?: 0 | -1;
  readonly className?: string;
}): React.JSX.Element {
  const styles = useStyles();
  const { goTo } = useActions();
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, className)}
      aria-label={`Go to ${toA1(at)} on ${at.sheet}`}
      tabIndex={tabIndex}
      onClick={() => void goTo(at)}
    >
      {toA1(at)}
    </button>
  );
}
