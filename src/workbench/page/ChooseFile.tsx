import type { ChangeEvent, RefObject } from "react";
import { openFile } from "./open-file";
import type { Session } from "./session";

interface Props {
  readonly session: Session;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The browser's own way to choose a file; the tools open it. */
export function ChooseFile({ session, field }: Props) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again, after it has changed.
    target.value = "";
    if (file) void openFile(session, file);
  };
  return (
    <input
      ref={field}
      type="file"
      accept=".xlsx,.xlsm"
      hidden
      aria-label="Workbook to open"
      onChange={choose}
    />
  );
}
