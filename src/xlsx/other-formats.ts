import { BookError } from "./book-error";

/**
 * Refuses what is no zip at all, with a message for each kind of file that
 * people take for a workbook: the old .xls, an encrypted workbook, a web page
 * or text saved under a workbook's name.
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new BookError("not-a-workbook", "The file is empty.", "Ask for it to be sent again.");
  }
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes);
  const start = latin1(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (start.startsWith("%pdf")) throw other("a PDF document");
  if (start.startsWith("{\\rtf")) throw other("a rich text document");
  if (start.includes("<html") || start.startsWith("<!doctype html")) throw other("a web page");
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    throw other("a workbook in the XML format of Excel 2003");
  }
  if (/^[\t\r\n\x20-\x7e\x80-\xff]+$/.test(start)) throw other("a text file");
  throw other("something other than a workbook");
}

/** Refuses a zip that holds something other than an Excel workbook. */
export function notAWorkbook(paths: readonly string[]): void {
  const has = (test: RegExp) => paths.some((path) => test.test(path));
  if (has(/^xl\/workbook\.bin$/i)) throw binaryWorkbook();
  if (has(/^\[content_types\]\.xml$/i)) {
    if (has(/^word\//i)) throw other("a Word document");
    if (has(/^ppt\//i)) throw other("a PowerPoint presentation");
    return;
  }
  if (has(/^mimetype$/i) && has(/^content\.xml$/i)) throw other("an OpenDocument file");
  if (has(/\.numbers$|^index\/.*\.iwa$/i)) throw other("a Numbers document");
  if (has(/\.xls[xm]?$/i)) {
    throw new BookError(
      "not-a-workbook",
      "The file is a zip folder with workbooks in it.",
      "Unpack it first and open the workbooks one by one.",
    );
  }
  throw other("a zip folder");
}

/** Old Office files and encrypted new ones share a container; the streams' names tell them apart. */
function compoundFile(bytes: Uint8Array): BookError {
  const names = latin1(bytes.subarray(0, 4_000_000)).replace(/\0/g, "");
  if (names.includes("EncryptedPackage")) {
    return new BookError(
      "encrypted",
      "The workbook is protected by a password to open it.",
      "Open it in Excel with the password, take the password off (File, Info, Protect Workbook, Encrypt with Password), save it and try again.",
    );
  }
  if (/Workbook|Book/.test(names)) {
    return new BookError(
      "old-workbook",
      "The file is in the old Excel format (.xls).",
      "Open it in Excel and save it as an Excel Workbook (.xlsx).",
    );
  }
  return other("an old Office document");
}

function binaryWorkbook(): BookError {
  return new BookError(
    "binary-workbook",
    "The file is an Excel Binary Workbook (.xlsb).",
    "Open it in Excel and save it as an Excel Workbook (.xlsx).",
  );
}

function other(what: string): BookError {
  return new BookError(
    what.includes("OpenDocument") || what.includes("Numbers")
      ? "other-spreadsheet"
      : "not-a-workbook",
    `The file is ${what}, not an Excel workbook.`,
    "Open it in Excel, check that the plan looks right, and save it as an Excel Workbook (.xlsx).",
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
