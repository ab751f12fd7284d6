import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";
import { Conditions } from "./Conditions";
import { openFile, openSample } from "./open-file";
import type { OpenWorkbook, Session } from "./session";

interface Props {
  readonly session: Session;
  readonly open: OpenWorkbook | null;
  readonly busy: boolean;
}

/** The bar on top: which workbook is open, another one, and a copy of this one. */
export function Toolbar({ session, open, busy }: Props) {
  const styles = useStyles();
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
      <Text className={styles.name} title={open?.book.name}>
        {open?.book.name}
      </Text>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label="Workbook to open"
        onChange={choose}
      />
      <Button appearance="primary" disabled={busy} onClick={() => chooser.current?.click()}>
        Open a workbook
      </Button>
      <Button disabled={busy} onClick={() => void openSample(session)}>
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
  name: {
    flexGrow: 1,
    minWidth: "80px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});
