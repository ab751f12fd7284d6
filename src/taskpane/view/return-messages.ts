import type { DescribedError } from "../ports";
import type { PaneMessage } from "../state";

const AS_IT_WAS = "Your own workbook is as it was.";

/** The return stands open in a workbook of its own; `save`, where files are kept, offers it as one too. */
export const returnOpened = (name: string, save: (() => void) | null): PaneMessage => ({
  intent: "success",
  title: "Your return is open in a workbook of its own.",
  advice: `Save it there, for instance as “${name}”, and send it. ${AS_IT_WAS}`,
  ...(save && { action: { label: "Download it as well", run: save } }),
});

export const returnDownloaded = (name: string): PaneMessage => ({
  intent: "success",
  title: `Your return was offered as a download, “${name}”.`,
  advice: `Look among your downloads, and send that file. If it is not there, prepare the return once more. ${AS_IT_WAS}`,
});

/** Excel did not open the return, and it was offered as a file. */
export const returnNotOpened = (name: string, why: DescribedError): PaneMessage => ({
  intent: "warning",
  title: `Your return was offered as a download, “${name}”, since Excel did not open it.`,
  advice: `Look among your downloads, and send that file. If it is not there, prepare the return once more. ${AS_IT_WAS}`,
  detail: [why.code, why.message, why.detail].filter((part) => part !== "").join(": "),
});

/** Neither was it opened nor does the host keep files. */
export const returnNotHandedOver = (why: DescribedError | null): PaneMessage => ({
  intent: "error",
  title: "Your return was made, but it can neither be opened nor downloaded here.",
  advice: `Prepare it in the Excel desktop app or in Excel in a browser. ${AS_IT_WAS}`,
  detail: why === null ? "" : [why.code, why.message, why.detail].join(": "),
});

/** What the cover would have said is no longer so. */
export const returnOutdated = (again: () => void): PaneMessage => ({
  intent: "warning",
  title: "The plan was changed while the return was being prepared, so none was made.",
  advice: "Prepare it again: its cover then says what is in it.",
  action: { label: "Prepare it again", run: again },
});

export const nothingToReturn: PaneMessage = {
  intent: "info",
  title: "No plan was found, so there is no return to prepare.",
  advice: "Open the sheet with the plan, or choose to look at all sheets, and check again.",
};

/** The workbook's file cannot be given a cover; the words are those of whoever reads it. */
export const notCovered = (fault: Omit<DescribedError, "code">): PaneMessage => ({
  intent: "error",
  title: `No return was prepared. ${fault.message}`,
  advice: `${fault.advice} ${AS_IT_WAS}`.trim(),
  detail: fault.detail,
});
