import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";

export interface Command {
  readonly words: string;
  readonly run: () => void;
}

/** What is seldom done with a list as a whole. */
export function MoreMenu({
  label,
  commands,
}: {
  readonly label: string;
  readonly commands: readonly Command[];
}): React.JSX.Element {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          aria-label={label}
          title="More"
          icon={<MoreHorizontalRegular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {commands.map(({ words, run }) => (
            <MenuItem key={words} onClick={run}>
              {words}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
