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
  if (PICTURES.some((signature) => startsWith(bytes, signature))) {
    throw other("a picture", FROM_PICTURE);
  }
  const start = latin1(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (start.startsWith("%pdf")) throw other("a PDF document", FROM_PDF);
  if (start.startsWith("{\\rtf")) throw other("a rich text document", FROM_WORD);
  if (start.includes("<html") || start.startsWith("<!doctype html")) throw other("a web page");
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    throw other("a workbook in the XML format of Excel 2003");
  }
  if (isText(bytes)) throw other("a text file, such as a .csv", FROM_TEXT);
  throw other("something other than a workbook", FROM_ANYTHING);
}

/** The first bytes of PNG, JPEG, GIF and TIFF pictures. */
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Text of any language: with the mark that Excel puts before a .csv in Unicode, or without control characters. */
function isText(bytes: Uint8Array): boolean {
  const isMarked = TEXT_MARKS.some((mark) => startsWith(bytes, mark));
  return isMarked || /^[\t\r\n\x20-\x7e\x80-\xff]+$/.test(latin1(bytes.subarray(0, 512)));
}

const TEXT_MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Refuses a zip that holds something other than an Excel workbook. */
export function notAWorkbook(paths: readonly string[]): void {
  const has = (test: RegExp) => paths.some((path) => test.test(path));
  if (has(/^xl\/workbook\.bin$/i)) throw binaryWorkbook();
  if (has(/^\[content_types\]\.xml$/i)) {
    if (has(/^word\//i)) throw other("a Word document", FROM_WORD);
    if (has(/^ppt\//i)) throw other("a PowerPoint presentation", FROM_SLIDES);
    return;
  }
  if (has(/^mimetype$/i) && has(/^content\.xml$/i)) {
    throw other("an OpenDocument file", FROM_OPEN_DOCUMENT);
  }
  if (has(/\.numbers$|^index\/.*\.iwa$/i)) throw other("a Numbers document", FROM_NUMBERS);
  if (has(/\.xls[xm]?$/i)) {
    throw new BookError(
      "not-a-workbook",
      "The file is a zip folder with workbooks in it.",
      "Unpack it first and open the workbooks one by one.",
    );
  }
  throw other("a zip folder", "Unpack it first, and open the workbook that holds the plan.");
}

/**
 * Old Office files and encrypted new ones share a container; the streams' names
 * tell them apart. What is embedded in a file stands behind the file's own.
 */
function compoundFile(bytes: Uint8Array): BookError {
  const inside = latin1(bytes.subarray(0, 4_000_000));
  const found = STREAMS.map(({ name, refusal }) => ({ at: inside.indexOf(utf16(name)), refusal }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.refusal() ?? other("an old Office document", FROM_ANYTHING);
}

/** The streams that name what a container holds. */
const STREAMS: readonly { readonly name: string; readonly refusal: () => BookError }[] = [
  {
    name: "EncryptedPackage",
    refusal: () =>
      new BookError(
        "encrypted",
        "The workbook is protected by a password to open it.",
        "Open it in Excel with the password, take the password off (File, Info, Protect Workbook, Encrypt with Password), save it and try again.",
      ),
  },
  { name: "Workbook", refusal: oldWorkbook },
  { name: "Book", refusal: oldWorkbook },
  { name: "WordDocument", refusal: () => other("an old Word document (.doc)", FROM_WORD) },
  {
    name: "PowerPoint Document",
    refusal: () => other("an old PowerPoint presentation (.ppt)", FROM_SLIDES),
  },
];

/** A stream's name as the container writes it: two bytes a letter, and an end that no word in a text has. */
const utf16 = (name: string): string => [...name, "\0"].map((letter) => `${letter}\0`).join("");

function oldWorkbook(): BookError {
  return new BookError(
    "old-workbook",
    "The file is in the old Excel format (.xls).",
    "Open it in Excel and save it as an Excel Workbook (.xlsx).",
  );
}

function binaryWorkbook(): BookError {
  return new BookError(
    "binary-workbook",
    "The file is an Excel Binary Workbook (.xlsb).",
    "Open it in Excel and save it as an Excel Workbook (.xlsx).",
  );
}

const SAVE_AS = "save it as an Excel Workbook (.xlsx)";
const FROM_EXCEL = `Open it in Excel, check that the plan looks right, and ${SAVE_AS}.`;
const FROM_WORD = `Open it in Word, copy the table of the plan, paste it into a sheet in Excel, and ${SAVE_AS}.`;
const FROM_SLIDES = `Open it in PowerPoint, copy the table of the plan, paste it into a sheet in Excel, and ${SAVE_AS}.`;
const FROM_PDF = `Ask for the workbook or the Word document that it was made from. Failing that, copy the table of the plan, paste it into a sheet in Excel, and ${SAVE_AS}.`;
const FROM_PICTURE =
  "Ask for the workbook or the Word document that shows the plan: nothing can be read from a picture.";
const FROM_TEXT = `Open it in Excel (Data, From Text/CSV), check that dates and accents look right, and ${SAVE_AS}.`;
const FROM_NUMBERS =
  "Open it in Numbers on a Mac or at icloud.com, and export it as an Excel workbook (File, Export To, Excel).";
const FROM_OPEN_DOCUMENT = `If it is a spreadsheet (.ods), open it in Excel or LibreOffice, and ${SAVE_AS}. If it is a text (.odt), copy the table of the plan and paste it into a sheet.`;
const FROM_ANYTHING = "Choose the Excel Workbook (.xlsx) that holds the plan.";

function other(what: string, advice: string = FROM_EXCEL): BookError {
  return new BookError(
    what.includes("OpenDocument") || what.includes("Numbers")
      ? "other-spreadsheet"
      : "not-a-workbook",
    `The file is ${what}, not an Excel workbook.`,
    advice,
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
