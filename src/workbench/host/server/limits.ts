/**
 * Excel on the web allows 5 MB a request and a response, and 5,000,000 cells a
 * read. A megabyte is taken as the smaller of what the word can mean.
 * learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const PAYLOAD_LIMIT = 5_000_000;
export const CELL_LIMIT = 5_000_000;

/** The limit `Worksheet.getRange` documents for an address. */
export const ADDRESS_LIMIT = 8192;

/** A worksheet's size. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Characters a cell, and a formula, can hold. */
export const TEXT_LIMIT = 32_767;
export const FORMULA_LIMIT = 8192;
