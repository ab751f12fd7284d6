import { AdapterError } from "./errors";

/** The lowest ExcelApi level the add-in runs at; the manifest asks for the same. */
export const LOWEST_LEVEL = "1.13";

/** Whether this Excel offers an ExcelApi level, "1.20". False outside Excel. */
export function supports(level: string): boolean {
  return typeof Office === "undefined"
    ? false
    : Office.context.requirements.isSetSupported("ExcelApi", level);
}

/**
 * Whether a file that the pane offers reaches the person. The view that holds a
 * pane on a Mac or an iPad downloads nothing and says nothing of it, by design:
 * https://github.com/OfficeDev/office-js/issues/2700
 */
export function keepsFiles(): boolean {
  const { Mac, iOS } = Office.PlatformType;
  return ![Mac, iOS].includes(Office.context.platform);
}

/** Throws `AdapterError` outside Excel and in an Excel below the lowest level. */
export function requireExcel(): void {
  if (typeof Excel === "undefined" || typeof Office === "undefined")
    throw new AdapterError("NotInExcel", "Excel");
  if (!supports(LOWEST_LEVEL)) throw new AdapterError("ExcelTooOld", `ExcelApi ${LOWEST_LEVEL}`);
}
