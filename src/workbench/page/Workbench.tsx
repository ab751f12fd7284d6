import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  PortalMountNodeProvider,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore } from "react";
import type { Role } from "../../taskpane/roles";
import { useMedia } from "../../taskpane/hooks/use-media";
import { ChooseFile } from "./ChooseFile";
import { Conditions } from "./Conditions";
import { DropZone } from "./DropZone";
import { NARROW } from "./faces";
import { FindBar } from "./FindBar";
import { GridArea } from "./GridArea";
import { Keys } from "./Keys";
import { LeaveQuestion } from "./LeaveQuestion";
import { Messages } from "./Messages";
import { NarrowBar } from "./NarrowBar";
import { openSample } from "./open-file";
import { PaneFrame } from "./PaneFrame";
import type { Session } from "./session";
import { SkipLinks } from "./SkipLinks";
import { PANE_WIDTH, Splitter } from "./Splitter";
import { Toolbar } from "./Toolbar";
import { toolsOf } from "./tools";
import { usePageTheme } from "./theme";
import { useFaces } from "./use-faces";
import { usePageKeys } from "./use-page-keys";
import { Welcome } from "./Welcome";

/** The page: a bar on top, the grid of the open workbook, and the task pane beside it. */
export function Workbench({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const theme = usePageTheme();
  const { open, busy, trouble, unsaved, leaving, grid } = useSyncExternalStore(
    session.subscribe,
    session.getState,
  );
  const [width, setWidth] = useState(PANE_WIDTH.standard);
  const [dragging, setDragging] = useState(false);
  const [role, setRole] = useState<Role | null>(null);
  const [layer, setLayer] = useState<HTMLDivElement | null>(null);
  const isNarrow = useMedia(NARROW);
  const chooser = useRef<HTMLInputElement>(null);
  const faces = useFaces({ isNarrow, grid });
  const keys = usePageKeys({ session, faces });
  const zoom = useSyncExternalStore(grid?.zoom.subscribe ?? NEVER, () => grid?.zoom.get() ?? null);
  const tools = toolsOf({
    isOpen: open !== null,
    isBusy: busy !== null,
    isFitted: zoom?.isFitted ?? false,
    isPaneShown: faces.isPaneShown,
    choose: () => chooser.current?.click(),
    openSample: () => void openSample(session),
    save: () => void session.save(),
    step: (way) => void session.step(way),
    find: () => keys.press("find"),
    fit: (on) => grid?.zoom.fit(on),
    showPane: faces.showPane,
    showKeys: () => keys.press("keys"),
  });
  const bar = {
    tools,
    name: open?.book.name ?? null,
    unsaved,
    notDrawn: open?.notDrawn ?? null,
  };
  const conditions = open && ASKS_FOR_CONDITIONS && (
    <Conditions key={open.serial} workbook={open} session={session} />
  );
  return (
    // A class on the provider would be on every menu's layer too, and a height lay that over the page.
    <FluentProvider theme={theme}>
      <PortalMountNodeProvider value={layer ?? undefined}>
        <div className={styles.page}>
          {open && <SkipLinks onSkip={keys.enter} />}
          <header data-part="toolbar">
            <ChooseFile session={session} field={chooser} />
            {isNarrow ? (
              <NarrowBar {...bar} face={faces.face} onFace={faces.turn}>
                {conditions}
              </NarrowBar>
            ) : (
              <Toolbar {...bar}>{conditions}</Toolbar>
            )}
            {open && keys.isFinding && <FindBar workbook={open} onClose={keys.stopFinding} />}
            <Messages busy={busy} trouble={trouble} onDismiss={session.dismissTrouble} />
            {/* Menus belong to the tools for those who go about the page by its landmarks. */}
            <div ref={setLayer} />
          </header>
          <div className={styles.below}>
            <DropZone session={session}>
              {open ? (
                <main
                  className={mergeClasses(styles.grid, !faces.isSheetShown && styles.away)}
                  aria-label="Workbook"
                >
                  <GridArea
                    key={open.serial}
                    workbook={open}
                    session={session}
                    grid={grid}
                    onLed={faces.led}
                  />
                </main>
              ) : (
                <Welcome
                  isBusy={busy !== null}
                  onBegin={(as) => {
                    setRole(as);
                    chooser.current?.click();
                  }}
                  onSample={() => void openSample(session)}
                />
              )}
            </DropZone>
            {open && (
              <aside
                data-part="pane"
                className={mergeClasses(styles.pane, !faces.isPaneShown && styles.away)}
                aria-label="Task pane"
              >
                <Splitter width={width} onResize={setWidth} onDragging={setDragging} />
                <PaneFrame
                  workbook={open}
                  role={role}
                  width={width}
                  live={!dragging}
                  onKey={keys.press}
                  onEntered={() => void session.finishTyping()}
                />
              </aside>
            )}
          </div>
          <LeaveQuestion leaving={leaving} />
          {keys.isHelping && <Keys onClose={keys.stopHelping} />}
        </div>
      </PortalMountNodeProvider>
    </FluentProvider>
  );
}

/** What can be put in the pane's way is there for those who try it out: "?conditions" in the address. */
const ASKS_FOR_CONDITIONS = new URLSearchParams(window.location.search).has("conditions");

const NEVER = () => () => undefined;

const NARROW_PAGE = `@media ${NARROW}`;

const useStyles = makeStyles({
  page: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  below: { position: "relative", flexGrow: 1, minHeight: 0, display: "flex", overflow: "hidden" },
  grid: { position: "relative", flexGrow: 1, minWidth: 0, minHeight: 0, height: "100%" },
  pane: {
    display: "flex",
    height: "100%",
    flexShrink: 0,
    [NARROW_PAGE]: { position: "absolute", inset: 0 },
  },
  // Out of sight and of the keyboard's way, it keeps its size and its place.
  away: { visibility: "hidden", "@media (min-width: 761px)": { position: "absolute", right: 0 } },
});
