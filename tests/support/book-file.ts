import ExcelJS from "exceljs";
import type { Workbook } from "../../src/core/sheet/workbook";

/** A workbook's values as the bytes of a file, made with a library other than ours. */
export async function bookFile({ sheets }: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    book.addWorksheet(name).addRows(rows.map((cells) => [...cells]));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
