import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { InfoRegular, MoreHorizontalRegular, WrenchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useClosing } from "../../hooks/use-closing";
import { useActions, usePane } from "../../hooks/use-pane";
import { useFindingList } from "../../hooks/use-rows";
import { toggled, type ListGroup } from "../../view/list";
import { grouped } from "../../view/words";
import { useListStyles } from "../list-styles";
import { ListHeading } from "../ListHeading";
import { About } from "./About";
import { IgnoreForm } from "./IgnoreForm";

type Panel = "about" | "ignore";

/** A group's heading: opens and closes it, tells of its check, and fixes or ignores it as a whole. */
export function GroupHeading({
  group,
  open,
  tabIndex,
}: {
  readonly group: ListGroup;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
}): React.JSX.Element {
  const styles = useListStyles();
  const [panel, setPanel] = useState<Panel | null>(null);
  const closed = usePane((state) => state.check.closed);
  const { filterCheck } = useActions();
  const place = useClosing(panel !== null, () => {
    setPanel(null);
  });
  const onPanel = (kind: Panel): void => {
    setPanel(panel === kind ? null : kind);
  };
  return (
    <div {...place.row} className={styles.group}>
      <ListHeading
        title={group.title}
        count={group.count}
        open={open}
        tabIndex={tabIndex}
        level={3}
        onToggle={() => {
          filterCheck({ closed: toggled(closed, group.key) });
        }}
      />
      <Commands group={group} panel={panel} tabIndex={tabIndex} onPanel={onPanel} />
      {panel === "about" && group.rule !== null && <About rule={group.rule} />}
      {panel === "ignore" && <IgnoreForm of={{ kind: "group", group }} onDone={place.leave} />}
    </div>
  );
}

interface CommandsProps {
  readonly group: ListGroup;
  readonly panel: Panel | null;
  readonly tabIndex: 0 | -1;
  readonly onPanel: (kind: Panel) => void;
}

/** What is done with a group: what mends it first, and the rest in a menu where that takes the room. */
function Commands({ group, panel, tabIndex, onPanel }: CommandsProps): React.JSX.Element {
  const fixable = useFindingList()?.fixable.get(group.rule ?? "") ?? 0;
  const props = { group, panel, tabIndex, onPanel };
  if (fixable > 0) {
    return (
      <>
        <FixAll group={group} fixable={fixable} tabIndex={tabIndex} />
        <MoreForGroup {...props} />
      </>
    );
  }
  return (
    <>
      {group.count > 1 && <IgnoreAll {...props} />}
      {group.rule !== null && <AboutCheck {...props} />}
    </>
  );
}

function FixAll({
  group: { rule, title },
  fixable,
  tabIndex,
}: Pick<CommandsProps, "group" | "tabIndex"> & { readonly fixable: number }): React.JSX.Element {
  const styles = useListStyles();
  const { fixAll } = useActions();
  const words = fixable === 1 ? "Fix 1" : `Fix all ${grouped(fixable)}`;
  return (
    <Button
      size="small"
      className={styles.fix}
      icon={<WrenchRegular />}
      tabIndex={tabIndex}
      aria-label={`${words}: ${title}`}
      onClick={() => {
        if (rule !== null) void fixAll(rule);
      }}
    >
      {words}
    </Button>
  );
}

function IgnoreAll({ group, panel, tabIndex, onPanel }: CommandsProps): React.JSX.Element {
  const styles = useListStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.command}
      aria-expanded={panel === "ignore"}
      aria-label={`Ignore all ${grouped(group.count)}: ${group.title}`}
      tabIndex={tabIndex}
      onClick={() => {
        onPanel("ignore");
      }}
    >
      Ignore all {grouped(group.count)}
    </Button>
  );
}

function AboutCheck({ group, panel, tabIndex, onPanel }: CommandsProps): React.JSX.Element {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<InfoRegular />}
      aria-expanded={panel === "about"}
      aria-label={`About this check: ${group.title}`}
      title="About this check"
      tabIndex={tabIndex}
      onClick={() => {
        onPanel("about");
      }}
    />
  );
}

function MoreForGroup({ group, panel, tabIndex, onPanel }: CommandsProps): React.JSX.Element {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={`More for this check: ${group.title}`}
          title="More"
          // What the menu opened below goes with Escape, back to here.
          data-opener={panel !== null || undefined}
          tabIndex={tabIndex}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => {
              onPanel("ignore");
            }}
          >
            Ignore all {grouped(group.count)}
          </MenuItem>
          <MenuItem
            onClick={() => {
              onPanel("about");
            }}
          >
            About this check
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
