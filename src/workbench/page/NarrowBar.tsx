import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons";
import { useUnseen } from "../../taskpane/components/unseen";
import type { Face } from "./faces";
import { FileName } from "./FileName";
import { NotDrawn } from "./NotDrawn";
import type { BarProps } from "./Toolbar";
import type { Tool, Tools } from "./tools";

interface Props extends BarProps {
  readonly face: Face;
  readonly onFace: (face: Face) => void;
}

/** The bar on top where the page is narrow, as at 200 % zoom: the tools in a menu, and sheet or pane. */
export function NarrowBar({ tools, name, unsaved, notDrawn, face, onFace, children }: Props) {
  const styles = useStyles();
  const unseen = useUnseen();
  return (
    <div className={styles.bar}>
      <h1 className={unseen}>Milestone Monitor</h1>
      <ToolMenu tools={tools} />
      <FileName name={name} unsaved={unsaved ? "Not saved" : null} />
      {notDrawn !== null && <NotDrawn words={notDrawn} />}
      {children}
      {name !== null && (
        <div role="group" aria-label="Show the sheet or the pane" className={styles.faces}>
          {FACES.map(([each, words]) => (
            <ToggleButton
              key={each}
              checked={face === each}
              appearance={face === each ? "primary" : "secondary"}
              onClick={() => onFace(each)}
            >
              {words}
            </ToggleButton>
          ))}
        </div>
      )}
    </div>
  );
}

const FACES: readonly (readonly [Face, string])[] = [
  ["sheet", "Sheet"],
  ["pane", "Pane"],
];

function ToolMenu({ tools }: { readonly tools: Tools }) {
  const asks = useRestoreFocusTarget();
  const groups = [tools.open, [tools.save], tools.edit, tools.look, [tools.keys]];
  const on = groups.flat().filter(({ isOn }) => isOn === true);
  return (
    <Menu checkedValues={{ on: on.map(({ name }) => name) }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          {...asks}
          appearance="subtle"
          aria-label="Tools"
          icon={<NavigationRegular />}
          menuIcon={null}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map((group, i) => [
            i > 0 && <MenuDivider key={i} />,
            ...group.map((tool) => <ToolItem key={tool.name} tool={tool} />),
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ToolItem({ tool }: { readonly tool: Tool }) {
  const { name, icon, act, isDisabled = false, isOn } = tool;
  const looks = { icon, disabled: isDisabled, onClick: act, children: name };
  return isOn === undefined ? (
    <MenuItem {...looks} />
  ) : (
    <MenuItemCheckbox name="on" value={name} {...looks} />
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  faces: {
    display: "flex",
    flexShrink: 0,
    "> button": { minWidth: "56px" },
    "> :first-child": { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
    "> :last-child": { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, marginLeft: "-1px" },
  },
});
