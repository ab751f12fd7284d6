import {
  Button,
  Divider,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  ToggleButton,
  tokens,
  Tooltip,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { FileName } from "./FileName";
import type { Tool, Tools } from "./tools";

interface Props {
  readonly tools: Tools;
  /** The open workbook's name; null while none is open. */
  readonly name: string | null;
  readonly unsaved: boolean;
  /** What stands at the end of the bar. */
  readonly children?: ReactNode;
}

/** The bar on top where the page is wide: which workbook is open, and the page's tools. */
export function Toolbar({ tools, name, unsaved, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Text as="h1" weight="semibold" size={400} className={styles.title}>
        Milestone Monitor
      </Text>
      <FileName name={name} unsaved={unsaved ? "Unsaved changes" : null} />
      <OpenMenu tools={tools.open} />
      {name !== null && (
        <>
          <ToolButton tool={tools.save} isMain />
          <Divider vertical className={styles.divider} />
          {tools.edit.map((tool) => (
            <ToolButton key={tool.name} tool={tool} isIconAlone />
          ))}
          {tools.look.map((tool) => (
            <ToolButton key={tool.name} tool={tool} />
          ))}
          <Divider vertical className={styles.divider} />
          <ToolButton tool={tools.pane} />
        </>
      )}
      <ToolButton tool={tools.keys} isIconAlone />
      {children}
    </div>
  );
}

function OpenMenu({ tools }: { readonly tools: readonly Tool[] }) {
  // A question that is asked gives the focus back to the button that led to it.
  const asks = useRestoreFocusTarget();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton {...asks} icon={<FolderOpenRegular />}>
          Open
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tools.map(({ name, icon, act, isDisabled }) => (
            <MenuItem key={name} icon={icon} disabled={isDisabled ?? false} onClick={act}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface ToolButtonProps {
  readonly tool: Tool;
  readonly isMain?: boolean;
  readonly isIconAlone?: boolean;
}

/** A tool's button; where the page is not wide enough for its words, its icon with a tip. */
function ToolButton({ tool, isMain = false, isIconAlone = false }: ToolButtonProps) {
  const styles = useStyles();
  const { name, icon, act, isDisabled = false, isOn } = tool;
  const looks = {
    icon,
    disabled: isDisabled,
    onClick: act,
    className: isIconAlone ? undefined : styles.tool,
    children: isIconAlone ? undefined : <span className={styles.words}>{name}</span>,
  };
  return (
    <Tooltip content={name} relationship="label">
      {isOn === undefined ? (
        <Button appearance={isMain ? "primary" : "subtle"} {...looks} />
      ) : (
        <ToggleButton appearance="subtle" checked={isOn} {...looks} />
      )}
    </Tooltip>
  );
}

/** Below this the tools are icons. */
const TIGHT = "@media (max-width: 1180px)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, whiteSpace: "nowrap", [TIGHT]: { display: "none" } },
  divider: { flexGrow: 0, height: "24px", padding: `0 ${tokens.spacingHorizontalXS}` },
  tool: {
    whiteSpace: "nowrap",
    [TIGHT]: { minWidth: "32px", paddingLeft: "5px", paddingRight: "5px" },
  },
  words: { [TIGHT]: { display: "none" } },
});
