import { addDays, type Day, type Period } from "../../plan/day";
import type { Certainty, Deadline, DeadlineRemark } from "../../plan/deadline";
import type { Mention } from "./mention";
import type { Conventions, When } from "./notation";
import { nextReturn } from "./recur";
import { withinPlan } from "./years";

/** What a mention means as a deadline, its years told by the conventions. */
export function resolve(mention: Mention, text: string, conventions: Conventions): Deadline {
  const { when, qualifiers } = mention;
  const remarks = remarksOf(mention);
  if (!when) return unnamed(mention, text, conventions, remarks);
  if (!when.period && !when.inYear)
    return {
      text,
      earliest: null,
      due: null,
      precision: "none",
      certainty: when.certainty ?? "none",
      remarks,
    };
  const recurs = qualifiers.some((each) => each.remark?.kind === "recurring");
  if (recurs) return recurring(mention, when, text, conventions, remarks);
  const period = when.period ?? withinPlan(when.inYear ?? (() => null), conventions);
  if (!period) return unreadable(text);
  const all = when.period ? remarks : [{ kind: "year-inferred" } as const, ...remarks];
  const certainty = certaintyOf(mention, when);
  const dated = { text, precision: when.precision, certainty, remarks: all };
  if (certainty === "ongoing") return { ...dated, earliest: period.start, due: null };
  return { ...dated, ...dueOf(mention, when, period) };
}

/** A deadline that could not be made out. */
export function unreadable(text: string): Deadline {
  return {
    text,
    earliest: null,
    due: null,
    precision: "none",
    certainty: "none",
    remarks: [{ kind: "unreadable" }],
  };
}

function dueOf(mention: Mention, when: When, period: Period): { earliest: Day; due: Day } {
  if (mention.lead?.role !== "before" || when.ended)
    return { earliest: period.start, due: period.end };
  const eve = addDays(period.start, -1);
  return { earliest: eve, due: eve };
}

function certaintyOf(mention: Mention, when: When): Certainty {
  const said = mention.qualifiers.map((each) => each.certainty);
  // "ongoing to March 2012" has an end; "April 2011 onwards" has none.
  const bounded = ["by", "before", "to", "across", "during"].includes(mention.lead?.role ?? "");
  if ((said.includes("ongoing") && !bounded) || mention.lead?.role === "from") return "ongoing";
  if (said.includes("tentative") || when.certainty === "tentative") return "tentative";
  return when.period || said.includes("stated") ? "stated" : "tentative";
}

function remarksOf(mention: Mention): DeadlineRemark[] {
  // "annually each March" says once that it recurs.
  const said = mention.qualifiers.flatMap((each) => (each.remark ? [each.remark] : []));
  const own = said.filter((each, i) => said.findIndex(({ kind }) => kind === each.kind) === i);
  return [
    ...(mention.when?.remarks ?? []),
    ...own,
    ...(mention.tag === null ? [] : [{ kind: "tagged" as const, tag: mention.tag }]),
    ...(mention.unbalanced ? [{ kind: "unbalanced-bracket" as const }] : []),
  ];
}

/** No period is named: "TBC", "ongoing", "quarterly", "within six months of approval". */
function unnamed(
  mention: Mention,
  text: string,
  conventions: Conventions,
  remarks: readonly DeadlineRemark[],
): Deadline {
  const said = mention.qualifiers.map((each) => each.certainty);
  const certainty = said.includes("ongoing")
    ? "ongoing"
    : said.includes("tentative")
      ? "tentative"
      : "stated";
  return {
    text,
    earliest: null,
    due: null,
    precision: mention.qualifiers.find((each) => each.precision)?.precision ?? "none",
    certainty,
    remarks: withNext(remarks, null, conventions),
  };
}

function recurring(
  mention: Mention,
  when: When,
  text: string,
  conventions: Conventions,
  remarks: readonly DeadlineRemark[],
): Deadline {
  const endless = mention.lead?.role === "from";
  const said = withNext(remarks, when, conventions, endless);
  const dated = { text, precision: when.precision, remarks: said };
  const certainty = certaintyOf(mention, { ...when, period: when.period ?? NEVER });
  // A year in which it comes round again and again has a beginning and no day to be late on.
  if (when.period && (endless || when.precision === "year"))
    return { ...dated, earliest: when.period.start, due: null, certainty: "ongoing" };
  if (when.period)
    return { ...dated, earliest: when.period.start, due: when.period.end, certainty };
  return { ...dated, earliest: null, due: null, certainty };
}

/** Stands for "the year does not matter" where only certainty is asked for. */
const NEVER: Period = { start: "1000-01-01", end: "1000-01-01" };

const withNext = (
  remarks: readonly DeadlineRemark[],
  when: When | null,
  conventions: Conventions,
  endless = false,
): DeadlineRemark[] =>
  remarks.map((remark) =>
    remark.kind === "recurring"
      ? { ...remark, next: nextReturn(remark.every, when, conventions, endless) }
      : remark,
  );
