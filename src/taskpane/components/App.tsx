import {
  FluentProvider,
  makeStyles,
  PortalMountNodeProvider,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useKeptFocus } from "../hooks/use-kept-focus";
import { PaneContext, usePane, type Pane } from "../hooks/use-pane";
import { useTheme, type HostTheme } from "../hooks/use-theme";
import { stageOf } from "../view/first-action";
import { CheckTab } from "./check/CheckTab";
import { EmptyState } from "./EmptyState";
import { Foot } from "./Foot";
import { Header } from "./Header";
import { InThisCell } from "./InThisCell";
import { Messages } from "./Messages";
import { Outdated } from "./Outdated";
import { MilestonesTab } from "./milestones/MilestonesTab";
import { RollUpTab } from "./roll-up/RollUpTab";
import { SettingsTab } from "./settings/SettingsTab";
import { TabBoundary } from "./TabBoundary";
import { Tabs } from "./Tabs";
import { useUnseen } from "./unseen";
import { WorkBar } from "./WorkBar";

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 520px)": { height: "auto", minHeight: "100vh" },
  },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
  },
});

/** The pane. */
export function App({
  pane,
  hostTheme,
}: {
  readonly pane: Pane;
  readonly hostTheme: HostTheme | null;
}): React.JSX.Element {
  const { theme, colorScheme } = useTheme(hostTheme);
  const styles = useStyles();
  const unseen = useUnseen();
  const root = useKeptFocus();
  const [layer, setLayer] = useState<HTMLDivElement | null>(null);
  return (
    // A class on the provider would be on every menu's layer too, and a height lay that over the pane.
    <FluentProvider theme={theme} style={{ colorScheme }}>
      <PaneContext.Provider value={pane}>
        <main aria-label="Milestone Monitor">
          <PortalMountNodeProvider value={layer ?? undefined}>
            <div ref={root} className={styles.pane}>
              {/* The pane's name stands in the host's own title bar; here it is for those who hear the page. */}
              <h1 className={unseen}>Milestone Monitor</h1>
              <Parts className={styles.panel} />
            </div>
          </PortalMountNodeProvider>
          {/* Menus are part of the pane to those who go about it by its landmarks. */}
          <div ref={setLayer} />
        </main>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** The parts of the pane; where no plan was found, no more of them than say where to begin. */
function Parts({ className }: { readonly className: string }): React.JSX.Element {
  const isFirstRun = usePane(
    ({ review, tab }) => review !== null && stageOf(review) === "no-plan" && tab !== "settings",
  );
  if (isFirstRun)
    return (
      <>
        <WorkBar />
        <Messages />
        <EmptyState />
      </>
    );
  return (
    <>
      <Header />
      <Tabs />
      <WorkBar />
      <Outdated />
      <Messages />
      <Panel className={className} />
      <InThisCell />
      <Foot />
    </>
  );
}

const TABS = {
  check: CheckTab,
  milestones: MilestonesTab,
  "roll-up": RollUpTab,
  settings: SettingsTab,
};

function Panel({ className }: { readonly className: string }): React.JSX.Element {
  const tab = usePane((state) => state.tab);
  const Tab = TABS[tab];
  return (
    <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} className={className}>
      <TabBoundary key={tab}>
        <Tab />
      </TabBoundary>
    </div>
  );
}
