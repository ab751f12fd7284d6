import { readWorkbook } from "../../src/excel/index";
import { inExcel, sampleBook } from "./support/in-excel";
import { workbookOf } from "../../src/xlsx/index";

describe("readWorkbook", () => {
  test("reads the sample plan as the file reader does", async () => {
    const book = await sampleBook();
    const { counters } = inExcel(book);
    const read = await readWorkbook({ scope: "all" });
    expect(read).toEqual(workbookOf(book));
    expect(counters.syncs).toBeLessThanOrEqual(5);
  });
});
