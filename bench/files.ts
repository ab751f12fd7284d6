import ExcelJS from "exceljs";
import { parseWorkbook } from "../src/xlsx/index";
import { measure } from "./measure";
import { register } from "./register";
import { count, mb, ms, printTable, ratio } from "./table";

/** Opening a returned workbook, beside the library most would take. */
export async function files(): Promise<void> {
  const size = 100_000;
  const bytes = await registerFile(size);
  const ours = await measure(() => parseWorkbook(bytes, "register.xlsx"), 1);
  const theirs = await measure(async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    return book;
  }, 1);
  const line = (what: string, took: { ms: number; heldMb: number | null }) => ({
    [`${count(size)} rows of 12 cells`]: what,
    ms: ms(took.ms),
    "MB held": mb(took.heldMb),
    "faster than ExcelJS": ratio(took.ms, theirs.ms),
  });
  printTable("Opening a workbook file", [line("Milestone Monitor", ours), line("ExcelJS", theirs)]);
}

/** A register of so many milestones as an xlsx file. */
export async function registerFile(size: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Register");
  for (const row of register(size).sheets[0]?.rows ?? []) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
