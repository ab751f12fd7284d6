import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  type MenuProps,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Host } from "../host/index";
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
  const asCoauthor = (act: CoauthorAct): void => {
    try {
      act(workbook.host);
    } catch (error) {
      session.refused(error);
    }
  };
  return (
    <Menu
      checkedValues={{ on: [...on], level: [workbook.level] }}
      onCheckedValueChange={change}
      persistOnItemClick
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>Conditions (test)</MenuButton>
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
            <MenuGroupHeader>A co-author</MenuGroupHeader>
            {COAUTHOR.map(({ does, act }) => (
              <MenuItem key={does} persistOnClick={false} onClick={() => asCoauthor(act)}>
                {does}
              </MenuItem>
            ))}
          </MenuGroup>
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

type CoauthorAct = (host: Host) => void;

/** What somebody else does to the cells that are selected here, at the same time. */
const COAUTHOR: readonly { does: string; act: CoauthorAct }[] = [
  {
    does: "empties the selected cells",
    act({ coauthor, selection: { sheet, address } }) {
      coauthor.edit(sheet, address, "");
    },
  },
  {
    does: "inserts a row above them",
    act({ coauthor, selection: { sheet, rows } }) {
      const [first] = rows.split(":");
      if (first) coauthor.insert(sheet, `${first}:${first}`);
    },
  },
  {
    does: "deletes their rows",
    act({ coauthor, selection: { sheet, rows } }) {
      coauthor.delete(sheet, rows);
    },
  },
];

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
