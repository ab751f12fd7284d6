import { formatDay, type Day } from "../plan/day";
import { failureWords, type Failure } from "../plan/failure";
import { grouped } from "../plan/grouped";
import { progressNotices } from "../plan/progress-words";
import type { Settings } from "../plan/settings";
import { toA1, type CellRef } from "../sheet/a1";
import type { ContentCell, ContentRow, SheetContent } from "../sheet/content";
import { number, text } from "../sheet/content";
import type { Checked } from "../track/checked";
import type { Doubts } from "../track/doubts";
import type { RollUp } from "../track/roll-up";
import type { Finding } from "../validate/rule";
import { checkedLines } from "./checked";
import { doubtsNote } from "./counted";
import { plansIn } from "./notes";
import { STATUS_COLUMNS } from "./roll-up";
import { sourceWords, titled, type ReportSource } from "./source";

/** What a person says of a return; nothing else on its cover is about a person. */
export interface ReturnDetails {
  readonly preparedBy: string;
  /** Whose return it is, "" where that is not said. */
  readonly returnFor: string;
  /** Whatever else is to be known of it, "" for nothing. */
  readonly note: string;
}

/** Findings of one check that a person has left for one reason. */
export interface LeftFindings {
  /** The check, by its title. */
  readonly check: string;
  readonly reason: string;
  readonly at: readonly CellRef[];
}

/** What the cover of a return is made from. */
export interface ReturnCoverOptions extends ReportSource {
  readonly details: ReturnDetails;
  /** The day and the time of day it is prepared at, "14:02". */
  readonly prepared: { readonly on: Day; readonly at: string };
  /** Whether the plan is ready, in the words that the pane has for it. */
  readonly verdict: string;
  /** By which choice of rules that is judged, as a sentence. */
  readonly rules: string;
  readonly settings: Pick<Settings, "rules">;
  /** The findings that nobody has said to leave. */
  readonly findings: readonly Finding[];
  readonly left: readonly LeftFindings[];
  /** What is still asked about the whole plan, each in its own words. */
  readonly questions: readonly string[];
  /** What could not be checked. */
  readonly failures: readonly Failure[];
  readonly checked: Checked;
  readonly rollUp: RollUp;
  readonly doubts: Doubts;
}

/**
 * The first sheet of a return: who prepared it and when, whether it is ready by
 * the rules chosen, what is missing where it is not, what was checked, how the
 * milestones stand, and what was left on purpose, with the reasons.
 */
export function returnCover(o: ReturnCoverOptions): SheetContent {
  return {
    name: "Return cover",
    columns: [{ width: 22 }, { width: 64 }, { width: 34 }],
    rows: [
      titled("Return", o.workbooks),
      { kind: "title", cells: [text(o.verdict)] },
      ...aboutRows(o),
      ...missingRows(o),
      ...checkedRows(o),
      ...statusRows(o),
      ...leftRows(o.left),
    ],
    frozenRows: 0,
    landscape: false,
  };
}

/** A line of the cover: what it is, what is to be said, and why, where there is a why. */
const line = (...cells: readonly ContentCell[]): ContentRow => ({ kind: "body", cells });

const said = (label: string, words: string): ContentRow[] =>
  words.trim() === "" ? [] : [line(text(label), text(words.trim()))];

const part = (heading: string, rows: readonly ContentRow[]): ContentRow[] =>
  rows.length === 0
    ? []
    : [{ kind: "blank", cells: [] }, { kind: "title", cells: [text(heading)] }, ...rows];

function aboutRows(o: ReturnCoverOptions): ContentRow[] {
  const { details, prepared } = o;
  return [
    { kind: "blank", cells: [] },
    ...said("Return for", details.returnFor),
    ...said("Prepared by", details.preparedBy),
    ...said("Prepared on", `${formatDay(prepared.on)}, ${prepared.at}`),
    ...said("The plan", sourceWords(o)),
    ...said("Judged", o.rules),
    ...said("Note", details.note),
    ...progressNotices(plansIn(o.workbooks)).flatMap((notice) => said("Please note", notice)),
    ...said("This copy", THIS_COPY),
  ];
}

const THIS_COPY =
  "The workbook as it stood when the return was prepared, with this sheet put in front. Flags and marks that Milestone Monitor had painted are left out; all else is as it was.";

/** So many findings are listed one by one. */
const MOST_LISTED = 200;

function missingRows({ findings, questions, failures }: ReturnCoverOptions): ContentRow[] {
  const toFix = findings.filter(({ severity }) => severity === "error");
  const further = toFix.length - MOST_LISTED;
  return part("What is missing", [
    ...questions.flatMap((words) => said("Not answered", words)),
    ...failures.flatMap((failure) =>
      said("Not checked", `“${failure.sheet}”: ${failureWords(failure)}`),
    ),
    ...toFix.slice(0, MOST_LISTED).map(({ at, message }) => line(linkTo(at), text(message))),
    ...(further > 0
      ? said(`and ${grouped(further)} more`, "Check the plan in this copy to see them all.")
      : []),
  ]);
}

const placeOf = (at: CellRef): string => `${at.sheet}!${toA1(at)}`;

const linkTo = (at: CellRef): ContentCell => ({
  kind: "link",
  text: placeOf(at),
  sheet: at.sheet,
  address: toA1(at),
});

function checkedRows({ findings, left, checked, settings }: ReturnCoverOptions): ContentRow[] {
  const count = (severity: Finding["severity"]): ContentCell =>
    number(findings.filter((finding) => finding.severity === severity).length);
  const ignored = left.reduce((n, { at }) => n + at.length, 0);
  return part("What was checked", [
    ...checkedLines(checked, settings).map(({ words, isWhole }) =>
      line(text(isWhole ? "All" : "Not all"), text(words)),
    ),
    line(count("error"), text("to fix before it is submitted")),
    line(count("warning"), text("to look at; it can be submitted with these")),
    line(count("info"), text("for information")),
    line(number(ignored), text("left as they are on purpose, for the reasons below")),
  ]);
}

function statusRows({ rollUp: { total }, doubts }: ReturnCoverOptions): ContentRow[] {
  const used = STATUS_COLUMNS.filter(([status]) => total[status] > 0);
  return part("How the milestones stand", [
    { kind: "header", cells: [text("Milestones"), text("Status")] },
    ...used.map(([status, label]) => line(number(total[status]), text(label))),
    { kind: "total", cells: [number(total.milestones), text("Total, each counted once")] },
    ...said("Please note", doubtsNote(doubts)),
  ]);
}

function leftRows(left: readonly LeftFindings[]): ContentRow[] {
  if (left.length === 0) return [];
  return part("Left as it is, and why", [
    { kind: "header", cells: ["Findings", "Check and cells", "Reason"].map(text) },
    ...left.map(({ check, reason, at }) =>
      line(
        number(at.length),
        text(`${check}: ${places(at)}`),
        text(reason.trim() === "" ? "None given" : reason),
      ),
    ),
  ]);
}

/** So many cells are named of what was left for one reason. */
const MOST_NAMED = 20;

function places(at: readonly CellRef[]): string {
  const named = at.slice(0, MOST_NAMED).map(placeOf).join(", ");
  return at.length > MOST_NAMED ? `${named} and ${grouped(at.length - MOST_NAMED)} more` : named;
}
