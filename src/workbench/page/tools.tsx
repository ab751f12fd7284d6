import {
  ArrowFitRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  FolderOpenRegular,
  KeyboardRegular,
  PanelRightRegular,
  SaveRegular,
  SearchRegular,
  TableSearchRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";

/** Something the page can do, for its bar of tools or the menu they fold into. */
export interface Tool {
  readonly name: string;
  readonly icon: ReactElement;
  readonly act: () => void;
  readonly isDisabled?: boolean;
  /** For what is on or off. */
  readonly isOn?: boolean;
  /** Whether what it does may first ask a question, which gives the focus back afterwards. */
  readonly asks?: boolean;
}

/** What the tools need of the page. */
export interface ToolPage {
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly isFitted: boolean;
  readonly isPaneShown: boolean;
  readonly choose: () => void;
  readonly openSample: () => void;
  readonly save: () => void;
  readonly step: (way: "undo" | "redo") => void;
  readonly find: () => void;
  readonly fit: (on: boolean) => void;
  readonly showPane: (shown: boolean) => void;
  readonly showKeys: () => void;
}

/** The page's tools by what they are for, each in its order. */
export interface Tools {
  readonly open: readonly Tool[];
  readonly save: Tool;
  readonly edit: readonly Tool[];
  readonly look: readonly Tool[];
  readonly pane: Tool;
  readonly keys: Tool;
}

/** The tools of the page as it is now. */
export function toolsOf(page: ToolPage): Tools {
  const { isOpen, isBusy } = page;
  const off = isBusy || !isOpen;
  return {
    open: [
      {
        name: "Open a workbook",
        icon: <FolderOpenRegular />,
        act: page.choose,
        isDisabled: isBusy,
        asks: true,
      },
      {
        name: "Open the sample",
        icon: <TableSearchRegular />,
        act: page.openSample,
        isDisabled: isBusy,
        asks: true,
      },
    ],
    save: { name: "Save a copy", icon: <SaveRegular />, act: page.save, isDisabled: off },
    edit: [
      { name: "Undo", icon: <ArrowUndoRegular />, act: () => page.step("undo"), isDisabled: off },
      { name: "Redo", icon: <ArrowRedoRegular />, act: () => page.step("redo"), isDisabled: off },
    ],
    look: [
      { name: "Find", icon: <SearchRegular />, act: page.find, isDisabled: !isOpen },
      {
        name: "Fit width",
        icon: <ArrowFitRegular />,
        act: () => page.fit(!page.isFitted),
        isDisabled: !isOpen,
        isOn: page.isFitted,
      },
    ],
    pane: {
      name: page.isPaneShown ? "Hide pane" : "Show pane",
      icon: <PanelRightRegular />,
      act: () => page.showPane(!page.isPaneShown),
      isDisabled: !isOpen,
    },
    keys: { name: "Keys and help", icon: <KeyboardRegular />, act: page.showKeys },
  };
}
