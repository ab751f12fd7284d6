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
import { useUnseen } from "../../taskpane/components/unseen";
import { useMedia } from "../../taskpane/hooks/use-media";
import { FileName } from "./FileName";
import { NotDrawn } from "./NotDrawn";
import type { Tool, Tools } from "./tools";

/** What the bar on top shows, wide or narrow. */
export interface BarProps {
  readonly tools: Tools;
  /** The open workbook's name; null while none is open. */
  readonly name: string | null;
  readonly unsaved: boolean;
  /** What of it is not drawn here, in words; null where all of it is. */
  readonly notDrawn: string | null;
  /** What stands at the end of the bar. */
  readonly children?: ReactNode;
}

/** The bar on top where the page is wide: which workbook is open, and the page's tools. */
export function Toolbar({ tools, name, unsaved, notDrawn, children }: BarProps) {
  const styles = useStyles();
  const unseen = useUnseen();
  const isTight = useMedia(TIGHT);
  return (
    <div className={styles.bar}>
      {isTight ? (
        <h1 className={unseen}>Milestone Monitor</h1>
      ) : (
        <Text as="h1" weight="semibold" size={400} className={styles.title}>
          Milestone Monitor
        </Text>
      )}
      <FileName name={name} unsaved={unsaved ? "Unsaved changes" : null} />
      {notDrawn !== null && <NotDrawn words={notDrawn} />}
      <OpenMenu tools={tools.open} />
      {name !== null && (
        <>
          <ToolButton tool={tools.save} isMain isIconAlone={isTight} />
          <Divider vertical className={styles.divider} />
          {tools.edit.map((tool) => (
            <ToolButton key={tool.name} tool={tool} isIconAlone />
          ))}
          {tools.look.map((tool) => (
            <ToolButton key={tool.name} tool={tool} isIconAlone={isTight} />
          ))}
          <Divider vertical className={styles.divider} />
          <ToolButton tool={tools.pane} isIconAlone={isTight} />
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

/** A tool's button: its icon and its words, or its icon with a tip. */
function ToolButton({ tool, isMain = false, isIconAlone = false }: ToolButtonProps) {
  const styles = useStyles();
  const { name, icon, act, isDisabled = false, isOn } = tool;
  const looks = { icon, disabled: isDisabled, onClick: act, className: styles.tool };
  const words = isIconAlone ? undefined : name;
  const button =
    isOn === undefined ? (
      <Button appearance={isMain ? "primary" : "subtle"} {...looks}>
        {words}
      </Button>
    ) : (
      <ToggleButton appearance="subtle" checked={isOn} {...looks}>
        {words}
      </ToggleButton>
    );
  return isIconAlone ? (
    <Tooltip content={name} relationship="label">
      {button}
    </Tooltip>
  ) : (
    button
  );
}

/** Where the tools are icons, for want of room. */
const TIGHT = "(max-width: 1180px)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, whiteSpace: "nowrap" },
  divider: { flexGrow: 0, height: "24px", padding: `0 ${tokens.spacingHorizontalXS}` },
  tool: { flexShrink: 0, whiteSpace: "nowrap" },
});
