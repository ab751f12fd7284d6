import { AdapterError, describeError } from "../../src/excel/index";
import type { AdapterErrorCode } from "../../src/excel/index";
import { OfficeError } from "../../src/workbench/host/index";

const ADAPTER_CODES: AdapterErrorCode[] = [
  "ExcelTooOld",
  "NotInExcel",
  "TooManyCells",
  "ProtectedSheet",
  "ProtectedWorkbook",
  "SheetMissing",
  "SheetHidden",
  "SheetNotOurs",
  "EditedMeanwhile",
  "LastSheet",
  "StructureProtected",
  "SettingsTooLarge",
  "NothingWritten",
  "PartlyWritten",
];

describe("describeError", () => {
  test.each([
    ["InvalidOperationInCellEditMode", /cell is being edited/, /Enter .* Esc/],
    ["AccessDenied", /protected/, /Unprotect Sheet/],
    ["ItemNotFound", /no longer in the workbook/, /Check the plan again/],
    ["RangeExceedsLimit", /more cells/, /empty rows/],
    ["ResponsePayloadSizeLimitExceeded", /more than Excel passes on/, /one sheet at a time/],
    ["RequestPayloadSizeLimitExceeded", /more than Excel passes on/, /one sheet at a time/],
    ["ApiNotFound", /cannot do that yet/, /Update Excel/],
  ] as const)("puts Excel's %s in plain English", (code, message, advice) => {
    const described = describeError(new OfficeError(code));
    expect(described.message).toMatch(message);
    expect(described.advice).toMatch(advice);
    expect(described.code).toBe(code);
    expect(described.detail).toContain(code);
  });

  test.each(ADAPTER_CODES)("has a sentence and an advice for %s", (code) => {
    const { message, advice } = describeError(new AdapterError(code, "Action Plan"));
    expect(message).toMatch(/^[A-Z“].*\.$/);
    expect(advice).toMatch(/^[A-Z“].*\.$/);
    expect(message + advice).not.toMatch(/undefined|null|\bsync\b|\bAPI\b/);
  });

  test.each([
    "TooManyCells",
    "ProtectedSheet",
    "SheetMissing",
    "SheetHidden",
    "SheetNotOurs",
  ] as const)("names the sheet in %s", (code) => {
    expect(describeError(new AdapterError(code, "Returns Q2")).message).toContain("“Returns Q2”");
  });

  test("says why a write failed, and that nothing was changed", () => {
    const cause = new OfficeError("InvalidOperationInCellEditMode");
    const described = describeError(new AdapterError("NothingWritten", "flags", { cause }));
    expect(described.message).toBe("A cell is being edited. Nothing was changed.");
    expect(described.advice).toMatch(/Enter/);
    expect(described.detail).toContain("InvalidOperationInCellEditMode");
  });

  test("says which sheet is unfinished, and what to do about it", () => {
    const cause = new OfficeError("GeneralException");
    const described = describeError(new AdapterError("PartlyWritten", "Roll-up", { cause }));
    expect(described.message).toMatch(/“Roll-up” is unfinished. No other sheet was touched/);
    expect(described.advice).toMatch(/write the report again/);
  });

  test("takes a cancelled read for what it is", () => {
    const described = describeError(AbortSignal.abort().reason);
    expect(described.message).toBe("Stopped.");
    expect(described.code).toBe("AbortError");
  });

  test.each([
    ["an error nobody knows", new Error("Boom"), "Boom"],
    ["a text", "broken", "broken"],
    ["nothing", undefined, "undefined"],
  ])("copes with %s", (_what, error, detail) => {
    const described = describeError(error);
    expect(described.message).toBe("Excel could not do that.");
    expect(described.detail).toContain(detail);
  });
});
