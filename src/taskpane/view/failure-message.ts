import { failureWords, type Failure } from "../../core/plan/failure";
import type { PaneMessage } from "../state";

/** What broke down in a review, as one message; null where nothing did. */
export function failureMessage(failures: readonly Failure[]): PaneMessage | null {
  const [only] = failures;
  if (only === undefined) return null;
  const detail = failures.map(detailLine).join("\n");
  if (failures.length === 1) {
    const advice = `It was the sheet “${only.sheet}”. ${STANDS}`;
    return { intent: "error", code: CODE, title: failureWords(only), advice, detail };
  }
  const list = failures.map((failure) => `“${failure.sheet}”: ${failureWords(failure)}`);
  const title = `${String(failures.length)} parts of the check could not be made.`;
  return { intent: "error", code: CODE, title, list, advice: STANDS, detail };
}

/** Marks the message, so that one that was dismissed does not come back at every check. */
const CODE = "CheckFailed";

const STANDS =
  "All other findings and figures stand. Pass on the detail, so that the fault can be mended.";

const detailLine = (failure: Failure): string =>
  [failure.sheet, failure.part === "rule" ? failure.rule : "reading", failure.detail].join(": ");

/** The message after a check: what broke down, unless it was said and nothing has changed; else what stood there and is no error. */
export function messageAfter(
  failures: readonly Failure[],
  before: readonly Failure[],
  message: PaneMessage | null,
): PaneMessage | null {
  const isKnown = JSON.stringify(failures) === JSON.stringify(before);
  const standing = message?.intent === "error" && message.code !== CODE ? null : message;
  if (failures.length === 0) return standing?.code === CODE ? null : standing;
  return isKnown && standing === message ? message : failureMessage(failures);
}
