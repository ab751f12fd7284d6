import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { DropZone } from "./DropZone";
import { GridArea } from "./GridArea";
import { LeaveQuestion } from "./LeaveQuestion";
import { Messages } from "./Messages";
import { PaneFrame } from "./PaneFrame";
import type { Session } from "./session";
import { PANE_WIDTH, Splitter } from "./Splitter";
import { Toolbar } from "./Toolbar";
import { usePageTheme } from "./theme";

/** The page: a bar on top, the grid of the open workbook, and the task pane beside it. */
export function Workbench({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const theme = usePageTheme();
  const { open, busy, trouble, unsaved, leaving } = useSyncExternalStore(
    session.subscribe,
    session.getState,
  );
  const [width, setWidth] = useState(PANE_WIDTH.standard);
  const [dragging, setDragging] = useState(false);
  return (
    // A class on the provider would be on every menu's layer too, and a height lay that over the page.
    <FluentProvider theme={theme}>
      <div className={styles.page}>
        <header>
          <Toolbar session={session} open={open} unsaved={unsaved} busy={busy !== null} />
          <Messages busy={busy} trouble={trouble} onDismiss={session.dismissTrouble} />
        </header>
        <div className={styles.below}>
          <DropZone session={session}>
            <main className={styles.grid} aria-label="Workbook">
              {open && <GridArea key={open.serial} workbook={open} session={session} />}
            </main>
          </DropZone>
          {open && (
            <aside className={styles.pane} aria-label="Task pane">
              <Splitter width={width} onResize={setWidth} onDragging={setDragging} />
              <PaneFrame
                workbook={open}
                width={width}
                live={!dragging}
                onSave={() => void session.save()}
              />
            </aside>
          )}
        </div>
        <LeaveQuestion leaving={leaving} />
      </div>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  below: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    "@media (max-width: 760px)": { flexDirection: "column" },
  },
  grid: { position: "relative", flexGrow: 1, minWidth: 0, minHeight: 0, height: "100%" },
  pane: {
    display: "flex",
    height: "100%",
    flexShrink: 0,
    "@media (max-width: 760px)": { height: "60%", width: "100%" },
  },
});
