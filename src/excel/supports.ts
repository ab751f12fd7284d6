import { AdapterError } from "./errors";

/** The lowest ExcelApi level the add-in runs at; the manifest asks for the same. */
export const LOWEST_LEVEL = "1.13";

/** Whether this Excel offers an ExcelApi level, "1.20". False outside Excel. */
export function supports(level: string): boolean {
  return typeof Office === "undefined"
    ? false
    : Office.context.requirements.isSetSupported("ExcelApi", level);
}

/** Throws `AdapterError` outside Excel and in an Excel below the lowest level. */
export function requireExcel(): void {
  if (typeof Excel === "undefined" || typeof Office === "undefined")
    throw new AdapterError("NotInExcel", "Excel");
  if (!supports(LOWEST_LEVEL)) throw new AdapterError("ExcelTooOld", `ExcelApi ${LOWEST_LEVEL}`);
}
