import { makeStyles, Text, tokens } from "@fluentui/react-components";

interface Props {
  readonly name: string | null;
  /** That there are unsaved changes, in words; null where there are none. */
  readonly unsaved: string | null;
}

/** The open workbook's name, and whether a file holds what it holds. */
export function FileName({ name, unsaved }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.file}>
      <Text className={styles.name} title={name ?? undefined}>
        {name}
      </Text>
      <span role="status" className={styles.unsaved}>
        {unsaved !== null && (
          <>
            <span aria-hidden className={styles.dot} />
            {unsaved}
          </>
        )}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  file: {
    flexGrow: 1,
    flexBasis: "0",
    minWidth: "96px",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
  },
  unsaved: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    color: tokens.colorStatusWarningForeground1,
  },
  dot: {
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    // A colour of its own would be gone where the system chooses the colours.
    border: "4px solid currentColor",
    boxSizing: "border-box",
  },
  name: {
    minWidth: "0",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
});
