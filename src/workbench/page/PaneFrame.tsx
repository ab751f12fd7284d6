import { makeStyles } from "@fluentui/react-components";
import type { Role } from "../../taskpane/roles";
import type { PageKey } from "../page-key";
import { NARROW } from "./faces";
import type { OpenWorkbook } from "./session";

interface Props {
  readonly workbook: OpenWorkbook;
  /** What the person said they do; null where they did not say. */
  readonly role: Role | null;
  /** In pixels. */
  readonly width: number;
  /** False while the bar beside it is dragged. */
  readonly live: boolean;
  /** Called when one of the page's keys is pressed in the pane. */
  readonly onKey: (key: PageKey) => void;
  /** Called when the person goes from the sheet to the pane. */
  readonly onEntered: () => void;
}

/** The task pane: the add-in's own page, over the workbook of this one. */
export function PaneFrame({ workbook, role, width, live, onKey, onEntered }: Props) {
  const styles = useStyles();
  const { Excel, Office, OfficeExtension } = workbook.host;
  // The pane looks for these as it loads, so they stand there before it does.
  window.milestoneMonitor = {
    Excel: withoutWindows(Excel),
    Office: withoutTheme(Office),
    OfficeExtension,
    press: onKey,
    entered: onEntered,
  };
  return (
    <iframe
      id="pane"
      key={workbook.serial}
      className={styles.frame}
      style={{ width, pointerEvents: live ? "auto" : "none" }}
      title="Task pane: Milestone Monitor"
      src={role === null ? "pane.html" : `pane.html?role=${role}`}
    />
  );
}

/** An Excel that does not tell its colours, as some do not: the pane then goes by the system, as the page does. */
function withoutTheme(office: typeof Office): object {
  const context: object = Object.create(office.context, { officeTheme: { value: undefined } });
  return Object.create(office, { context: { value: context } }) as object;
}

/** An Excel that opens no workbook beside this one: the page has one grid, and a file is downloaded from it. */
function withoutWindows(excel: typeof Excel): object {
  return Object.create(excel, { createWorkbook: { value: undefined } }) as object;
}

const useStyles = makeStyles({
  frame: {
    border: "none",
    height: "100%",
    flexShrink: 0,
    [`@media ${NARROW}`]: { width: "100% !important" },
  },
});
