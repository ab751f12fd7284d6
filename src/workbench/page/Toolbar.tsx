import {
  Button,
  makeStyles,
  Text,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";
import { Conditions } from "./Conditions";
import { openFile, openSample } from "./open-file";
import type { OpenWorkbook, Session } from "./session";

interface Props {
  readonly session: Session;
  readonly open: OpenWorkbook | null;
  readonly unsaved: boolean;
  readonly busy: boolean;
}

/** The bar on top: which workbook is open, another one, and a copy of this one. */
export function Toolbar({ session, open, unsaved, busy }: Props) {
  const styles = useStyles();
  // A question that is asked gives the focus back to the button that led to it.
  const asks = useRestoreFocusTarget();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again, after it has changed.
    target.value = "";
    if (file) void openFile(session, file);
  };
  return (
    <div className={styles.bar}>
      <Text as="h1" weight="semibold" size={400} className={styles.title}>
        Milestone Monitor
      </Text>
      <div className={styles.file}>
        <Text className={styles.name} title={open?.book.name}>
          {open?.book.name}
        </Text>
        <span role="status" className={styles.unsaved}>
          {unsaved && (
            <>
              <span aria-hidden className={styles.dot} />
              Unsaved changes
            </>
          )}
        </span>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label="Workbook to open"
        onChange={choose}
      />
      <Button
        {...asks}
        appearance="primary"
        disabled={busy}
        onClick={() => chooser.current?.click()}
      >
        Open a workbook
      </Button>
      <Button {...asks} disabled={busy} onClick={() => void openSample(session)}>
        Open the sample
      </Button>
      <Button disabled={busy || !open} onClick={() => void session.save()}>
        Save a copy
      </Button>
      {open && <Conditions key={open.serial} workbook={open} session={session} />}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0 },
  file: {
    flexGrow: 1,
    flexBasis: "0",
    minWidth: "160px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
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
    color: tokens.colorNeutralForeground2,
  },
});
