import type { IExecutionOptions } from "@univerjs/core";

/** Marks what the grid is told by the workbook, so that it is not taken for typing. */
export const FROM_WORKBOOK: IExecutionOptions = { onlyLocal: true, fromWorkbook: true };

/** Whether a change of the grid came from the workbook behind it. */
export const isFromWorkbook = (options: IExecutionOptions | undefined): boolean =>
  options?.fromWorkbook === true;
