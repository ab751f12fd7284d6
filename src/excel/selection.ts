import { areaFromA1, type CellRef } from "../core/sheet/a1";
import { listen } from "./events";
import { requireExcel } from "./supports";

/**
 * Calls a handler with the cell that a person selects, the one at the top left
 * of several; null where whole rows or columns are. Gives the function that ends
 * it. Bringing many together is the caller's part.
 */
export async function onSelectionChanged(
  handler: (at: CellRef | null) => void,
): Promise<() => Promise<void>> {
  requireExcel();
  return listen((worksheets, sheets) => {
    // Going from cell to cell asks Excel nothing: a sheet's name is asked as it comes to the front.
    let front = "";
    const nameOf = async (id: string): Promise<string> => {
      const isOther = id !== front;
      front = id;
      const now = isOther ? await sheets.ask(id).catch(() => null) : null;
      return now?.name ?? sheets.lastName(id);
    };
    return [
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const sheet = await nameOf(worksheetId);
        const area = areaFromA1(address.split(",")[0] ?? "");
        handler(area && { sheet, row: area.top, column: area.left });
      }),
    ];
  });
}
