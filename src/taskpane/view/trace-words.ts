import { toA1 } from "../../core/sheet/a1";
import type { ReportSheet, TraceFault, TraceRemoval, Traces } from "../../excel/index";
import type { DescribedError } from "../ports";
import type { PaneMessage } from "../state";
import { counted, grouped } from "./words";

/** Something of ours in a workbook, in words. */
export interface TraceLine {
  /** The same for the same thing, however much there is of it. */
  readonly key: string;
  /** What it is and how much, "12 flagged cells on “Plan”". */
  readonly what: string;
  /** How Excel holds it, and what it is for. */
  readonly about: string;
}

/** Everything of ours that a workbook holds, a line each; none where there is nothing. */
export function traceLines(traces: Traces): TraceLine[] {
  const { settings, painted, reports, lists, names } = traces;
  return [
    ...some(settings.keys, () => ({
      key: "settings",
      what: `The settings, ${sizeWords(settings.bytes)}`,
      about:
        "Held by Excel in the workbook, in no cell: what you chose here, spellings that were settled, and why findings are ignored.",
    })),
    ...painted.flatMap(paintedLines),
    ...reports.map(reportLine),
    ...some(Number(lists), () => ({
      key: "lists",
      what: "The hidden sheet “Milestone Monitor lists”",
      about: "The words of drop-down lists that are too long for a cell’s own rule.",
    })),
    ...some(names, () => ({
      key: "names",
      what: counted(names, "hidden name"),
      about:
        "By them we know which sheets are reports of ours, and whether they were changed since.",
    })),
  ];
}

const some = (count: number, line: () => TraceLine): TraceLine[] => (count > 0 ? [line()] : []);

function paintedLines({ sheet, flags, marks, notes, locked }: Traces["painted"][number]) {
  const lock = locked ? " The sheet is protected, so it may have to stay." : "";
  const line = (key: string, count: number, one: string, about: string): TraceLine[] =>
    some(count, () => ({
      key: `${key} ${sheet}`,
      what: `${counted(count, one)} on “${sheet}”`,
      about: about + lock,
    }));
  const rule = "A conditional format; the cell’s own value, fill and text are as they were.";
  return [
    ...line("flags", flags, "flagged cell", rule),
    ...line("marks", marks, "marked cell", rule),
    ...line("notes", notes, "note", "Beside a mark, with what was found there."),
  ];
}

const reportLine = ({ sheet, edited }: ReportSheet): TraceLine => ({
  key: `report ${sheet}`,
  what: `The report “${sheet}”`,
  about: edited
    ? "A sheet that we wrote, and that somebody may have typed into since."
    : "A sheet that we wrote, as we wrote it.",
});

/** "850 bytes", "12 kB". */
const sizeWords = (bytes: number): string =>
  bytes < 1000 ? counted(bytes, "byte") : `${grouped(Math.round(bytes / 1000))} kB`;

/** What a person should know before anything of ours goes, apart from what goes. */
export function removalWarnings(traces: Traces): string[] {
  const locked = traces.painted.filter((each) => each.locked).map(({ sheet }) => `“${sheet}”`);
  return [
    ...(traces.shared
      ? ["This workbook is kept online: what goes, goes at once for everybody who has it open."]
      : []),
    ...(locked.length > 0
      ? [`Protected, so what stands there may have to stay: ${locked.join(", ")}.`]
      : []),
    ...(traces.structureProtected && traces.reports.length > 0
      ? ["The workbook’s structure is protected, so no sheet can be removed."]
      : []),
  ];
}

/** Where notes stand that were ours until somebody changed them; null where there are none. */
export function changedNotesWords({ changedNotes }: Traces): string | null {
  if (changedNotes.length === 0) return null;
  const named = changedNotes.slice(0, MOST_NAMED).map((at) => `${toA1(at)} on “${at.sheet}”`);
  const more = changedNotes.length - named.length;
  return `${[...named, ...(more > 0 ? [`${grouped(more)} more`] : [])].join(", ")}: somebody has changed our note, so it is theirs and stays.`;
}

const MOST_NAMED = 5;

/** What has become of it all: what went, what is a person's own now, and what is still there and why. */
export function removalMessage(
  { before, after, faults }: TraceRemoval,
  going: readonly ReportSheet[],
  describe: (error: unknown) => DescribedError,
): PaneMessage {
  const described = faults.map((fault) => ({ ...fault, ...describe(fault.error) }));
  const left = after && traceLines(after);
  const list = [
    ...(left === null ? [] : wentWords(before, left, going)),
    ...(left === null || left.length === 0 ? [] : [`Still there: ${joined(left)}.`]),
    ...new Set(described.map(({ message }) => message)),
  ];
  if (left?.length === 0 && faults.length === 0)
    return {
      intent: "success",
      title: "Nothing of Milestone Monitor’s is in this workbook any more.",
      list,
      advice: "Save the workbook to keep it so. Changing a setting here puts settings in again.",
    };
  return {
    intent: "warning",
    title:
      left === null
        ? "Excel could not be asked what is left."
        : left.length > 0
          ? "Not everything of ours could be removed."
          : "Everything of ours is gone, though not without trouble.",
    list,
    advice: [...new Set(described.map(({ advice }) => advice)), "Then look again."].join(" "),
    detail: described.map(detailLine).join("\n"),
  };
}

function wentWords(
  before: Traces,
  left: readonly TraceLine[],
  going: readonly ReportSheet[],
): string[] {
  const stays = new Set(left.map(({ key }) => key));
  const gone = traceLines(before).filter(({ key }) => !stays.has(key));
  const chosen = new Set(going.map(({ sheet }) => `report ${sheet}`));
  const kept = gone.filter(({ key }) => key.startsWith("report ") && !chosen.has(key));
  const removed = gone.filter((line) => !kept.includes(line));
  return [
    ...(removed.length > 0 ? [`Removed: ${joined(removed)}.`] : []),
    ...(kept.length > 0 ? [`Kept as sheets of your own: ${joined(kept)}.`] : []),
  ];
}

const joined = (lines: readonly TraceLine[]): string =>
  lines.map(({ what }, i) => (i === 0 ? what : what.replace(/^The /, "the "))).join(", ");

const detailLine = ({ part, sheet, code, detail }: TraceFault & DescribedError): string =>
  [part, sheet, code, detail].filter((word) => word !== null && word !== "").join(": ");
