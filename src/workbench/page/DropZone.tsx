import { makeStyles, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useState } from "react";
import { openFile } from "./open-file";
import type { Session } from "./session";

interface Props {
  readonly session: Session;
  readonly children: ReactNode;
}

/** Opens a workbook that is dropped anywhere on the grid. */
export function DropZone({ session, children }: Props) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(session, file);
  };
  return (
    <div
      className={styles.zone}
      onDragEnter={(event) => setOver(carriesFiles(event))}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className={styles.cover} onDragLeave={() => setOver(false)}>
          Drop the workbook to open it
        </div>
      )}
    </div>
  );
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");

const useStyles = makeStyles({
  zone: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
  },
  cover: {
    position: "absolute",
    inset: "8px",
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});
