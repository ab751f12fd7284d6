import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  type MenuProps,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState } from "react";
import type { OpenWorkbook, Session } from "./session";

interface Props {
  readonly workbook: OpenWorkbook;
  readonly session: Session;
}

/** What an Excel can put in the way of an add-in, to see what the pane makes of it. */
export function Conditions({ workbook, session }: Props) {
  const [on, setOn] = useState<readonly string[]>([]);
  const change: MenuProps["onCheckedValueChange"] = (_event, { name, checkedItems }) => {
    const [level] = checkedItems;
    if (name === "level") return level ? session.useLevel(level) : undefined;
    setOn(checkedItems);
    applyConditions(workbook, checkedItems);
  };
  return (
    <Menu
      checkedValues={{ on: [...on], level: [workbook.level] }}
      onCheckedValueChange={change}
      persistOnItemClick
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>Conditions</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox name="on" value="protected">
            The sheet is protected
          </MenuItemCheckbox>
          <MenuItemCheckbox name="on" value="editing">
            A cell is being edited
          </MenuItemCheckbox>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Excel offers</MenuGroupHeader>
            {LEVELS.map(({ level, name }) => (
              <MenuItemRadio key={level} name="level" value={level}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Requirement sets of Excel's API: one too old, the one that is asked for, and a current one. */
const LEVELS = [
  { level: "1.9", name: "ExcelApi 1.9 (Excel 2019, too old)" },
  { level: "1.13", name: "ExcelApi 1.13 (the least that will do)" },
  { level: "1.20", name: "ExcelApi 1.20 (Microsoft 365)" },
];

function applyConditions({ book, host }: OpenWorkbook, on: readonly string[]): void {
  const sheet = book.sheets[book.activeSheet];
  if (sheet) {
    if (on.includes("protected")) host.faults.protect(sheet);
    else host.faults.unprotect(sheet);
  }
  host.faults.cellEditMode = on.includes("editing");
}
