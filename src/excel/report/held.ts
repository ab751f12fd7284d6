import { fingerprint } from "../../core/sheet/fingerprint";
import { draftOf } from "../read/draft";
import { drain } from "../read/pieces";
import { areaOf, type Probe } from "../read/probe";
import { valuePieces } from "../read/values";

/**
 * The fingerprint of what a sheet of a name holds, null where it holds nothing:
 * two syncs, and one more for each 3 MB.
 */
export async function heldFingerprint(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<string | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  const draft = draftOf({ ...PLAIN, sheet, used: areaOf(used) });
  const nothing = (): void => undefined;
  await drain(
    context,
    valuePieces(draft, nothing, () => []),
  );
  return fingerprint(name, draft.rows);
}

const PLAIN: Omit<Probe, "sheet" | "used"> = {
  name: "",
  visibility: "visible",
  isReport: true,
  hidden: "none",
  id: "",
  looks: null,
  tables: [],
  merged: null,
};
