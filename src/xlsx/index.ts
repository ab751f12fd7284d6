export { BookError, type BookErrorCode } from "./book-error";
export { LIMITS, type Limits } from "./preflight";
export { openBook, type Progress, type ReadOptions } from "./read/open";
export { parseWorkbook } from "./parse";
export { workbookOf, worksheetOf } from "./workbook-of";
export { notDrawn, type NotDrawn, type NotDrawnKind } from "./not-drawn";
export { newBook, newSheet } from "./new-book";
export { saveBook } from "./save/save";
export { writeSheet } from "./write-sheet";
